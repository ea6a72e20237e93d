/** Instructing, learning strategies and active learning. */
export const TEACH_LEARN = `
= instruct 5, study 2
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. teaching|explaining|training|coaching|instructing|tutoring
teaching and; and teaching; teaching people|kids|others; and explain|explaining|teach things|stuff|people
i <teach>; <teach> <people>; <teach> .. how; <teach> .. to <them>; <teach> new|all|every <people>
<teach> .. class|classes|lessons|course|workshop*|sunday|school|grade|math|english|esl|ged|swim*|piano|guitar|dance|dancing|karate|yoga|reading|welding|cooking|catechism|bible|kindergarten
taught <people>; taught half; teach <people>; teach it; tutor*; mentor*

student teach*; homeschool* .. teach|math|reading|lesson*|kids; <show> <people> how
<show> <people> the ropes; <show> .. how to|it|you|i|we
show|shows|showed the? new|younger|youngest|little <people>|ones|one|guy|guys|kid
<show> <people> what|where|why|step; <show> .. to <kids>
explain* .. to|it|things|stuff|math|how|why|science|homework|rules|in|so|until|again|another|simply|better
i explain*; explain*; walk <people> through; walked <people> through
walk* .. through it|step|the|how|setting; step by step
break|breaks|broke it|things|stuff|down .. down|into|so; break* down .. steps|problem|math|for
dumb* it down; put it in plain|simple|words; in plain english; plain english; laymans terms; do it with them
hand over hand; hands over theirs|his|hers; with my hands over; stand behind them; watch me; watch me first
i do you do; i do we do; show it once; showed .. once|twice|slow|slowly
train* .. new <people>|hires|hire|cashier*|employees|guys|girls|staff|servers|drivers|volunteers|recruits
new hires; trained half|everyone|my_replacement|most; new <people> .. me|with_me|on_me|under_me|my_shift
put the new|newbies|trainees|rookies with|on|under; give me the new; get the new; send .. new <people> to
shadow me; onboarding; onboard*; journeyman .. apprentice*|teach*|show*
train* .. puppy|dog|dogs|horse|horses; dog trainer|training; train* animals; break horses; homework help
help* .. with homework|math|homework|algebra|reading|essay*|spelling|study|schoolwork|science
help|helped .. study|learn|pass|understand|read|cheat|graduate
they|he|she|everyone|everybody|kid|kids|somebody|people get|gets|got|understand|understands|understood it .. when|after|because|once|if_i|how_i
now he|she|they can|could|does|do|knows|know|drives|reads|swims|rides|bakes|cooks|sews|runs
and now he|she|they can|does|do
till|until they|he|she|it get|gets|got|clicks|clicked|can|understand|understood|sinks|could; make it click
click for; see .. click; teach .. fish; taught .. fish; explain .. like|five; eli5; passed because
passed .. class|test|math|exam .. because_of_me|thanks|me; they pass; pass on what
pass* down .. recipe*|skills|trade|language|what; hand* down .. recipe|trade; pass it on
my grandma|grandkids|grandson|mom|dad .. facetime|zoom|text|email|smartphone|iphone|computer|phone|tablet .. show*|taught|teach|now
<show>|taught .. grandma|grandpa|mom|dad|seniors|elderly|old .. phone|text|zoom|computer|facetime|email|internet|smartphone
= instruct 4, study 2
coach .. little|league|team|soccer|football|basketball|baseball|track|tee|t|kids|youth|softball|wrestling|cheer|volleyball
youth soccer; peewee; scoutmaster; scout leader; den mother|leader; troop leader; vbs; vacation bible school
sunday school; catechism; bible study|class; swim lessons; swim instructor; driving lessons|instructor
parallel park; learner* permit; tie .. shoes; ride .. bike|bikes; training wheels; make* tutorials
tutorial*; how to video*; how tos; guides for; wrote .. guide|manual|handbook|instructions|cheat_sheet
write .. guide|manual|instructions|documentation; cheat sheet for; youtube .. channel|teach*|tutorial*
newbies|noobs|beginners|new_players .. teach*|explain*|show*|help*|learn
teach*|explain*|show* .. newbies|noobs|beginners|mechanics|raid|boss; line danc*
teach danc*|cooking|grown|english|citizenship|kids; citizenship class*; adult ed
study group .. explain*|lead*|leader; explain .. at the board|whiteboard; give lessons; gave lessons
lesson plan*; lay a decent bead; slower slower; slow and again; say slower; over and over until
patience .. ask twice; ask* twice; same question .. times|twice|again
never get annoyed|mad|tired .. ask*|question*; without making them|him|her feel dumb|stupid
no such thing as stupid; no dumb questions; no stupid questions
= instruct 1.2, study 0.5
teacher; instructor; sensei; drill instructor|sergeant|sgt; trainer; substitute teach*
teacher aide|assistant; teaching assistant; ta for; professor; schoolteacher; demonstrat*; apprentice*
clicks; light bulb; lightbulb; little league; tee ball; camp counselor; documentation; esl; literacy
workshop*; lessons; teach*; taught; coach*; train the|them|him|her|people|new|others
training people|new|them|staff; trainees; rookies; show them; showed them; showed him; showed her; show him
show her; showed my; understand it; lesson*; curriculum; classroom; students; homework; grandkids; grandson
how to do; how it is done; do it right|themselves|himself|herself; on their own now; tutorial; learners
beginners; pupils; recipe; kindergarten; preschool; knows how; get the hang
= study 5, learn 1.6, instruct 1
flashcard*; flash card*; index cards; anki; quizlet; mnemonic*; memory palace; spaced repetition; spaced rep
pomodoro; mind map*; cornell notes; color code* .. notes|my_notes|highlight*; highlighters; rewrite .. notes
rewrote .. notes; record* myself; record .. lecture*|lesson*|notes; recording .. myself|lecture*
listen to .. lecture*|recording*|notes .. again|bus|gym|run*|walk*|drive; post its
label* .. house|everything|furniture|fridge|kitchen; study* .. by|with|while|in_chunks|out_loud|for_the
how i study|learn|memorize; i learn best|better by|when|with|if|doing|from|out; i learn by
learn* by doing|watching|ear|teaching|drawing|singing|walking|listening|heart; way i learn|study|learned
hands on learner; visual learner; learning style*; kinesthetic; teach it back; teach it to
explain it to my .. dog|cat|stuffed|teddy|plants|wall|mirror|myself|duck
explain .. to .. dog|cat|stuffed_animals|teddy|plant|wall|mirror|duck; rubber duck; say it out loud
out loud .. sticks|remember|cat|dog|learn; make it stick; sticks if; sticks when; sticks in my
sticks better; stick in my|their head; made it stick; stay* in my head; study* out loud; study guide*
study schedule; study plan; practice test*; past papers; old exams; quiz myself; test myself; quizz* myself
drill myself; quiz each; study buddy; study group; songs to remember|learn|memorize|study
make|made|turn|turned .. song* .. remember|memorize|learn|vocab*|times|facts|rules|dates|out|elements
into .. song|rap|game|story|rhyme|jingle|rhymes|games|songs
learn .. songs|lyrics|subtitles|cartoons|telenovelas|sesame|netflix|tv|movies|shows .. english
learned english|spanish|french|japanese|korean|it from|by|with|through|watching; watch* .. subtitles
shadowing; loop .. bars|measure*|section; slow .. recording|song|video|tempo|part; slow it to half; 25 speed
metronome; chunks; chunk it; in small chunks; bit at a time; ten minutes a day; bite size*
one measure|bar|verse|page|word|chapter|section at a time; chapter by chapter; sleep on it next
practice .. in front of mirror; muscle memory; write it by hand
write .. ten|hundred|times|over .. times|again; copy .. by hand; draw it
i draw .. to_remember|diagram*|pictures|learn; act it out; on the bus .. study|learn|listen
adhd .. study|read|learn|books|walk|textbook*; books do not work; reading put|puts me
i can not learn .. from|by|sitting|reading; pacing .. study|learn|read|memorize; chew gum
figured out how i learn; learned how to learn; learn how to learn; learning to learn
teach myself .. by|with; taught myself .. by|with|from|using
different way|ways|angle|example|approach for|to|each|until|with; another way; a new way to explain
explain .. another|different|five|three|two way|ways
if .. do|does not get|understand it .. i|try|use|draw|switch; if one way; three different ways
try a different|another; every kid learns; kids learn different*|in; everyone learns different*
learns differently; each kid|child|student|one learn*|gets|needs; meet them where
adapt .. lesson*|teaching|activities; differentiat*; iep*; scaffold*
lego|legos .. fraction*|math|spelling|words|count|counting|teach*|multipl*|reading
fraction* .. pizza|pie|measuring|cups|lego; pizza .. fraction*|math; beans .. count*|math; number line
measuring cups; coins .. count|math
pokemon|minecraft|cards|dice|candy|m|skittles|baseball .. math|reading|fraction*|statistics|multipl*
teach .. through|using|with games|songs|music|stories|play|sports|legos|food|cooking|beats|rap|pictures
make .. game* .. learn|out|so_they|kids; made .. game* out of|so; learn .. games|play|songs; jingle*
with pictures; picture cards; visual aids; role play*; roleplay* .. practice|learn|train; simulation*
train* drill*; run drills; build up to; little steps; baby steps; small steps first
easy one|ones first|then; first .. then .. then they|he|she; start with .. words they|what_they already know
what they already know; something they|he|she know|knows|likes|love|loves|care|cares; switch* .. methods
which method; best way to teach|learn|study; way|ways to teach|learn|study
they|he|she learn|learns better|best|faster; paper was never; work sheets
multiplication table*|tables|facts .. song*|jump*|hop*|skip*|clap*|rap*|game*|cards; times tables
spelling words; sound it out
= study 1.2, learn 0.5
acronym*; highlight*; sticky notes .. english|words|vocab*|wall|mirror|fridge|house; auditory
stuffed animals; it sticks; half speed; diagrams; doodle*; dyslexi*; manipulatives; lego; rhyme; rhymes
drills; progression*; worksheets; phonics; studied; study*; memoriz*; rehears* lines; learn* lines
vocabulary; vocab; exam; exams; test prep; ged; lsat; mcat; bar exam; boards; nclex; notes; textbook*
repetition; practice every; practice daily; learning method*; curricul*; duolingo; podcast*; my own way
sticks; retention
= learn 5, solve 1.5
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. learning|adapting
learn new|anything fast|things|quickly|skills
pick* up .. quick*|fast|easily|easy|right_away|instantly|in_a|no_time|new; picked up .. <learnable>
pick* things up; learn* .. quick*|fast|overnight|in_a_weekend|in_a_week|in_no|easily|in_days
fast|quick learner; quick study; fast at learning; learn new things|stuff|skills|ways
love|like|enjoy|always to? learning|learn; always learning; never stop learning; never too old to
keep learning; soak* up|it|everything|info|knowledge; self taught; teach myself; taught myself
self teaching; autodidact; on the fly; learn as i go; figure* .. as i go
learn* from .. mistake*|failure*|losses|every|losing; rabbit hole*; wikipedia; read everything; voracious
deep dive*; google* .. everything|it; watch* .. youtube .. learn|how|fix|and|then; youtube university
learned .. from|on|off youtube|books|library|scratch|google|online|videos|reading
saw right away what|how|that; see right away what; saw what .. meant|would|it_meant; see what it|that means
means for|to my|us|our|me; what that|it means for; what it|that|this|they would|will|could do to|mean
already know|knew|knows which|what|who|how .. will|would|going|got|is|was|broken|change*|practice|next
i already know|knew
before anyone|anybody|everyone|the_rest|they|others ... figured|noticed|caught|realized|played
where else it|that applies; see|saw where|how .. else|applies|apply|fits|connects|use; apply it to|elsewhere
applied it|that|what to; apply what i; used what i learned; use|used .. i learned|learnt in|from|on|to|about
connect .. dots; connected the dots; put two and two; changed my whole|the_whole|how_i|how_we|our; redid
rethought
changed .. whole pantry|diet|routine|plan|strategy|build|deck|crop*|planting|order|menu|lineup|budget
switch* .. before|ahead|because .. patch|news|nerf|rule*|law|price*

read .. new rule*|law*|code|policy|study|research|bill|regulation*|patch|manual|recall; patch notes
after the patch; new patch|meta|update; meta shift*|change*; balance change*
update* .. dropped|drop|came|comes
when .. changed .. program|system|software|rules|law|charting|code|menu|policy; code book
rolled in|out .. new

adjust* to new|change*; keep* up with .. tech*|news|trends|changes|times|research|new|code|regulations|meta
stay* current; up to date on; ahead of .. curve|change*|game|everyone; see* it coming; saw .. coming
future proof*; read* .. news .. and|thought|changed|bought|started|moved
heard .. shortage|recall|tariff*|ban; going to be banned|banned|outlawed
by week|day|month two|three|one|the_second i|was; by turn two; one rule; new language
moved to|came_to .. learn* english|language; learned english|spanish|language in
new country .. learn*|figured; went back to school|college .. at
at age|at 40|50|60|70|fifty|sixty|seventy .. learn*|school; learned .. at night; back to school
night school|class|classes; took .. class|classes|course|courses .. so|on|in|because|just|night
online course*; coursera; khan academy; bootcamp
= learn 3, solve 1.5
new to me; never done it before; never .. before .. learned|figured|week|day|weekend|picked
first time .. figured|learned|got_it; within .. week|day|days|hour|weekend|month .. i|running|knew|could|was
after .. one|a|two|single watching|try|tries|lesson|demo|time; show me once; shown me once|how; watch* once
only need .. once; tell* me once; watch* .. do it .. once|then|and
once somebody|someone tells|shows|explains; once i|you know|understand|see|learn how|why|the; turns out once
how a|things thing? works|work; understand how; know how .. works; try* new <learnable>|things|stuff
try .. every new|new; test* .. new|out; beta test*; early adopter; trying new
figured out .. new|patch|meta|app|software|phone|system|register; compound interest
changed .. when .. learn*|read|told|diagnos*|found
when they told us|me .. diabet*|celiac|allerg*|type|diagnos*
diagnos* .. read|learned|changed|pantry|diet|research*; labels .. read; reading labels
next time .. do|did|know|knew|better|differently|i; never make .. same mistake; same mistake twice
lesson learned; learned .. lesson; learned the hard way; hard knocks; experience taught; each time i learn
learn something .. every|new; feedback .. use*|change*|apply*|learn*; take* feedback|criticism
took .. feedback|advice|notes
= learn 1.2, solve 0.5
sponge; absorb*; curious; curiosity; so i|we changed .. right|same|next|that
new rule|rules|law|laws|code|policy|policies|regulation*|guideline* .. i|we|saw|read|came|changed|means|meant
nerf*; buff*; rolled out
new charting|software|system|register|machine|pos|program|app|computer|computers|technology|tech|tools|equipment|process
adapt*; stay* up to date; forecast*; certif*; experiment*; diabet*; carbs; learning; learned; research*
new things; new software; update; updates; updated; trends; study; studying; classes; course; podcast*
documentar*; books; library; interested in how; adapt; new way; new ways; upgraded; new technology
implication*; what changed; figured out; new one; new ones; up to speed; caught on
`;
