/** Scenes of thinking, deciding, solving, monitoring, learning, studying, planning and moving together. */
export const SCENES_THINKING = `
= think 3.6, decide 1.6
which numbers; from when; compared to what; compared to; how many people|did|were they; who counted
who asked; what is the sample; show me .. data|study|receipt*|source|proof|numbers|one|where
until i have seen where|proof|it|the; do not believe .. number|word|ad|headline|hype|until; so what did it
what did it cover; what does it cover; what is missing; what they left out; left out; not telling
what they are not telling; which one forgot|is_padding|padded|is_lying|is_fake|was_fake; padding; padded
can tell which; tell which one
look* at the clasp|stitching|seams|label|date|watermark|back|weld*|receipt|math|footnote*|sample; stitching
watermark; serial number*; that is how i knew; how i knew; knew it was fake|a_scam|wrong|off|not
could not be .. because; can not cut .. on; only one who noticed|asked|read|caught|checked|laughed
nobody else read|asked|noticed|checked|did_the_math
everybody|everyone clapped|believed|loved|agreed|cheered|bought|shared|panicked|was_sure ... i
i read the|every terms|fine|contract|manual|whole|small|bylaws|lease|study; terms and conditions
reason i do not; there is a reason; the catch; what is the catch; hidden; too good; sounds too good; crypto
guru*; mlm; pyramid scheme; timeshare; get rich; essential oils; miracle; astrology
influencer .. said|says|claims; tiktok .. said|says|doctor|trend; facebook .. post*|uncle|aunt|share*
uncle .. facebook|post*|conspirac*; chatgpt .. wrong|made|source*; ai .. wrong|fake|made_up
photo* .. fake*|photoshop*|shadow*; shadows; shadow*; the dates do|did not; dates .. match|line|wrong|off
does not match; did not match; do not match; matched .. against; line up .. numbers|story|dates
story .. change*|does_not|holes|straight|add; his|her|their|the story changed|changes|did_not|does_not
hole in|in_the; holes in; poke; leg their; weakest; weakest link|part|point|argument
their whole .. stands|rests|depends; rests on; assumes; assumption*; assuming; that assumes; what if
what if the|it|they|we|you .. wrong; suppose; the opposite; argue the opposite; argue with myself; both ways
change my own mind; changed my own mind; i was wrong; prove myself wrong; prove me wrong; play* both sides
other explanation*; another explanation; simpler explanation; occam*; cause or; coincidence
not a coincidence; correlation; the average; percent of what; percent*; per capita
graph .. start*|axis|scale|lie*; axis; chart .. start*|lie*|wrong|axis; y axis; bids; three bids
quotes .. compar*|low|three; estimate* .. padded|wrong|low|compar*; invoice* .. wrong|twice|check|caught|not
bill .. wrong|twice|charged|error; charged twice|double|for; overcharg*; overpriced; read between
label* .. read|sugar|lie*|really; ingredients; warranty .. cover*|read|exclud*|worth; exclusion*; deductible
coupon* .. really|per|ounce|not; bigger box; same price; per ounce; price per; shrinkflation
fake .. watch|id|bill|purse|shoes|news|review*|account; spot a; bots; catfish; phish*; sender; url; typos
the plot; movie* .. plot|hole*|guess*|sense; would not work because; would never work; that would not work
will not work because; can not be right; can not both be; both can not; logically; therefore; if that were
then why; so why; but then why; then how come; how come; my teacher hates .. ask*|question*
does not like me asking; stop asking why; drive* .. crazy .. why|ask*|question*; ask* too many questions
too many questions; well actually; actually guy; debate*; second speaker; opening statement; negative case
affirmative; rebut*; moot court; mock trial; law school; paralegal; underwriter; auditor; fact check*
librarian; archivist; genealog*; census; appraiser; pawn shop; antique*; authenticat*; jeweler
customs .. officer|agent; detective; investigat*; journalist; reporter; copy desk; copyeditor
= decide 3.6, think 1.8
sold the .. kept|keep the; kept the .. sold; sell .. keep; kept the|my .. not|let|gave; gave up the
took the .. over|instead|not|left|even; instead of the; picked the .. over|instead|because; chose the
i chose; she picked; we picked; we went with; went with the; going with; so i went with
settled on the; i took the; you can .. or you can; you can .... or; can save; save the .. or; barn or
either way; neither one; neither is free; neither one is free; no good option*|choice*|answer
no right answer; both bad; two bad; lesser; least bad; least worst; live with it later
can live with; which one i|we could|can|would|had; thought about which; which hurt*|costs|cost less|more
or the rent|truck|wedding|roof|dog|house|surgery|car|school|insurance|loan; rent or; petrol or; gas or
food or; groceries or; meds or; heat or; tuition or; repair or; vet or; roof or; skint; broke till
till payday; until payday; paycheck .. first|cover*|stretch*|bill*; bills .. first|which|order
early and everybody said; sold .. early; got out early; got out before; bought early
waited .. price*|dropped|until; held off; hold off; held out; sat tight; wait a year
wait until .. price*|knew|sure|had; did not panic; said i panicked; i was right; turned out right
best thing i ever; never regretted; no regrets; do not regret; cheaper to; costs more to; costs more than
cost me more; cost us; what each would|one cost*|take*|mean*|give*; each would cost|take|mean
wrote down what each; two columns; two lists; list .. columns; t chart; on paper .. two|each|pros
add* up .. parts|hours|cost*|miles|what; added it up; do .. math .. worth|cheaper|not|before; ran .. numbers
hours and what; what the car is; worth more; worth less; scrap; totaled; put money|cash into
do not throw good; good money after; sunk cost; walk away; i walked; leave money on; leave .. table
say no; saying no; turned down; told them no; told him no; i said no; i said we; said stop; i say stop|go|no
i called it; i call it; pulled .. plug|us|them|crew|out|off; pulled the team|crew|boat|guys|kids|van
got everyone|everybody off|out|down; cancel* .. trip|game|flight|show|practice|order
canceled .. because|when; postpon*; turned .. around; turn around; turned back; stay in port|put|home
go out; sky; forecast; whiteout; black ice .. pulled|waited|parked; fog .. waited|pulled|parked; parked it
pull over and wait; would rather be late|lose|wait|miss; rather late than; rather lose; better late than
they handed me; handed me the; ask* me first; asks me first; ask me before; ask me when they
before .. buy* .. ask|call me; they call me before; gut says; head says; money says; coin flip
flip a coin; no time to; had a second; a second to; two seconds; three seconds; half a second
thirty seconds; seconds to; took me two seconds; no hesitation; without hesitat*; hesitate; dead set
make up my mind; made up my mind; firm; stick to|with it|the; stuck to|with it; stand by; own it; live with
my responsibility; on my head; if i am wrong; it was mine; somebody had|has to
someone had|has to choose|pick|decide|say|call|make|go; had to choose|pick|decide|leave|cut|tell
had to let .. go; four down; red tag; black tag; yellow tag; worst first; sickest first
not the loudest; loudest; bleed*; airway first; one bed; last bed; who gets the; who got the; who goes
who stays; who sits|starts|plays; sit .. star|starter|best_player; benched; fourth down; go for it
take the points; intentional walk; pull the goalie|pitcher; check or; trade or; pick order; which dungeon
retreat; disengage; rotate; push or; hold or; save .. ult; ult; force buy; buy round; save round
= solve 3.6, think 2, monitor 0.8
everyone blamed; everybody blamed; blamed the; they blamed; everyone had a theory; it was not the .. it was
it was not; it was the|a|an .... the; it was check; it was two; was sharing; were sharing; sharing one
got a second; timed each; timed every; timed the; half then half; half of that; four moves; three moves
i have got it; got it fixed|running|going|to; took me a month|week|day|weekend|year|night|hour|summer|winter
do not let go; not fast but; found the form|wire|leak|bug|missing|part|bad|break|one|old|cracked
found .. nobody|no_one filed|checked|saw|looked|knew|noticed; nobody filed|looked|checked|thought
nobody had looked|checked|thought; no one had looked|checked|thought; went back through
went through .. ninety|every|all|each|line|orders|files|receipts|boxes
followed .. start to|from|pipe|wire|one|box|it; start to finish; from one end; end to end; from the header
upstream; downstream; two lots over; walking the hill|line|pipe|fence|route; spray paint
down to two|one|three|zero; went from .. to .. percent|minutes|hours|days
dropped to|by .. percent|half|zero; cut .. in half; in half; cut .. wait|time|costs|waste .. by|to|from
no more|longer .. waiting|line|lines|leak*|complaint*|backup*|crash*
has not happened|leaked|failed|crashed|broken|jammed since; never happened again
only when|if .. and|rains|hot|cold|full; only in .. rain|cold|summer|winter; only on .. tuesday*|left|hills
and it is windy; every time .. showers|flush*|rains|turn*|microwave|use*; at 10 40; same time every
same spot|place|corner|day every|each; tripled; spiked; doubled .. found|why|wrote; there is a pattern
pattern*; saw the pattern; saw a pattern; drew .. map|diagram|lines|it_out; whiteboard*; sketched; taped
measured .. every|each|twice; swapped .. out|cable*|part*; swap .. parts|cable*|out; one cap; one wire
one bolt; one screw; two dollar; five dollar; ten cent; paper clip; paperclip; coat hanger; bobby pin
chewing gum; dental floss; rubber band; shoelace; belt and; pvc; plywood; two by four*; bucket and
tarp; bungee*; used a|my .. instead|as; instead of buying|a_new; rather than buy
did not have .. so i|we|used|made; had no .. so i|we|used|made
out of cardboard|pallets|scrap|pvc|junk|legos|old|spare; made .. out of; made one; built one
built a new|my|a|an|one|it|us; built my; homemade; home made; custom; redo; redid; rebuilt; started over
scrapped it and; from scratch; version; third version; fourth try|time; by the fourth; kept at it
keep at it; try again; tried again; tried .. then .. then; what if we|i; so i tried; tested it; test one
one change at; one thing at; change one thing; ruled; by elimination
not the battery|pump|fuse|router|motor|cable|starter; then the .. then the; checked the .. then .. then
open* .. up; popped .. hood|panel|cover|open; under the hood; took the panel|cover|back|whole; unscrew*
manual .. read|found|page; forum .. post*|found|thread; firmware; cache; null; compile*
spreadsheet .. built|made|fixed|formula; wrote .. script|formula|bot|program|code; wrote a little
little program; shortcut; lag; fps; redstone; contraption; escape
fix* .. instead|myself|himself|with|using|before; fixed it; fixed that; fixed the; fix the; fix my; it works
it worked; still works; still running; works fine; works better; runs fine; runs now; never broke again
brought .. back
got the heat|power|water|lights|boat|tractor|truck|game|line|show|van back|on|running|going|started
we were cutting|open|back|rolling by; saved the show|day|wedding|harvest|game|trip; show went on; jam
jammed; clog*; drip; buzz*; hum; squeak*; rattle; smell .. found|came|source; drain*; pipe*
pressure .. drop*|low|lost|leak; stalled; overheat*; crash*; outage; blackout .. rigged|used|made|we
down for .. hours|days; insurance .. claim .. denied|appeal*|form|found|code
medicaid .. form*|denied|figured|appeal*; paperwork .. maze|mess|figured|untangle*|found|right; right desk
red tape; bureaucrac*; appeal*; denied .. appeal*|found|called|until; three agencies; each said it was
others fault; pointing fingers; finger pointing; runaround; one chair short; double booked; overbook*
snowed in; no shows .. so; power went out; truck broke; bus broke; flight* cancel* .. got|found|rebook*
stranded .. got|found|made
= monitor 3.6, think 1.4
watch the trend|gauge*|needle|numbers|meter|dial*|dashboard|temp*|monitor*|board|pot|pan|pressure|tank|scale|thermometer|clock|chart*|sky|baby
trend; the trend; going the wrong; wrong way; before the alarm; before it alarms; act before
catch it before; degrees off; two degrees; at 240; supposed to be at
supposed to read|be_at|say|weigh|measure; should read; reads high|low
too high|low|hot|cold|salty|loose|tight|thin|thick .. i|so|fix|adjust*|turn; a hair off
quarter inch; thousandth*; diary; allotment diary; logbook; log book
log .. every|each|my|since|going; every day since|for|at|i; every week since|for|i
every shift; every batch|bag|box|car|truck|order|plate|tray|weld|part|pill|cut|drawer|load
every single one|day|time|batch|part|box|plate|order; one in two|a hundred|hundred; one of every
random .. check*|box*|sample*; pull one|samples|a_box|plates; weigh my|it|each|them|the|every; i weigh
what worked|went and|what; what bolted|failed|grew|sold; what to do different*
what went wrong|right; what i did wrong|right|different|well; what we did wrong|right
one thing to|he|she|they fix|improve|did|do|change; did well .. one; what he|she|they did well|right|wrong
note* .. after|every|each|game|shift; write .. grade|score|review; grades online|app
check his|her|their|my grades|homework|numbers|stats|meter|sugar|levels|blood|pressure|temp|work|phone
graded myself; grade myself; score myself; rate myself; time myself; timed myself; film myself
record .. swing|lift*|serve|game*|match*|practice|set .. watch|see
rewatch*; death* .. review|replay*|watch; kill cam
match history; my stats; win rate|rates; kd; splits; pace .. mile*|per|watch; heart rate; macros; calories
sleep score; reps .. log*|write|notebook; personal best; pr; own every; own my; that one was on me
i was wrong; my fault .. fix*|next|write; miss* .. why; why i missed|lost|died; why we lost|won|missed
see if it is still; come back in .. days|week|month*|hour; go back and check; went back and checked
came back to check; follow up; followed up; look in the fridge; open the fridge; fridge first; oven temp*
fryer; hold temp; danger zone; sanitiz*; dishwasher temp*; date* .. label*|rotate*|expire*|milk
rotate stock; shelf .. date*|face*|check*; until somebody signs; would not sign; will not sign
refuse to sign; not sign off; signed my name; wrote him|her|them|it up; wrote up
tag* it out; tagged; pulled it from|off; pull it off; pulled .. off the line; sent it back; send it back
send .. back; redo it; make them redo|do_it_again; do it again; not on my watch; on my watch; under my watch
zero accidents|incidents|injuries|defects|complaints; no accidents|injuries|incidents|write_ups|violations
without an|one accident|incident|injury; days without; years without; accident free; look* tired
looked tired; looks wrong; sounds wrong; sounded wrong; smells wrong; sounded off; feels off; felt off
something off; noticed .. limping|cough*|missing|loose|crack*|leak*|rust|frayed|drip*|off; frayed; cracks
rust; loose bolt*|lug*|screw*; lug nuts; tread; brake* .. check*|worn|squeal
hear* a|the .. before|bearing|belt|knock|change; by ear
count|counted|counts heads|them|the|every|again|twice|in|out|spoons|tools|sponges|kids; count every
count door*; count tools; sponge count; instruments; tool control; keys .. count|check; perimeter; cameras
camera .. watch|room|feed; yard .. count|tower; headcount; eyes on; keep eyes
scan .. water|crowd|pool|room|road|horizon|mirrors; scan* every; mirrors; every 20; every ten; every fifteen
every thirty; every five minutes; per minute; readings; ppm; psi; rpm; ph; humidity; moisture; brix
soil .. test*|moist*; rain .. inches|gauge*|record*; weather .. record*|diary|log; bird count
birds .. count|list|log; migration; tide*; sonar; radar; refinery; control room; board operator; nuclear
boiler; reactor; water plant; wastewater; air traffic; inspector; auditor; qa; proofread*; safety officer
foreman .. check*|inspect*; warden; proctor; referee .. watch*; line judge; scorer; nanny cam
baby breath*; check .. breathing|asleep|sleeping
= learn 3.6, solve 1.4
next time less|more|i|we; so next time; next time i; and then i thought; then it hit me; it hit me
hit me that; clicked that; so that is why; that is why my; ok so that
same reason|thing|trick|idea|rule .. works|applies|as; same as the; just like the; worked the same
same principle; works on|for .. too|also; too .. same; which means; which meant; meant that
meant we|i|our|the|my; would mean; going to mean; i figured in; figured that in
figured .. would|going_to|years; in ten years; in five years; five years from; half the lot; i was right
asked|ask what changed|is_new|that_means; what changed and; what that lets; what it lets; lets me do
looked at what was; what was opening; hiring .. so i|learned|got|took
got my .. cert*|license|cdl|degree|card|ticket .. before|at|because|when; got my cert; got certified
license at; before there was a|was_a line; plant closing; plant .. clos* .. i|learn*|school|train*
laid off .. so i|learn*|school|class|now; layoffs .. so|learn*; automation; robots are
robots .. coming|so|learn*; hybrid*; electric .. car*|vehicle*|truck*|learn*; solar .. learn*|class|future
ev; evs; ai is|came|tools; when ai; chatgpt .. learn*|use*|first
read|reads|reading .. whole|entire manual|book|thing|code|guideline*|rulebook|study; whole manual
manual cover; the manual; cover to cover; guideline* .. came|new|changed|read|out; guideline; recalled
recall*; thought about who|what|how|where; i thought about the; then i thought about
realized .. would|could|that|same|also|my; i realized|understood .. meant|would|that|applied
understood that; heard .. on the radio|news .. so|and|i; read .. article|paper|post .. and|so|changed|i
saw on the news; the news said; when i heard; when i read; as soon as i read|heard|saw
the minute i read|heard|saw; the day .. announced|came|dropped; the week it; announced; tariffs
drought .. switch*|learn*|plant*|read; frost .. moved|plant*|next|learn*
lost .. crop|hive*|flock|tomatoes .. next|learn*|so|now; soil; blight
moved .. plants|garden|hives|chickens because|after; next year i|we|planted; next season
the next batch|one|year|season|time|day|week|race|game .. better|changed|fixed|less|more|i
burned .. next|so|less|learned; ruined .. next|now|learned|so; failed .. next|so|learned|figured|again
lost .. first .. then|learn*|next; after i lost; after losing; every loss; each loss
died .. learn*|next|boss; boss pattern|patterns|fight .. learn*; learn* the boss; attack pattern*
new champ*; new hero; new character; new class; new boss; new expansion; ptr; beta; theorycraft*; tier list
read* .. patch; meta; counterpick; after one|two game|games|rounds|hands|match|lesson|watching|tries
by game|round|turn two|three; by the second|third|end game|round|week|hand
watched .. once|twice|him|her|them|dad|grandpa then|and; watched how; watching how
watch him|her|them|others|how and; just by watching; picked it up; pick it up; pick up a
picked up .. from|by|in|on|just; caught on; catch on; quick on; up and running in .. day|week; ran it by
by lunch|friday|noon i|was; running the register|forklift|machine|saw|line by|in; first day .. already|by
second day .. already; third week; month in; within a; in a month; in a week; in two weeks; in three months
in six months; six months later .. i|fluent|running; came here with|not|without|at; came here speaking
spoke no english; no english; without english; did not speak .. english|language|word; knew zero
knew nothing about; never had a class; never had a lesson; never took a; never went to .. college|school|but
no degree; no training; no schooling; dropped out .. learned|taught|but; figured it out myself
figured out how; on my own; learned how
learned what; learned that; learned .. at; learned a lot; learned it; i learn; learn it; learn the
learn how; seventy; at my age; old dog; old dogs; new tricks; retired .. learn*|class|took|now
my grandson .. phone|shows|taught|upgrad*; third phone; new phone .. learn*|figured|ask; use .. use it for
now i use; started using; i use it for; what else; what else could|can|it|does; where else; and what else
else can; curious
= study 3.6, learn 1.4, instruct 0.8
failed .. twice|first|anatomy|exam|test|class .. then|third|so|switch*|rewrote|until; failed .... passed
old questions; timed questions; did nothing but; threw out the book|it
rewrote .. course|notes|chapter|book|it as
turned .. into a .. story|song|game|map|comic|rap|mystery|cartoon|quiz|movie; murder mystery; as a story
as a song; as a rap; as a comic; as a game; as if it were; pretend .. teaching|teacher|student*|explaining
pretend i am; teach .. dog|cat|wall|mirror|stuffed|dolls; to the dog; to my dog; to the cat; to the wall
to my cat; out loud; outloud; in the mirror; in the shower
while i walk|run|drive|fold|cook|jog|wash|drove|walk; walking .. study*|learn*|memor*|words|scene|recit*
walk the scene; walk .. remember|learn|words|sticks; pace .. learn*|study|words; with a broom; this spot
close the book; book closed; one page; page at a; five words; ten words; three words; words a day; words at
five new words; same five; word of the; then five more; few at a time; little at a time; one at a time
bar at a; one bar; slow .. half; half tempo; slow it down .. play*|learn|bar*; backwards from the end
last bar first; start at the end; hands separate*; left hand .. then right; before bed; sleep on
morning after; right before sleep; every other day; spaced; day three; again the next; again in a week
week later again; repeat .. next day|days|until; write it .. times|again|by|out|from; wrote it .. times|out
copy .. out|by; index card*; cards in .. pocket|shoebox|purse|car; card .. mirror|dash|visor|apron
tape .. wall|mirror|fridge|dash|ceiling|steering; taped .. wall|mirror|fridge|dash|ceiling|steering|machine
on the fridge .. words|verb*|tables|spelling; on my arm|hand|mirror|wall|ceiling|dash; chalk*
sidewalk chalk; colored; color coded notes; each color; highlighter; doodles
draw .. instead|it|cells|bones|map|picture*; drew .. bones|it|cells|map|cartoon*|picture*; cartoons; comics
pictures of; picture .. each|word|remember; song about; make a song; made a song; to the tune; tune of
beat .. learn|rap|remember; rap; sing .. facts|rules|states|presidents|bones|to_remember|formula*; sang
beatbox; clap*; jump rope .. facts|spelling|count; hopscotch; body .. parts|remember|learn|letters
with their bodies; fingers .. nines|count|math; knuckles; acronym; silly sentence; silly; first letters
memory; remember by; remember it by; trick to remember; trick for; read .. puts me to sleep|does_not|never
i can not sit; can not sit still; if i sit; sitting .. does_not|never; reading does not|never
lecture* .. does_not|never|record*|twice|speed; i can not learn; can not learn .. from|by|sitting|reading
do not memorize; do not learn by; does not work for me; never worked for me; what works for me|him|her|them
just saw what worked; what worked; worked for him|her|me|them .. so|was; works for me; how my brain
my brain; brain works; the way my; adhd; dyslexia; dyslexic; esl; slow learner; slow reader
learned it backwards; learn backward; build .. words|letters|numbers .. out|lego|clay; clay; play doh
playdough; popsicle sticks; beans; coins; pennies; cookies .. fraction*; baking .. fraction*|math
football .. math|yards|percent*; baseball .. math|average*|stats; pokemon
minecraft .. teach*|learn*|math|kids; used .. to teach|explain|show
used pizza|legos|lego|cards|dice|beans|money|music|basketball|football|songs|puppets|stickers; puppets
sticker*; puppet; turn* it into; made it a game|race|contest|song; make it a game|race|contest|song
make .. game of; like a game; race .. clean|learn*|letters; each one different|differently
one gets .. one gets; one needs .... one needs; one learns .... another; some .. see .. some .. hear
some learn by; some need to see|touch|hear|move; this kid|one .. that kid|one; different for each
counts better in; in spanish first; in their own language|words; first in .. then in; words they already
something they already; start* where they; start with what; from what they
what he|she|they liked|likes|loves|cared|used_to; he used to bowl
likes trains|dinosaurs|cars|trucks|horses|football|basketball
loves trains|dinosaurs|trucks|horses|football|basketball|minecraft; dinosaur*; trains; so we bowl
so we|i count|sing|draw|act|bake|build|dance|play; let him|her|them touch|move|dance|build|draw
blocks are sleepy; do not say .. say; i do not say .. i say; instead of telling; ask instead
do not tell them .. ask; questions not answers; make them figure; hint*; leave a gap; mistakes on purpose
wrong on purpose; mess up on purpose; easiest first; start easy; easy wins; tiny steps; step one .. step two
then add; add one; each week add; before they know it; do not know they are; without knowing
without them knowing; sneak .. math|reading|vegetables|lesson; practice runs; dry run
mock interview*|test*|exam*; walk through .. before|first; act it; skit*; rehearse*; scenarios
what would you do; drill .. until|every|each
`;
