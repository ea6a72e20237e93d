import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { action, command, on } from '../shared/define.ts';
import { zoneChosen } from '../shared/job-zones.ts';
import { choose, interestsIn } from './choose-interests.ts';
import { fit } from './careers.ts';
import { CODE_FIELD, codeForm, goOn, pause, resume } from './questions.ts';
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
import { careersOf, six } from './interest-list.ts';

const text = ApplicationCommandOptionType.String;

/** `/interests`: what somebody likes to do, asked or chosen, and the careers that fit it. */
export const interests = command(
  'interests',
  [
    action({ path: 'interests choose' }, (context) => choose(context, { most: [], also: [] })),
    action(
      { path: 'interests profile', options: [{ type: text, name: 'form', choices: ['short', 'long'] }] },
      async (context, { form = 'short' }) => goOn(context, { form, answers: '' }),
    ),
    action(
      { path: 'interests resume', options: [{ type: text, name: 'code', required: true }] },
      async (context, { code }) => resume(context, code),
    ),
    action({ path: 'interests six' }, six),
  ],
  [
    on(questionRoute, 'here', goOn),
    on(pauseRoute, 'private', pause),
    on(codeRoute, 'modal', codeForm),
    on(codedRoute, 'here', async (context, _state, _values, fields) =>
      resume(context, fields[CODE_FIELD] ?? ''),
    ),
    on(chooseRoute, 'here', (context, chosen) => choose(context, chosen)),
    on(mostRoute, 'here', (context, { also }, values) =>
      choose(context, { most: interestsIn(values), also }),
    ),
    on(alsoRoute, 'here', (context, { most }, values) =>
      choose(context, { most, also: interestsIn(values) }),
    ),
    on(fitRoute, 'here', async (context, wanted) => fit(context, wanted)),
    on(zoneRoute, 'here', async (context, { person }, values) =>
      fit(context, { page: 1, zone: zoneChosen(values), person }),
    ),
    on(shareRoute, 'public', async (context, wanted) =>
      fit(context, wanted, { locale: context.sharedLocale, shared: true }),
    ),
    on(sixRoute, 'here', six),
    on(pickRoute, 'here', async (context, _state, values) => {
      const [interest] = interestsIn(values);
      return interest === undefined ? six(context) : careersOf(context, { interest, page: 1 });
    }),
    on(ofRoute, 'here', careersOf),
  ],
);
