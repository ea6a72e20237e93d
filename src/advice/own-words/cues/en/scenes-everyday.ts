/** What everyday scenes have in common, whatever the work. */
export const SCENES_EVERYDAY = `
= perceive 3.6, serve 1.8
come|comes|came in|up|over angry|furious|mad|crying|screaming|yelling|upset|hot|swinging .. leave|leaves|left|walk*
leave|leaves|left|walk out|away|off smiling|happy|calm|laughing|calmer|saying|hugging
<people> furious|angry|mad|crying .. leave|leaves|left; one joke and; made a joke and; crack* a joke
= perceive 3.8
depending on who|how|what .. yawn*|laugh*|smile*|nod*|look*|face|mood|crowd|in
<when> <them> yawn*|fidget*|squint*|shiver*|sigh*|flinch*; who yawns; who is yawning|shaking|hungry|faking|bored|lost
never parks|wears|eats|calls|sits|smiles|talks|skips like|that|crooked|there; i know|knew he|she|they had a bad|rough
by the way|look|sound <them> walk*|breath*|set*|knock*|text*; socks do not match; quiet means|when_he|when_she
read both sides; know|knew|tell who is|has had|wants; see|saw it coming; see .. meltdown .. coming
meltdown|tantrum|panic|fit .. coming|before_it|before_anyone; fit the dog|pet|person|room to; match dogs|pets|<people> to|with
= listen 3.4, perceive 1.2
ask|asked three|four|five|a_few|some|one|two questions; four questions and; wait and they|he|she tell*|say*
<them> always tell you what; if you wait; what the word means; what does that word mean; read|hear|heard|listen* both sides
both sides before; i wait they|and; repeat what <them> said|say|meant; not what you|i think they; he|she|they meant
= time 4
calendar|whiteboard|planner|list .. color*|colour*|fridge|wall|kitchen; wall|kitchen|fridge calendar; color coded|coding
cut|cuts .. off at one|two|three|five|ten minutes; keep|keeps|kept the|an_eye_on_the time|clock|minutes; i keep the clock
hardest|worst|longest thing|one|job first; feed|milk|pick|open|start|up at|by five|six|four|seven|eight .. at|by
the night before .. list|pack*|lay|laid|bag*; phone in the drawer|bag|locker; do it|that|mine the night before
= coordinate 3.8
step|pace|speed|stroke|breath* to|with the guy|man|one|person|girl|woman|rider|rower|horse in|beside|next|ahead|behind|front
match* .. pace|speed|step|rhythm|stroke|breath*; in step with; fix my step; dress the line; off the guy in front|beside
nobody had|has to say|ask|tell who|what|which; no one had to say; know where <them> will|are_going_to|is_going_to be
before they get there; swap|swaps|swapped jobs|shifts|places|roles when; feed*|hand* .. at the speed of
ride the faders; under the altos|singers|soloist|lead; let <them> lead; count* .. in|out and .. move*
= solve 4
give|hand|bring me a|any|your broken|busted|dead|fried|cracked|smashed|rusted|jammed; and ten|five|twenty minutes|screwdriver*|tools
why|how_come .. will|does|would|did not start|run|work|turn|open|boot|charge|print|drain|light|heat|cool|spin
find|finds|found|figure|figures|figured out|where|which|why <thing>|it .. leak*|stall*|died|dies|quit*|jam*|overheat*|breaks|fails
start|starts|started at|from the plug|fuse|needle|battery|tank|meter|wall|source|panel|valve|switch and; work my way|back
bog*|stall*|knock*|misfire*|sputter*|hesitat* at|when|under|means|on; means lean|rich|air|fuel|spark|ground
nobody|no_one else will|would|could|can|wants touch|fix|look|open|figure; out of an? inner|tin|old|coat|coffee|paper|soda
made|make|rigged a gasket|belt|part|bracket|fuse|splint|tool out; i help|talk|listen to? engines|machines|motors
not the rollers|battery|paper|pump|alternator|router|cable it|like|was; it was the sensor|fuse|relay|ground|belt|valve|cable
= think 4
which|what column|number|line|row|figure|receipt|witness|part|story .. lying|lies|wrong|off|made|fake|false|not_add*
who paid|pays|funded|funds|benefits|profits|gains for|the|him|them|from|it; i timed|counted|measured|tested it|them|myself
said|says|claim* .. i timed|counted|measured|checked|looked|read|asked; read the filing|footnotes|study|paper|fine_print|sources
one headline|video|post and; it cost four|more|less; how would he|she|they|anyone know; because a|some doctor|guy|expert|youtuber says|said
= decide 3.8, think 1.6
before i|we ban|kick|fire|punish|suspend|mute|report <people>|anyone|anybody|him|her; if the wind|sky|river|road|ice|weather
turn|turned around|back even|with|empty; less pay|money but|better|closer; took the union|smaller|slower|safer|local
with a coin flip; did the sums|math|maths|numbers and; what each costs|cost|would_cost; at 20 25 and; i let her|him go
cut the menu|list|order|route to; i turn around
= monitor 3.8
if|when .. goes|go|is|drops|drop|climbs|gets|creeps|hits over|under|past|above|below .. percent|degrees|pounds|limit|number|line
stop|stopped|shut|pulled the line|machine|press|belt|run|job; every hour|shift|morning|week .. numbers|gauge*|temps|levels|readings
taste|tastes|tasted everything|every|each; send|sends|sent it back; never had one|any sent|come back; measured twice
number|count|stock|till|drawer is|was off; find where it went; went through .. receipts|years|logs|statements
rewatch|rewatched|rewatching every|my|the|each; mark|marked|note where i|we lost|failed|slipped|messed
= serve 4
sit|sits|stay|stays|sat|stayed with you|them|her|him|<people> all|until|through|till night|they|she|he; all night if
walk|walked|take|took|drive|drove them|him|her|people|<people> there|to_the|all_the_way|home; i do not point; i walk them
who needs|need|wants a? ride|lift|hand|seat|plate; stay* after|late and? stack*|clean*|help*; for whoever|anyone|anybody is|who
extra seedlings|plates|food|portions|coats|blankets|soup; bring|brings|brought .. side|back door; note if a|the|something
leave|left the plants|porch|lights|dishes watered|on|done; speak|spoke for them|her|him until|when|at; when new families
come|comes .. take them to
= negotiate 4, perceive 1.4
would|will|could|did not share|speak|sit|talk|work|agree .. took|sat|brought|found|got|had; took each|both|one|them out|aside|outside|apart
found out it was about|over|really; bought|got a second|another|two knife|one|phone|remote|bike; two buyers|offers|neighbors|brothers want*
split|share|shared the .. and; shook on it|hands; both of them|sides got|happy|signed|left; sat everybody|everyone|them|both|us down
deal all|we|everyone|they; everyone|everybody|all happy at|with|in_the_end
= persuade 4, perceive 1.2
wrote|write|called|went back|again with; three|two|five|good reasons; they|he|she|finally said|says yes
got|gotten|get|getting <them>|the|my .. to wear|sign|eat|quit|sign|pay|vote|come|stop|take; not by yelling|shouting|force
talk|talked my landlord|boss|teacher|dad|mom|coach|principal into|down|out; selling being; you sell the; sell being
can get a|any|my toddler|kid|baby|dog|horse|cat|teen*|<kids> to eat|sleep|try|take|wear|sit; signed .. even the
sold|sells|sell .. over asking; brought in his|her|their wife|mom|mother|kids|sister|pastor
= instruct 4, study 2
cheat sheet|sheets; index card*; in three|two|different|four colors|colours; colored pens|tape|wires
show it slow|slowly|once|twice|first; let them|him|her do it; keep your|my hands in|off|behind; pawns only; beginners get
draw|drew|drawing the|it|them|him|her buttons|picture|diagram|map|steps; as a game; blow bubbles; with lego|legos|candy|pizza|coins
the apprentice|apprentices|new|young guys|kids|hires|ones get* ... from_me|my_notes|my_notebook; ride along with; because that is how i
took <them> on|through|around the; played with it on my break; whole front|team|crew|store|floor used|uses it
= study 4, learn 1.8
quiz|test|drill myself|just; flashcard*; red box|pile|folder; pause|paused|pausing every|the|and; off|from|with youtube; on purpose to learn
drill just|only those|the|that; say it out loud; read it out loud; sing it|the; recorded myself; teach it to my; made up a song|rhyme
click* for <people> when; instead of the|a worksheet|book|textbook; do one corner|half|side wrong
= learn 4, decide 1.6
new|the tax|law|rule|form|sheet|manual|tariff|price|label|update|patch .. came out|changed|said|dropped|meant .. so|and|worked|knew|figured|meant
worked out right|what|that; knew our|my|the .. would|were|was not going|hold|work|enough|last; i read the safety|manual|label|notice|sheet
so i ordered|changed|switched|moved|bought .. before; before anyone|anybody|they asked|knew|noticed; when they switched|changed|moved us to
`;
