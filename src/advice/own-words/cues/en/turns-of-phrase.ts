/** Turns of phrase in which people tell what they do, whatever the trade. */
export const TURNS_OF_PHRASE = `
= listen 4, perceive 1.5
hear|heard|hears <people> out; let <people> run|finish|go_on|rant|get_it_out; let it all out; let <people> talk till|until
catch every word; do not judge; do not cut in|off; easy to talk to; read it|them back; i nod and; i just nod
keep asking what|how; ask|asked .. another way; ask again; say|said .. back what|how; wait for the answer
what happened then|next; i sit and; sit|sat with .. and_listen|while; not touch the radio|my_phone
= perceive 4, listen 1.5
pick* up on; friend who says|asks|checks|notices; are you okay|ok before; before he|she|they says|said|puts|opens|asks
reading people; read people; know|tell <people> mad|upset|lying|sad|off|hurt from|by|before; i know when <people>
good with people; how he|she|they sit|sits|walk|walks|stand|stands|close|closes|breathe|breathes
said she|he|they was|were fine; but i saw .. was|were hurt|sad|scared|lying; changed the subject; room gets tense
it is not about me|us|you; get it even if; bad shift|day before she|he
= persuade 4, perceive 1.5
did not want .... now|wears|uses|goes; never wanted .... now; was never going to .... have|has|did; said no .... yes
swore .... because_of_me; because of me; got him|her|them hooked; i found the words; found the right words
end|ends|ended up giving|buying|signing|joining|coming|agreeing|staying; even the <upset>|grumpy|shy|stubborn|cheap ones
i bet|dared him|her|them; stay one|another more|week|day; came back with .. petition|signatures|numbers|forty
get|got <people>|whole|entire|half .. to quit|stop|start|join|sign|vote|stay|let|bring|change|try|recycle|show_up
believe me; never studied|cleaned|helped|went|came until|till; changed .. with one; brought back|bring_back because|after
= negotiate 4, persuade 1.5
they ask|asked|say|said|want|wanted .. i say|said|offer|offered; i say|offer .. they say|want|ask
we land|landed|settle|settled|met|meet at|on|in|halfway; everybody|everyone|both|we .. smiling|square|satisfied
fight|fought|fighting over .... so|i|now|one; i settle; settle it when; settle fights|arguments; half and half
worked|work out .. with both; got|had|get them|both .. agree|trade|split|share|meet; odd days; even days
splitting|split up over; each side what; asked both|each .. what; always find a number|deal|way; peer mediation
one cuts; other picks|chooses; left with a plan|deal; nobody leaves until; war over; got .. down by|fifty|a_month
never|not pay|paid|pays full|sticker|list|asking|first price; instead of raising; trade|traded|swap|swapped .. for
sort|sorted|break|broke out|up fight|fights|arguments|beef|drama; both walk|walked off|away; made peace; keep the peace
= instruct 4, study 1.5
ran|run|lead|led|give|gave|teach|taught the|a class|course|workshop|clinic|lesson on|in|for|at
leave|leaves|left|walk|walks getting|understanding|knowing|able|out_knowing; comes|come to me before .. exam|test|final|quiz
i|we post|make|made|film|upload .. videos|tutorials|guides; comment|write|tell .. finally got|get; made their first
until he|she|they could|can|got .. alone|it|by; find|found a? different|another|easier way to say|explain|show|put
turn|do|make|hit|throw .. now because_i_showed|thanks_to; know* how because of me|i_showed; every one of them can
failing|flunking .... passed|passes|b|a|through
= serve 4, perceive 1.5
drove|drive|walk|walked|took|take my|a|the|some neighbor|lady|man|tourist|stranger|widow|vet|patient .. to|home|for
forgot|left his|her|their|the .. so_i called|drove|ran|brought|mailed; am|was already holding|carrying|walking|over
never has|have any .. i|so; i bring|carry|pack extra; fill|filled out .. forms|papers|paperwork; before she|he|they wakes|asks
not point .. walk; found him|her|them a; just for me to help; without being asked; i babysit; stay till everyone
mom friend; rides home; the angry|mad|difficult|rude|hard ones .. me|mine
= solve 4, think 2
bug|problem|case|leak|noise .. nobody|no_one .. reproduce|solve|find|fix|explain; call|bring me|us .. nobody|no_one|when
would not|did not fit|start|work|turn|run|drain|open .. so_i|i; so i built|rigged|invented; so i made one; gave|give up on
comes|come|came up with .. next|another|new|way|one|fix; a thing with a way out; one thing at a time until|till
turned|turns out to be|it_was; figured out why; find|found the one; know|knew why it broke; out of pallets|scrap|nothing
when|if .. dies|breaks|jams|crashes|fails|freezes .. me|my_name|i
= think 4, decide 1
math|numbers|story|dates|times did|do|does not add|fit|match; did not add up; of what; how does|do she|he|they|you know
find|found|ask|asked|see|check who sells|pays|paid|benefits|gains|wrote|funded|said; looked up the study; catch is
what they are not telling|saying; where it came|comes from; word for word .. suspicious|rehears*; for the timeline
does not mean|prove; poke holes; what the evidence|proof|source
= learn 4, think 1
what it means|meant|changes for|to my|our|us|me|them; what that meant; read|reading the notes|update|changes and
checked what; second one|time came out|worked|was; never lost|did|happened .. again|that_way; each time i mess|fail|lose
use|used|try|tried it on .. the next|same; redid|changed|rewrote my|our|the .. that night|same_day|right_away
started|start the course|class|training in|before|because; taught me how|to; so now i; the next morning i
= study 4, learn 1.5
sticky notes; post its; index cards; flash cards; flashcards; practice test*; puppets|games|races|pictures|lego .. students|son|daughter|shy|learn*
learn* .. lego|rhymes|rhythm|walking|singing|drawing; only way it sticks; that sticks; then i remember it
whole chapter|unit|lesson .. as|into; into songs|a_song|raps|a_map|pictures; let trainees|them|him|her .. make the mistake|mistakes
out loud to; close it .. say; say it .. check; cover my eyes; slow it down; four bars; they learn different*; learns different*
can not learn from; quiz for myself; quiz myself; one block a|per; missed again
made|drew|built|wrote|make|draw him|her|them|it .. timeline|cards|song|game|chart|drawings|rhyme|story|picture|map
= monitor 4, think 1
numbers|sales|temps|levels|grades|times dip|drop|slip|creep|creeps|stall; look|looks at every|each; keep an eye on
show|showed her|him|them|us .. where we|they|he|she slipped|lost|missed|went; do the sheet|books; log my|the
on me so; every two|three|few|ten hours|minutes .. write|check|look; what normal looks; pick one thing to fix; watch my own
who is short; still gets wrong; grade my own; count .. twice; counted .. twice; sounds off; measured .. twice
= decide 4, think 1.5
two|three offers|options|choices|daycares|paths .... took|picked|chose|went; list of good and bad; made a table
when to fold|hold|quit|stop|sell|wait|walk_away|give_up; no regrets; do the math; ran the numbers on; would rather .. than|and
choose|chose|choosing which; pick who|which; everybody|everyone|people freezes|freeze .. i; and you live with it; make the call
weigh what; what it costs; sold|bought|left .. before it; most people just
= time 4, coordinate 1.2
means i run|wake|get_up|study|work|train at; batch my; nobody|no_one is|has|waits|was|been .. late|more_than; missed a deadline
start early|the_same_day; always know what is due; what is due; start|stop time; late to .. yet; miss nothing; worst|hardest thing .. first|before
every pan|dish|hour has its; backwards from; how long a thing|it|things takes|take; drive across town once; on|at sunday .. plan|week
study between; so i can study; colors .. calendar|phone|pills; night school .. jobs|kids
= coordinate 4, time 1.4
i time my|the|our; when|once her|his|their .. drops|comes|lands|is_ready; nobody|nothing moved|moves till|until|without
wait|waiting for our|my|the|his|her .. tank|healer|bass|drummer|line|cue|partner|shot .. before|to|and; we switch; never have to ask
i take the .. when|she|he|they; all comes up together; pace the; fit around each other; stood around|stand around; moved everybody around
who drives; who lifts; who lifts what; on the same word; chart of who
`;
