import { careerListFormat, listFormat, midSentence } from '../formats.ts';

const list = listFormat('en');
const careerList = careerListFormat('en');
const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join(', ');

/** Skills and careers recognized in a person's own words, and answers in a conversation. */
export const ask = {
  /** The form. */
  formTitle: 'In your own words',
  formLabel: 'What do you do, and what goes well?',
  formPlaceholder: 'I calm people down and explain things. I fixed radios in the army…',
  /** The message command, as people find it in Discord's menu: 1 to 32 characters. */
  messageCommand: 'Find careers in this',

  recognized: 'In your words I hear',
  recognizedInMessage: 'In this message I hear',
  /** A skill with the words that it was recognized by. */
  skillLine: (skill: string, quotes: readonly string[]) => `**${skill}** ${quoted(quotes)}`,
  tick: 'Skills to use',
  use: 'Use these',
  again: 'Say it differently',
  list: 'Pick from the list',
  careersInWords: 'Careers close to what you wrote',
  becauseYouWrote: (quotes: readonly string[]) => `You wrote ${quoted(quotes)}.`,
  careersForSkills: 'Careers that lean on these skills',

  /** Nothing recognized: a question, and buttons to continue. */
  question: 'What do people thank you for?',
  noWords:
    'A sentence or two about something you did is enough: at home, at school, at work, in a game. Nothing of it is kept.',
  guided: 'Guide me',

  privately: 'I can look at that with you. What you see then only you see.',
  goOn: 'Go on privately',
  hello: 'Hello. Tell me what people thank you for, and I will look for careers that need it.',
  thanks: 'You’re welcome. Write whenever you want to go on.',
  help: 'Tell me in a sentence or two what you are good at or what you have done, and I answer with skills and careers. Then you can say “less school”, “more pay”, “not sales”, “why?” or “tell me about the second one”.',
  confused: 'I’m not sure I follow. What do people thank you for?',
  who: 'I’m a program and no person. I know careers and the skills they take. Tell me what people thank you for, and I look for some.',
  kept: 'What you write is read to answer you and then forgotten. For an hour I remember which skills and careers I showed. /privacy show lists what is kept.',
  prompt:
    'One sentence is enough. When did somebody last thank you? What do people ask you to do? For instance: “I fixed my aunt’s phone” or “I keep everyone calm at work”.',
  next: 'Open one to see how people get in, or say “save the first one” and come back to it. “More” shows others.',
  softSkills:
    'Soft skills are what you bring to any job: listening, explaining, keeping time, calming people. Tell me something you did, and I name them.',
  meaning: (skill: string, description: string) =>
    `${skill}: ${description} It is a guess from your words; untick it if it isn’t you.`,
  reassured:
    'Thank you for telling me. The line is there whenever you want it. If you feel like it, tell me of something you did that went well.',
  hardTime:
    'That wears a person down. If you want to look at other work: what have you done that went well, on the job or off it?',
  calm: 'That’s fine. If you want to look at careers later, I’m here.',
  distress:
    'That sounds hard. I’m a bot for careers and no counselor, so please talk to somebody who can really listen. In the U.S. you can call or text 988 at any hour; elsewhere, findahelpline.com lists people near you. If you are in danger, call the emergency number.',
  startedOver: 'We start afresh. What do people thank you for?',
  nothingShown: 'Nothing has been shown yet. Tell me something about you first.',
  thatOne: 'There are not that many in the list. Which one do you mean?',
  saved: (careers: readonly string[]) =>
    `Saved: ${careerList.format(careers)}. /saved list has all that you saved.`,
  languageSwitched: 'In English, then.',
  narrowed: (parts: readonly string[]) => `Now with: ${list.format(parts)}.`,
  pathsFrom: (career: string) =>
    `From ${midSentence(career)} people go on to work like this. The button shows more ways, and what carries over:`,
  about: (topic: string) => `For “${topic}”:`,
  noneAbout: (topic: string) => `I found no career for “${topic}”. Another word for it?`,
  withoutThose: 'Without those:',
  noneLeft: 'With that no career is left. Here they are as before:',
  noMore: 'There are no others like these. Tell me something else you like or have done.',
  others: 'Some others:',
  before: 'The ones before:',
  why: (career: string, skills: readonly string[]) =>
    `${career} leans on ${list.format(skills)}, which is what I heard from you.`,
  whyWords: (career: string) => `${career} is here because of the work you named.`,
  pays: (career: string, pay: string) => `${career}: ${pay}. That is the United States.`,
  needs: (career: string, preparation: string) =>
    `${career}: ${preparation}, as is usual in the United States. Open it to read more about the way in.`,
  needsUnknown: (career: string) => `Nothing is published on how people get into ${midSentence(career)}.`,
  payUnknown: (career: string) => `Nothing is published on what ${midSentence(career)} pays.`,
};
