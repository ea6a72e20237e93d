import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { chosenZone } from '../shared/job-zones.ts';
import { choose, interestsIn } from './choose-interests.ts';
import { careersByInterests } from './careers.ts';
import { CODE_FIELD, codeForm, nextQuestion, pause, resume } from './questions.ts';
import {
  alsoRoute,
  chooseRoute,
  codeRoute,
  codedRoute,
  fitRoute,
  mostRoute,
  ofRoute,
  pauseRoute,
  pickRoute,
  questionRoute,
  shareRoute,
  sixRoute,
  zoneRoute,
} from './custom-ids.ts';
import { careersOf, interestList } from './interest-list.ts';

const text = ApplicationCommandOptionType.String;

/** `/interests`: what somebody likes to do, asked or chosen, and the careers that fit it. */
export const interests = defineCommand(
  'interests',
  [
    subcommand({ path: 'interests choose' }, (context) => choose(context, { most: [], also: [] })),
    subcommand(
      { path: 'interests profile', options: [{ type: text, name: 'form', choices: ['short', 'long'] }] },
      async (context, { form = 'short' }) => nextQuestion(context, { form, answers: '' }),
    ),
    subcommand(
      { path: 'interests resume', options: [{ type: text, name: 'code', required: true }] },
      async (context, { code }) => resume(context, code),
    ),
    subcommand({ path: 'interests six' }, interestList),
  ],
  [
    component(questionRoute, 'here', nextQuestion),
    component(pauseRoute, 'private', pause),
    component(codeRoute, 'modal', codeForm),
    component(codedRoute, 'here', async (context, _state, _values, fields) =>
      resume(context, fields[CODE_FIELD] ?? ''),
    ),
    component(chooseRoute, 'here', (context, chosen) => choose(context, chosen)),
    component(mostRoute, 'here', (context, { also }, values) =>
      choose(context, { most: interestsIn(values), also }),
    ),
    component(alsoRoute, 'here', (context, { most }, values) =>
      choose(context, { most, also: interestsIn(values) }),
    ),
    component(fitRoute, 'here', async (context, wanted) => careersByInterests(context, wanted)),
    component(zoneRoute, 'here', async (context, { person }, values) =>
      careersByInterests(context, { page: 1, zone: chosenZone(values), person }),
    ),
    component(shareRoute, 'public', async (context, wanted) =>
      careersByInterests(context, wanted, { locale: context.sharedLocale, shared: true }),
    ),
    component(sixRoute, 'here', interestList),
    component(pickRoute, 'here', async (context, _state, values) => {
      const [interest] = interestsIn(values);
      return interest === undefined ? interestList(context) : careersOf(context, { interest, page: 1 });
    }),
    component(ofRoute, 'here', careersOf),
  ],
);
