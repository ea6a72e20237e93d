/** Scenes of listening, perceiving, serving, persuading, negotiating and instructing. */
export const SCENES_PEOPLE = `
= listen 3.6, perceive 1.6
shut up when <people>; shut up and; i just shut up; just shut up when; i hush
hear|hears|heard you|him|her|them|me|people|folks|somebody|someone out; they talk i
talk i cut|drive|pour|listen|mow|type|knit|sew|work|clip
let|lets them|him|her|people|you get all|through|to_the_end|through_it|it_all_out; get through it before i
before i say|touch|answer|speak|talk|open anything|my_mouth; shut up when|and; just shut up
trick is to shut; being quiet; by being quiet; stay|stayed|stays|keep|kept quiet
sit|sat there|next_to|beside|across|in_the_dark and|while|until|till; tell me more; say go on
what happened .. do not|not say|and; ask what happened
ask|asked how long|where|what_happened|when_it|about_her|about_his|about_it|about_the
ask .. different question; ask one question; one question; ask another question; what they mean|meant
what he|she|they meant|means; real answer; real reason .. second|last|end|comes; last sentence
at the end they|of_the_call; the actual problem; nothing mostly; do not say a word|much|anything|nothing
did not say a word|much|anything|nothing; i say nothing|little; say uh huh; uh huh; and then|i wait|waited
then wait; wait it out; tell|tells|told me about|things|stuff|what|why|who|how|where|more|it_all
talk|talks|talked|talking about .. hour|hours|husband|wife|son|cat|dog|boat|war|truck|dead
telling me about|the; talked for an hour; for an hour about; on the phone with; pick* up the phone
the grandmother they call; i am the one they|who_they call; they call me|call_at; who do they call
call me first|when; the one who hears; the one people corner; corner me; stop by to talk|my; come sit
comes and sits; sits|sit in|on my chair|truck|porch|kitchen|counter|couch; more confessions
do not preach|judge|lecture|fix_it|give_advice|offer_advice; i do not give advice; not give advice
no advice; never told a soul; takes it to the grave; to my grave; their whole life; life stor*; war stories
old stories; same story; story again; about the boat|war|farm every; got .. order* right
remember* your|their order|drink|coffee; got it the first time; get it the first time; look up from
hear the difference; hear .. breath*|breathe; listening to|for; ears
earphones|earbuds|headphones out; take* out .. earbud*|headphones; ring .. just to talk
lonely .. call*|talk*
= perceive 3.8, serve 1.6
see it and go; and go over; i go over; went over to; i see it; happy drunk
who is drunk|ready|cold|new|done; which .. drunk|loud|trouble|mean|sad|scared
who is|are|was scared|showing|mad|hungry|tired|lonely|new|drunk|bluffing|hurting|ready|happy|jealous|faking|lying|nervous|struggling|upset|left|lost|pretending|cold|shy|homesick|avoiding
who has not eaten|eaten|slept|been|said; who did not|does_not get|eat|laugh|come|talk|want|fit
who stopped|quit laughing|talking|eating|smiling|coming; who had|has no money|lunch|coat|one|friends
she|he is not|just bad|mean|looking|mad|lazy|angry .. hungry|scared|hiding|tired|sad|she|he|hurt
is not being bad; not bad .. hungry|tired|scared; he is hungry; she is hiding
there is always one|a_kid|somebody who|that; some want .. some want; some .. want .. some .. want
some people want|need .. others|some; some families|patients|guests|customers want; you have to see it
nobody tells you which
watch the? <them>|aunties|crowd|kids|dog|dealer|room feet|face|eyes|hands|shoulders|breathing
watch .. feet|eyes|faces|shoulders|mouth|hips|breathing; crowd tells|tell you
crowd .. feel|mood|bored|read|restless; the room goes|gets|went quiet|cold|stiff; goes quiet; went quiet
gets quiet; got quiet .. knew|know|so
know|knew which regulars|ones|kids|customers|patients|people|horses|dogs
which ones .. scared|trouble|lying|drunk|mean|need*; by the way they
before they say|said|speak|tell|know|ask|even; before he|she says|said|speaks|even|knows
before you|she|he know|knows it|themselves|himself|herself; i know before; knew before; know before
i get there before; before it .. starts|happens|blows; tone changes; shoulders; jaw; breath; breathing
flinch*; twitch*; fidget*; eyes .. wet|red|down|floor; looking at the floor
face drop*|falls|fell|changed|changes; smile slips|drops; laugh* too loud|hard
too loud .. scared|nervous|hurting; pauses; the pause; a pause; typing .. dots; one word texts|answers
period at the end; texts .. different|short|weird|off; emoji*; left on read; went offline; mic .. quiet
watch* people; watch the door|table|crowd; been watching .. since; seen enough; grew up reading|watching
had to learn .. faces|people|moods; as a foster kid; army brat; kid of a drunk
moved a lot|around .. school*|kids|read; stand* by the wall; no eye contact
know when to leave|joke|shut|back|stop|stay; needed|needs|need to be alone|space|a_minute
give them|him|her space|a_minute|room; leave* him|her|them alone; she could not hear|see
could not hear .. moved|so; moved her chair; thought .. being mean|rude|lazy|drunk .. but|she|he
everyone thought .. mean|rude|lazy|stupid|drunk; they are not angry; not angry .. scared|hurt|tired
under the anger; behind the anger; acting out; kid acts up|out; because of home|the_divorce
something at home; at home something; slept in .. car|clothes; same clothes; long sleeves; bruis*
lost weight; wearing .. ring; ring off; no ring; new haircut; perfume; what kind of day|night
day they are having; day she|he had; bad day
= serve 3.8, perceive 1.5
walk|walks|drive|go past .. lost|someone|somebody|anyone|tourist*|person; do not ask folks|people .. need
you show up; you do not ask; with the mop|truck|soup|casserole|tools|chainsaw
already there with|when|holding; i am there with; already have .. waiting|out|ready|up; have it ready
put .. up|out|on before they|she|he|anyone; before they are|done|even done|sit|ask|in
show|shows|showed up with|at|anyway; showed up
brought|bring|bringing her|him|them|over|back|my a|box|chair|soup|water|truck|mower|jumper|tools|coffee|coat|some
go around the desk|counter|corner; walk* around .. counter|desk; come* out from behind; past .. lost tourist
lost tourist*|kid|family|freshm*|old|people
lost .. tourist|airport|bus|hospital|store|mall .. walk|take|show
jumped|jump|jumping .. cars|car|truck|batteries; jumped more; pulled .. out of .. ditch|mud|snow|water
had a boat; have a truck .. move*|help*|haul*|so; i had a jon boat; truck .. everyone moves; help* move
moved .. couch*|apartment*|friends; everybody borrow*; lend|lent|loan|loaned my|him|her|them|out
keep|keeps .. in my|the truck|trunk|drawer|bag|locker|car|pocket|desk|purse|glove for; keep extra; keep two
keep crackers|snacks|tampons|granola|water|gloves|diapers|pencils|band|a_spare|spare|bus|quarters|change|candy|tissues|chargers
extra .. pencils|lunch|sandwich|charger|gloves|hat|coat|blanket
spare .. charger|coat|key|tire|pencil|gloves; ring them|her|him up as|for|less; taste test; on the house
comp .. meal|drink|room; slip* .. extra|a|some .. kid|bag|her|him|in
paid for .. behind|her|his|lunch|groceries|gas; pay for .. behind|her|his|lunch|groceries|coffee
cover* .. lunch|bill|her|his; bought .. lunch|boots|groceries|shoes|coat for; families with the
look for the families|ones|people who|with; standing there with; waiting for them with; meet them at
met him|her|them at .. bus|gate|airport|station|door; nobody did that for; nobody did it for
no one did .. for us|me; so nobody has to; so no one has to; so they do not have to
so she|he does not have to; did not have to be; i am not paid for; not paid for it; not my job but|and
not in my job; is not my job .. but|i; off the clock .. help*|drive|take|check|stay
on my day off .. help*|drive|take|fix|cook; after my shift .. drive|walk|take|stay
every saturday|sunday|thursday .. shelter|church|food|meals|neighbor|drive|cook
take .. ugly|old|shy dogs|dog; walk* .. her|his|neighbor* dog*; walk dogs
feed .. cat*|dog* .. neighbor*|away; water .. plants
check .. on .. neighbor*|old|mrs|mr|elderly|widow|grandma|her|him; look* in on
knock on .. door .. see|check|heat; old folks; widow*; shut in; drop* off .. soup|food|groceries|meds|mail
bring .. mail|trash|bins|groceries in|up|over; bulb; gutters; ramp; built .. ramp; wheelchair ramp
grab bars; carry .. up|down|to .. stairs|car|floor|room; hold .. umbrella
walk* .. to .. car|door|bus|class|gate|exit
make|makes|made sure .. drunk|home|gets|eats|ate|water|fed|warm|ride; drunk one; gets water; find* your coat
do|did|wash|washed the dishes; clean up after; stay to clean|stack|help; stack* .. chairs
set up .. chairs|tables; last to leave; first there .. last; whatever they need; what people need
need anything; needed something; needs something; any help; if .. needs; when .. needs; someone needs
somebody needs; people in need; say hey what|need|you; take your time; take her time; no rush
sit|sits|sat with her|him|them so|until|while|till|all; so she is not alone; not alone; nobody eats alone
no one eats alone; nobody goes hungry; nobody leaves hungry; leave hungry; everyone eats
dress* .. mom|dad|grandma|grandpa|wound*
feed|feeds|bathe|lift|turn|turns my mom|dad|him|her|mother|grandma|grandpa|husband|wife; his pills
her pills; oxygen; her hair .. brush*|braid*|wash*|curl*; brush .. her hair
cut .. hair .. free|homeless|shelter|veterans; hair .. nursing|chemo|shelter
= persuade 3.8, perceive 1.6
never going to let; was not going to; were not going to; were never going to; swore .. never|would
said .. never .. now|by|and|we; said no .. then|three|now|until|so|we; he stayed; she stayed; they stayed
he went; she went; he is home; she quit; he quit; he signed; she signed; they signed; came with me
just ride with|come|look|try|one; just try|taste|look|come one|it|once; do not go just; ride with me
i said okay|fine .. just|come|try; just once; one bite; one game; one class; one session
i could get .. to|a|an; could get a|the; could convince; talk .. anybody|anyone
get|got|gotten a? <kids>|<kin>|men|husband|teenagers|landlord|city|council|town|school|principal|boss|company|airline|church|dorm|street|block|office|floor|shift|crew|whole to|flossing|reading|wearing|using|recycling|exercising|eating
got my whole .. to; got the whole .. to; got .. flossing|reading|exercising|eating|praying|walking
teenagers flossing; refunded; refund; got .. refund*; email .. refund*|got|free|sorry; polite email
complaint letter; wrote .. email|letter|petition; letter that got; passed because|the; levy; ordinance
speed bump; bus .. council|town|meeting*|route; un cancel; saved .. library|program|bus|school|park|tree|job
council meetings; making the motion; board voted; unanimous*; voted with me; every last; including the
house by house; whole street; whole dorm; whole floor; whole class .. sign*|vot*|join*|switch*|agree*
do not sell the; i do not sell; sell it without; never mention .. price; price last; what they are scared of
scared of and i; what matters to; what they care|cared about
talk|talked about .. his|her|their daughter|kids|mama|son|truck|grandkids; shoes
find out what .. wants|want|scared|need*|care*; in their language; speak their language
made it about him|her|them; make|made it their|sound|look idea|fun|good|easy; sound .. fun|good|better|easy
make anything sound; sound like; hype; hyped; sold on; sold him|her|them|us on
i sold .. more|most|hundred*|dozen*|twenty|fifty|forty|thirty; bought two; bought three; buy two
went home with; walk* out with; left with .. two|three|new|warranty|insurance; in the suit outside
nobody gets past; raised .. dollars|hundred*|thousand*|for
made .. dollars|hundred|in .. day|night|hour|weekend; tips; most tips; best tips; record sales
number one .. sales|seller|in; employee of the month .. sales; beat .. quota
sign* up .. people|voters|donors|members|kids; signed up .. people|half|whole|forty|fifty|everyone
joined because; follow* me into; follow me anywhere; talked me up; used my line; catchy; free sample*
try before; my stand; lemonade; bake sale; yard signs; flyers; posters; slogan*; protest sign*; walkout
mock trial; model un; student council; class president; elected; ran for; got elected; vote counts; hoa
= negotiate 3.8, perceive 1.8
wanted .... wanted; wants .... wants; one wants .... other; one says .... other
mom says .... says; says one thing; another says; back and forth
went back and forth; go back and forth; there is a plan; until there is|was a? plan|deal
came in at .. needed; i needed .. we; came in at; we met at; met at .. and|half; settled at; landed on
landed at; split it; split down|the; split the difference; give up .. each|they|both; would give up
what they would give; gives up; gave up a little|some|one|half; traded papers; traded; trade you
trade .. for; for a two year; two year deal; longer term; prompt payment; in exchange; in return
got .. in return; threw in; throw in; so they throw; sweeten*; package deal; bundle*; we do saturdays
everybody goes; everyone goes; each on my side; think i was on; on their side; both right; you are both
both .. right|wrong; both wrote; they each; each wrote; both laughed; then they laughed; laughing by
mostly laughing; they are laughing; nobody slammed; no one slammed|cried|yelled|quit
nobody has quit|rage|yelled|fought|complained since; no one has cried|fought|yelled|quit|complained
rage quit; loot council; same sword; same toy|ball|seat|day|shift|weekend|room|truck|girl|guy|locker
all want|wanted the same; all wanted 8am|christmas|friday|off|the; both want|wanted off|christmas|it|the
drew .. treaty; drew up|out .. treaty|rules|agreement|contract; wrote .. rules with|together|down
write the rules; wrote .. contract|agreement|terms; into the contract; in the contract; house rules
ground rules; rule .. whoever cooks|uses|spills|cuts; whoever cuts; one cuts the other; you cut i
cuts other picks; cook .. does not wash; every other week|weekend|night|day|sunday
alternat* weeks|weekends|days|holidays; odd days; even days; he gets .. she gets; she gets .. he gets
one got .... other got; one had .... other; one gets .... other; he got .... she
brother .. truck|house|land .... other; by dessert; over dinner .. talk*|settle*; at my kitchen table
same room .. until|first; first time in years .. talk|same|speak
for the first time since|in .. funeral|years; since mom|dad|grandma died|passed
after .. funeral .. fight*|land|house|money; the house .. siblings|brothers|sisters|sold|split
hated each|one; hate each; hated each other; can not stand each; feud*; bad blood; rival*; rivals; opposing
both crews|shifts|gangs|teams|families|sides|cliques; day shift and night; management .. union|workers
the union|company wanted; company wanted; owners wanted; they wanted twelve
strike .. ended|avoid*|vote*|settled; walk* out .. avoid*; came down .. to|from|on; come down .. on|from
i started at; start* low|high; started low|high; asked for .. got; offered .. took|i|got
he offered; walked .. called me back; called me back; i walk* away; act like i do not
poker face .. price|deal; silence .. price|offer; cash .. price|discount|off; buy three .. price
for three .. price; both happy; happy too; still friends; still sends me; thanked me; send* me .. card
= instruct 3.8, study 1.8
till|until they have|they_ve|he_has|she_has .. with me|one; with me first; ask twice; one with me
put .. next to me; with me .. until|first|week|shift|learn*; new .. next|with|to me
every new <people>|driver|nurse|girl|guy|kid|cop|hire|cook|waiter|cashier|employee|recruit|welder|tech
new driver*; new nurse*; new cook*; new kid*; new guy*; new girl*; new recruit*; first years; greenhorn*
green kids|ones|guys; probie*; rookie*; fng; cherries; trainee*
until|till they start|say|do|stop|can|know|got|see|hear|feel; till it is theirs; then it is theirs
it is theirs; now he|she|they|it can|drives|cooks|reads|swims|is|runs|own*|works|do; can tie
and now|nobody she|he|they can; can now; could not .... now|can
could not tie|read|swim|ride|boil|cook|drive|sew|count .... now|can|does; can not hold|read|swim|cook
walk* out knowing; leave* knowing; go home knowing; came out knowing; learned .. from me; learned it from me
learn from me; who taught you; i taught; one i taught; can not show you; show you how
showing them|him|her|the|how|it; showed them|him|her|us|me|a|my|the|slow|whole; angle again; watch my hands
now you; now you try; your turn; you try; rip it out; again good; try again; again slower; slower; go slow
go* slow; nice and slow; slow twice; mine next to theirs; my hand over; hands over
hold .. hand* .. on|while|over; stand behind|beside|next; side by side
let them|him|her wreck|mess|fail|try|do|burn|drive|hold|find; let them .. mistakes; wreck a basket
with them once; i do not grab; grab the wheel; do not do it for; not do it for; make them do|try|say|find
make him|her do|try|say|find; never yell*; do not yell; without yelling; i do not yell; ask ten
questions .. patient|again|same|dumb; they get it; he gets it; she gets it; always get it; got it now
finally got; and he has got it; get it eventually; understand now
passed .. driving|ged|test|class|citizenship|exam .. i|my|me|with|after; everyone in my .. knows|learned|can
half the .. learned|in|can; whole platoon|crew|class|block .. how|learned|knows|can; men .. to read
read at the; teach .. grown|men|women|adults|inmates|soldiers|vets; cooking nights|class|club; sewing circle
knitting circle|group; garden club|class; shop class; robotics club .. teach*|show*|mentor*
chess club .. teach*|show*; library .. computer|seniors|show*|class; senior center; first aid class
cpr class; driver ed; drivers ed; hunter safety; hunting .. boys|son|kids|teach*|gun
how to hold|swing|throw|cast|cut|tie|fold|sew|knit|weld|drive|cook|change|sharpen|read|shoot|skate|braid|bake|whittle|kick|code|budget
bait .. hook|line; change .. tire|oil|diaper .. show*|taught|kids|son|daughter|nephew; lace*; decent bead
fold* .. paper|flag|dove|sheet*; hands on; monkey see; pass* along
`;
