import { code, integer, route, type RouteState } from '../../src/app/custom-id.ts';

/** Ids of teams and rounds are as long as `services.newId` makes them. */
const id = code(12);

/** Buttons of the public wall. */
export const addRoute = route('team.add', { team: id });
export const removeRoute = route('team.remove', { team: id });
export const closeRoute = route('team.close', { team: id });
export const reopenRoute = route('team.reopen', { team: id });

/** Sends the numbers of a wall as a file to whoever started it. */
export const fileRoute = route('team.file', { team: id });

/** Shows or hides the person's own name. */
export const nameRoute = route('team.name', { team: id });
export const hideRoute = route('team.hide', { team: id });

export const sharedRoute = route('team.shared', { team: id });
export const missingRoute = route('team.missing', { team: id });
export const careersRoute = route('team.careers', { team: id });

/** Posts the wall as a picture. */
export const posterRoute = route('team.poster', { team: id });

/** Posts a summary of the wall. */
export const summaryRoute = route('team.summary', { team: id });

/** Posts a quiz round, and answers one. */
export const quizRoute = route('team.quiz', { team: id });
export const guessRoute = route('team.guess', { team: id, round: id, choice: integer(0, 3) });

/** The state of most of these custom_ids. */
export type TeamState = RouteState<typeof addRoute>;
