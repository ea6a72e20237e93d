/** Everyday ways of saying that one uses a skill, across walks of life. */
export const SCENES_MORE = `
= listen 3.8, perceive 1.6
they vent; he vents; she vents; lets it all out; get it off .. chest; off their chest; off his chest
off her chest; cried to me; cries to me; cry in my chair|car|office|shop|kitchen|truck
tattoo|haircut|nails|lashes|ride .. story|stories|cry*|tell*; every tattoo has; i want to hear
wants to hear; hear the whole; whole story; let the story; never look at .. clock|phone
do not check my phone; phone stays in; ask what it was like; what was it like; what it was like
how did that feel; tell me about your; about your day; about their day; about her day; about his day
sat on the floor with; sit on the floor with; sit on the edge of; back of the class .. listen*
pay attention when; listen for what; hear what|when|how|if <them>; i heard what; i hear; hear it in
heard it in; heard .. in her|his|their voice; old folks talk; old timers
veterans .. talk*|stories|tell|open*; dispatch .. caller*|calm|breath*|listen*
caller .. address|whisper*|pizza; wrong number .. talk*; interpreter .. word|exactly|listen*|whole
sign .. deaf|interpret*; minutes|notes .. meeting .. exactly|said|word; word for word; exactly what .. said
in their own words; quote* .. exactly|right; order .. no .. extra .. right
allergies .. order*|remember*|ask; read back; <them> tell|tells|told you|me
tell you things|everything|stuff; bring|brought|brings me their|his|her|all
come|comes|came to me with|about|when|first|for|after; come talk to; talk to me about|when|because|like
because i listen|do_not_rush|do_not_judge|let|never_rush; do not rush|hurry <them>|my|the|people
never rush|hurry|hurried|rushed <them>; trust|trusts me with|to|because|enough; only trusts me|one
only person <people> talk|trusts|tells|calls; only one <people> talk*|trusts|tells|calls|who_listens
asks for me when|because|by; write* me letters; read .. letters; letters from
talk*|spoke|chat* for hours|an_hour; let* .. sit there|here; let <them> sit|be; all day i hear|listen
hear .. problems|complaints|sides|troubles|worries|stories
take|took|taking .. complaint*|calls|statements|history; complaint* .. desk|line|calls
without looking at .. phone|clock|watch; put down .. phone|work|book; turn off .. tv|radio|phone
my phone goes; stop what i am doing; stop what i am doing and; pull up a chair; pulled up a chair
pour .. coffee and; make .. coffee|tea and .. talk*|listen; long drive* .. talk*|listen*
night shift .. talk*|tell*; at the kitchen table .. talk*|tell*|listen*
over the fence .. talk*; smoke break .. talk*|tell*|vent*; in the break room .. tell*|vent*|cry*
bathroom .. cry* .. sit|sat|talk*; at sleepovers; 2am .. call*|text*|talk*; 3am .. call*|text*|talk*
middle of the night .. call*|talk*|listen*; breakup .. call*|talk*|listen*; dumped .. call*|came|talk*
discord .. dm|dms me; dm me when|their|about; slide into my dms; my dms .. vent*|problems|advice|open
in my dms; voice chat .. listen*|vent*|talk*; in vc .. listen*|vent*; text me paragraphs
read every message|word|comment; remember .. told me|said|mentioned|detail*; weeks later i|ask
ask how .. went|mom|surgery|test|kid; follow up .. ask|how; accent* .. understand|listen*|patient
stutter* .. wait|patient|finish|listen*; speech impediment; slow talker*; nonverbal
hard to understand .. but|i; broken english .. understand|listen*|patient|wait; say it twice; say that again
what i hear you; so what you are saying; make sure i understood|heard|got|understand; clarif*
ask before i assume; do not assume
= perceive 3.8, serve 1.6
know which kid|one|dog|horse|customer|player|table|guest|cow is|needs|wants|will|hates|had|likes
which table|tables|customer|customers wants|want|need|needs; wants to be left; wants to talk; wants space
needs a minute; needs a friend; needs someone; needs space; needs to cry; needs a break
having a rough; rough day|night|week|time; going through something|it; hard day; face says; face said
her face; his face; their face; their faces; her eyes; his eyes; her hands; his hands; hands .. shak*
voice .. shak*|crack*|drop*|change*; leg .. bounc*; bites her|his|their; picks at; chewing .. nails|lip
arms crossed; crossed arms; shuts down; shut down; shutting down; clams up; clammed up; pulls away; flinches
backs away; ears .. back|pinned; tail .. tuck*; spook*; skittish; poker .. blink*|tell*|chips|breath*|neck
stopped texting; stopped coming; stopped raising; sits in .. back|car; stays after class; stays late .. home
does not want to go home; first to notice; always notice when; always know when; always know who
always knows when; i can always tell; i always know; people feel comfortable; comfortable around me
feel seen; feel safe; feels safe; safe around; trust me right away; strangers trust; animals trust
kids trust; why .. rude .. scared; being rude; not rude; grumpy .. lonely|pain|scared|hurt*; mean because
mad because; yelling because; crying because; quiet because; late because; acts out because
behind the jokes; jokes .. hide|hiding|sad|cover*; loud ones; loudest one; quietest one; the quiet one
the quiet ones; who is in a mood; in a mood; in what mood; know who is|to|needs|can|will|has
know when is|are|<people>|needs|has|had|want*|about; you learn to .. watch|wait|read
you see the one|ones|it|him|her; the one going under; going under; before he goes|does; before she goes|does
before they go|do|even; about to go|faint|drop|swing|run|jump|bolt|burst|lose; look* over and|their|his
read .. eyes|hands|lips|horse*|dog*|animals|crowd*|people|table|opponents|customers
horses .. ears|tell|feel|scared|read; dogs .. tell|scared|body|tail|ears; animal* .. scared|hurt|trust*
the new girl|boy|guy|kid; sits by|alone|at_the_back|in_the_back
sit* by .. himself|herself|themselves|myself; eat lunch with .. kid|nobody|alone|new; nobody talks to
no one talks to; gets picked last; picked last; wallflower*; stands in the corner; over in the corner
on the edge of; feel* out of place; out of place; fit in; does not fit; fish out of water
first day .. nervous|scared|lost|alone; homesick .. new|recruit*|freshm*|camper*; mom just died
lost .. mom|dad|husband|wife|job|baby .. i|know|knew; pretends; pretend .. okay|fine|happy; acting tough
tough guy .. scared|crying|soft; class clown; bully .. home|sad|hurt*; bullied; mean girls
why .. acts|acting|mad|upset|quiet|crying|mean; why people do|act|say; why she|he is mad|quiet|acting|crying
it was not about the; is not about the; really about; underneath; what is really going; really going on
something behind; between the lines; passive aggressive; sarcasm .. hear|know|catch|pick; awkward silence*
tension .. feel|felt|cut|joke|broke|break; crack* a joke; make .. laugh when|so; joke .. tension|laugh|relax
lighten* the mood; mood .. shift*|change*|lift*|read|drop*; too soon; wrong time to
right time to ask|talk|say; pick my moment; the right moment; timing of a joke; when to push; when not to
back off when; too much for; too far; gone too far; crossed a line
uncomfortable .. change*|notice*|subject|so; change* the subject
tell .. by .. eyes|voice|walk|text|typing|face|hands|shoulders|breathing|steps; footsteps; keys in the door
how .. car pulls|door|steps; dad .. home .. mood|know|knew; live with .. temper
raised by .. drinker|drunk|alcoholic|screamer
= serve 3.8, perceive 1.5
tow truck .. wait*|kids|ride|free|blanket*; waited with her|him|them; stay with her|him|them until
stayed with her|him|them until|till; wait with .. until|till; drive them|her|him home
drove them|her|him home; gave them|her|him a ride|my|the|some; give them|her|him a ride|my|the|some
let them|her|him stay|sleep|use|borrow; stayed on my couch; my couch; sleep on my couch
took in|them|him|her in; took .. in when|after|for|off; open my door|house|home|kitchen to|for; my door is
door is always open; table is open; at my table; feed whoever|them|anyone|anybody|half
half the neighborhood; whole neighborhood; neighborhood kids; kids on my .. snack*|popsicle*|feed; popsicles
lemonade for; water for; cooler .. of water|mail|work*; gatorade; mailman; garbage men|man; delivery drivers
packed an extra; always pack; bring extra; brought extra; an extra; put gas in; filled .. tank
fixed her|his|their .. and|for|free|no; fix .. for .. who; for people who can not|could_not
for folks who can not; who can not afford|drive|read|walk|see|get|reach; can not afford .. i|we|let|free
could not afford .. i|so|we; slipped .. twenty|money|bill|cash; pay what they can; do their taxes
does their taxes; taxes for .. free|seniors|neighbors|church
resume* for|help* .. friends|neighbors|people|inmates|vets; forms for; paperwork for; prom dress*
dress .. borrow|donat*|free; makeup .. free|chemo|prom|hospice; wigs; hair for; haircuts for
cut .. veterans; glasses; hearing aid*; batteries; oxygen; push .. wheelchair; open .. jar; get .. down from
reach .. for; hold the elevator|door|baby|bus; let .. go ahead|first|in front
gave up my spot|seat|place|turn; stand up for .. kid|girl|boy|elderly|pregnant; pregnant lady|woman
umbrella; walked .. home|class|car; walk the freshmen|kids; crossing; school zone
bake|baked|bakes|baking for; knit|knits|knitted|crochet|sew|sewed .. hats|blankets|masks|clothes for
cook|cooks|cooked|cooking for anybody|anyone|whole|everyone|<people>; for anybody who|on; for anyone who|on
for whoever; nobody wants to clean|do|work|touch|take; jobs nobody wants; no one wants to clean|do|work|take
clean the cages; litter boxes; animal shelter; shelter .. clean*|walk*|dogs|cats; reach .. top shelf
top shelf; old men; old man; walk|walks|walked them|her|him out|home|over|across
give* .. copies|notes to; share* my notes|lunch|snacks|food
send .. notes .. missed|sick; tutor .. free; new baby .. meal*|cook*|bake*|food; just had a baby
had surgery .. meal*|drive*|mow*|bring; in the hospital .. feed*|dog|mow*|visit*|kids
after the tornado|hurricane|flood|fire|storm|earthquake; tornado; hurricane; wildfire*
chainsaw .. tree*|neighbor*|storm; power out* .. check*|neighbor*|generator; share* .. generator
snow .. dig|dug|plow*|shovel* .. neighbor*|out|elderly; plow* .. neighbor*|driveways|church
dig|dug .. out .. car|snow; dollar .. homeless|guy|man; sandwich* .. homeless|guy|man|extra
socks .. homeless; backpack* .. drive|kids|fill*; toy* .. drive|kids; coat drive
canned food .. drive|collect*; bone marrow; kidney; organ; crisis .. help*
sponsor* .. newcomer*|guys|women|rides; ride* to meeting*; prison ministry; visit .. inmates|prison|jail
teach* sunday; nursery; vbs; church van; bus ministry; funeral .. cook*|food|dinner|ham; funeral dinner*
baby shower .. host*|cook*; babysit* .. free|single|neighbor*; watch* .. kids so|for <people>
pick* up .. kids for|neighbor*; foster .. kids|dogs|cats|kittens; trap .. cats|neuter; bottle feed
injured .. bird*|animal*|dog|cat; nurse .. bird|animal*|kitten*|calf|calves|plants
customers .. smile*|happy|thank*|regular*; regulars .. name|names|coffee|order|know; their coffee ready
coffee ready; usual ready; see .. coming .. start|pour|ready; carry .. to your|her|his|their car
bag .. groceries .. carry|car|cold|eggs; find .. right size|shoe|part|book|gift; gift wrap*
call .. other stores; call around; look in the back; go in the back; check in the back; hold it for
held it for; price match; coupon .. for her|him|them|customer*; apply .. coupon|discount .. them|her|him
let .. slide; waive* .. fee; stay open .. late|past; open .. early for
between english and
my parents .. translate|bills|mail|phone|calls; the only one who speaks|reads english
read .. mail .. parents|neighbor*|grandma|aloud; write .. letters for; fill out .. for
explain .. bill|letter|form .. to .. mom|parents|neighbor*
call .. insurance|cable|bank .. for .. mom|grandma|parents|neighbor*
set up .. phone|tv|computer|wifi .. for|grandma|neighbor*; carry noobs; help new players|people
craft* .. gear|potions .. guild|new|free; give away .. gear|gold|loot|items|skins; heal* first
drop* .. ammo|meds|loot|armor for|to; revive*; rez*; go back for .. teammate*|downed|them|him
answer .. newbie* question*|noob; pinned .. guide|faq; wrote .. faq|guide|welcome
welcome .. new members|people|players; greet*
= persuade 3.8, perceive 1.5
bought it; buys it; buy it; they buy; she bought; he bought
ended up buying|going|joining|signing|trying|staying|quitting; end up buying|going|joining|signing|trying
ends up buying|going|joining|signing|trying; talk .. out of jumping|quitting|it|dropping; did not drop out
did not quit|jump|leave; stayed in school; stay in school; went back to school .. me|i|because
because of me .. quit|stopped|went|joined|stayed|eats|reads; signed up after; joined after
changed his|her|their mind|tune|vote|major|mind_about; my .. could sell|convince|talk
sneakers .. resell|sold|flip|profit|sell; resell; reselling; flip .. profit; profit
stream .. donat*|subs|raised|followers; subs; subscribers; merch .. sold|sell; cookies .. sold|sell|most
popcorn .. sold|sell|most; raffle .. sold|sell|tickets; ads .. sold|yearbook|sell; yearbook ads; sold ads
ad space; sponsors .. got|local|team; got sponsors; got .. to sponsor|donate|give|pay|match|cover
donate .. asked|got|business*; businesses .. donate*|sponsor*|got; cold .. called|email*|knock*
knocked on .. doors; doors .. knock*|until|every|election; one more try; one last; pretty please
please .. until|face; puppy; bat my eyes; batting; smile .. free|get|got|ticket
free .. drinks|upgrade|dessert|refill; they always say yes; always says yes; always say yes
nobody tells me no; never hear no; do not hear no; no is just|the_start|where; turn .. no into
no into a yes; into a yes; on the fence; skeptics; doubters; holdouts; the last holdout; holdout
hardest to convince; toughest; even the .. signed|came|joined|voted|bought|laughed|tried
even my .. signed|came|joined|voted|tried|eats|drinks|reads; even grandpa; even dad; even the principal
hated the idea; hate the idea; against it .. now|until|then; was against|dead_set; dead set against
he has .. now; she has .. now; they have .. now; she got on; he got on; she got in; he got in
got him on|in|out|off; got her on|in|out|off; would not get on|in|out|off
would not go|eat|leave|take|come|sign|talk|open|move|wear|see .... he|she|they|now|got
terrified .. talk*|got|went; talked to her|him|them until|till|the|for|about|down; kept leaving
left .. on his|her|their desk|table|pillow|counter; every week for .. until|he|she|they
little by little .. he|she|they|came; drop by drop; plant|planted the|a seed; hint* .. until|he|she|they
dared|dare <them>; double dog; bet|bets|betted him|her|them; bet .. could not; told .. a story
story about .. changed|quit|stopped|went|cried; sold .. story; grew the|our .. members*|from
doubled our|the|attendance|sales|members*|tips; tripled our|the|sales|tips
brought in .. members|customers|people|dollars|money|clients; bring .. in off the street; off the street
foot traffic; lunch special*; specials .. sell*|push*|sold; dessert .. sell*|sold|order*|talk*
wine .. sell*|sold|pair*|upsell*|bottle; order dessert; second drink; leave .. tip*; nobody leaves without
leaves with; walk in for .. walk out; came in for .. left|bought|walk*; came for .. left with
get the whole .. to; got the whole .. to; whole <team> to bring|wear|join|sign|come|stop|do|try
to bring canned; everyone wearing; everybody wearing
now everyone|everybody wears|uses|drinks|plays|does|has|listens; started a trend; trendsetter; copycat*
my friends all .. now|because; got .. hooked on|into; hooked on; made .. fans|fan
convert* .. people|friends|to|vegan*; recruit .. friends|players|band|church; got me out of
talk .. cop|officer|bouncer|teacher|principal|judge .. out|into|letting; cop .. warning|let; warning instead
extension .. teacher|prof*|got|asked; grade .. changed|bumped|raise*|argued; curfew .. extended|later|moved
allowance .. raise*|doubled; raise .. got|asked|boss|gave
got .. raise|promot*|extension|sponsor*|grant|donat*|permit|day_off; more hours .. got|boss
landlord .. fix*|finally|got; free upgrade|dessert|drink*|room|ticket*; upgrade*; managers approval
letter* to .. editor|council|mayor|company|principal|school|senator
spoke .. council|board|rally|assembly|church|class; stood up and|in
speech .. cried|standing|changed|won|class; ted talk; toast .. wedding|cry*|laugh*; eulogy; sermon
campaign* .. won|class|president|student; elected; won .. election|seat|vote; by .. votes
= negotiate 3.8, perceive 1.8
<kin> fought; fought over; fight over; fighting over; fought about; argu* over; argued over; argue about
over the|a bunk|remote|thermostat|seat|car|bathroom|land|house|fence|inheritance|noise|parking|dishes|rent|loot|sword|toy|ball|charger|name|will|ring
over noise|money|land|parking|chores|dishes|loot|rent; each write|say|tell|explain other; write the other
other side of it; see .. other side|from_the_other; swap places; switch places; they flip a
coin flip .. fair|agree*|each; flip a coin on|every; take turns; takes turns; fifty fifty
fifty dollar .. for; for twenty; for half; half off; got it for; get it for
got .. for .. under|half|less; get .. for .. half|less|twenty|ten; bucks off; dollars off
percent off .. asked|got|talk*; he wanted .. i|gave|got|paid|we; she wanted .. i|gave|got|paid|we
they wanted .. i|gave|got|paid|we; asking .. got|paid|offered|took; asking price; sticker; wanted too much
and he|she|they still thank*|smile*|happy|waves|calls; guy thanks me; he thanks me; they thank me
thank me after; shakes my hand; shook my hand; shook on; shake on it; handshake*
landlord and .. tenant*|neighbor*|us; hoa .. deal|agree*|settle*|fence; boss and .. crew|coworker*|employees
coworkers .. fight*|feud*|hate*|not_talk*; two coworkers; two cooks; two friends; two brothers
two neighbors; two girls; two boys; two kids; two guys; two families; two managers; two gangs; two guilds
two clans; two churches; two unions; two departments
both families|parents|managers|sisters|brothers|friends|neighbors|clans|guilds; exes; ex wife; ex husband
co parent*; coparent*; step kids; stepkids; blended; in laws .. thanksgiving|christmas|holiday*|fight*|peace
thanksgiving .. fight*|peace|politic*; holidays .. split|whose|fight*; politics .. dinner|fight*|peace|table
peace .. at|in|between|table|house|family|keep|kept; calm .. both; cool* .. both; talk* to both|each
talked to both|each; sat with both|each; went to each; went to both; one at a time then together
then together; bring .. back together; brought .. back together; got .. back together; back together
friends .. again; speaking .. again; talk .. again; apologize*; apolog* to each; say sorry; said sorry
forgive*; forgave; clear .. air; cleared .. air; misunderstanding*; mixed up; translate between
interpret between; between .. and .. i|settled|deal|made_peace; neutral; switzerland; fair to both
fair for everyone|both; no one loses; nobody loses; everyone wins; everybody wins; both win; win for both
each side gets|gave|gives; each team; meet .. needs; what everybody|everyone needs|wants|wanted
a plan everybody|everyone|both; everyone could live; both could live; vote .. then|on; majority
house meeting; family meeting; team meeting .. settle*|air|fix*; circle .. talk*|kids; peace table
trade .. chores|shifts|lunch*|cards|players; traded .. shifts|cards|players; swap .. shifts
union .. contract|raise|dues|talk*|management; contract talks
got us .. raise|break*|overtime|benefits|better; bill .. lowered|down|cut|half|negot*
hospital bill .. down|cut|half; medical bill*; debt .. settle*|half|collector*; collector*; comcast
cable .. bill|call*|cancel|threat*; threaten to cancel|leave; call .. to cancel
insurance .. total*|paid|more|offer; adjuster .. offer; severance; salary .. asked|counter*|more
pay .. counter*|raise*|asked; scrap yard; junkyard .. price|deal|guy; auction .. bid*; craigslist
marketplace .. price|deal|seller|offer; facebook marketplace; ebay .. offer; hotel rate
bulk .. price|deal|discount; supplier* .. price|deal|better|terms; vendor* .. price|deal|better|terms; dowry
cattle .. price|buyer; hay .. price|trade
`;
