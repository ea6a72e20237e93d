/** Active listening and social perceptiveness. */
export const LISTEN_PERCEIVE = `
= listen 5, perceive 1.6
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. listening
listening and; and listening; listening to people|others|problems
good|great|excellent|amazing|best|decent|patient|awesome listener; i am listener; listen for a? living
active listening; active listener; i let <people> finish|talk|vent|speak|cry
let|letting <people> finish|vent|talk_it_out|get_it_out|talk|ramble; hear|hearing <people> out
heard <people> out; do|does|did not|never interrupt|cut_them_off|cut_people_off|talk_over|butt_in
never|not interrupt*; without interrupting; not cut <people> off
repeat|say|read it|that|back|everything|order .. back|to_them|to_make_sure; say it back; repeat .. back
read back order*|order; paraphrase*; repeat back what; shut up and listen*; i shut up; shut my mouth
close my mouth; keep my mouth shut; bite my tongue; zip my lips; mostly i listen; i just listen*
i sit and listen*; sit|sat .. listen*; listen* more than i talk|speak; two ears one mouth
two ears and one mouth; all ears; i am all ears; lend* an? ear; lend* .. ear; ear to listen|bend
listening ear; shoulder to cry; listen* to <people>
listen* when|while|until|before|without|carefully|closely|patiently|hard|for; i listen*; listens
i really listen*; actually listen*; listened
everyone|everybody|people|friends|strangers|they|customers|patients|clients|guys|kids|he|she|somebody tell|tells|told me everything|their|his|her|things|secrets|stuff|all
people|strangers|friends|customers|everyone|everybody|folks|they|guys|passengers|regulars|clients open up|confide|vent|unload|pour .. to|me|in
confess* to me; confide* in me; vent* to me; open* up to me; unload* on me
come|comes|call|calls|text|texts me to vent|talk|cry; call me at|when 2|3|4|two|three|four|crying
they|people|friends|everybody|everyone|who call* .. at .. am|morning; pour* their heart; spill* their guts
tell me their life; ask* .. follow up question*; follow up questions; ask* questions and wait
ask .. then|and wait|listen|hush; ask and then listen; ask one question and; wait for .. answer|finish
wait till|until they are|finish|done; let the silence; silence do|does; leave the silence; sit in silence
sat in silence; sit with <people>; sat with <people>; sit quiet* with; hold space
stay|stays on the phone|line; stayed on the phone|line; they talk i; you talk i; people talk i; she talks i
he talks i; talk i cut|pour|drive|listen|nod; need* to be heard; feel|felt|feels heard; want* to be heard
wants someone to listen; just want* to vent; hear every word; catch every word; hang on every word
remember* what <people> said|say|told|tell|ordered; remember* names|birthdays|orders|details
take* notes while|when .. talk*|speak*; write down what .. say*|said; hear|hears what .. not saying|say
what they do not say; what <people> are not saying; hear between the lines; listen between the lines
read between the lines; hear what they mean; get|let .. to the end of it|story; hear the same story|stories
same story|stories ... listen*|again|time|times; listen ... same story|stories|old
listen to .. stories|problems|complaints|grandma|grandpa|rants|drama|venting|troubles
hear* their stories|story
= listen 4, perceive 2
bartender|barber|hairdresser|stylist|hairstylist|cabbie|taxi|uber|lyft .. hear*|listen*|talk|talks|stories|tell
hear* it all; heard it all; ear of the; therapist friend|of; group therapist; unofficial therapist
like a therapist; friend group therapist; crisis line|text|hotline|chat
suicide|helpline|hotline .. line|volunteer|calls|answer|listen*; talk* them off the ledge; peer support
peer counsel*; confession; confessional; twelve step|steps; sponsor in aa|na|recovery
911 operator|dispatch*|calls|nights; take calls; answer* phones|the_phones; i nod; nod and
put .. phone away|down|face; look* .. in the eye; full attention; undivided attention; give .. my attention
pay* attention to what; pay close attention when; ask* how they|she|he are|is|feel|doing
check* in on|with <people>; i ask about|how; ask* where .. hurts|hurt; get the whole|full story
hear both sides; listen* to both sides; take* statements; take* orders; got|get order* right|the_first_time
= listen 1.2, perceive 0.5
hospice; chaplain; dispatcher; eye contact; secrets; confide*; vent; venting; rant; hear me|them; heard
listens; quiet one; quiet type; the quiet; i am quiet; good ear; keep* a secret; take* it in; interpret*
transcri*; interview*; court reporter; stenograph*; oral history; take minutes; voicemail*; hard of hearing
sign language; let them be|talk; trick is to shut; hush; silence; say nothing; nothing mostly; i wait
= perceive 5, listen 1.5, serve 1.2
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. reading_people|noticing|emotions|feelings|understanding
read* the? room|rooms; read* people|faces|body_language|vibes|moods|strangers|customers|a_face|energy
body language
pick* up on vibe*|mood*|energy|feelings|emotions|tension|tone|hints|cues|signals|little_things|how
good|great judge of character; judge character
can|could tell|see|feel|sense|smell when|if|who|something <people>?
know|knows|knew when|if <people> .. <upset>|lying|need*; know* .. <upset> before|by|from
tell .. <upset> from|by|before; i know|knew something is|was wrong|up|off
<see> when|if|that <people> .. <upset>; <see> .. <upset>; notice* when|if|who|that <people>; notice* who
notice* .. quiet*; see|saw|notice* .. standing|sitting|eating alone; alone .. party|lunch|table|corner ... i
sitting alone; eats alone; left out; feel* left out; who feels
who is scared|mad|sad|lonely|nervous|faking|showing|hurt*; empath; empathy; empathetic; empathic
emotional* intelligen*; high eq; emotionally aware; people person; people skills; intuition
intuitive about|with; gut feeling about <people>; sixth sense; spidey sense; in tune with; attuned
put myself in .. shoes; in their|his|her|other shoes; walk in .. shoes|moccasins
say* .. fine|okay|ok but|and ... not|face|know|see|eyes; say|says .. fine .. not|watch|know; fake smile
smile .. not|fake|eyes; watch their|his|her|people|faces|feet|hands|eyes|shoulders; in their|her|his eyes
by their|his|her face|eyes|shoulders|voice|walk|hands|posture|shoulders|breathing
on their|her|his face|faces; look on|in .. face|faces|eyes; tone of voice; tone changes; hear it in .. voice
in .. voice; by the way .. walk*|talk*|breath*|look*|stand*|hold*|sit*|hold*|say*|slam*|close*
the way .. walk*|breath*|hold*|stand*|slam*|looks
how he|she|they|people walk|walks|hold|holds|breathe|breathes|slam|slams|stand|stands|text|texts|put
what mood; mood of; their mood|moods; vibe check; vibe* .. off; off vibe*; feel the vibe; bad vibes
temperature of the room; sense tension; feel|felt the? tension; cut the tension|with_a_knife
elephant in the room; read between; microexpression*; poker tell|tells|face; tells at poker
= perceive 4, serve 2, listen 1.5
calm* <people> down; calm* .. down; calm* <people>; talk* <people> down; talk* .. down; de escalat*
deescalat*; settle* <people> down; soothe*; soothing; comfort* <people>; cheer* <people> up; cheer* up
console* <people>; console them; diffuse* .. situation*|tension|fight*|bomb*; defus*
keep|kept <people> calm; keep the peace
make <people> feel safe|comfortable|better|welcome|seen|at_home|at_ease|included|special|heard|less
made <people> feel safe|comfortable|better|welcome|seen|at_ease; put* <people> at ease; break* the ice
feel|feels safe around|with; know* what to say|not_to_say; right thing|words to say
know* when to stop|leave|hug|back_off|shut_up|push|joke|ask; go* over and|to say|talk|sit; go sit with
invite* <people> to sit|over|in|join; include <people>; talk* to the new kid|girl|guy; befriend*
someone .. alone; new kid .. lunch|sit|sat; shy kid|kids|ones|one; kid who|that nobody|no_one|everyone|never
quiet kid|kids|ones; baby cr*; different cries|cry; hungry cry; crying baby; panic attack|attacks; meltdown*
tantrum*; overstimulat*; psych ward|unit|aide|tech|patients; special needs; special ed; group home; cellmate
on the tier; before .. swing*|blow*|snap*|explode*|escalat*|melt*; hair trigger; walk* on eggshells
grew up .. alcoholic|yelling|angry|walking; angry|drunk dad|father|mother|parent; bouncer
bartend* .. <upset>|who|know|cut; cut .. off before; who has had enough; had enough to drink
about to fight|cry|swing|blow|snap|throw|leave|quit; gonna|going to cry|snap|fight|blow|swing
lost .. in .. crowd; who is lost; looks lost; she is not looking|hungry; he is hungry|scared|sad|lonely
pretending to; holding back tears
= perceive 1.2, listen 0.5
understand <people>; understand* people|feelings|kids|others|why_people|where_people|how_people; get people
get along with everyone|anybody|everybody|anyone|all
good|great with people|kids|customers|children|elderly|seniors|old; know my regulars|people|customers|kids
feelings; emotions; emotional; sensitive to; tactful; compassion*; sympath*; caring person; patient with
kind; human nature; psychology; people watch*; people watcher; cultural*; etiquette; cringe; awkward
homesick; grief; griev*; trauma*; breakup; heartbreak; heartbroken; crying; cried; shy; lonely; nervous
scared; moody; mood; vibe*; vibes; energy; notic*; sense; sensed; hurting; what they need
what people need|want; need* a hug; hug*
`;
