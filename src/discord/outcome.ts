/**
 * What became of an interaction: `answered` (at once, or deferred and then answered), `failed` (the person was told
 * that something broke), `busy` and `limited` (refused with a message: the instance is overloaded, or this person sends
 * too much), `gone` (Discord no longer waited for it), `refused` (Discord did not accept the answer).
 */
export type OutcomeKind = 'answered' | 'failed' | 'busy' | 'limited' | 'gone' | 'refused';

/** One interaction, finished. Holds nothing that a person wrote, no name and no token. */
export interface Outcome {
  readonly interaction: string;
  /** The command's path (`skills pick`) or the component's route (`skills.page`); `unknown` for anything else. */
  readonly name: string;
  readonly outcome: OutcomeKind;
  readonly deferred: boolean;
  /** Milliseconds until Discord had the first response; undefined when it never had one. */
  readonly firstResponse: number | undefined;
  /** Milliseconds until everything was sent. */
  readonly milliseconds: number;
}
