import { component, defineCommand, publish, subcommand } from '../shared/define-command.ts';
import { chosenZone } from '../shared/job-zones.ts';
import { careersByInterests, sharedCareersByInterests } from './careers.ts';
import { chooseFromStored, chooseInterests, clearInterests, interestsIn } from './choose-interests.ts';
import * as routes from './custom-ids.ts';
import { careersOf, interestList } from './interest-list.ts';
import { CODE_FIELD, MAX_CODE_LENGTH, codeModal, nextQuestion, pause, resume } from './interest-profiler.ts';

/** `/interests`: what somebody likes to do, asked or chosen, and the careers that fit it. */
export const interests = defineCommand(
  'interests',
  [
    subcommand({ path: 'interests choose' }, chooseFromStored),
    subcommand(
      { path: 'interests profile', options: [{ name: 'form', choices: ['short', 'long'] }] },
      async (context, { form = 'short' }) => nextQuestion(context, { form, answers: '' }),
    ),
    subcommand(
      {
        path: 'interests resume',
        options: [{ name: 'code', required: true, maxLength: MAX_CODE_LENGTH }],
      },
      async (context, { code }) => resume(context, code),
    ),
    subcommand({ path: 'interests six' }, interestList),
  ],
  [
    component(routes.questionRoute, 'update', nextQuestion),
    component(routes.pauseRoute, 'reply', pause),
    component(routes.codeModalRoute, 'modal', codeModal),
    component(routes.codeSubmitRoute, 'update', async (context, _state, _values, fields) =>
      resume(context, fields[CODE_FIELD] ?? ''),
    ),
    component(routes.chooseRoute, 'update', async (context, chosen) => chooseInterests(context, chosen)),
    component(routes.clearRoute, 'update', clearInterests),
    component(routes.mostRoute, 'update', async (context, { also }, values) =>
      chooseInterests(context, { most: interestsIn(values), also }),
    ),
    component(routes.alsoRoute, 'update', async (context, { most }, values) =>
      chooseInterests(context, { most, also: interestsIn(values) }),
    ),
    component(routes.fitRoute, 'update', careersByInterests),
    component(routes.zoneRoute, 'update', async (context, { person }, values) =>
      careersByInterests(context, { page: 1, zone: chosenZone(values), person }),
    ),
    publish(routes.shareRoute, sharedCareersByInterests),
    component(routes.sixRoute, 'update', interestList),
    component(routes.pickRoute, 'update', async (context, _state, values) => {
      const [interest] = interestsIn(values);
      return interest === undefined ? interestList(context) : careersOf(context, { interest, page: 1 });
    }),
    component(routes.ofRoute, 'update', careersOf),
  ],
);
