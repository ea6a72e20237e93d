/** Complex problem solving and monitoring. */
export const SOLVE_MONITOR = `
= solve 5, think 2.4
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. fixing|solving|figuring|problem|problems|puzzles|troubleshooting
problem solv*; solve* .. problem*|puzzle*|it|things|issues; solv*; troubleshoot*; trouble shoot*
trouble shooter; root cause; diagnos* .. problem|engine|car*|issue|why|what|machine*; debug*
<fix> .. <thing>; <fix> anything|everything|stuff|things|it; fixed .. nobody|that|what|it|when; fixer
i can fix; mr fix it; handy; handyman; handywoman; jack of all trades; tinker*
take|took|taking|takes .. apart; taken apart; pull* .. apart; tore .. apart|down; tear .. down; opened it up
open* it up; process of elimination; rule* out; ruled out; eliminat*; one by one until|till|i
piece by piece; part by part; wire by wire; line by line; connector by connector; bit by bit until
trace* .. back|it|wire*|leak|to|problem|down|short; traced
track* down .. problem*|bug*|leak*|source|cause|short|why|issue|part; tracked it|down; narrow* it down
find out why; found out why
figure out why|what_is_wrong|what_was_wrong|how_to_fix|how_it|where|the_problem|problems|what
figured out why|what|how|where|that|it; figure* .. out; wanted to know why; know why it
nobody could figure|fix|find|solve|crack|explain|get; no one could figure|fix|find|solve
nobody|no_one knew|knows why|how|what; nobody else could
mechanic* .. could_not|gave_up|replaced|said|changed; four mechanics
it was the|a .. sensor|wire|fuse|valve|hose|cap|relay|belt|switch|battery|cable|setting|gasket|bearing|filter|microwave|thermostat|seal|ground|connection|plug|clog|timing|spring|bolt|router
it turned out .. was; turned out to be; turns out it|the .. was; the problem was; the real problem
underlying; bottleneck*; step where .. breaks; where .. process breaks; where it breaks|broke|fails
why it died|broke|failed|kept|keeps|happens|happened|quit|dies|stopped; running again; cutting again
was running by; back up and running; up and running; good as new; brought .. back to life; back to life
back from the dead; it lives; it works now; still runs; runs like; purrs; gets it running|going|working
got it running|going|working|started|back; got .. to run|start|work|turn_over; makeshift; macgyver*
duct tape; zip tie*; bailing wire; baling wire; wd40; bubble gum and; jerry rig*; jury rig*; rig* up
improvis*; work around*; workaround*; workarounds; jimmy*; life hack*; bodge*; kludge; out of nothing
with what i|we had|have; whatever i have; scrap* .. made|built|built|into|wood|parts|together; spare parts
came up with .. way|system|fix|plan|solution|idea; come up with .. way|solution*|fix|plan|idea*|system
found a way; find a way; find a way around; always find a way; make it work; made it work; figure it out
figure|figures|figured it out; find* .. solution*; found .. solution; solution*; think outside
outside the box; crack* the code; escape room*; rubik*; brain teaser*; redstone
speedrun* .. route|glitch|skip; reverse engineer*; redesign*; design* .. system|layout|better|new|fix
re built
built .. from scratch|own|system|scrap|app|bot|pc|shed|house|engine|website|robot*|machine|tool|ramp|thing
build .. pc|pcs|robot*|computers|app*|website*; robotics; blueprint*; schematic*; wiring diagram; multimeter
voltmeter; oscilloscope; code scanner; obd; stack overflow; git; outage*; it department; sysadmin
redid .. layout|process|form|handoff|schedule|system|way|whole|sheet
rearrang* .. warehouse|kitchen|store|layout|shelves; moved the .. to .. door|back|front|side
no more line|lines|leak*|jam*|complaints|waiting; it stopped .. leaking|jamming|flooding|falling
stopped happening; has not .. since; never .. again .. after|since; fixed itself
= solve 3.4, think 2
kept|keeps|keep jamming|crashing|breaking|dropping|failing|flooding|leaking|tripping|stalling|dying|overheating|freezing|falling|shutting|stopping|blowing|losing|squeaking|getting|happening|coming|going|running
jammed|jams; short circuit; blew a fuse
would not start|run|turn|work|open|close|boot|print|charge|light|drain
will not start|run|turn|work|boot|print; does not start|run|work|turn_on; do not work .. i|fix
not working .. i|fix|figure
dead console|phone|laptop|battery|engine|pc; quit mid; mid harvest|flight|show|shift
stranded .. fix*|rigged|used; carburetor*; spark plug*; motherboard*; solder*; capacitor*
weld* .. fix*|broken|repair; electric* .. problem|fault|short|wiring; millwright
maintenance .. tech*|man|guy|fix*|mechanic; army|navy|marines .. radio*|fix*|repair*|mechanic; fixed radios
avionics; combine .. quit|broke; mystery .. part|noise|leak; weird noise; noise .. car|engine|found
last winter|spring|summer .. kept|every
every .. spring|winter|time_it_rained|tuesday|night .. flood*|leak*|crash*|trip*|drop*|fail*|quit|broke
only when|on .. rain*|tuesday*|cold|hot|hill|left
i spent .. night*|week*|weekend|hours|day*|month* .. figur*|fix*|trac*|until|on_it|with|trying|walking|read*
stayed up until|all_night .. fix*|figured|worked|solved|code|working
took me .. hours|days|weeks|weekend*|nights|tries|months .. but|to|and; try* .. until .. works|work|worked
tried .. until|everything|five|ten .. works|worked|found|until; keep trying; do not give up until
will not quit until; stubborn .. problem*|until|fix; error message*; blue screen
restart* .. why|everyone|everybody; spreadsheet .. built|made|formula*|macro*|automat*; automat*
wrote .. script|program|bot|code|macro; algorithm*; prototype*; arduino; raspberry pi; 3d print*
drew .. on cardboard|napkin|paper|graph; drew up|out .. plan|map|layout; map* out; mapped out
lay* out .. options|plan|pieces; staggered; rerout*; supply .. ran_out|short|problem
ran out of .. so|used|made|we; short staffed .. so|i|figured
with no .. parts|tools|budget|money|power|water|internet .. i|made|built|fixed; no budget; no parts
no money .. made|built|figured|fed|stretch*; stretch* .. dollar*|food|budget|groceries|meal
make* .. meal* .. nothing|leftover*|scraps; make ends meet; costume* .. last|night|out_of|cardboard; plan b
backup plan*; contingenc*; crisis .. manag*|solv*|figure*; out of a jam
got us|them out of .. jam|mess|bind|ditch|mud; untangl*; lost .. found .. way|route

= solve 1.2, think 0.5
isolate*; rigged; hack*; salvag*; invent*; puzzle*; jigsaw; crossword*; riddle*; glitch*; exploit*; rebuilt
program*; cod*; coding; coder; engineer*; server* .. down|crash*|up|fix*; it guy; network*
leak|leaks|leaked|leaking; flood*; breaker*; alternator; transmission; hydraulic*; plumb*; electrician; hvac
mechanic*; machinist; radios; tractor*; generator; well pump; septic; bug*; virus*; reset*; reboot*; macro*
script; scripts; excel; database*; logistics; improv*; in a pinch; knot*; maze*; navigat*; detour*; map*
shortcut*; problem*; issue*; figure; figured; why; solution; fix*; repair*; broken; broken down; build*
built; tinker; mechanic; puzzle; complicated; complex; challenge*; engine*; machine*; wiring
how things work; how it works; works now; parts; trial and error; try; logistic*; system; systems; found the
found it; made it work; scratch; redo; tools; toolbox; screwdriver; wrench; strategy; strateg*; research
= monitor 5, think 2
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. catching|checking|spotting_mistakes|tracking|details|inspecting
monitor*; keep* .. eye on|eyes_on|tabs_on|track_of|log|logs|records|record|journal
kept .. track|log|logs|eye|tabs|records|watch|count; quality control|assurance|check*|inspector; qc; qa
inspect*; audit*; auditor; oversee*; oversaw; overs* .. crew|quality|staff|work; double check*; doublecheck*
triple check*; recheck*
check* twice|everything|again|every|each|his|her|their|my|the_work|work|for_mistakes|temps|temperature|gauge*|log*|levels|oil|it_twice|them
check and re
check* .. twice|again|every|hour*|night|morning|before|daily|work|list|inventory|gauge*|log*|temp*|meter*|sugar|pressure|oil|tire*|brakes|locks|stove|exits|expiration|dates|levels|progress|numbers|grades
<check> .. every|twice|daily|weekly|hourly
<check> .. log*|gauge*|temp*|temperature*|pressure*|level*|meter*|inventory|stock|quality|progress|work|weld*|batch*|sample*|readings|vitals|dates|expiration|equipment|mileage|calories|macros|miles|spending|expenses|budget|water|ph|oil|tank|fuel|crew|numbers|logs|stats|performance|bodyweight
every hour; every half hour; every two hours
every 15|20|30|10|ten|fifteen|twenty|thirty minutes|min|mins|sec|seconds; count* heads; head count*
headcount*; count* .. kids|heads|drawer|till|register|inventory|twice|cash|pills|stock; cash drawer
balance* .. drawer|till|books|register|checkbook|accounts|ledger; balanced to the penny; to the penny
bookkeep*; reconcile* .. books|accounts|bank|statements|cash|receipts; books .. balance*; take inventory
stock count; expir* dates; expiration; throw* out .. old|expired|bad|chicken|milk; fifo; health inspect*
code violation*; safety inspect*|check*|officer|manager|rules|meeting; osha; hard hat; lockout tagout
tag out; write|wrote|writes .. up; wrote it up; write up; cut* corners; corner cutters; cut corners
cutting corners; caught .. mistake*|error*|before|corners|it_before|who|them|cheat*|slack*
catch .. mistake*|error*|before|it_before|it_early|slack*|what_others|things_before
caught it before|early|in_time
before .. fail*|breaks|breaking|goes_wrong|gets_worse|becomes|blow*|burns|sick
before it fails|breaks|gets|becomes|goes; by the sound|smell|sound_of
by .. sound|smell|feel|hum|vibration .. know|tell|it|machine|engine|when|something
sound|sounds|sounded wrong|off|different|funny; hum changes|different; warning sign*; red flag*
smell* smoke|gas|something|it
watch* .. gauges|monitors|screens|cameras|temps|levels|dials|numbers|board|baby|kids|pool|water|door*|exits|perimeter|screen|oven|pot
on watch; fire watch; stood watch; radio watch; guard duty; gate guard; make .. rounds
walk .. gauges|floor|line|perimeter|fence*; swim test; fence line; check fences; calv*; look out for danger
blood pressure|sugar; glucose; thermometer*; chart .. vitals; intake and output; ekg; cardiac monitor
keep* score; scorekeep*; stats .. keep*|track*|team|book; statkeeper; kept .. book|stats
track* .. my|every|progress|habit*|dollar|spending|miles|calories|sleep|money|period|stats|personal|hours|expense*|mood|workout*|weight|growth|grade*|kd|winrate|numbers
fitbit; strava; spreadsheet of|with|for|track*; bullet journal; habit tracker; food diary|log|journal
training log; workout log
review* .. footage|film|tape|replay*|vod*|vods|games|matches|my|mistakes|performance|work|logs|calls|recordings|after
watch* .. replay*|film|footage|vods|vod|tape|myself|game_film|recordings; watch film; vod review*; game film
after action; aar; debrief*; post mortem; postmortem; what went wrong; what .. did wrong|right|better|well
what i did wrong; see|figure|learn what i|we did wrong; look* back at|on .. what|how|mistakes|game
after every|each game|match|shift|call|service|practice|performance|gig|show|test|race .. i|we|write|watch|ask|review|note*|list
self critique; hard on myself; own .. mistakes; self aware; self improve*
improve* .. every|each|my|our|by|process|numbers|time*; performance review*; evaluat*
one thing .. did well|to_fix|better|wrong; give feedback; constructive
correct* .. form|posture|mistakes|work|technique; form check; form .. squat|lift|swing|fix
adjust* .. after|based|until|if|when; kpi*; dashboard*; quota .. track*|check*
hold* .. accountable|to_standard*|to_it|feet; accountab*; up to standard|code|spec; within spec; out of spec
toleranc*; caliper*; micrometer; sample* .. every|pull*|batch|line|half; pull* samples
taste* .. every|before|sauce|soup|dish|plate; off the line; stop .. line; shut .. line down
shut it down if|when; calibrat*; test strips; beehive*; rain gauge; water levels; milk yield
= monitor 3.2, think 1.6
notebook .. every|write|wrote|weigh|log; write .. down every|each|all|when; wrote .. down every|each
every night|morning|day|shift|week i <check>|write|weigh|walk|look|test|go_over|read|taste
before .. shift|flight|takeoff|we_leave|i_leave|i_lock|opening|closing|bed .. check*|walk*|inspect*|count*|look*
pre flight; preflight; pre trip; pretrip; walk around .. truck|plane; check list*; check off; tire pressure
oil .. dipstick|level|change; signed for|off; something .. off|wrong|missing .. i|first|know|tell
if .. off by|short|missing|wrong|dirty|late i; off by a penny|cent|dollar; short by; penny off; drawer short
missing .. count|know|tell; know .. missing|off|wrong when; who is slacking|late|missing|behind|lying_on
slacker*; keep .. honest|on_track|in_line|on_task|straight|in_check; on track; on task
keep myself|everyone|them|us|my_brother on track; nothing gets past|by me; nothing .. slip*; eagle eye*
like a hawk; eyes in the back; sharp eye*; eye for detail; attention to detail; detail oriented; meticulous
perfectionist; stickler; nitpick*; ocd about; spot check*; mystery shop*; playtest*; bug report*
report* .. bugs|hazards|problem; moderator .. watch*|logs|reports; audit log*; watch .. chat; code review*
grade papers|tests|essays; proctor*; smoke detector*; carbon monoxide; stove .. check|off|twice
roof .. check|leaks|inspect; baby monitor; sugar .. meter|check|read|log; meds .. track|log|count|chart
pill count; peak flow; fever*; weigh in
= monitor 1.2, think 0.5
inspector; supervis*; hourly; ledger; inventory; expired; night watch*; security guard|cameras; patrol*
rounds; lifeguard*; spotter; lookout; vitals; temps; charting; telemetry; benchmark*; metrics; standards
defect*; reject*; ph; chlorine; hives; garden log; soil; livestock; checklist*; clipboard*; mileage; rivet*
sign off; crew chief; slacking; hawk; detail; details; picky; thorough; precise; accurate; accuracy; tester
grading; locks .. check|twice|night; watch*; check*; count; counts; counted; counting; track; tracking; log
logs; logged; measure*; inspect; tests; tested; monitor; gauge*; record; records; twice; every single
caught; catch; review*; improve*; correct; corrected; mistake*; error*; samples; standard*; safety; safe
replay*; compare; temperature*; keep up; journal; notebook
`;
