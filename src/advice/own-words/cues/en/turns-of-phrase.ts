/** Turns of phrase in which people tell what they do, whatever the trade. */
export const TURNS_OF_PHRASE = `
= listen 4, perceive 1.5
hear|heard|hears <people> out; let <people> run|finish|go_on|rant|get_it_out; let it all out; let <people> talk till|until
catch every word; do not judge; do not cut in|off; easy to talk to; read it|them back; i nod and; i just nod
keep asking what|how; ask|asked .. another way; ask again; say|said .. back what|how; wait for the answer
what happened then|next; i sit and; sit|sat with .. and_listen|while; not touch the radio|my_phone
just talks|talk .. i; let .. just talk; do not guess; you wait and you ask; so are you saying; have|make them show|tell me exactly; do not interrupt
turn|turned .. radio|tv|music down|off; confess in|to; let .. repeat; tell me more; put the pen|phone|laptop down; want|wanted to hear the quiet|both|all
who would not|never|did_not talk|open_up|speak .. to_me|with_me
= perceive 4, listen 1.5
pick* up on; friend who says|asks|checks|notices; are you okay|ok before; before he|she|they says|said|puts|opens|asks
reading people; read people; know|tell <people> mad|upset|lying|sad|off|hurt from|by|before; i know when <people>
good with people; how he|she|they sit|sits|walk|walks|stand|stands|close|closes|breathe|breathes
said she|he|they was|were fine; but i saw .. was|were hurt|sad|scared|lying; changed the subject; room gets tense
it is not about me|us|you; get it even if; bad shift|day before she|he
look|looked at their|her|his shoulders|hands|eyes|feet|face|jaw; could|can tell from; from how|the_way she|he|they; do not take it personal*; says|say fine; when he|she is scared|sad|nervous|tired
fake laugh|smile|cry; who is in charge; gripping|squeezing the; from the sound of; not eating; goes|gets quiet|silent at|on; want to be left alone; eating alone
= persuade 4, perceive 1.5
did not want .... now|wears|uses|goes; never wanted .... now; was never going to .... have|has|did; said no .... yes
swore .... because_of_me; because of me; got him|her|them hooked; i found the words; found the right words
end|ends|ended up giving|buying|signing|joining|coming|agreeing|staying; even the <upset>|grumpy|shy|stubborn|cheap ones
i bet|dared him|her|them; stay one|another more|week|day; came back with .. petition|signatures|numbers|forty
get|got <people>|whole|entire|half .. to quit|stop|start|join|sign|vote|stay|let|bring|change|try|recycle|show_up
believe me; never studied|cleaned|helped|went|came until|till; changed .. with one; brought back|bring_back because|after
sold my|the|him|her|them|everyone .. on; changed her|his|their mind; swore they would never; talked .. into|giving|letting|out_of; then the whole street|class|team|block|office|family; after we talked
did the talking; asked for a raise .. got; turned|talked .. customer .. around|cancel; came in to cancel; and got it; nine of|out_of ten; hands go up; they funded; my work
= negotiate 4, persuade 1.5
they ask|asked|say|said|want|wanted .. i say|said|offer|offered; i say|offer .. they say|want|ask
we land|landed|settle|settled|met|meet at|on|in|halfway; everybody|everyone|both|we .. smiling|square|satisfied
fight|fought|fighting over .... so|i|now|one; i settle; settle it when; settle fights|arguments; half and half
worked|work out .. with both; got|had|get them|both .. agree|trade|split|share|meet; odd days; even days
splitting|split up over; each side what; asked both|each .. what; always find a number|deal|way; peer mediation
one cuts; other picks|chooses; left with a plan|deal; nobody leaves until; war over; got .. down by|fifty|a_month
never|not pay|paid|pays full|sticker|list|asking|first price; instead of raising; trade|traded|swap|swapped .. for
sort|sorted|break|broke out|up fight|fights|arguments|beef|drama; both walk|walked off|away; made peace; keep the peace
helped|help two|both|them|my .. agree|decide on|who; wrote the rules with; seller .. buyer; wants .. i want .. so_we; set it by the; by the hour|week|turn; who gets
worked out with the|my|them; less for longer; in between; keep|kept|hold .. together .. leave|quit; meet in|halfway|me; traded .. for; pull .. apart .. talk; they offered .. i|we|got
= instruct 4, study 1.5
ran|run|lead|led|give|gave|teach|taught the|a class|course|workshop|clinic|lesson on|in|for|at
leave|leaves|left|walk|walks getting|understanding|knowing|able|out_knowing; comes|come to me before .. exam|test|final|quiz
i|we post|make|made|film|upload .. videos|tutorials|guides; comment|write|tell .. finally got|get; made their first
until he|she|they could|can|got .. alone|it|by; find|found a? different|another|easier way to say|explain|show|put
turn|do|make|hit|throw .. now because_i_showed|thanks_to; know* how because of me|i_showed; every one of them can
failing|flunking .... passed|passes|b|a|through
kids|scouts|students|players|girls|boys|guys|crew|recruits .. can .. now|alone|themselves; fine on their own; on their own now|after; walked .. through; button by button; get me for a; without calling
trained|train two|three|four|five|six|ten|new|all|every|our|the|my; fix|correct .. form|posture|grip; sound it out; it right; leaves my class; because i sat with
= serve 4, perceive 1.5
drove|drive|walk|walked|took|take my|a|the|some neighbor|lady|man|tourist|stranger|widow|vet|patient .. to|home|for
forgot|left his|her|their|the .. so_i called|drove|ran|brought|mailed; am|was already holding|carrying|walking|over
never has|have any .. i|so; i bring|carry|pack extra; fill|filled out .. forms|papers|paperwork; before she|he|they wakes|asks
not point .. walk; found him|her|them a; just for me to help; without being asked; i babysit; stay till everyone
mom friend; rides home; the angry|mad|difficult|rude|hard ones .. me|mine
do not hang_up|leave|stop|quit|rest until|till; picked up .. kid|kids|son|daughter when|because; when|after .. bailed|fell_through|canceled; for everyone who; put .. on it for her|him|them; knows what to do next
hand|hands|give|serve out food|meals|coats|water|plates|blankets; go|went|come with people|her|him|them|someone who|to; stayed late|after so; knocked on every|all; half of mine; carry jumper; not my window|job|desk
= solve 4, think 2
bug|problem|case|leak|noise .. nobody|no_one .. reproduce|solve|find|fix|explain; call|bring me|us .. nobody|no_one|when
would not|did not fit|start|work|turn|run|drain|open .. so_i|i; so i built|rigged|invented; so i made one; gave|give up on
comes|come|came up with .. next|another|new|way|one|fix; a thing with a way out; one thing at a time until|till
turned|turns out to be|it_was; figured out why; find|found the one; know|knew why it broke; out of pallets|scrap|nothing
when|if .. dies|breaks|jams|crashes|fails|freezes .. me|my_name|i
so i changed|changed how|the way; ran out every .. changed; untangle*; rigged|rig a|an|up; only when|if|uphill|at_night|on_mondays; until i saw
could not|did_not i|so_i; plumbers|mechanics|doctors|techs .. could not; i proposed|suggested|redid; until it did|worked|ran; find|found the way around; a mess of; from old|scrap|spare; make something up
= think 4, decide 1
math|numbers|story|dates|times did|do|does not add|fit|match; did not add up; of what; how does|do she|he|they|you know
find|found|ask|asked|see|check who sells|pays|paid|benefits|gains|wrote|funded|said; looked up the study; catch is
what they are not telling|saying; where it came|comes from; word for word .. suspicious|rehears*; for the timeline
does not mean|prove; poke holes; what the evidence|proof|source
how many people; asked what happens if; same .. twice; which five|ones|one_is; the ad says; swears by .. ask*; what happens if
plan|story|argument .. hole|gap|flaw; proves nothing; hold up; does not hold up; put it in writing; behind the headline; who benefits; weak point|spot
= learn 4, think 1
what it means|meant|changes for|to my|our|us|me|them; what that meant; read|reading the notes|update|changes and
checked what; second one|time came out|worked|was; never lost|did|happened .. again|that_way; each time i mess|fail|lose
use|used|try|tried it on .. the next|same; redid|changed|rewrote my|our|the .. that night|same_day|right_away
started|start the course|class|training in|before|because; taught me how|to; so now i; the next morning i
changed how i; taught|teaches me one|something; half our|the .. wrong by; read the new law|rules|code|lease .. and; moved my; in the margin
checked mine; and checked my; moved .. up; planted|bought|built something else; what it would save; hook it to; that week|night; after the break|storm|accident i
= study 4, learn 1.5
sticky notes; post its; index cards; flash cards; flashcards; practice test*; puppets|games|races|pictures|lego .. students|son|daughter|shy|learn*
learn* .. lego|rhymes|rhythm|walking|singing|drawing; only way it sticks; that sticks; then i remember it
whole chapter|unit|lesson .. as|into; into songs|a_song|raps|a_map|pictures; let trainees|them|him|her .. make the mistake|mistakes
out loud to; close it .. say; say it .. check; cover my eyes; slow it down; four bars; they learn different*; learns different*
can not learn from; quiz for myself; quiz myself; one block a|per; missed again
made|drew|built|wrote|make|draw him|her|them|it .. timeline|cards|song|game|chart|drawings|rhyme|story|picture|map
drew him|her|them; with one .. with the other; stopped working .. switched; record .. play it; explain*|explaining it to my cat|dog|wall|mirror; on the stairs
to memorize; i pace; half speed; then watch again; quiz each other; my own words; learn best by
= monitor 4, think 1
numbers|sales|temps|levels|grades|times dip|drop|slip|creep|creeps|stall; look|looks at every|each; keep an eye on
show|showed her|him|them|us .. where we|they|he|she slipped|lost|missed|went; do the sheet|books; log my|the
on me so; every two|three|few|ten hours|minutes .. write|check|look; what normal looks; pick one thing to fix; watch my own
who is short; still gets wrong; grade my own; count .. twice; counted .. twice; sounds off; measured .. twice
bad|sloppy|crooked|wrong ones go|went|goes back; ones go back; walk the fence|line|floor|yard|route|halls every|each; who is behind; off by a dime|penny|cent; find the dime|penny|cent
grades|numbers|sales .. slipped|dropped|fell; make sure nobody|everybody|everyone; what fails|failed|breaks; go over my; i measure; taste every; balance the
= decide 4, think 1.5
two|three offers|options|choices|daycares|paths .... took|picked|chose|went; list of good and bad; made a table
when to fold|hold|quit|stop|sell|wait|walk_away|give_up; no regrets; do the math; ran the numbers on; would rather .. than|and
choose|chose|choosing which; pick who|which; everybody|everyone|people freezes|freeze .. i; and you live with it; make the call
weigh what; what it costs; sold|bought|left .. before it; most people just
turned down .. because; which one can wait; who can wait; did the years|math|numbers on; knew the shot|call was mine; the cheap .. or the; would have lost
said no to the; would have lost; got out at; picked the .. who|that|because; closed the .. before; cheaper over time; has to decide; today or lose
= time 4, coordinate 1.2
means i run|wake|get_up|study|work|train at; batch my; nobody|no_one is|has|waits|was|been .. late|more_than; missed a deadline
start early|the_same_day; always know what is due; what is due; start|stop time; late to .. yet; miss nothing; worst|hardest thing .. first|before
every pan|dish|hour has its; backwards from; how long a thing|it|things takes|take; drive across town once; on|at sunday .. plan|week
study between; so i can study; colors .. calendar|phone|pills; night school .. jobs|kids
never asked|needed|ask .. extension; homework at lunch|on_the_bus|before|first; at every game|practice|recital; by the minute; out the door by; so practice|sunday|dinner is just
study|studied|read|homework on|at|during my? breaks|lunch|the_bus|train; no messages|phone|email|calls until|till; a date on everything; stick to it; stop at; done by|before two|three|noon|four|five; gets mornings; minutes and stop
= coordinate 4, time 1.4
i time my|the|our; when|once her|his|their .. drops|comes|lands|is_ready; nobody|nothing moved|moves till|until|without
wait|waiting for our|my|the|his|her .. tank|healer|bass|drummer|line|cue|partner|shot .. before|to|and; we switch; never have to ask
i take the .. when|she|he|they; all comes up together; pace the; fit around each other; stood around|stand around; moved everybody around
who drives; who lifts; who lifts what; on the same word; chart of who
nobody|no_one bumps|collides|trips|waits|drives|comes|works; line|lined|lines up the|my|our; with a radio; lean a little; i cook|wash|cut .. he|she plates|dries|sews
match the .. in front; it just works; no talking; and everybody|everyone goes; he waits on me; she waits on me; call the play; swap without
`;
