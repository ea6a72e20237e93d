import { code, integer, route } from '../../src/app/custom-id.ts';

/** Ids of teams and rounds are as long as `services.newId` makes them. */
const id = code(12);

/** On the wall, which everybody sees. */
export const addRoute = route('team.add', { team: id });
export const removeRoute = route('team.remove', { team: id });
export const closeRoute = route('team.close', { team: id });
export const reopenRoute = route('team.reopen', { team: id });

/** Gives the numbers of a wall as a file to whoever started it. */
export const fileRoute = route('team.file', { team: id });

/** A person's own name on the wall of a team. */
export const nameRoute = route('team.name', { team: id });
export const hideRoute = route('team.hide', { team: id });

export const sharedRoute = route('team.shared', { team: id });
export const missingRoute = route('team.missing', { team: id });
export const careersRoute = route('team.careers', { team: id });

/** Posts the wall as a picture. */
export const posterRoute = route('team.poster', { team: id });

/** Posts what came of a wall. */
export const summaryRoute = route('team.summary', { team: id });

/** Posts a new round of guessing, and takes the answers to one. */
export const quizRoute = route('team.quiz', { team: id });
export const guessRoute = route('team.guess', { team: id, round: id, choice: integer(0, 3) });

/** What most of these custom_ids carry. */
export interface TeamState {
  readonly team: string;
}
