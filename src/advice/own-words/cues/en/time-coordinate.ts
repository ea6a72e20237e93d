/** Time management and coordination. */
export const TIME_COORDINATE = `
= time 5, coordinate 2.2
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. time|scheduling|planning|organizing|deadlines|multitasking
and|very|super|really|am organized; time management; manag* .. time|calendar*|schedule*
never late|been_late|miss_a_deadline|missed_a_deadline|miss_a_shift|miss_an|missed_a|missed_an
never been late; never .. late; never once late; not late once
always early|on_time|ahead|punctual|the_first; i am early; show* up early; show up .. minutes early
minutes early; fifteen minutes early; early is on; on time is late; on time; on the dot; on the nose
right on time; like clockwork; clock work; clockwork; punctual*; due date*; before .. due
turn* .. in early|on_time; ahead of schedule|time; on schedule; behind schedule
<sched> .. color*|kids|family|everyone|whole|crew|staff|employees|fridge|four|three
color coded .. calendar|schedule|planner; color code*
make|makes|made|write|wrote|built|build|do|did|run|keep .. <sched>; <sched> on .. fridge|phone|wall
bullet journal; to do list*; todo list*; todos; make lists; list .. every|morning|night|for_everything
checklists; time block*; block* .. out|time; fifteen minute*; minute squares; egg timer
plan* .. day|week|days|weeks|month|ahead|hour|minute|route|meals|out|loop|shift|my|backward; plan ahead
plan everything; meal prep*; meal plan*; prep .. sunday|night_before|ahead|lunches|meals; night before
lay* out .. clothes|night; pack* .. night_before|lunches|the_night; lunches packed; count* backward*|back
work* backward*|back; backwards from; multitask*; multi task*; two jobs|shifts; three jobs
full time .. and|school|job|plus|while|with; work full time; night shift and|then|plus|while
school and|plus|while .. job|work|kids; single mom|dad|mother|parent; working mom
on top of .. school|work|it|everything; fit* .. everything|it_all|in; squeeze* .. in; hit .. deadline*
meet* .. deadline*; met .. deadline*; never missed; not missed; have not missed; has not missed
nobody has missed; perfect attendance; no time .. wast*; not waste; waste* no time; do not waste time
every minute; each minute; minute by minute; hour by hour; down to the minute
to the minute; at the same minute; same minute; ready at .. same|six|seven|noon|once
hits .. table .. same|hot|time; everything hot; all hot at; come out at .. same; comes out at
finish* early|on_time|ahead|before; done early|by|before


up at 4|5|3|430|530|four|five|dawn|six; up before .. sun|everyone|kids; wake up at; 5am; 4am; 430
crack of dawn; early riser; route .. stops|time|deliver*|plan*|packages; stops a day
deliver* .. on_time|stops|route|before|by; back at the station by; traffic light*
rush hour .. know|route|avoid*|leave; know .. how long; how long .. takes|take; know how long
ran .. house|household|kitchen|shop|office|place like .. station|clock|clockwork|ship|machine
like a train station; tight ship; well oiled; run a tight; keep* .. running on_time|smooth*|on
keep .. on_schedule|on_time|moving
get|getting .. kids|everyone|everybody|siblings|brothers|sisters|them .. on_time|out_the_door|to_school|ready|fed
out the door; out of the door; bus stop; catch the bus; bedtime*; bath time; carpool*
pick up .. kids|school; soccer practice; eldest of; oldest of

book|books|booked|booking them|appointments|rooms|clients|people|flights|travel|hotel*|meetings
personal assistant; admin assistant; wedding plan*; party plan*
plan* .. wedding*|part*|event*|reunion*|trip*|funeral*|quince*|shower|prom; itinerar*; timetable*
gantt; milestones; pace* .. myself|work|time; homework first|before|done; work before play
first thing in the morning; eat the frog; do not procrastinate; never procrastinate; not procrastinat*
start* early; get .. done early|first|ahead; get things done; get stuff done; get it done; super organized
very organized; organiz* .. my|day|time|week|life; well organized; clock in; clock out; clocked in
never called in|out|off; never call in|out|off; not called in|out
= time 3, coordinate 1.6

quarter past|to; half past; every morning|night .. at|then|by; first .. then .. then; pills at; meds at
dose* at; week ahead; so i have time|that; hour before; minutes before
with .. minutes|time|hours|hour|day|days to spare; to spare; time to spare; a day job; daily routine
morning routine; work at .. then; class at; lunch break .. study|homework|call|errand*|do
while .. rice|water|bread|dough|laundry|wash|oven|baby .. cook*|rise*|dry*|dries|preheats|naps|sleeps|boil*|is
oven at|by; chilled by; roast for; thanksgiving .. everything|timed|ready|hot|table|oven|dinner
three burners; prep list; mise en place; tickets .. time*|window; ticket times; nobody waits; no one waits
waiting room; wait time*; turnaround; quick turnaround; last minute; count down; doors open
curtain .. at|up|goes; showtime; call time; load in; run sheet; run of show; concrete at; pump at; crane at
truck* at; trucks .. dock*|8am|schedul*|order; one trip; in one trip; route first; heavy .. first
businesses before; longest .. first; hardest .. first; biggest first
priorit* .. task*|homework|work|list|what
= time 1.2, coordinate 0.5
prompt; deadline*; planner*; alarm*; timer*; batch*; juggl*
balanc* .. school|work|job|jobs|kids|classes|family|life|three|two|practice|both
before noon|lunch|sunrise|six|seven|eight|nine|work|school|dawn|anybody_is_up|everyone_wakes; early bird
packages; dispatch*; lunches; bath; baths; drop off; pickups; practices; appointment*; bookings; secretary
receptionist; executive assistant; office manager; project manag*; event plan*; pacing; efficient*
productive; productivity; organized; pm; o clock; oclock; noon; sharp; 6am; 7am; 8am; 9am; 10am; 3am; 3pm
4pm; 5pm; 6pm; 7pm; late; on tuesday*|mondays|wednesday*; tuesdays; thursdays; mondays; in advance
ahead of time; hours a week; hours a day; routine*; practice at; school at; shift at
between .. classes|shifts|feedings|jobs|meetings|naps|rounds; while the; turkey
dinner on|out|ready .. at|by|in; slot*; slots; backlog; crunch time; countdown; errands; queue; calendar
clock; schedule*; on top of; organize*; plan*; weekly; daily; sunday; routine; lists; errand*; stops; route
ready
= coordinate 5, time 1.6
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. teamwork|coordinating|leading|organizing_people|working_with_others
raid leader; guild leader; shift leader; group leader; team leader; coordinat*; choreograph*; orchestrat*
teamwork; team work; team player; work as|like a? team|one|unit; works as a team; in sync; sync*; synchroni*
in step; in rhythm; in time with; on the beat together; on beat; with the beat .. band|drummer
keep time .. band|together|drummer; follow the beat|drummer|conductor|leader|lead; watch the conductor
drum line; drum major; section leader; quartet; jazz .. play|band|solo; second chair; accompan*
rhythm section; jam session; corps de ballet; dance team|crew|troupe; ballroom; tango
salsa .. lead|follow|partner; partner danc*; cheer* .. squad|team|stunt*|base|flyer|pyramid; pyramid
row crew; coxswain; hand* .. off to; double dutch; jump rope; synchro*; tennis doubles
volleyball .. set*|setter; no look pass; assist* .. basketball|points|leader; pass first; give and go
pick and roll; lineman; linemen; offensive line; o line; scrum; peloton; fire line; bucket brigade
on the hose; hose team; stack .. room|clear; clear* rooms; wingman; squad .. move*|cover*|calls|tactic*
cover fire; covering fire; fireteam; fire team; convoy*; flight deck; ground crew; marshaller; air traffic
signal* .. crane|truck*|driver|operator; hand signal*; rigger; rigging; tag line; backing .. trailer|truck
back him|them up; got his|her|their|each back; have .. backs; back .. up; stage manag*; backstage; my cue
call* .. cues; lights .. curtain|sound; everyone waits for|on; everybody waits for|on; raid lead*; raidlead*
lead* raids|raid; guild leader|master|officer; clan leader; dungeon master; game master; dm for; i dm
run .. dnd|dungeons|d|raid*|campaign|tabletop|game_night|session*; dnd group|campaign|game; d and d
lead* .. team|squad|crew|group|project*|raid|band|section|unit|guild|clan
led .. team|squad|crew|group|project*|platoon|section|convoy*
captain of .. team|squad|guild|volleyball|soccer; team lead*; crew lead*; shift lead*; line lead; lead hand
expediter; expedit* .. kitchen|food|tickets|line; call* .. tickets|orders|plates
grill .. fry|saute|slows|plates|garnish; plates up; heard chef; never bump; not bump; dinner rush
lunch rush; saturday rush; the rush .. expo|grill|we|line|move*; dance around each; move* around each|one
without talking|looking|a_word|saying|speaking; without a word; do not even talk|look|have_to
we do not talk; no words; wordless; read* each other
know* where .. is_going|is_going_to|will_be|need*_to_be; one step ahead; step ahead; anticipate*; anticipat*
hand .. before .. asks|ask; scrub tech; surgical tech; or nurse; scrub nurse; surgeon .. hand*
instruments .. surgeon|hand; she goes low; goes low; i go high; he goes left; goes left; goes right
i go left|right; if she is|goes|slows|moves|is_early; if he is|goes|slows|moves|leans
she .. i slow|go|move|step|slide; he .. i lean|go|move|step|slide|follow; he leans; i lean; leans
slide over; slid over; slide in; fill .. in where|gap*|spot*|wherever|for_whoever; fill .. gap*
fill .. shift*; plug .. hole*|gap*; jump in where*|wherever|on_whatever|on_any; go|goes where .. needed
wherever .. need* me|i; float* between; float* .. station*|floor|unit|register*; pick* up where
whoever .. swamped|behind|stuck|slammed .. i|help*; slammed; in the weeds; tag team*; take over when
took over when; switch* off; swap* .. places|positions|roles|shift*; trade off; hand the baby
adjust* .. to|my .. pace|speed|others|them|team|partner|everyone
match* .. pace|speed|step|energy|rhythm|their; speed up .. when|if; keep pace; i speed; follow .. lead
follow their lead; follow her|his lead; lead and follow; roll with; go with the flow
who does|brings|did|sits|drives|cooks|goes|cleans|takes|covers|gets|sings what|which|where|when|first
who brings|cooks|cleans|drives; who is doing|bringing|driving|cooking|where|on
assign* .. job*|task*|chore*|role*|everyone|people|each|stations|spots|kids
divid* .. task*|work|job*|labor|among|chores|up|between; divide and conquer
give everyone|everybody|each .. job|task|role|part
everyone|everybody|each has|had|gets|got|knows .. job|part|role|place|spot|what
hand* out .. jobs|tasks|chores|roles; chore chart|wheel|list; chores .. assign*|chart|each|everyone
organiz* .. team|group|potluck|volunteer*|event*|people|family|trip*|game*|tournament*|reunion*|party|parties|fundraiser*|block|crew|carpool|drive|protest*|march|club|everyone|everybody|church|community|neighborhood|meetup*|league
run* .. tournament*|league|event*|club|food_drive|fundraiser|concession*|bake|festival|carnival|household|house|pantry|volunteer*
put together .. team|event*|crew|group; bring everyone|everybody together
round* up .. people|everyone|volunteer*|cousins; rally .. everyone|cousins|neighbor*; wrangl*
herd* cats|kids|cousins
keep everyone|everybody|team|crew .. same_page|together|moving|informed|in_the_loop|on|going; same page
in the loop; group chat .. organiz*|plan*|run*|who; point person; liaison
line up .. crews|subs|contractor*|volunteer*|rides; wedding .. party|caterer|vendors|coordinat*; set up crew
load out; move* .. couch|piano|house .. lift|together|left|right; two man; two person; lift together
three two one; on three; on my count; on my mark; ready set; heave; pit crew; pit stop; ambulance .. partner
my partner and i|me; partner and i
me and my partner|sister|brother|buddy|crew|wife|husband|coworker|team|bro|cousin|mom|dad|best
my sister|brother|wife|husband|cousin|buddy|friend and i; we .. without|trade*|switch*|together|team
work* well with others|people|team; work together; worked together; play* support
tank .. healer|raid|pull*|aggro; callouts; call outs; on comms; flex pick|player|role; duo queue; duo; co op
raid group; esport*; scrim*
= coordinate 1.2, time 0.5
drumline; marching band; orchestra; choir; ensemble; harmon*; backup singer; conductor; bass player; bassist
drummer; ballet; cheerleader; stunt*; rowing; rower; relay; baton; handoff*; hand off*; doubles partner
setter; point guard; midfield*; nozzle; formation; spotter; flagger
crane .. hand|signal*|guide*|moves|rigg*; bellman; stagehand; cue; cues; team captain
shift supervisor|manager; foreman; forewoman; expo; line cook*; on the line; sous chef; fry station
kitchen .. dance*|flow|rush|bump; fill in; swamped; takes over; slow* down for|so|when|if|to_their; i slow
slow .. my; delegat*; subcontract*; general contractor; contractor* .. schedul*|electrician*|plumb*
catering; banquet; assembly line; production line; tank; comms; rotate .. with|my|squad|team; group
together; crew; squad; partner; raid; guild; lead; leading; led; captain; organize*; organis*
everyone knows; cover; covers; cover for; switch; timing; rhythm; beat; backup; shifts; join; cooperat*
collaborat*; group project*; club; project; kitchen; station; events; volunteer; position; signal*; pace
dance*; dancing; we all; all of us; family; siblings; cousins; assembl*
`;
