/**
 * What became of an interaction: `answered` (at once, or deferred and then answered), `failed` (the person was told
 * that something broke), `busy` and `limited` (turned away kindly: too much for us, too much of one person), `gone`
 * (Discord no longer waited for it), `refused` (Discord did not take the answer).
 */
export type Outcome = 'answered' | 'failed' | 'busy' | 'limited' | 'gone' | 'refused';

/** One interaction, when all is done. No content, no name of a person, no token. */
export interface Answered {
  readonly interaction: string;
  /** The command's path (`skills pick`) or the component's route (`skills.page`); `unknown` for anything else. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly deferred: boolean;
  /** Milliseconds until Discord had the first answer; undefined when it never had one. */
  readonly firstAnswer: number | undefined;
  /** Milliseconds until all was done. */
  readonly milliseconds: number;
}

export type Observe = (answered: Answered) => void;
