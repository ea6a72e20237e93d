import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { catalogues } from '../../../src/locales/locales.ts';
import { createEngine } from '../../../packages/onet/src/engine/engine.ts';
import { withFallback } from '../../../packages/onet/src/cache/fallback.ts';
import { importAll, write } from '../../../packages/onet/test/support/import-release.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../../support/interactions.ts';
import { buttonId, textOf } from '../../support/components.ts';
import { everyOnet } from '../../../packages/onet/test/support/every-service.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { invocations } from '../../support/crawl/actions.ts';
import { waymark } from '../../support/waymark.ts';

/** Every leaf of a catalogue with its path; functions by how many words they take. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

it('both catalogues say the same things with the same placeholders', () => {
  // English names of commands are their declarations' own, so only Spanish has them.
  const said = (catalogue: object) => leaves(catalogue).filter((path) => !/^commands\..*\.name$/.test(path));
  expect(said(catalogues.es)).toEqual(said(catalogues.en));
});

it('every command, option and choice is described in both', () => {
  const paths = commands.flatMap(({ declaration, subcommands, messageCommand }) => [
    // A command in the menu of a message has a name and nothing else, from the words of /ask.
    ...(messageCommand ? [] : [declaration.name]),
    ...subcommands.flatMap(({ path, options }) => [
      path,
      ...options.flatMap((option) => [
        `${path} ${option.name}`,
        ...('choices' in option ? option.choices : []).map((choice) => `${path} ${option.name} ${choice}`),
      ]),
    ]),
  ]);
  for (const catalogue of Object.values(catalogues)) {
    expect(Object.keys(catalogue.commands).toSorted()).toEqual([...new Set(paths)].toSorted());
  }
});

it('every soft skill has one line and three examples', () => {
  for (const { softSkills } of Object.values(catalogues)) {
    expect(Object.keys(softSkills)).toHaveLength(14);
    for (const { description, examples } of Object.values(softSkills)) {
      expect(description.length).toBeLessThanOrEqual(100);
      expect(examples).toHaveLength(3);
    }
  }
});

it('/about names the version, the release, the credit and the licence, and where to see what is kept', async () => {
  const commandIds = new Map([['privacy', '123']]);
  const about = textOf(await waymark({ commandIds }).app.handle(commandInteraction('about')));
  for (const fact of [
    '1.2.3',
    '30.3',
    'USDOL/ETA',
    'CC BY 4.0',
    'trademark',
    'own rule',
    'Waymark’s own',
    'MIT',
  ])
    expect(about).toContain(fact);
  expect(about).toContain('</privacy show:123> shows it, </privacy delete:123> deletes it');
});

const PATHS = commands.flatMap(({ subcommands }) => subcommands.map(({ path }) => path));

/** The path of a command as people type it in their language. */
function pathOf(locale: string, typed: string): string | undefined {
  const { commands: words } = catalogues[locale.startsWith('es') ? 'es' : 'en'];
  return PATHS.find((path) => {
    const [first = '', second] = path.split(' ');
    return (
      [words[first]?.name ?? first, ...(second === undefined ? [] : [words[path]?.name ?? second])].join(
        ' ',
      ) === typed
    );
  });
}

describe('/help', () => {
  it('names every command once, to be clicked once their ids are known, within Discord’s limits', async () => {
    const unknown = textOf(await waymark().app.handle(commandInteraction('help')));
    expect(unknown).toContain('`/skills pick`');
    const commandIds = new Map(PATHS.map((path) => [path.split(' ')[0] ?? '', '1234567890123456789']));
    for (const locale of ['en-US', 'es-419']) {
      const known = await waymark({ commandIds }).app.handle(commandInteraction('help', {}, { locale }));
      const mentioned = [...textOf(known).matchAll(/<\/([^:]+):1234567890123456789>/g)].map(
        ([, path]) => path,
      );
      // Those that need a key are named as people type them, and are not to be pressed.
      const named = [...textOf(known).matchAll(/`\/([^`]+)`/g)].map(([, name = '']) => pathOf(locale, name));
      expect([...new Set([...mentioned, ...named])].toSorted()).toEqual(PATHS.toSorted());
      expect(mentioned).not.toContain('browse clusters');
      expect(brokenRulesOf(known)).toEqual([]);
      // To whom commands have other names is told that Discord shows the English ones.
      expect(textOf(known).includes('en inglés')).toBe(locale !== 'en-US');
    }
  });

  it('starts with four, and its buttons begin', async () => {
    const { app } = waymark();
    const help = await app.handle(commandInteraction('help'));
    const [start = ''] = textOf(help).split('### ');
    expect(start.match(/^- /gm)).toHaveLength(4);
    const picker = await app.handle(pressInteraction(buttonId(help, 'Pick skills')));
    expect(textOf(picker)).toContain('Your soft skills');
    const form = await app.handle(pressInteraction(buttonId(help, 'Search careers')));
    const id = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    const found = await app.handle(submitInteraction(id, { career: 'nurse' }));
    expect(textOf(found)).toContain('Careers for “nurse”');
  });

  it('sets apart what needs a key: those commands and no others have nothing to show without one', async () => {
    const { app } = waymark();
    const help = textOf(await app.handle(commandInteraction('help')));
    const apart = help.slice(help.indexOf('### Not connected here'));
    const shown = new Map<string, boolean[]>();
    const { errors } = catalogues.en;
    const needing = [errors.needsKey, errors.notLocal];
    for (const { path, options } of invocations()) {
      const answer = textOf(await app.handle(commandInteraction(path, options)));
      const needs = needing.some((sentence) => answer.includes(sentence.replaceAll('O*NET', 'O\\*NET')));
      shown.set(path, [...(shown.get(path) ?? []), !needs]);
    }
    for (const [path, ways] of shown)
      if (apart.includes(`/${path}\``)) expect([path, ways.includes(false)]).toEqual([path, true]);
      else expect([path, ways.includes(true)]).toEqual([path, true]);
  });

  it('sets less apart where a release was imported', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-help-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const database = join(folder, 'onet.sqlite');
    importAll(write(join(folder, 'release')), database);
    const { app } = waymark({ onet: createEngine({ database }) });
    const help = textOf(await app.handle(commandInteraction('help')));
    const apart = help.slice(help.indexOf('### Not connected here'));
    expect(apart).toContain('/browse clusters');
    expect(apart).not.toContain('/duties');
  });

  it('sets nothing apart where there is a key', async () => {
    const { app } = waymark({
      onet: withFallback(everyOnet(), everyOnet(), { afterMs: 2_000, onUnavailable: () => undefined }),
    });
    const help = textOf(await app.handle(commandInteraction('help')));
    expect(help).not.toContain('Not connected');
    for (const path of PATHS) expect(help).toContain(`/${path}\``);
  });
});
