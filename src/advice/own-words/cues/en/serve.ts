/** Service orientation. */
export const SERVE = `
= serve 5, perceive 1.8
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. helping|customer_service|serving
and helping; helping and; i help <people>; help* people; helping people|others|folks|out
like|love|enjoy to? help*; help* <people> with|find|get|out|move|carry|when|who|fill|through|figure; helps
helped <people>; help anyone|everybody|anybody|whoever|strangers|neighbor*|old|elderly|newcomers
without being asked|told; before .. ask|asks|asked|have_to_ask; do not wait .. ask*|told
not wait* to be asked|told; never ask* first; nobody|no_one asked|asks me|ever? to?
do|does|did not have to ask; nobody should have to ask; if .. needs|need i|help
whatever .. need|needs|needed; what can i do for; anything .. need|needs
go* out of my way; extra mile; above and beyond; bend over backwards; shirt off my back; give* .. shirt
drop everything; drop* what i am; first to help|volunteer|show_up|offer|jump; lend* a? hand; helping hand
hand up; pitch* in; chip in; jump* in to help; jump in and help; always there for
there for <people>|everyone; i am there; be there for; show* up with|for; showed up with|for|at .. door
show up .. soup|casserole|mop|shovel|truck|food|groceries; volunteer*; soup kitchen; food bank|pantry|drive
habitat for humanity; meals on wheels; meals to
deliver* .. meals|groceries|food|meds|medicine|prescriptions
drive* .. to .. appointment*|doctor*|dialysis|chemo|church|clinic|airport|store; ride|rides to; give* rides
take* .. to .. doctor*|appointments|appointment|clinic|dialysis|bank|store|hospital; shut ins; red cross
blood drive; blood donor; donate* blood; fundraiser for; community service; mutual aid; sandbag*
flood relief; missionary; mission trip
bring|brought|bringing|brings .. soup|groceries|food|meal|meals|casserole|coffee|dinner|water|blanket|blankets|cookies|plate
cook* for .. neighbor*|church|sick|homeless|everyone|family|shelter|widow*|people
feed* .. people|neighbor*|kids|homeless|hungry|everyone|whoever|stray*
extra plate|sandwich|lunch|seat|chair; pack* .. extra; set another plate; share my lunch|food; plate for
carry|carried|carrying .. bags|groceries|stroller|boxes|luggage|walker|suitcase|wheelchair
shop* for .. neighbor|grandma|elderly|old; shovel* .. neighbor*|driveway*|walk*|block|widow|old
mow* .. lawn* for|neighbor*|widow; neighbor*|widow|elderly|old .. lawn|driveway|walk|grass|snow|trash|bins
hold* .. door*; jump start*; jumper cables; flat tire ... help*|stop*|pull*; stop* to help
pull* over to|when|if|and; help* .. push; walk* .. across|to_the_door|to_her_car|to_their_car|home
walk them to|over; take* care of <people>; taking care of; took care of
care* for .. mom|dad|mother|father|grandma|grandpa|grandmother|grandfather|wife|husband|aunt|elderly|people|patients|parents|residents|sick|old
caregiver; caregiving; caretaker; hospice aide
bathe* .. patients|residents|grandma|grandpa|mom|dad|mother|father; bedpan*
change* .. bandage*|diaper*|bulb*|sheets; wipe* .. butts|noses|tears
look* after .. kids|brother*|sister*|mom|dad|grandma|grandpa|grandmother|neighbor*|everyone|old|people|them|each|newbies
nurse* .. back; sponge bath; feeding tube; tuck* .. in; interpret* for; translat* for
translat* .. doctor*|mom|dad|parents|neighbor*|bills|letters|hospital
fill* out .. form*|paperwork|application* for|with; help* .. form*|paperwork|application*|taxes|resume*
go* with .. doctor*|dmv|court|immigration|clinic|welfare; read .. mail|letters for|to; new arrivals
just arrived; nobody did .. for us|me
= serve 4, perceive 1.6
customer service; make* .. day|their_day|someone_smile; <public> come back|comes back
come* back for|because|and ask; ask* for me by name; tip* me; remember .. usual|order|name|names|birthdays
know .. usual|order|order_by_heart|names; refill*; top* off; extra ketchup|napkins|fries
already .. crib|chair|coffee|blanket|water; have .. ready before|when; went and got; go get; run and get
go grab; take* them to the aisle|shelf|door; walk* <public>; show .. where .. is|are; find it for them
find* .. what|size|right|shoe
made sure .. comfortable|fed|home|safe|ate|eats|okay|ok|water|everyone|nobody|everybody
make sure <people> eat|eats|get|gets|got|has|have|is|are|feel|feels|home

candy striper; usher at church|at; church ladies|lady|kitchen|potluck; welcome committee
welcome* newcomers|new|people; coffee hour; nursery at church; prayer list
visit* .. sick|prison*|shut|elderly|nursing|hospital|neighbor*|widow*
sit|sat with .. dying|sick|elderly|old|grandma|grandpa|mom; heal* .. team|main|people|raid
main healer|support; support main; play support; always support; support player
i main|play mercy|medic|priest|cleric|lucio|ana|soraka; revive* .. teammates|people|everyone|randoms|first
res|rez people|everyone|teammates; carry noobs
help* .. noobs|newbies|new_players|randoms|low_level*|beginners
give* .. noobs|newbies|new gear|loot|items|stuff
answer* .. questions in|on .. discord|forum|server|reddit|subreddit; discord mod*
moderat* .. discord|server|subreddit|forum|chat; support ticket*
tech support for .. family|grandma|parents|everyone; designated driver; party mom; hold* .. hair back
make sure .. home safe|water|ride; drunk one|friend|friends .. home|water|ride; find your coat
do the dishes; stay* late to help|for; cover* .. shift|shifts for; cover for <people>
pick* up .. slack|trash|litter; clean* up after|the_park|without; do not charge|charged; never charged
free of charge; for free; no charge; would not take .. money|dime; pay it forward; return the favor
do* favors; good samaritan; good deed*; rescue .. dogs|cats|animals; big brother big sister
elderly neighbor*; old lady .. bus|bags|street|cross|groceries; give* up .. seat
gave .. seat|coat|lunch|jacket|bed|last; give .. my coat|jacket|lunch|last; save* .. seat for|plate|piece
= serve 1.2, perceive 0.5
homeless; shelter; charity; groceries for; stranded; cna; home health; nursing home; assisted living
bedside; refugees; newcomers; concierge; hostess; bellhop; bellman; flight attendant; waitress*; waiter
server at; busser; barista; room service; front desk; gate agent; lunch lady; crossing guard; greeter
deacon*; altar guild; potluck*; casserole*; tickets; help desk; stray*; foster*; adopt*; help*; helpful
assist*; service; serving; selfless; giving; generous; generosity; caring; nurtur*; look after; took care
take care; caregiv*; hospitality; hospitable; medic; corpsman; nurse; emt; paramedic; first aid; firefighter
babysit*; nanny; daycare; diapers; wheelchair*; elderly; old folks; seniors; widow*; neighbor needs; sick
hungry; blanket*; soup; groceries; comfortable; favor; deliver*; rescue*; kindness; mop; shovel*; crib
snacks; crackers; church; needy; poor; veterans; single moms; refugee*; guests; patients; residents
`;
