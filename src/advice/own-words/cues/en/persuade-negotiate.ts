/** Persuasion and negotiation. */
export const PERSUADE_NEGOTIATE = `
= persuade 5
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. persuading|convincing|selling|debating
persuad*; persuasi*; convinc*; talk* <people> into; talk* .. into; talked <people> into
talk* <people> out of; talked .. out of; sweet talk*; fast talk*; smooth talk*; gift of gab; silver tongue*
way with words; change* .. mind|minds; change .. anyone|people mind; win* .. over; won .. over
win people over; sway*; get* .. on board; got .. on board; bring .. around|round; brought .. around
came around; come* around after|when|because|eventually|to; get|got <people> to <buy>; got <people> to
get <people> to say|do|see|agree|sign|change|go|take|eat|try|come|join|believe|want|hand|quit|stop|vote|give|donate
got .. to sign|hand|agree|quit|stop|vote|donate|try|go; sell* .. ice|snow|sand|fridge* to|in; sell sand
sell water; sell .. anything|to_anyone|anybody; could|can sell; sold .. anything; sell me this pen
sales rep; top seller; best seller; highest sales; most sales; sold more|most|out; sold the most
sold .. boxes|cars|houses|phones|cookies|raffle|tickets|candy|solar|insurance|warranties|memberships|subscriptions|popcorn|magazines|knives|timeshare*|lemonade|umbrellas
upsell*; up sell*; cross sell*; extended warrant*; door to door; doorknock*; cold call*; telemarket*
close* .. deal*|sale*; elevator pitch; sales quota; beat quota; girl scout cookies; hype .. up
flip* houses|sneakers|cars; makeup counter; get|got whatever|what i want; always get my way; get* my way
get out of .. ticket|trouble|chores|detention; got out of .. ticket|detention; talk* my way
talk* my way out|in|into|past; wrapped around my finger; puppy eyes; got|get a? yes; say* yes to me
can not say no to me; nobody can say no; nobody says no; hard to say no to me; take no for an answer
could sell; nobody gets past|by me; stop* people .. mall|street|sidewalk; canvass*; petition*; phone bank*
get out the vote; lobby*; union drive|card*; organiz* .. union; sign* cards
raise* .. money|funds|dollars|thousand|grand; raised .. for; crowdfund*; gofundme
grant application|proposal*; enlist*; public speaking; debate* team|club|champion|captain
won .. debate*|argument*; win .. argument*|debates; toastmasters; sermon*; evangel*; witness to
bring people to church; tiktok .. followers|views; ad copy; copywrit*; went viral; op ed
letter to the editor|mayor|council|governor|principal; wrote .. letter that|to; made .. case for|to|that
make .. case for; plead .. case; closing argument

= persuade 3.2, perceive 1.6
till|until .. said_yes|says_yes|gave_in|agreed|caved|signed|came_around|they_do|he_did|she_did|tried
kept at him|her|them; wear|wore <people> down; gave in; give in; relent*; said yes
finally agreed|said|went|quit|got; .. now they|he|she eats|takes|goes|uses|wears|loves|votes
by the end|dessert .. they|he|she; every last person|one; one by one; one person at a time; house to house
door by door; get* in the car|truck|boat|line; my idea; think|thinks|thought it was their|his|her idea
make .. think .. idea; plant* .. seed; reverse psychology; use|used their own words
stubborn .. husband|dad|grandpa|grandma|mom|father|boss|guy|old|but|i|uncle|kid|patient|mule
refused .. until|till|then|i|but|now; did not want to .. until|till|but|then|i|now
would not .. until|till|so_i|then_i; got grandpa|grandma|dad|mom|him|her to
talked dad|grandpa|mom|him|her|them; hand over .. keys; finally see* .. doctor
take .. meds|pills|medicine|vaccine*|shot|shots; vaccin* .. neighbor*|family|mom|dad|people
wear .. seatbelt*|helmet|mask*|hard; quit smoking|drinking|smokin; stay* in school; go to rehab; get help
eat .. vegetables|veggies|broccoli; get|got my parents to let
let me|us .. go|have|get ... because|after|powerpoint; powerpoint .. parents|mom|dad|dog|phone|why
made .. powerpoint|slideshow; dog .. parents|convinc*|powerpoint; pep talk*; hype man|squad|girl
rile|riled .. up; pump* .. up; fire* .. up; rally .. troops|team; lead a horse; more flies with honey
catch .. flies; honey than vinegar; oil salesman; snake oil
talk .. cat|dog|fish|bird*|devil|bark|paint|wall|leg|legs|monk|rock
sell .. ketchup|bikini|comb|eskimo*|drowning|desert; fishes ... swim|water
= persuade 1.2
salesman; saleswoman; salesperson; door knock*; commission; pitch*; hustle*; car lot; used cars; real estate
realtor; charm*; signatures; campaign*; voter*; voted; vote for; rally*; protest*; fundrais*; donors
donation*; recruit*; recruiter; speech*; speeches; preach*; testimony; influencer; followers; advert*
marketing; slogan; jury; cave*; bribe*; inspir*; motivat*; influenc*; conversion*; talked him; talked her
talked them; talked us; talk them; sell; selling; sold; customers buy; buy more; buy it|two; buying
bought .. from me; spokes*; promot*; advocate*; argue* for; smooth; charisma*; witty; confident speaker
present*; presentations; storytell*; tell .. stories that; speak up; spoke up for|at
stood up at|and|in .. meeting|council|said; city council; school board; town hall; board said
principal .. changed|agreed|gave|said; boss .. agreed|said_yes|changed|gave|finally|raise
= negotiate 5
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. negotiating|compromising|mediating|bargaining|haggling
calm|calms|stop|stops|settle|settles|end|ends fight*|beef|argument*|drama; negotiat*; haggl*; barter*
bargain*; mediat*; arbitrat*; reconcil*; peacemak*; peacekeep*; peace maker|keeper|treaty|talks
keep* the peace; keeper of the peace; make* peace; made peace; broker*; treaty; ceasefire; cease fire
compromis*; common ground; middle ground; meet* .. in the middle|halfway; met .. in the middle|halfway
met halfway; middle man|child; middleman; go between; gobetween
in the middle of .. fight*|argument*|it|two|my|both; both sides

win win
<fight> .. settle*|settled|solve*|stop*|fix*|broke|break|end*|split|work*|handle*|mediat*|smooth*|calm*|talk*|middle
settle* .. <fight>; settle* dispute*|argument*|things|it; settled it; break* up .. <fight>
broke up .. <fight>; break* .. <fight> up; stop* .. <fight>; smooth* .. over; patch* things|it|them up
bury the hatchet; buried the hatchet; mend* fences|friendship*; bridge .. gap|between|two; iron* .. out
work* .. out between; work* it out; hash* it out; hashed it out; sort* it out between; talk* it out
squash* .. beef|it; squashed; beef between; end* .. feud; not speak* to each|one|anymore|for .. years
were not|not|stopped|quit|refused|would_not|had_not|have_not speaking|talking|speak|talk|spoken|talked to? .. each|other|years|over|since|until|till|now|so|anymore
not on speaking; speaking again; talking again; talk again
now they talk|talks|speak|hug|laugh|share|eat|carpool|barbecue; shook hands; shake* hands; shaking hands
hugged it out; hug it out; made up; kissed and made up; friends again; best friends now
everybody|everyone|both|they|each .. left|walked|go|goes|went|walks .. happy|smiling|satisfied
everyone .. happy|okay|ok; nobody is mad|angry|happy; nobody got everything
each|both gave|give|gives|got|get|gets something|a_little|some|half; both think .. side|won
deal everybody|nobody|everyone|both|they|that; until there was .. deal; cut .. deal|deals
strike|struck .. deal*|bargain; good|better|best deal*; get .. deal|discount|price
talk* .. price|prices|him|her|them|dealer|seller|landlord|guy down; talked .. down from|to; down from .. to
knock* .. off .. price|rent|bill|total|it; off the price|rent|bill|sticker
lower* .. price|rent|bill|rate|fee
got .. rent|price|bill|rate|interest|fee .. down|lowered|cut|waived|dropped|froze
raise .. asked|landlord|from; ask* for .. raise; counter offer*; counteroffer*; lowball*; sticker price
never pay .. price|full|sticker; full price; swap meet*; walk* away from .. table|deal|offer; bluff .. walk
from .. grand to; settle* for; settled on; contract .. union|terms|better|talks|table; collective bargaining
shop steward; labor and management; management and .. workers|union; custody .. agreement|schedule|split
divorce* .. parents|between|table|agreement|kids; prenup; peer mediation; peer court; conflict resolution
restorative circle*
= negotiate 3.2, perceive 1.5
split .. rent|bill|chores|cost|costs|difference|pot|loot|it|check; splits
divide* .. chores|loot|inheritance|toys|land|estate|rooms; divvy*
chore chart .. roommate*|agreed|fight*|rotation; take* turns; took turns; taking turns
trade* .. shifts|chores|for|players|cards|snacks; fantasy trade*; trade offer*; swap .. for
roommate* .. <fight>|thermostat|dishes|rent|chores|bills|war; remote .. fight*|agree; two kids .. one|same
both want*|wanted; one wanted|wants .. other wanted|wants|one; he wanted|wants ... she wanted|wants
she wanted|wants ... he wanted|wants; they wanted ... we|i|they wanted; neither .. would|wanted|budge*
deadlock; impasse; at each other; at .. throats; same table
sat|sit|sitting them|both|everyone|everybody|all .. down; sat .. both|two .. down|at|in|same
got .. in .. same room; in the same room; each of them what|wants; ask* each; what .. other one wants|wanted
what each|both wants|wanted|want; what .. could live with; live with; will .. siblings|brothers|sisters
dad truck|house|land; property line; fence .. neighbor*; landlord and
between .. landlord|management|owner|boss|neighbors|neighbours|parents|brothers|sisters|siblings|roommates|friends|gangs|kids|crew|crews|unions|departments|vendor|players|families
parent* .. divorc*; gang* .. truce|talk*|peace|beef; cell .. peace|deal|fight*; on the yard; guild drama
loot drama|council|fight*|split; server drama; beefs; drama in .. discord|server|guild|group|chat
playground .. fight*|ball; two friends .. <fight>|talk*|speak*; my friends <fight>; <fight> between
my parents <fight>; parents are? <fight>
cousins|brothers|sisters|siblings|uncles|aunts|friends|roommates|neighbors|coworkers|kids <fight>|not_talking|not_speaking|fell_out
= negotiate 1.2, perceive 0.5
truce*; each side; two sides
both of them|parties|families|teams|gangs|crews|camps|ends|brothers|sisters|parents .. happy|agreed|agree|shook|won|talking|listen|table
deal that; first offer; flea market*; garage sale*; yard sale*; pawn; car dealer*; dealership; union rep*
steward; grievance*; hostage; rotation; swapp*; thermostat; aux cord|aux; budge; stalemate; standoff
throats; inheritance; hoa; tenants and|vs landlord*; tier; referee*; recess; drama; <fight>; discount*
price*; agreement*; agree; agreed; deal; offer; offers; settle*; sides; vendors; supplier*; diplomat*
diplomacy; peace; landlord; price match; fairly; happy with it
`;
