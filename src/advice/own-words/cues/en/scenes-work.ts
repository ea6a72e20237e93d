/** Scenes of managing time and of moving together, and roles that hint at a skill. */
export const SCENES_WORK = `
= time 3.4, coordinate 1.8
clocktime .... clocktime; clocktime .. clocktime; every half second; half second of; where every .. goes
every second; with six|five|ten|two|three|four minutes|to_spare|to|spare; to spare; at the gate .. with
layover; in .. minutes flat; minutes flat; under .. minutes; in under; in ten minutes; in five minutes
in twenty minutes; in one hour; in an hour; before i leave|work|clock|school|bed|sunrise|the_bell|they_wake
by the time .. wake*|get*|up|home|done|sun; before anyone is; before the kids wake|are_up; before the sun
before first light; before daylight; before breakfast; while they sleep; while .. naps|nap|sleeping|asleep
during nap*; nap time; naptime; after bedtime; after .. bed|asleep i|then|do|study; lunch hour
on the bus .. homework|emails|read|study; in the car line; red lights
between patients|calls|sets|innings|bells|buses; already rung|called|ordered|packed|prepped|booked
ordered .. week*|days|month ahead|before|early; week* before; days before; month before; months ahead
weeks ahead; night before; sunday night|nights|afternoon .. prep*|pack*|plan*|cook*|lay
sunday .. whole week|week; whole week; for the week; meals for; freezer .. meals|label*; crockpot
slow cooker; laid out; lay out; line* up .. shoes|bags|lunches|backpacks|by_the_door; by the door; backpacks
shoes by; permission slips; homework .. done|before|table; practice .. recital|dentist|game; dentist
recital*; three kids; five kids; six kids; kids .. places|practices|schools
no kid .. late|missed; nobody is|was late; no one is|was late; nobody late; never late; not late; none late
missed one; missed a; have not missed; has not missed; did not miss; never missed; not missed; zero late
on the calendar; calendar on; wall calendar; whiteboard .. week|calendar|schedul*; google calendar
sticky note*; phone reminder*; reminder*; timer on; three timers; set .. timer*|alarm*
alarm .. every|four|five|clocktime; budget .. time|hours|minutes; hours .. sleep; hour for; minutes for
minutes each; ten minutes each; know how long; i know how long
takes me|us exactly|minutes; exactly .. minutes; minutes to; down to a science; science
system for mornings|laundry|everything; routine; same time every
every tuesday|monday|sunday|friday|saturday|night|morning at; chore day; laundry day; trash day
paid .. on time|first|early; bills .. on time|paid|first; rent .. on time|first
due .. friday|monday|first|done|week; finished .. early|before|week; turned in .. early|before|time; done by
done before; done in; all done by|before; out by; home by; there by; open by; ready by; ready before
ready at; ready for .. by|at|when; set up by; doors at; doors open; curtain at; kickoff at; bus at
bus leaves; train at; leave at; leaves at; open at; close at; pour at; deliver* at|by
pickup at|by; start the .. first|at|before; starts first; in first .. then; goes in first|at; longest first
slowest first; heaviest first; far* first; closest first; the order i; in order of; order of; stops
stop list; loop; route .. own|order|plan*|know|shortest|reverse|left; left turns
load .. reverse|order|last|first; last in first; reverse order; backward from; back from; work back
if the .. is late; if .. late .. everything|then|we|nobody; late then; one late; slips; pushes everything
whole day; day falls; falls apart if; everything waits; standing around; waiting around; idle
nobody .. standing|waiting; keeps moving; moving on time
ran|run|runs the house|desk|front|floor|kitchen|office .. alone|myself|solo|like|on; two jobs and
job and school; school and job; school .. job .. kids|baby; classes and .. job|kids|shift*; work nights and
nights and; days and; graveyard .. then|and|class; full load .. and|job|work; 18 credits; credits and
overtime .. and; coach and; band and; all of it; fit it all; get to everything; everything gets|got done
all gets|got done; got it all done; pull* it off; and still; still make|made time|dinner|practice|it
make time; makes time; made time; find time; found time; never rush*; not rush*; no rushing; unhurried
and i will have read; sat down by; feet up by; coffee hot; still hot; everything hot; hot at; at once hot
same time; timing; well timed; countdown; t minus; minute by; block* of; blocks; squares; quarter hour
half hour .. each|blocks|slots; pomodoro; first thing; last thing; then lunch; then work; then school
then practice; then homework; then dinner; then bath*; then bed
= coordinate 3.6, time 1.4
wherever she|he|they goes|go|moves; note that is left; note .. left; find the note; sing harmony; i sing
alto*; tenor; goes by my; go by his|her|their|my; by his brakes; by my voice; his voice
on the radio .. crane|driver|engineer|spotter; talk him|her|them in|down|back; back him in
guide .. truck|trailer|crane|plane|load; wave .. in|back|through; spot .. lift*|bench|him|her|for
boat get heavy; paddle*; paddled; outrigger; canoe; dragon boat; raft*; sail* .. crew|trim|tack; hike out
trim .. sail|when; we never planned; never planned it; never had to say|ask|talk|plan
did not have|need to say|ask|talk|look; do not have|need to say|talk|look|speak; no talking; not talking
hardly talk; barely talk; without saying|talking|looking|asking|words|bumping|being; never bump; no bump*
know|knows|knew where the|he|she|they|my|everybody|everyone .. is|are|will|was
know where he|she|they is|will|are; feel where; feel the .. next|pull|lift|shift|slow|rush
when she|he|they|it slows|speeds|stops|goes|moves|turns|drops|pulls|tests|builds|leans|breathes|jumps|cuts|rushes|drifts .. i
if he|she|they|it slows|speeds|stops|goes|moves|turns|drops|pulls|leans|jumps|rushes|drifts|is_early|is_late|falls|misses .. i|we
he slows; she slows; slows down i; speeds up i; i speed up; i slow down; i drop back; drop back; i ease
ease off; back off when|so; i step in|back|left|right|up|over; step back so; step in when; i shift
i move over; i slide; i fill; fill the; i cover
i take|grab the other|low|high|left|right|next|back|front|slack; takes|take one side|end; take a little
take the load; take the weight; share the load; other end of; other side of the .. i|lift|couch|saw|net
two man saw; crosscut; both hands; one lifts; one holds; one pulls; one drives; i hold .. he|she|they
he|she holds .. i; he|she cuts .. i; he|she cooks .. i; he|she washes .. i; he|she calls .. i
he|she drives .. i; i drive .. he|she|they; i wash .. he|she|they; i chop .. he|she|they; you do .. i do
i do .. you do; me on .. him|her|my on; on drums|bass|rhythm; keep the beat
hold the beat|pocket|line|formation|tempo; in the pocket; pocket; lock in; locked in with; listen for the
wait for the .. drummer|call|caller|count|snap|signal|beat|singer|drop; on the snap; snap count
five six seven eight; and a five; on two; on the count; on the whistle; on the call
on my call|signal|go|whistle; my whistle; hand up; thumbs up; nod .. go|cue|drop; the nod; a nod; a look
just a look; one look and; eyes across; hands it to; hand it off|to|over; handed off; passes to; pass to
i pass; pass the .. before|ball|baton|bucket; bucket line; conveyor .. pace|line|keep; line speed; next guy
next station; next person|shift; shift change; handoff; hand over to
leave .. set|ready|stocked for .. next|morning|day; next shift .. ready|stocked|set|notes; notes for
heads up; call out; calling out; called out .. behind|hot|corner; yell corner|behind; callout*; on headset
headset; comms; clear comms; pings; rotations; crossfire; trade kills; trade frags; peel for|my|the; peel
cover you; cover my; cover his|her|their|each; watch .. back|six|flank; got his six; flank; bounding
stack up; breach; entry; point man; tail gunner; gunner; loader; ammo .. pass|load; gun crew; mortar
crew serve*; flight line; deck crew; rigging; pit crew; loading .. trucks|trailer|plane with; dock crew
framing crew; roofers; concrete .. crew|pour|finish*; hotshot*; hand crew; saw team; sawyer; swamper
medevac; ems; compressions; cpr; code blue; code team; trauma; scrub*; anesthesia
nurse .. aide .. turn|lift; turn .. patient with|together; two person lift
dance .. partner|line|company|team|crew|floor; partner .. lead*|follow*|spin; lifts; flyer; back spot; pairs
synchronized; color guard; winter guard; drill team; step team; stepping; flash mob
parade .. line|order|band; floats; band camp; pit orchestra; first chair; second violin; viola; cello
quartet; chamber; church choir; praise team|band; worship team|band; sound booth; sound board
mix .. live|band|stage; lights up; blackout; fly system; props; prop master; quick change*; costume change*
asm; assistant stage; camera .. crew|operator; boom; grip; film set; ad on; second ad; call sheet; producer
showrunner; wedding .. day|coordinat*|run; day of; caterer .. florist; florist .. dj; vendors .. at|all|each
subs .. order|after|before|schedul*; drywall .. electric*|plumb*|after|before; plumber .. then|after|before
trades .. order|each|out_of; one crew .. next; crew to crew; three crews; two crews; all moving
moving parts; moving pieces; a lot of moving
twelve|forty|thirty|fifty|twenty|ten people|kids|volunteers|cousins|actors|guys|cooks|players one
forty people; shepherd*; cattle .. move|drive|push|dogs; sheep; muster*; team roping; heeler
harvest .. crew|combine .. cart; grain cart; alongside; convoy; caravan; carpool; walking school bus
potluck .. list|who|sign; sign up sheet; signup sheet; who is bringing; who is on; who is where
everybody had a|their; gave everyone|everybody|each .. job|part|task; each had
each took; each one .. does|did|has|took; you two .. you; you take
roles; assign; split up; split .. up|into .. teams|groups|jobs|tasks; teams of
in teams; in pairs; in shifts; shifts so; rotat* .. in|out|shifts|people
cover .. floor|gap*|shift*|station*|zone*; man to man; switch on; help side; pick and
give and; alley oop; double play; cutoff man; relay throw; infield; outfield; goalie .. defense; back line
midfield; winger; overlap; prop; hooker; lineout; huddle
= monitor 1.1, think 1
bookkeeper; did the books; the books; accountant; refinery; power plant; security; night guard; lab tech
phlebotom*; pharmacy tech; dialysis; icu; nurse .. nights; baker; brewer; smoker; beekeeper; gardener
farmer; dairy; referee; crossing guard; lifeguard; forklift
= perceive 1.1, listen 0.8
bartender; barback; hairdresser; nail tech; nail salon; barber; funeral home; funeral; daycare; preschool
bouncer; doorman; casino; dealt blackjack; dealer; shoe store; hostess; improv; dj; school nurse; counselor
social worker; caseworker; psych aide; middle kid; middle child; bus driver; school bus; chaplain
crossing guard; foster parent; foster kid; teacher aide; massage; tattoo*; midwife; doula; photographer
portrait*
= serve 1.1, perceive 0.8
food truck; lunch lady; caretaker; janitor; custodian; porter; orderly; flight attendant; gate agent; motel
hotel; housekeeper; night desk; usher; pantry; diner; cafe; ambulance; home aide; volunteer fire
church kitchen; neighbor lady; library; nursing home; rest home; hospital .. visit*|volunteer*|gift
= persuade 1.1, perceive 0.8
realtor; car sales; sales rep; retail; campaign; canvasser; recruiter; organizer; pastor; preacher
fundraiser; auction*; auctioneer; promoter; street team; coach; hygienist; debate; attorney; lobbyist
= negotiate 1.1, perceive 0.8
buyer; purchasing; procurement; leasing; landlord; property manager; union; shop steward; diplomat
camp director; roommate; roommates; foster .. mom; custody; cousins; in laws; hated each
neighbors .. fence|dog|tree|noise|parking; both sides; curfew
= instruct 1.1, study 0.8
coach; instructor; trainer; tutor; scout; scouts; sunday school; vacation bible; line dancing; zumba; karate
swim lessons; piano lessons; grandkids; nephew; niece; little brother; little sister; apprentice
probationary; mentor
= solve 1.1, think 0.8
plumber; electrician; mechanic; building super; handyman; it support; maintenance; machinist; programmer
robotics; engineer; sysadmin; millwright; lineman; locksmith; farmer .. broke; ham radio; sound guy
inventor; tinkerer
= coordinate 1.1, time 0.8
drummer; bassist; violin; trombone; tuba; trumpet; dancer; ballet; rower; stagehand; crane; rigger; deckhand
firefighter; kitchen; prep cook; expo; raid; guild; band; choir; chorus; cheer; quarterback; catcher; goalie
setter; wedding planner; dispatcher; air traffic
= time 1.1, coordinate 0.6
delivery; courier; ups; fedex; usps; mail carrier; mailman; bus route; train conductor; flight attendant
secretary; scheduler; caterer; baker; wedding cakes; homeschool; single mom; single dad; speedrunner
paper route; milk route; clocktime
= decide 1.1, think 0.8
captain; skipper; lieutenant; sergeant; corpsman; medic; triage; er nurse; umpire; judge; broker; trader
rancher; shrimp boat; poker; igl; shotcaller; president; treasurer; executor; eldest; loan officer
underwriter
`;
