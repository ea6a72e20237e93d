/**
 * The outcome of an interaction: `answered` (at once or deferred), `failed` (with an error message), `busy` and `limited`
 * (refused with a message, because of overload or the rate limit), `gone` (Discord no longer waited), `refused` (Discord
 * did not accept the answer).
 */
export type OutcomeKind = 'answered' | 'failed' | 'busy' | 'limited' | 'gone' | 'refused';

/** One interaction, finished. Holds nothing that a person wrote, no name and no token. */
export interface Outcome {
  readonly interaction: string;
  /** The command's path (`skills pick`) or the component's route (`skills.page`); `unknown` for anything else. */
  readonly name: string;
  readonly outcome: OutcomeKind;
  readonly deferred: boolean;
  /** Milliseconds until Discord had the first response; undefined without one. */
  readonly firstResponse: number | undefined;
  /** Milliseconds until everything was sent. */
  readonly milliseconds: number;
}
