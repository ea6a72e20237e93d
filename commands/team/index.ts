import { InteractionContextType } from 'discord-api-types/v10';
import { MAX_TEAM_NAME_LENGTH } from '../../src/store/repositories/teams.ts';
import { component, defineCommand, publish, publishSubcommand, updatePublic } from '../shared/define.ts';
import { careers, missing, shared, summary } from './advice.ts';
import {
  addRoute,
  careersRoute,
  closeRoute,
  fileRoute,
  guessRoute,
  hideRoute,
  missingRoute,
  nameRoute,
  posterRoute,
  quizRoute,
  removeRoute,
  reopenRoute,
  sharedRoute,
  summaryRoute,
} from './custom-ids.ts';
import { closeWall, numbersFile, reopenWall } from './close-wall.ts';
import { addPicks, nameMember, removePicks, startWall } from './membership.ts';
import { poster } from './poster.ts';
import { guess, newRound, roundScreen } from './quiz.ts';
import { wallScreen } from './team-wall.ts';

/** `/team`: a wall of the skills of a group, and a game for it. */
export const team = defineCommand(
  'team',
  [
    publishSubcommand(
      { path: 'team start', options: [{ name: 'name', maxLength: MAX_TEAM_NAME_LENGTH }] },
      async (context, { name = '' }) => startWall(context, name),
      async (context, team) => wallScreen(context, { team }),
    ),
  ],
  [
    updatePublic(addRoute, addPicks, wallScreen),
    updatePublic(removeRoute, removePicks, wallScreen),
    updatePublic(closeRoute, closeWall, wallScreen),
    updatePublic(reopenRoute, reopenWall, wallScreen),
    component(fileRoute, 'reply', numbersFile),
    component(nameRoute, 'update', async (context, { team }) => nameMember(context, team, true)),
    component(hideRoute, 'update', async (context, { team }) => nameMember(context, team, false)),
    component(sharedRoute, 'update', shared),
    component(missingRoute, 'update', missing),
    component(careersRoute, 'update', careers),
    publish(posterRoute, poster),
    publish(summaryRoute, summary),
    publish(quizRoute, newRound),
    updatePublic(guessRoute, guess, roundScreen),
  ],
  [InteractionContextType.Guild],
);
