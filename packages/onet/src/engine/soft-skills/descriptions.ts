import type { SoftSkillCode } from '../../services/online/soft-skills-schema.ts';

/** A soft skill in our own words. */
export interface SoftSkillDescription {
  /** One line, at most 100 characters. */
  readonly description: string;
  /** What someone at level 28, 57 and 85 (of 100) can do. */
  readonly examples: readonly [string, string, string];
}

/** The soft skills in our own words, by element id; the examples stand at level 28, 57 and 85 of 100. */
export const softSkillDescriptions = {
  '2.B.1.b': {
    description: 'You fit what you do to the people around you, so the work comes together.',
    examples: [
      'Swap a shift so that nobody has to close alone',
      'Keep kitchen and waiting staff in step through a busy evening',
      'Bring crews of ten companies onto one airport site without delay',
    ],
  },
  '2.B.1.e': {
    description: 'You show and explain until someone else can do it too.',
    examples: [
      'Show a neighbor how to set an alarm on a phone',
      'Give a weekend course in bicycle repair',
      'Train airline pilots for rare emergencies',
    ],
  },
  '2.B.1.d': {
    description: 'You find the deal that people on both sides can live with.',
    examples: [
      'Settle with a roommate who cleans which room',
      'Agree on a fair price for a used van with its owner',
      'End a long strike with terms that both sides sign',
    ],
  },
  '2.B.1.c': {
    description: 'You win people over to an idea or a change.',
    examples: [
      'Talk a friend into trying a new sport',
      'Win a town council over to building a bike path',
      'Win investors for a company that has no product yet',
    ],
  },
  '2.B.1.f': {
    description: 'You notice when someone could use a hand, and you offer it.',
    examples: [
      'Hold the door and carry a bag for a visitor',
      'Find a stranded traveler a bed for the night',
      'Set up care for thousands of families after a flood',
    ],
  },
  '2.B.1.a': {
    description: 'You read a room: what people feel, and what lies behind it.',
    examples: [
      'See that a guest at the table feels left out',
      'Sense that a quiet team is worried about a new plan',
      'Understand what a frightened child cannot put into words',
    ],
  },
  '2.A.2.b': {
    description: 'You take in what is new and see what it changes, today and later.',
    examples: [
      'Read a new bus schedule and leave home at a better time',
      'Rework a lesson plan after a change in the school rules',
      'Turn a fresh medical study into a new way of treating patients',
    ],
  },
  '2.A.1.b': {
    description: 'You hear people out, ask when it helps, and get what they mean.',
    examples: [
      'Note down a phone message without mistakes',
      'Find out from a caller what is really wrong with the heating',
      'Hear both parents in a custody case and miss nothing',
    ],
  },
  '2.B.2.i': {
    description: 'You untangle messy problems and find a way through that works.',
    examples: [
      'Pack a small car for a family vacation',
      'Find out why packages keep going missing between two depots',
      'Keep a city supplied with water through a year of drought',
    ],
  },
  '2.A.2.a': {
    description: 'You test ideas for what holds up and what does not.',
    examples: [
      'Spot that an offer is too good to be true',
      'Compare three repair quotes and find the weak point of each',
      'Find the flaw in the evidence for a new drug',
    ],
  },
  '2.B.4.e': {
    description: 'You weigh what each choice gains and costs, then settle on one.',
    examples: [
      'Choose between the early train and the cheap one',
      'Decide which of two good candidates to hire',
      'Decide whether to clear a coast before a storm that may turn away',
    ],
  },
  '2.A.2.c': {
    description: 'You know several ways to learn or teach, and choose the one that suits.',
    examples: [
      'Make flash cards because rereading did not help',
      'Swap a lecture for practice when a class loses the thread',
      'Build a reading program for adults who never finished school',
    ],
  },
  '2.A.2.d': {
    description: 'You keep an eye on how things are going and put them right in time.',
    examples: [
      'Check a cake in the oven and turn the heat down',
      'Follow a project week by week and step in when it slips',
      'Watch over the safety of a whole railway network',
    ],
  },
  '2.B.5.a': {
    description: 'You use hours well, your own and those of people who work with you.',
    examples: [
      'Leave the house on time each morning',
      'Plan a week of deliveries for six drivers',
      'Plan three years of work for the crews on a new tunnel',
    ],
  },
} as const satisfies Readonly<Record<SoftSkillCode, SoftSkillDescription>>;
