import { InteractionContextType } from 'discord-api-types/v10';
import { MAX_TEAM_NAME_LENGTH } from '../../src/store/repositories/teams.ts';
import {
  component,
  defineCommand,
  publish,
  publishSubcommand,
  updatePublic,
} from '../shared/define-command.ts';
import { missingSkillsScreen, sharedSkillsScreen, summaryScreen, teamCareersScreen } from './advice.ts';
import * as routes from './custom-ids.ts';
import { closeWall, numbersFile, reopenWall } from './close-wall.ts';
import { addPicks, nameMember, removePicks, startWall } from './membership.ts';
import { posterScreen } from './poster.ts';
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
    updatePublic(routes.addRoute, addPicks, wallScreen),
    updatePublic(routes.removeRoute, removePicks, wallScreen),
    updatePublic(routes.closeRoute, closeWall, wallScreen),
    updatePublic(routes.reopenRoute, reopenWall, wallScreen),
    component(routes.fileRoute, 'reply', numbersFile),
    component(routes.nameRoute, 'update', async (context, { team }) => nameMember(context, team, true)),
    component(routes.hideRoute, 'update', async (context, { team }) => nameMember(context, team, false)),
    component(routes.sharedRoute, 'update', sharedSkillsScreen),
    component(routes.missingRoute, 'update', missingSkillsScreen),
    component(routes.careersRoute, 'update', teamCareersScreen),
    publish(routes.posterRoute, posterScreen),
    publish(routes.summaryRoute, summaryScreen),
    publish(routes.quizRoute, newRound),
    updatePublic(routes.guessRoute, guess, roundScreen),
  ],
  [InteractionContextType.Guild],
);
