/** Phrases that hold the words of a cue and show nothing. */
export const VOID = `
= void
help me; can you help; could you help; help us; help please; i need help; need some help; get help with_my
what .. help; how .. help; i want help; help command; slash help; you listen; are you listening
do you understand; what skills; which skills; soft skills; skill list; list .. skills; skills list
what jobs; find .. job|career; career advice; give me .. job|career|advice|list; what careers; pick one for
tell me a; tell me about; tell me what; tell me something; tell me how; show me; explain this
explain yourself; explain it to me; teach me; convince me; all the time; of course; time to time
for the first time; one time; some time; long time; at the time; what time; any time; free time; good time
hard time; bad time; great time; having a time; time zone; last time; this time; full time; part time
every time; at the same time; time of my life; once upon a time; next time; waste of time; no time for
time flies; in my time; in no time; time served; at all times; by the time; my time in|at; a long while
right now; right away; right there; hang out; hangs out; hanging out; what is up
good morning|night|evening|afternoon; see you; see ya; talk to you; let me know; nothing to say; who cares
who are you; why not; why are you; why do you; why would i; why should i; go away; shut up robot|bot|idiot
do not talk to me; train station; bus station; gas station; radio station; police station; fire station
a fix; in the house; check this; check it out; checking this out; check you out; watch this; watch tv
watching tv; watch movies; watch netflix; just watching; thanks for helping; thanks for the help
helpful bot; count on nothing; big deal; deal with it; no big deal; great deal; fair enough; not fair
unfair; county fair; state fair; tell you what; tell you the truth; or something; or whatever; or not
or anything; more or less; sooner or later; one or two; two or three; this or that; good at anything
good at nothing; what i am good at; not good at; what am i good at; i guess; i think; i thought; think i
think so; do not think; i do not know; dunno; i want a job; i need a job; need work; money
i? like|love|ride|watch|model trains; listen|listening to? music|radio|podcasts|country|rock|rap|metal|jazz|songs|audiobooks
looking for work|a_job; out of work; laid off; got fired; fired from; lost my job; like my job; hate my job
quit my job; boring job; my job is; this job; new job; old job; first job; day job; get a job; good job
nice job; great job; bad job; best job; any job; job at; job in; side job; real job; i work; i worked
working at; work at a; work in a; worked at|in; retired
`;
