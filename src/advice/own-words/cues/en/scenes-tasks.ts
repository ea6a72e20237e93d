/** Everyday ways of saying that one thinks, learns, solves, decides, plans or moves together with others. */
export const SCENES_TASKS = `
= instruct 3.8, study 1.8
how to do .. own|taxes|laundry|it|his|her
and this year|now|today|then he|she|they did|does|do|made|runs|passed|won|fixed|built|teaches
did it himself|herself|themselves|alone; does it himself|herself|themselves|alone|better; they do it
now they do; now he does; now she does; made|make copies|handouts|cards|videos|charts for
gave .. notes|tips|pointers; tips for new; pointers
show|showed .. ropes|tricks|moves|combo*|grip|stance|how; newbie* .. show*|taught|explain*|learn*
new players .. show*|taught|explain*|learn*; raid .. explain*|mechanics|teach*
explain .. boss|strat*|mechanics|rules|game; explained .. rules|boss|game|math|bill
rules .. explain*|teach*; board game* .. explain*|teach*|rules; card game* .. teach*|taught
teach .. dog|dogs|horse|puppy|parrot; sit stay; potty train*; housebreak*; break .. colts|horses
first steps; learn to walk|ride|read|talk|swim .. with|me
taught .. brother|sister|cousin|son|daughter|nephew|mom|dad|roommate|friend|neighbor|wife|husband|kids|soldiers|marines|class|girls|boys|grandma
taught .. to; taught .. how; taught my; taught the; taught myself .. then taught|others
train|trained .. replacement|soldiers|marines|medics|volunteers|cashiers|crew|nurses|dogs|cooks|bartenders|drivers|techs|operators
privates .. taught|train*|show*; boot camp .. taught|train*|recruits; recruits .. taught|train*|show*
corporal; drill .. recruits|cadets|platoon; rotc; cadets; jrotc
range .. coach|instructor|safety .. teach*|shoot*; marksmanship; apprentices .. teach*|taught|show*|under
teach .. trade|code|weld*|wire|frame|brick|tile|drywall; pass on .. trade|recipes
recipes .. taught|teach*|show*|pass*|daughter*|grandkids
tamales|tortillas|pierogi|bread|pie .. taught|teach*|show*|grandkids|daughter*|kids
sewing|knitting|quilting|crochet|pottery|painting|drawing .. class|teach*|taught|lessons; quilting class
vocab .. ells|esl|newcomers; citizenship .. test|class|study|help*; ged .. tutor*|help*|class|students
jail|prison .. teach*|class|ged|read; read .. to .. inmates|kids; alphabet .. teach*|taught|kids
letters .. kids|teach*; count to ten; potty; tie .. knot|knots|tie|shoes|fly|flies
knots .. scouts|teach*|show*; how .. to .. by_myself; demo; demos; demoed; walkthrough*
guide .. new|through; guided
free throws .. teach*|coach*|show*; form .. show*|teach*|coach*|correct; spot .. new|lifters|teach*; yoga
pilates; spin class; aerobics; swim .. teach*|lessons|kids|coach
= study 3.6, learn 1.4, instruct 0.8
act|acts|acted out; acting out the; are clouds; never forget it; do not forget it; they remember it
never forgot it; water cycle; soap operas; soap opera; telenovela*; curse words .. learn*|notebook
learned .. language|spanish|english|french|portuguese|korean|japanese|arabic|german|chinese|it from|off|by|with .. shows|songs|soap|tv|radio|movies|cartoons|lyrics|anime|kids|books|notebook|cassettes|tapes
from cartoons|songs|lyrics|tv|radio|movies|subtitles|anime|kdramas; karaoke; sing along; lyrics; notebook of
notebook full of words|verbs; verbs; conjugat*; vocabulary .. cards|notebook|wall; word wall
learn best at|with|standing|walking|moving|early|night|alone; study best
studied .. on|in|by|with|at bus|train|breaks|shower|walking|night; study hall
study .. breaks|chunks|group*|playlist|songs; playlist .. study*; lo fi; white noise; gum; peppermint; chew
fidget .. study|class|learn; stand up desk; standing .. study|read; hide .. phone .. study*
lock .. phone .. study*; reward .. study*|chapter|page; m and m .. page; treat .. every page|chapter
timer .. study*|minutes; read .. aloud; read .. out loud; read it backwards; summarize .. chapter|page|own
in my own words; own words; put it in my own; teach the class; pretend the class
whiteboard .. study|explain|draw; blank page .. write|everything; write .. everything .. remember
brain dump; question .. myself; ask myself questions; made .. quiz|kahoot|test|crossword|bingo; kahoot
bingo .. words|math|class; crossword .. vocab*|class; jeopardy; trivia .. study|class|learn; scavenger hunt
field trip; science .. kitchen|baking|volcano; volcano; experiment* .. kids|class; paper plates; cereal
skittles; popsicle; string .. number|count*; tape .. floor|number; floor tape; hopscotch
dance .. letters|spelling|math|steps_into; moves .. letters|words; sign .. letters|words; hand motions
motions; gestures .. remember|learn; smells; texture*; sandpaper letters; shaving cream
sand .. letters|write; trace; tracing; big print; color overlay*; audio book*; audiobook*; text to speech
read to me; listened to .. chapters|book*|textbook; dictat*; speech to text; visual schedule
picture schedule; first then; social stor*; reading level; leveled; easier book*; start .. easy book*
comic* .. read*|reluctant; graphic novel*; sports page; sports .. stats .. math|read*
motor .. manual .. read*; driver .. manual .. read*|teach*; menu .. read*|teach*; lease .. read*|teach*
real life math|examples|objects; real money; grocery store .. math; grocery .. math|count*|fraction*
cook .. math|fraction*; build .. math|measur*; music .. fraction*|math; hands on .. learn*|teach*|activities
learn by .. doing|touch*|break*|teach*|mess*; need to see it; need to touch; need to do it; gotta do it
have to do it; have to write it; have to draw it; have to say it; have to walk; have to move; if i write it
if i draw it; if i say it; once i write; once i draw; once i say; drill .. one|same|weak*|worst
weakest part; hard part .. over|slow|loop|first; practice the hard; fall asleep .. reading|book*
= learn 3.6, solve 1.4
the second i saw|heard|read; the moment i saw|heard|read; when .. added; added that; relearned; relearn
minimum wage .. going|prices|meant|figured; wage .. going up; prices .. would|going; what that would do
what it would do; what this would do; what that does to
before the owner|boss|manager|teacher|coach did|knew|saw|noticed
before anyone|everyone|anybody|others|most did|knew|caught; learned a new .. in; a new kitchen in; in a week
new diet; new recipes; allerg* .. learn*|read*|cook*|label*; gluten .. learn*|cook*|recipes|bak*; celiac
chemo .. learn*|cook*|food|taste; stroke .. learn*|again; left handed; one hand .. learn*; relearned .. to
learn .. all over again; all over again; learned sign language; asl; braille
new phone|tv|car|truck|oven|mower|printer|stove .. read|learned|figured|manual; smart home; smart tv
self checkout .. learn*|teach; qr code*; kiosk*; new menu .. learn*|day|memor*; menu in a day
pos .. learn*|new|day; forklift .. learn*|day|week
picked up .. guitar|spanish|coding|welding|forklift|language|chess|piano|bass|drums|skills|game|trade|cooking|knitting|accent
pick up .. accents|languages|songs|games|instruments|slang; play .. by ear; by ear; hear a song .. play
one listen; watched .. video .. then|did|fixed|built|made; a video and|then; youtube .. and|then|now|taught
tiktok .. learn*|recipe|hack; podcast .. then|started|changed; book .. changed how
read a book .. changed|started|then|and; read about .. then|and|so|started
heard about .. then|and|so|started; saw .. on youtube|tv .. tried|then|and; tried it the next
same night .. tried|built|coded; sign .. up for .. class|course; community college; trade school
went to .. class|school at|after|for; studying for .. cert*|license|exam .. new; new cert*; keep .. certs
renewed; continuing ed*; webinar*; conference* .. learn*|new; journal article*; industry .. changes|news
trade magazine*; market .. shift*|change*|saw|see; saw .. shift*|trend|writing on the wall
writing on the wall; next big thing; early to; i was early; bitcoin .. early; switched .. before|early|when
switched to .. before|when|because; get ahead of; got ahead of; ahead of the
prepare* for .. change*|new|update; prepped for .. change*|new
adjust* .. build|deck|strategy|plan|recipe|swing|price* .. after|when|because|to
change .. strategy|build|deck|plan|approach .. after|when|because|mid; adapt .. quick*|fast|mid|on
every mistake; each mistake; mistakes .. teach|learn*|better; my mistakes; from my mistakes
messed up .. once|then|never|so|next; screwed up .. once|then|never|so|next; never did that again
never made that; that taught me; taught me that|to|how|a_lesson; life taught; school of hard; the hard way
since then i|we; ever since then i|we; now i always; now i never; so now i; so now when; from then on
after that i|we; that is when i learned|realized|started; turns out .. works for|also|same
same way .. works; works the same; just like .. works|so; if it works on|for|there
that trick .. works|also|for; use|used|using .. from .. at work|school|in my; took what i learned
= think 3.6, decide 1.6
does not mean|prove it|that|he|she|they|anything; did not mean|prove it|that|he|she|they|anything
that is not proof; not proof; proves nothing; says who; who told you; how do they know; how does he know
how did they; where did that come; where did they get; number come from; came from where; made up
made that up; making it up; making that up; is that true; is it true; not true; half true; only half
half the story; other half of; leaving out; cropped; edited; out of context; context; taken from; satire
the onion; old photo; old video; from 2012; different country; another country; different year; snopes
looked up the; pull* up the; pulled the records|permits|transcript|file|tape|logs; the transcript
the footnotes; methodology; sample; control group; compared the|to|both|three|two; side by side
clause by; word by word; one word .. change*|contract|law; a comma; comma; decimal
decimal point; extra zero; wrong zero; missing zero; rounding; rounded; units; wrong units; convert*
the math did not; math does not; math did not; numbers did not; numbers do not
timeline .. match|work|impossible; alibi; could not have; he was .. when; holes; has holes; full of holes
flaw in; flaw; the flaw; weak link; what they assume; you are assuming; assumes that; only if; not if
unless; except that; but what about; what about the; counterexample; exception; edge case; loophole
steelman; other team .. argument|case|next; judge .. debate|ballot; yearbook .. error*|caught|typo*
school paper; newspaper .. edit*|fact|error*|typo*; editor of; edit .. paper|essay*|copy|articles
essay* .. edit|tear|fix|weak|logic; thesis; red marks; margin*; book club .. disagree|argue|question
sermon .. question|disagree|verse; bible .. context|translat*|question
question .. pastor|teacher|boss|doctor|coach|policy; ask* the doctor; second opinion
asked for a second opinion; side effects .. read|list|ask; label .. says|said|real*; dupe*; knockoff*
knock off*; replica*; legit check; legit; authenticity; counterfeit; three ways it|this|that
ways it fails|could_fail|breaks|goes_wrong; tell you .. why|how|where it|that .. fail*|wrong|break*|work
what could go wrong; what can go wrong; go wrong; worst case; read the actual
actual bill|study|law|article|contract|numbers|source|report|data; went and read; read it myself
looked it up; look it up; look things up; looked up; i looked up; check .. myself; checked .. myself
see for myself; says one thing; news says|said; headline says|said; ad says|said; label says|said
package says|said; claims .. but|so|i; they claim*; so called; supposedly; supposed to be .. but|real
contradicts itself; contradict* himself|herself|themselves; makes no sense; make no sense
did not make sense; does not make sense; makes sense or; drives .. nuts|crazy; ruin* .. movies|magic|jokes
movie* .. sense|contradict*|mistake*|hole*; magic trick* .. how|figure*|see; magician*; bluff .. call*|spot
call* .. bluff; lie* .. spot|catch|smell|tell|hear; liar* .. spot|catch|smell|tell; excuses .. see|hear|buy
do not buy excuses; salesm* .. trick*|fall|lie*|push*; sales pitch .. see|fall|hole*; sales tactics
marketing .. trick*|gimmick*; gimmick*; fad*; trends .. fall|follow; peer pressure .. think; everyones doing
follow .. crowd; do not follow; think for myself; make up my own; own conclusions; draw .. conclusion*
jump* to conclusions; both arguments; strongest argument; best argument; weak argument; if you think about
when you think about; think about it; does not follow; non sequitur; correlation is; anecdot*; one example
sample of one; survivor*; base rate; odds of; probability; expected value; margin of error; double blind
placebo; study .. funded|paid|small|flaw*; funded by; who funded; paid for by; sponsored
conflict of interest; bias*; loaded question; leading question; rephrase; definition*; define; define your
what do you mean by; means what; technically; loophole*; rules lawyer; bylaws; roberts rules
policy .. hole*|loophole*|contradict*; instructions .. wrong|skip*|missing|mistake*; step they skipped
skipped a step; missing step; missing piece; out of order; find the step; proof .. read|missing
resume* .. fake|lie*|red; reference* .. fake|check*; interview* .. lie*|tell; candidate* .. lie*|red|tell
red flags; sus; fishy; sketchy; shady; sniff*; nose for; instinct for .. lie*|bs
calculator .. check*|caught|wrong; mental math .. check*|caught|wrong|tip; the change was; wrong change
short changed; shortchanged; the tip .. already|added|double; receipt .. charged|wrong|twice|check*|read
the meter; odometer; vin; carfax; used car .. lie*|spot|check*|know|tell
house .. inspect* .. hide|paint|smell; fresh paint; paint over; hiding something; cover* up; covering up
= monitor 3.6, think 1.4
after everyone builds|leaves|finishes|is_done; before it goes out|ships|leaves|prints; before they ship
before we ship; final check; last check; last look; second look; second pair of; second set of; fresh eyes
go over .. work|list|numbers|again|twice|every; went over .. work|list|numbers|again|twice|every; reread
re read; read .. again|over .. before|mistake*|send|catch; over before i; proof .. before
till .. off|short|count|even|balance*; cents; four cents; off four|five|two|a; find the .. cents
to the cent; night audit*; audit .. till|books|self; every slip; slip .. notebook|log|count
notebook .. time|who|felt|what|when|slip*|every; what time who; mood .. log|journal|track*|chart
sober .. days|count|log|check*; urges; triggers; cravings; relapse* .. log|plan|check*; food .. log|journal
weigh in; weighed in; scale .. every|morning|week*; pain scale; seizure* .. log|count|time*; sugars
feeding .. log|chart|track*|schedule; diaper .. count|log|chart; growth chart*; percentile*
oil level|change|pressure; tire .. wear|tread|pressure; engine .. hours|log|temp*; hour meter
maintenance log|schedule|record*; service log|record*; gas .. mileage .. track*|log|drop*
electric bill .. track*|drop*|notice*|jump*; water bill .. jump*|notice*|leak; credit report
credit card .. statement*|check*|every; statements .. check*|every|line; bank .. app .. check*|every
subscription* .. track*|cancel*|check*; budget .. track*|spreadsheet|every|dollar
savings .. track*|goal*|chart; goals .. track*|review*|check*|weekly|monthly; weekly review
review .. week|month|day|quarter; sunday .. review
end of .. day|shift|week .. i check*|write|count|go|look|ask; ask .. what .. went|wrong|better|improve|fix
what could i|we .. better|differ*|improve; what i could have done; could have done better|different*
do better next; better next time; next time better; room for improvement; kaizen; lean; six sigma; five s
gemba; cycle time; takt; yield; uptime; downtime; error rate; complaint* .. track*|log|count|drop*
returns .. track*|log|count|why; scores .. track*|chart|watch; grades .. track*|watch|chart|check*
attendance .. track*|take|chart; behavior chart*; data .. sheets|collect*|track*
probation .. check*|officer; parole officer; curfew .. check*; chores .. check*|inspect*|chart
room .. inspect*; barracks .. inspect*; inspect* .. barracks|lockers|uniform*|rooms|weapons|rifles
white glove; lockers; rifles .. clean*|inspect*|count*; armory; sign .. out .. in
serial numbers .. count|check*; night vision; inventory .. weapons|count*|every; parachute*
rigger .. chute*; pack .. chutes; climbing .. knots|harness|check*; belay .. check*; harness* .. check*
knots .. check*; scuba .. gauge*|check*|buddy; buddy check; preflight; walk .. fence*|line|site|job
site .. safety|walk*|inspect*; scaffold* .. check*|inspect*|tag*; ladders .. check*; ppe; goggles
masks .. check*|make_sure; hard hats .. check*|make; look .. twice|both|again .. before|every
check .. mirrors|blind|gauges; backseat .. check; oven .. check*|off; candles .. check*|out
doors .. check*|lock*|every; windows .. check*|lock*; sleeping .. check*|baby|kids
playground .. count|watch|scan; field trip .. count|heads; bus .. count*|sleeping|check* .. kids|seats
pool .. watch|scan|count; ocean .. watch|scan|rip; rip current*; waves .. watch
= solve 3.6, think 2
would not stop leaking|beeping|crashing|smoking|squeaking|running|dripping|flashing
kept leaking|beeping|smoking|squeaking|tripping|beeping; beeping; check engine; error code; code came
threw a code; pulled the code; reading .. codes; wiring was; somebody wired; wired wrong
installed backwards; upside down; crossed wires; loose wire; bad ground; corroded; corrosion
clogged; blocked; mouse nest; mice; nest in; bird nest; root .. pipe*|sewer|line; tree roots
hidden .. leak|wire|pipe|bug; behind the wall|drywall|dash|fridge|panel; under the floor|sink|house|dash
crawl space; crawlspace; attic .. found|wire|leak|duct; duct*; on my back under; flashlight in
flashlight and; three weeks of; after three days; after two days; after hours of
two in the morning .. fix*|found|figur*|got; midnight .. fix*|found|figur*
the tech|guy|company|manual said .. but|could_not|replace|new; told me .. new one|replace .. i|fixed
quote* .. thousand|hundred .. fixed|i|myself; quoted me; instead of paying; for three dollars
for five dollars; for ten bucks; with a five dollar; five cent; forty cent; cheap part; made my own
made our own; built our own; designed .. own; made a better; better mousetrap; improved the
improv* .. design; came up with|built a system; system where; set up a system; a system so; system so
color tags; tags; bins; labels; labeled; sorted; numbered; conveyor; gravity; gravity fed; float valve
siphon; rain barrel*; solar .. rigged|built|pump|power; power .. off grid; off grid; battery bank; inverter
chicken coop; greenhouse .. built|heat; compost heat; smoke .. found|where|coming
why the .. kept|keeps|would|was|is|does|did; why our .. kept|keeps|would|was|is
why it .. kept|keeps|was|would|only; how come it; figured that out; figure that out; cracked it
broke the code; decoded; deciphered; unlock*; unscrambl*; bypass*; jumper
jumped the .. wire|switch|relay|solenoid; hot wir*; hotwir*; wired .. around|up|it|together; spliced; splice
soldered; welded; glued; taped it|up|together; held together; it held; and it held; still holding
no bolts|parts|tools|nails|wood|budget|power|signal|gas|jack|wrench|manual
with no .. bolts|tools|help|manual|instructions|jack|wrench; dead to running; from dead to; dead .. running
nothing i can not; there is nothing i can not; can fix; can fix anything|any|most|your
can take .. dead|broken|apart; any lawn mower|engine|car|motor|machine|computer|phone|bike|appliance
can make .. run|work; made it run|work|fit|go; get .. working|running|going|unstuck|open
died during|in_the|on_the|mid|right
broke down .. i|so|fix*|in; broke during|in_the|on_the|mid|right .. i|so|we; went down .. i|so|we|mid
quit on; gave out; blew out; frozen pipe*; leaky; locked out; locked keys; lost the key; keys in
stuck in; stuck on; jammed; on a sign|chart|board .. and|line|went; put .. on a sign; put up a sign
made a sign; made .. sign|chart|board|form|label*|map|system|tool|jig .. so|and|for|that; a jig; jigs
made a map|system|jig|tool|rack|holder|ramp|trap; shortcuts; faster way|route; quicker way; better way
easier way; smarter way; a way to; figured a way; found a faster|better|cheaper|quicker|easier
save* .. hours|time|minutes|steps|money|trip*; saved us .. hours|thousands|hundreds|money|day*
saved the .. hours|company|store|shop|school; thousand* .. saved; cut .. steps|waste|cost*|trips|line|wait
line .. went away|shorter|gone|moved; line went; problem went; went away; solved; solved it; solved the
fixed the line|wait|schedule|mess|problem; always out the door; backed up; backlog .. clear*|fix*|gone
bottle neck; chaos .. system|order|fix*|organize*; a mess .. system|fix*|sort*|organize*
mess .. sorted|fixed|organized; reorganiz*; re organiz*; rearranged; moved .. closer|next; layout
floor plan; flow of; work flow; workflow*; process .. fix*|better|map*|improv*; mapped .. process|out
root of the; bottom of it; get to the bottom; got to the bottom; dig until; dug until; went down .. list
eliminated; one variable; narrowed; pinned it|down; pinpoint*; zero in; zeroed in; homed in; traced it
hunted .. down|bug|leak|short; hunting .. down; chase* .. down; chased .. down|leak|short|bug
figured it was; figured out it; figured out the; figured out how to; worked out how|why|what|the
work out how|why|what; came up with; come up with; thought of a; dreamed up; cooked up; rigging
engineer .. bridge|combat|built; bridge; dam; drain .. dug|water|built
water .. getting in|came_in|dug|where; septic; well .. dry|pump|dug; fence .. broke|out|cattle|fix*
cattle .. got out|out; calf .. stuck|breech|pull*; pulled a calf; stuck tractor; winch; come along; pulley
lever*; jack .. up; crowbar
used a|the broom|belt|shoelace|spoon|sock|coat|ladder|rope|credit_card|butter_knife|paperclip
costume .. broke|ripp*|pin*|sewed; zipper .. broke|fix*; wedding dress .. ripp*|fix*|sewed
cake .. fell|collapsed|fix*|saved; sauce .. broke|fix*|saved; ran out of .. used|made|switched|so
out of .. so i|we made|used|switched; substitute* .. for|used|recipe
no eggs|milk|butter|flour|oven|stove .. made|used|so; feed .. on .. dollars
feed ten|twenty|fifty|six|eight .. with|on; budget .. stretch*|feed*; stretch*
= decide 3.6, think 1.8
which fire; which leak; which bill; which bridge; fight or; which call; which class to; what to keep
what to cut; what to save; what to sell; what to plant; what to pack; what to leave; who to call
who to believe; who to trust; when to plant|harvest|leave|sell|call|stop|push|fold|cut|bet; whether to
if we should; if they should; should we; or do we; do we; drop the class; cut the budget; cut the
save the; let it go; let it burn; let the barn|shed|garage burn; scrub the launch; scrubbed
divert*; turned back; go around; went around; altern*; fuel .. enough|divert*|land*; weight and balance
minimums; weather briefing; avalanche; summit; turned around .. summit|miles|feet; summit fever
dive .. called|abort*|thumb; thumbed the dive; safe call; err on; side of caution; caution; cautious
risk .. not worth|too|kids|crew|lives; not worth a life|finger|life; no fish is worth; no load is worth
can always replace|buy|get; money comes back; cheaper than; cost less than; costs less than
than a funeral|lawsuit|hospital|new; over the phone .. er|urgent|wait; er or; urgent care or
wait till morning; tourniquet; leave him; leave her; took the kids and; packed .. and left; left him
kept custody; put mom in; moved mom|dad in|out; took the keys; sold mom|dad
pulled him|her out of .. school|daycare|practice|game; pulled my kid; switched schools|doctors|banks|jobs
sat him|her out; sat out; benched my|him|her; took him|her out of|off; started the kid|rookie|backup
went for two; went for it; called timeout; time out; called a timeout; swing or; swing at; took the pitch
call or fold; took the buyout; the buyout; pension or; lump sum; rent instead; rented instead
community college .. cheaper|instead|debt; state school; no debt; debt free; bucks and two|three
had .. bucks|dollars and|left|to; only had|got .. bucks|dollars|enough|hours|seats|tickets; dollars left
no car no; fixed the .. because|first|instead; paid the .. first|instead|because|before
pay the .. first|before; half a second; half second .. call; you got half; make the call; live with the
live with it; and you live with; umpire*; ump; refs; balls and strikes; on the field .. call*|decid*
on the ice .. call*; on scene .. decid*|call*; first on scene; at the wreck|accident|crash
which patient|house|kid|leak|fire first; who to help|treat|pull|send|save|start|play|bench|cut|hire
cut .. player*|team|list|roster; roster; tryouts; hire|hired .. over|because|instead; hired the
fired .. because|best|friend|had; let .. go .. had|because|hard; two candidates
three options|bids|schools|offers|houses|plans; between two|three; torn between; came down to
it came down to; in the end i|we; at the end of the day i|we; i weighed; we weighed; weighing; what it costs
cost* .. more|less .. long run; long run; long term; short term; five years from now; ten years from now
worst that could|can; best case; what we lose; what i lose; what i would lose; nothing to lose; more to lose
too risky; risk it; not worth it; was not worth; is not worth; worth every; it was worth
good deal or; bang for the; cheap .. twice|break*|buy; buy .. once; buy once; buy nice; cheaper one
expensive one; the used one; the older one; the boring one; the safe one; safe bet; the sure thing
sure thing; gamble .. paid|lost|took; took a chance; took the gamble; leap .. calculated|thought
moved .. because .. school*|job|rent|cheaper; moved us; moved the family
quit .. college|school|job .. because|to|when .. better|worth|math; drop .. class .. gpa|because
took .. gap year; loan* .. not|avoid*|worth|interest; debt .. first|avoid*|highest; highest interest
snowball; retire* early; sell the|my|our farm|house|truck|herd|boat|land
sold the|my|our farm|house|truck|herd|boat|land; kept the|my|our farm|house|truck|herd|boat|land
plant .. early|late|wait*; harvest .. early|late|wait*|rain; cut hay .. wait*|rain|today
wait for .. rain|price*|weather; go or wait|stay|no; stay or; leave or; run or; push or; attack or
fight or run; retreat or; play .. safe; play for .. late|objective; objective or
take .. objective|baron|dragon; call the .. play*|shots|strat*|target*; calls the .. play*|shots|strat*
make .. calls in|for|on; my calls; i make .. calls; team listens to my; they follow my; look at|to me when
everyone looks at me; everybody looks at me; they all look at me; ask me what to do; asks me what to do
people ask me if; ask me whether; friends ask me .. should|before; should they; would tell them
straight answer; honest answer; tell it like; hard truth; tough love; unpopular; nobody liked it but
they were mad but; mad at me but|for; right call; good call; best call; smart money; cut my losses
knew when .. quit|fold|leave|stop; quit while; quit while i; enough is enough; draw .. line; drew .. line
line in the sand; hill to die; hills to die; pick .. hill; not my battle
= time 3.4, coordinate 1.8
never behind; not behind; caught up; get ahead; stay ahead; work ahead; a day ahead; week ahead; month ahead
ahead on; done ahead; always done; done first; knock* out .. before|first|by; knocked out; crank* out
bang* out; turn around in; three things at once; two things at once; four things at once
five things at once; ten things at once; six pots; four burners; all four burners; every burner; all burners
laundry in; laundry going; load in; while that; while it
while he|she|they sleeps|naps|eats|practices|bathes; while i wait; waiting at
in line .. emails|homework|bills; in the parking lot .. homework|emails|nap; in the carpool; pickup line
dead time; down time; downtime .. study|use*; bell schedule; bell to bell; between bells; passing period
period .. by; prep period; planning period; plan period; grade .. during|lunch|papers .. same_day|next_day
grades in by; back the next day; same day; same day turnaround; next day; before midnight
by midnight; hours early; deadline is; my deadline; own deadline*; fake deadline*; set my clock|watch|clocks
clocks .. ahead|fast; watch .. fast|set; five minutes fast; ten minutes fast; set my watch by
set your watch by; people set .. by me; neighbors set; like a train; trains run
conductor .. schedule|minute|time; tide table; tides; tide .. plan*|out|by; sunrise; at sunup
by sundown; by sunup; chores then; milk then; then school then; then work then; three jobs; third job
side hustle; gig .. between|after|and; uber .. between|after|nights; doordash; instacart
orders .. time|late|stack*; stack orders; stacked orders; rate .. on time; on time rate; 98 percent
100 percent; perfect record; late slip*; tardy; tardies; absences; zero absences; perfect; five outfits
outfits; lay out; five lunches; lunches; monday runs; runs itself; out the door at|by|before; on the nose
at .. on the nose; at .. sharp; twelve coats; boots on; everyone dressed; fed by; up dressed; in bed by
asleep by; lights out; lights out at; bus by; on the bus by; morning rush; mornings are
after school .. then; then homework; dinner at; practice at
at 5|6|7|8|9|10|4|3 .. at 5|6|7|8|9|10|11|12|4|3; by 5|6|7|8|9|10|4|3 .. by; up at; i am up at; awake by
start work at; alarm goes; before my alarm; first alarm; never snooze; snooze; never hit snooze
nobody ever waits; never kept .. waiting; keep .. waiting; make .. wait; never made .. wait
early for everything; early to everything; always early; ten minutes early; twenty minutes early
half hour early; hour early; leave early; leave ten|fifteen|twenty; buffer*; padding; cushion
leave room for; extra ten; extra hour; extra time; traffic .. leave|plan*|early|route
know every shortcut|light; fastest route; route .. save*; two birds; on my way; in one go
stack .. errands|appointments; errands .. one|order|route|map; appointments .. back; back to back
nap schedule; feeding schedule; pump* .. schedule; med schedule; meds .. schedule|time|chart|noon|8
pill organizer; pill box; chemo .. schedule|appointments; appointments .. kids|mom|dad|four|three|five|all
four schedules; three schedules; five schedules; everyones schedule; whole family .. schedule
custody .. calendar; shift .. calendar; swing shift; 12 hour; twelve hour
doubles .. and|school|kids; night school .. and|days; online classes .. and|nights|work|kids
studying .. between|during|nap*|lunch; finish* .. degree .. kids|work*|nights; degree .. while
raised .. while .. school|work*; training .. before work|dawn|school; workouts .. before
practice .. before school; marathon .. plan|train*|schedule; project* .. due|early|plan*|finish*
essay* .. early|week|before; week early; days early; day early; started .. weeks|early|first
start .. weeks|early; never cram*; not cram*; do not cram; all nighter* .. never|not; never pulled
deadline .. never|always|early|beat; beat the deadline|clock; race .. clock; clock .. race|beat
to the second; seconds flat; speedrun*; efficient; fastest .. line|cashier|scan*|packer|route
items a minute|hour; orders an hour; tickets .. under|minutes; twelve minute tickets; minute tickets
drive thru .. seconds|time*|under; turn .. tables|rooms .. minutes|fast; rooms a day; rooms .. before|by
houses a day; stops .. day|before|by; calls an hour; patients .. day|on_time|schedule
clinic .. on time|running; surgery schedule; or schedule; first case; production schedule
ship* .. on time|by|deadline; shipping deadline; shipments .. time; deliver .. before|by|on
milk .. at|twice|before; milking at; feed at; feeding at; chores before; chores before school
hay before rain; before the rain; before the frost; before dark; before the storm
beat the .. rain|storm|frost|rush|traffic; planting .. schedule|calendar|by; garden calendar
= coordinate 3.6, time 1.4
speed of the; at the speed of; at their pace|speed; at his|her|my|your pace|speed; not yours
feed|feeds|hand|hands .. to the|him|her|each; hand .. up|over|off|down .. when|before|as|just; shingles
bricks .. pass|toss|hand; toss; mortar .. mix*|ready|keep; hod; roof .. crew; roofing crew; framing
lift .. wall|beam|truss* .. together|on|three; beam .. on three|together|each
shuffle .. station*|people|kids|staff|chairs|schedule; so no one drowns; so nobody drowns
when one .. calls out|out_sick|sick|falls_behind|slows; calls out .. i|move|cover|shuffle; call out sick
short handed; shorthanded; short staffed .. move*|cover*|shuffle*|float*; we never get in; in each other
never get in each; get in each; in each other way; out of each; each other way; out of the way; stay out of
around each other; past each other; with six other
quilt*; quilting bee; barn raising; sandbag* .. line|pass*; bucket*; pass .. line|along|down; human chain
who serves; who drives; who sleeps; who cooks; who does; who does what; who is up; who is next; who goes
who goes where; who covers; whiteboard .. who|names|everyone|jobs; one whiteboard; on a whiteboard
wedding .. family|aunts|cousins|coordinat*; reunion .. cousins|plan*|organiz*; block party
concession* .. run|stand; food tent; tent; food truck .. window|line|dance|two; pop up .. crew
stage .. crew|left|right; load .. in|out .. band|stage|truck; roadie*; tech week; run crew; fly .. rail|cue
spotlight*; follow spot; curtain call; band .. on|together|tight|follow; drum .. line|circle|follow
second line; horn section; hit .. together; come in together; breathe together; breathing together
one breath; as one; move as one; like one; like one person; act as one; like a machine; same page
same wavelength; read my mind; reads my mind; mind reader*; finish each; each other sentences; half a look
a look and; just look; looks at me and; eye contact and; call it out; calls it out
call .. switch|screen|help; communicat* .. on|team|court|field|defense; talk on defense
rotate .. help|over|on|d; help defense; doubles .. partner|tennis|pickleball; pickleball
beach volleyball; setter .. hitter; catcher .. pitcher; pitcher .. catcher; shortstop; second base
double plays; quarterback .. receiver*; receiver*; route tree; line .. block*|together|left; pulling guard
pass protection; scrum; maul; rowing; eight man; stroke seat; bow seat; sync .. swim*
cheer .. base*|stunt|pyramid; acro; trapeze; circus; partner .. acrobat*|stunt*|dance|skat*; ice dance
pairs skat*; relay .. leg*|hand|team; peloton; draft .. line|bike*; paceline; wolf pack
convoy .. space|interval; interval*; patrol .. point|formation|spac*|cover; bound*
cover .. move|fire|while|flank|each; i cover; you cover; covering me; cover me; flank; breach
clear .. room|house|corner; room clearing; cqb; helo*; sling load; crew chief .. pilot; pilot .. copilot
copilot; crew resource; tower .. pilot; load master; winch; line handler*; tug; dock* .. boat|lines|crew
sail*; jib; tack*; net .. pull|haul; haul .. net|together|line|traps; lobster; crab; shrimp .. crew|deck
split .. up .. tasks|work|team|cover; divided .. work|chores|jobs|tasks|up
chores .. each|split|divid*|assign*|list; kids .. each|jobs|chores .. run|system; each kid .. job|chore
each .. has a job; everyone .. job; everybody .. job; jobs for everyone; a job for everyone; find .. job for
delegate; dole* out; hand out .. jobs|tasks; tell .. where to|who .. go|stand|sit; point people
traffic .. direct*|parking|church|lot; direct .. traffic|cars|parking|kids|crew; wave .. through|cars
parking lot .. direct*|church|event; line them up; lined them up
buddy system; partner up; pair .. up; pair up; group .. project .. everyone|split|part|ran|led|glue
hold .. together; hold the team together; glue guy; role player; support .. squad|team|play
play for the team; off ball; pass first; unselfish
`;
