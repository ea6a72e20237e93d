/** Skills and careers heard in a person's own words, and short answers in a conversation. */
export interface AskWords {
  /** The form. */
  readonly formTitle: string;
  readonly formLabel: string;
  readonly formPlaceholder: string;
  /** The message command, as people find it in Discord's menu: 1 to 32 characters. */
  readonly messageCommand: string;

  readonly heard: string;
  readonly heardIn: string;
  /** A skill with the person's words that show it. */
  readonly skillLine: (skill: string, quotes: readonly string[]) => string;
  readonly tick: string;
  readonly use: string;
  readonly again: string;
  readonly list: string;
  readonly careersInWords: string;
  readonly becauseYouWrote: (quotes: readonly string[]) => string;
  readonly careersForSkills: string;

  /** Nothing heard: one question, and ways on. */
  readonly question: string;
  readonly noWords: string;
  readonly guided: string;
  readonly search: string;
  readonly added: (skills: readonly string[]) => string;

  readonly privately: string;
  readonly goOn: string;
  readonly hello: string;
  readonly thanks: string;
  readonly help: string;
  readonly confused: string;
  readonly who: string;
  readonly prompt: string;
  readonly next: string;
  readonly softSkills: string;
  readonly meaning: (skill: string, description: string) => string;
  readonly reassured: string;
  readonly hardTime: string;
  readonly calm: string;
  readonly distress: string;
  readonly startedOver: string;
  readonly nothingShown: string;
  readonly thatOne: string;
  readonly saved: (careers: readonly string[]) => string;
  readonly languageSwitched: string;
  readonly narrowed: (parts: readonly string[]) => string;
  readonly about: (topic: string) => string;
  readonly noneAbout: (topic: string) => string;
  readonly withoutThose: string;
  readonly others: string;
  readonly before: string;
  readonly why: (career: string, skills: readonly string[]) => string;
  readonly whyWords: (career: string) => string;
  readonly pays: (career: string, pay: string) => string;
  readonly needs: (career: string, preparation: string) => string;
  readonly needsUnknown: (career: string) => string;
  readonly payUnknown: (career: string) => string;
  readonly tooManyMessages: string;
}
