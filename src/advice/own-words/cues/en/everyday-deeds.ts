/** What people did, told as a story: the deed shows the skill, whatever the place. */
export const EVERYDAY_DEEDS = `
= perceive 4
can|could|i tell from how|the_way|his|her|their; know|knew|see|saw from how|the_way|his|her|their_voice|their_face|one_look
how|way he|she|they|mom|dad closes|closed|slams|slammed|sets|puts|looked|talks|talked|laughs|laughed|breathed|texts|answered
said .. fine|okay|ok|nothing but|and i|he|she|they; something was|is off|up|wrong with him|her|them|mom|dad|my
one look at .. and i; goes|went|got quiet and|so i|means; too quiet today|lately; fake smile|laugh; smile|laugh .. not real|reach
before they|he|she say|says|said anything|a_word; look on his|her|their|someones face; voice changes|changed|gets|shakes; read the room
= negotiate 4
agree|agreed on|about|over|where|who|how_to .. split|share|fence|bill|chores|turns|line|rent|price; had|have not spoken|talked for|in|since
helped|got|had|made <people> .. agree|make_up|shake|settle|talk_again|meet; not talking|speaking to each|one; peacemaker; make|made|keep|kept the? peace
both walk*|walked|went|go|come|came away|off|home|out happy|smiling|thinking|satisfied|friends; fight over .. sit|sat|split|share|take_turns
knock*|got|get|talked|bring|brought .. off|down the|to|from .. price|rent|bill|fee; talked|got .. down to|from; more than .. offered|asked|asking
for .. less|more than .. dealer|store|asking|sticker|listed; counter* with; counteroffer*; barter*; trade|traded .. for .. even; both sides; who gets what
dealer|landlord|boss|seller|buyer|guy offered|asked|wanted .. got|ended|paid|settled|kept; walk|walked away .. came|called back
= persuade 4
changed|change|changes|changing his|her|their|my_boss|his_own mind; <people> changed .. mind; even the guy|one|lady who|that; the_one who hates|hated
got .. block|street|office|building|town|class|whole .. to|sign*; from no to yes; no into a? yes; people walking|who_walk by|past .. stop|buy
after i showed|told|sent .. numbers|receipts|proof|photos|figures|math; never going to .. until i; came around|round; sign|signed for|after|because .. i
= study 4, instruct 2.5
drill|exercise|lesson|method|explanation|way .. not work*|working|land|click .. swap*|change*|try|switch|do|find; swap|change|switch it|the_drill|the_lesson for
drew|draw|drawing|draws pictures|buttons|diagrams|arrows|it|every|the_steps; used|use|using|with pizza*|lego*|songs|games|flashcards|toys|candy|cards|money to|for|until .. explain|teach|show|learn|count
make|made|turn|turned it|math|spelling|chores|homework into|a game|song; one step at a time; break|broke it down; sticky|post notes; quiz* myself|them|him|her
learn|learned|studied .. from|with songs|videos|subtitles|movies|mistakes|cartoons; when it|that stalled|stopped .. switch*|change*; minutes a day .. then; different way for each|every
= instruct 4
<kin>|<people>|old|older .. to|how_to use whatsapp|phone|computer|internet|tablet|zoom|email|app|facebook|remote; showed|show|shows .. how to|it|they
so|until|and|now they|he|she can|could|does|do .. themselves|himself|herself|alone|next_time|on_their_own; explain|tell .. what i did|do|am_doing; answer* everyone|everybody questions
questions answered; homework before|first|done|with; help* with .. homework|math|reading|spelling; walk|walked .. through it|the|each|every; how to use
= monitor 4
notice|see|saw|catch|spot when|if|that .. numbers|temperature|levels|weight|pressure|sound|color drift*|drop*|change*|rise*|fall*|slip*|jump*; numbers drift|are_off|do_not_match
find|found|see|saw where .. dollars|money|cents|minutes|hours went|go|goes|gone; till|register|drawer|count .. short|over|off|balance*|matches; till rolls; count|counted|counts .. every|each night|friday|shift|box
pull|pulled|pulls|toss|tossed|set|send|sent .. bad|wrong|off|cracked|back ones|one|it; keep|kept a? log|tally|record|track|score of; check|checked .. twice; double check*; every log|box|bag|plate before|twice
= decide 4, time 1.5
which|what|who one? can_wait|goes_first|comes_first|needs|to_drop|matters; what can wait; triage; half the facts|information|story|time; without all the; deciding with
wrote|write|listed|list|compared|added .. rent|cost*|price*|bus|pay|both|each .. and|then .. moved|chose|picked|took|went|cheaper|kept; both cities|offers|jobs|schools|plans .. and; pros and cons
picked|chose|took|moved to .. cheaper|safer|closer|longer|smaller|harder; make|made|makes the call; split second; seconds left; no time to think; weigh*|weighed .. against|and|before
= time 4
nobody|no_one|never|none .. is|was|are|been late; on the dot; to the minute; kids|schools|jobs|shifts .. one car; and never late; two|three jobs and|plus; always early; before|by the? due date
six|five|ten|three|four|many things at once; all at once and; up at|by four|five|4|5; hand|hands|handed|turn|turned .. early|on_time; dinner|lunches on|by|packed; never missed|miss .. deadline|shift|bus|class|day
= serve 4
there|over|up before they|he|she ask*; before they|he|she have|has to ask; look|looks|looked lost; lost .. i|walk; walk|walked|take|took them|him|her there|to_it|over|home; look* after .. brother|sister|grandma|neighbor|baby|kids
not leave until|till|without; make|made sure they|he|she|everyone get*|find*|has|have|eat*|ate|had; help|helped|carry|carried .. groceries|bags|boxes|stroller|stairs|across; neighbor* .. shovel*|soup|trash|dog|ride
= listen 4
not|never talk|speak|say_anything until|till; until|till they|he|she are|is|were done|finished; let|lets .. finish|talk|cry|get_it_out; cry|cries|cried on|to me|my; tell|tells me everything|things|their|stuff
just listen; i listen; maybe i? listen; hear|heard both sides; ask|asked|asking what they|happened|he|she; remember|remembers what people|they|everyone tell*|said; vent to me; repeat .. back
= coordinate 4
watch|watching|see my? partner*|his|her|their hands|feet|moves|eyes; have|got the? next|part|tool|plate|tray ready; next part|one|tool|plate ready; who brings|does|carries|sits|drives|sings|goes what|where|first
no duplicates; knows where to be|stand|go; in sync; same rhythm|beat|pace; without talking|words|speaking|saying; hand signals; call* out; run|runs|ran doubles|point|comms|plays; cover* for .. when|while; pass|passes me|him|her the
who .. and what time; which table|seat|truck|van .. time|when; thirty|twenty|forty|fifteen|ten|everybody .. where|when|knows
= learn 4
read|reads|reading the|patch|every manual|notes|rules|changes|update|memo|label|instructions .. and|before|so|over|already|knew; read .. manual over; already know|knew which|what|who|that; new law|rule|update|version|software|menu|system|patch .. knew|figured|learned|read|first
pick|picked it up fast|quick*|right_away|in; teach|taught myself; figured|figure out how to; by the? second|third|next day|week .. i could|had|was; youtube .. now|and; what it|that|this means for
= think 4
where is|was|did|does the|that|this? number|figure|money|photo|claim from; who paid|counted|says|wrote|benefits|gains; does|do|did not add up; too good to be; fine print; is|was it true; source*|proof|evidence; half .. is marketing|fake
ask|asked|asks him|her|them where|who|how|why .. number*|from|know|counted|proof; do not believe|buy .. until|headlines|everything; check the facts; other explanation|side; why would; by .. receipts|numbers|math
= solve 4
figured|figure|worked out it_was|what_was|why; it was the .. not the; found|find the? fault|leak|short|cause|bug|problem; got|get it going|running|working|started|back; took|take .. apart; traced|trace .. back|to; nobody|no_one could .. i|until
with wire|tape|duct|coat|zip|string .. and|fixed|going|got; work around; root cause; broke|broken|died|quit|failed|went_down .. i|got|figured; going|working|running before
`;
