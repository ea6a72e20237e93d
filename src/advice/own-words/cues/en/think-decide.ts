/** Critical thinking, judgment and decision making. */
export const THINK_DECIDE = `
= think 5, decide 1.8
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. logic|analyzing|arguments|reasoning|spotting_lies
critical think*; critical thinker; logical; reasoning; rational; analytical; analy*; skeptic*; sceptic*
devils advocate; devil advocate; play devils; question everything; i question
question* .. assumption*|everything|authority|source*|why|claims|it; why .. why; ask* why; asking why
always ask why|how; i ask why; who says; says who; according to who*; prove it; where is the proof|evidence
evidence based; fact check*; factcheck*; check .. facts|sources|source|claims; check* the source*; cite*
primary source*; original study|source|photo|article|paper; reverse image
look* up .. study|source|original|claim|if|whether; do the research; peer review*; correlation*; causation
sample size; fallac*; straw man; strawman; cherry pick*; misinformation; hoax*; conspiracy
chain emails|messages; snopes; clickbait; phishing; too good to be true; read* the? fine print; fine print
small print; read every word|line|page|clause; contradicts; contradiction*; inconsisten*
does not add up|match|make_sense|follow|hold; do|did|does not add up; add* up
something .. fishy|smells|off_about; smell .. rat|bs|bull|lie|scam; smell a
see|saw|seen|seeing right? through; see through .. bs|lies|bull|it|people|excuses|ads|salesmen|marketing
call* bs|bull|bullshit; call* .. out on; call|calls b s; bullshit detector; bs detector|meter; grain of salt
take nothing at face; face value; do not believe everything|what|it|hype|anything
do not buy it|hype|that|what|into; do not fall for; never fall for; not fall for; do not take .. word for
take .. word for it; trust but verify; believe it when; poke|poked|poking .. hole|holes
find|found|finding|spot|spots|spotted|spotting|catch|caught|see|saw|smell|smelled .. <flaw>; pick* apart
picked apart; pick .. apart; tear .. apart .. argument*|logic|plan; took apart .. argument*; plot hole*
weak spot*|point*|link*|argument*|leg|side; strengths and weaknesses; strong and weak
both sides of .. argument|issue|story|debate; other side of; hunt* for .. hole|weak*|flaw|leg
where .. argument|logic|plan breaks|falls|fails|leaks; falls apart; fall apart; does not hold up|water
hold water; hold up in; counter argument*; counterargument*; rebuttal*; cross examin*
debate* .. team|club|club|class|tourn*|judge|logic; second speaker; argue both sides; sudoku; logic puzzle*
lsat; mystery .. novels|books|movies|shows|solve*|guess*; whodunit; guess the ending|killer
figure* out the ending|killer; sherlock; proofread*; proof read*; copy edit*; copyedit*; copy desk
counterfeit*; forger*; fake .. id|ids|bill*|watch*|money|purse*|bag*|jordans|sneakers; spot .. fake*
authentica*; appraise*; apprais*
= think 3.2, decide 1.6
spreadsheet .. wrong|liar|lied|mistake|error*|formula
numbers .. lie|lied|wrong|off|match|round|cooked|fudged|do_not|did_not|liar; the math .. not|wrong|off
did the math; do the math; doing the math; ran the numbers; run the numbers; ran numbers; crunch* .. numbers
do my own math; per unit|ounce|pound; unit price*; hidden fees|cost*|charges; interest rate*; apr; real cost
true cost; page .. contradict*|says|page; page 3; footnote*; who paid for; who benefits|profits
follow the money; how do you|they|we know; how would we|you know; how does he|she know; what if .. wrong|not
what would .. wrong; how .. know .. wrong
asked .. why|how|where|who .. number*|graph|chart|axis|study|data|source|plan|policy; asked how; but why
nobody .. question*; no one questioned; nobody else .. asked|noticed|saw|caught|read|checked
only one who noticed|asked|caught|read|saw; i was the only one who
everyone .. clapped|agreed|nodded|believed|loved|excited|hyped|bought .. i|but
ads|ad|commercial*|marketing|headline*|article*|influencer* .. lie*|trick*|sell*|misleading|claims|exaggerat*|wrong|really|actually
misleading; clickbait; weigh* evidence|sides|both; reviews .. fake|real|one|read; read the reviews
read* .. reviews; think .. through; think* things through; thought it through; think before
think .. critically|logically|deep*|hard; overthink*; over think*; overanaly*; overthinker; step back and
big picture; look* at .. from_every|every|all|both angle*|side*; every angle; different angles
not what it looks; look* closer|twice|under; dig deeper; dig into; dug into; flow chart*; flowchart*
if then; theorem; proofs; hypothes*; court .. transcript*|reporter|evidence|juror; claims adjuster
insurance claim*|fraud; receipts .. match|round|fake|wrong|caught; round numbers; too many zeros; too clean
too perfect; too round; could not be|have_been .. because|there; impossible because
that is not how|possible|true; know better; buy .. cheap* .. twice|pay; not sold; i do not trust
i do not just believe; i want to know who|why|how|where|what
= think 1.2, decide 0.5
logic*; proof; evidence; sources; statistics; stats; bias*; fake news; scam*
contract*|lease|policy|terms .. read|page|clause|catch|line|word; clause; contradict*; argument*; chess
riddle*; detective; clues; editor; editing; grammar; red pen; typo*; fees; paragraph; headlines; compare*
compar*; pros; perspectives; formula; geometry; philosoph*; theory; theories; science; scientific; juror
jury duty; adjuster; fraud; mileage; assum*; why; wrong; true; truth; reason; reasons; makes sense
make sense; sense; facts; fact; data; claims; conclusions; question; questions; compare; conclude*; deduc*
figured; smart; wisdom; obvious; spot; spotted; suspicious; doubt
= decide 5, think 2
good|great|best|excellent|amazing|awesome|skilled|pretty_good|strong|decent|better at|with|in .. decisions|deciding|choosing|making_decisions
decision*; decid*; judgment; judgement; judgment call*; make .. call|calls|decision*; made .. call|decision*
the call is|was mine; i make the call; my call; tough call*; hard call*; calls under pressure
call the shots; calls the shots; call* .. shots; pick* which|between|one|what_to|the_best|our|the_lesser
weigh* .. option*|pros|cost*|risk*|benefit*|it|everything|choices|what|up; weigh it; pros and cons; pro con
pro and con; plus and minus; cost benefit; cost and benefit*; costs and benefits; risk reward; risk assess*
risk and reward; worth the risk|it|fixing|money|saving|more; worth it or; is it worth; not worth
worth .. than; trade off*; tradeoff*; lesser of two evils; lesser evil
best option|bang|move|choice|deal_for; bang for; best for the money
right|best|smart|smartest call|choice|move|decision|thing_to_do
options .. list*|compar*|chose|pick*|weigh*|best; listed .. options|pros|cost*|what
list .. pros|options|cost*; made .. list|table|chart of pros|cost*|options; rank* .. options; triag*
what .. first; who goes first; who can wait; who waits; who gets .. first; first things first; what can wait
which .. first|matters|worth|goes|stays|fight|battles; pick* my|your battles; choose my battles
when to hold|fold|walk|quit|push|retreat|bet|sell|buy|stop|go|cut; know when to hold; hold em; fold em
know|knew when to walk|quit|fold|fight|leave; cut .. losses; cut bait; fish or cut; calculated risk*
hedge bet*; bet on; poker .. odds|fold|bet|hand|play; pot odds; play it safe; better safe than
measure twice; look before .. leap; bird in the hand; eggs in one; do not rush into; never rush into
pull the trigger; pull the plug; in the hot seat; buck stops; final say; last word; deciding vote
tie breaker; tiebreaker; vote on|whether; executive decision; judge* .. contest|show|fair|competition
referee .. call*|decid*; safe or out; strike or ball; jury .. decid*; igl; in game leader; shotcall*
shot call*; shot caller; shotcaller; take b or; rotate or; peel or; baron or; fight or|disengage; engage or
go or no; no go; call it off; called it off; call off; turn* back; turned .. around; turned the boat
stay or go|leave; go or stay; leave or stay; evacuat*; fix or|scrap|replace; repair or replace; scrap it
keep or|toss|sell; rent or buy; buy or rent|lease; lease or buy; new or used; now or later; save or spend
= decide 4, think 2
<when> .. split second; split second; seconds left|to; ten seconds; under pressure; in the heat; under fire
on the spot; in a crisis; in an emergency; in charge when|if|of_who; they ask me what to|which|if|whether
ask|asks|asked me which|whether|what_to|what_we|if_we|if_they|before_they|first
come to me for advice|before; go to .. for advice; give .. advice; gives good advice; voice of reason
level headed; level head; cool head|under|in; cool headed; keep .. head; keep my cool
stay calm|cool when|in|under|and; good judgment|judgement; sound judgment; gut and; trust my gut
go with my gut; financial* .. decision*|choice*; budget .. decid*|cut|choose|needs|pick|what|which
needs and wants; need* vs|versus want*|wants; afford .. or|so|chose|pick*|enough; had enough|money for .. or
enough for .. or; only enough|had money|so_much|one; one engine; limited .. who|which|pick*|choose
who lives|goes|stays|gets|plays|starts; starting lineup; lineup .. pick*|bench*|start*
draft .. pick*|team|fantasy|best; trade deadline; index fund*; pension; refinanc*
mortgage* .. compar*|chose|fixed|rate|choose|decid*; school .. chose|choose|picked|decid*|offers
two offers|jobs .. took|take|chose|listed|compared|pick*; took the lower|lesser|other|cheaper|boring|smaller
turned down|it_down; passed on; walked away; said no to; i said roof|no|go|stop|wait|stay|we; i say when
i say go|no|stop; say go|stop; sky says; weather .. go|turn|call|cancel|wait|looked|says|out
come home empty; storm .. turn*|wait|call|leave|evacuat*|go; ice .. thin|turn*|road*; go out .. or
run or|hold; treat or; operate or; put .. down .. vet|dog|horse; put her down; put him down; vet bill
nursing home .. chose|choose|pick*|decid*|folder*|mom|dad; hospice .. decid*|mom|dad|chose
power of attorney; executor; dnr; life or death; who to save|send|hire|fire|trust|treat
hire* .. decid*|who|right; fire* .. had_to|decid*|who; incident command*; battalion chief; fire team leader
coach* .. call*|fourth; fourth down
= decide 1.2, think 0.5
choose*; chose; choosing; choice*; priorit*; gamble*; all in; bluff; odds; sleep on it; umpire; ref
foul or|call; abort*; called off; fix it or; or wait; wait or; college or; truck or; roof or
or the wedding|truck|car|roof|house|money; emergenc* .. decide|choose|pick|first|call; good advice
common sense; my gut; instinct*; one bag; one ticket; one spot; one slot; bench*; fantasy football|league
portfolio; invest*; stocks; retire* .. decid*|when|cash; platoon leader|sergeant; squad leader; commander*
quarterback .. read*|audible; audible; point guard; captain .. boat|ship|decid*; options; pick; picked
choose; cost; costs; risk*; benefit*; budget*; advice; afford; wise; priority; priorities; triage; whether
worth; the math; money; savings; commit; judge; responsible; responsibl*; better off; in charge; leadership
plan b
`;
