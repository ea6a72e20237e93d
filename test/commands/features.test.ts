import type { APIInteraction } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { AppResponse } from '../../src/app/response.ts';
import { families } from '../../packages/onet/src/services/index.ts';
import type { Service } from '../../packages/onet/src/services/service.ts';
import { explore } from '../support/explore.ts';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { resetPerson, invocations } from '../support/crawl-actions.ts';
import { waymark } from '../support/waymark.ts';

const LOCALES = ['en-US', 'es-ES'];

/** A report from a list: the command, a page, a career, a section of it. */
const DEPTH = 4;

const userId = '100000000000000001';

/** Where a service is first met: after so many presses, from these commands. */
interface Reached {
  readonly presses: number;
  readonly from: Set<string>;
}

/** Presses everything, breadth first from every command, and notes which services were asked on the way. */
async function crawl(): Promise<ReadonlyMap<string, Reached>> {
  const reached = new Map<string, Reached>();
  let at = { presses: 0, path: '' };
  const { app, store, log } = waymark({
    onet: everyOnet((name) => {
      const { presses, path } = at;
      const known = reached.get(name);
      if (!known || presses < known.presses) reached.set(name, { presses, from: new Set([path]) });
      else if (presses === known.presses) known.from.add(path);
    }),
  });
  const send = async (interaction: APIInteraction, presses: number): Promise<AppResponse> => {
    at = { ...at, presses };
    await resetPerson(store, userId);
    return app.handle(interaction);
  };
  for (const locale of LOCALES) {
    for (const path of new Set(invocations().map((way) => way.path))) {
      at = { presses: 0, path };
      await explore(path, { userId, locale, depth: DEPTH, send });
    }
  }
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  return reached;
}

const escaped = (words: string): string => words.replaceAll('*', '\\*').replaceAll('_', '\\_');

function pageFor(reached: ReadonlyMap<string, Reached>): string {
  const where = ({ name, linkOnly }: Service): string => {
    if (linkOnly) return 'answered for the links in other answers; no command needs it';
    const { from = new Set<string>(), presses = 0 } = reached.get(name) ?? {};
    const commands = [...from].map((path) => `\`/${path}\``);
    const steps = presses === 0 ? '' : presses === 1 ? ', 1 press on' : `, ${presses} presses on`;
    return `${commands.join(', ')}${steps}`;
  };
  return [
    '# Where each service of O\\*NET is in Waymark',
    '',
    '_Written by `npx vitest run test/commands/features.test.ts -u`, which walks through every command: change the commands, not this page._',
    '',
    'Each service of the table ([onet.md](onet.md)), and the commands from which it is the fewest presses away.',
    '',
    ...families.flatMap(({ title, services }) => [
      `## ${escaped(title)}`,
      '',
      ...services.map((service) => `- \`${service.name}\` (${escaped(service.title)}): ${where(service)}`),
      '',
    ]),
  ].join('\n');
}

it('every service that is more than a link is reached by a command, and docs/features.md says by which', async () => {
  const reached = await crawl();
  const orphans = families
    .flatMap(({ services }) => services.filter(({ linkOnly }) => !linkOnly).map(({ name }) => name))
    .filter((name) => !reached.has(name));
  expect(orphans).toEqual([]);
  await expect(pageFor(reached)).toMatchFileSnapshot('../../docs/features.md');
}, 120_000);
