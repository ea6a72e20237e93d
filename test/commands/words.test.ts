import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { catalogues } from '../../src/locales/locales.ts';
import { commandInteraction } from '../support/interactions.ts';
import { textOf } from '../support/look.ts';
import { waymark } from '../support/waymark.ts';

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
  const paths = commands.flatMap(({ declaration, actions }) => [
    declaration.name,
    ...actions.flatMap(({ path, options }) => [
      path,
      ...options.flatMap(({ name, choices }) => [
        `${path} ${name}`,
        ...(choices ?? []).map((choice) => `${path} ${name} ${choice}`),
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

it('/about names the version, the release and its month, the credit and the licence', async () => {
  const about = textOf(await waymark().app.handle(commandInteraction('about')));
  for (const fact of ['1.2.3', '30.3', 'May 2026', 'USDOL/ETA', 'CC BY 4.0', 'trademark', 'own rule'])
    expect(about).toContain(fact);
});

it('/help names every command, to be clicked once their ids are known', async () => {
  const unknown = textOf(await waymark().app.handle(commandInteraction('help')));
  expect(unknown).toContain('`/skills pick`');
  const commandIds = new Map([
    ['skills', '123'],
    ['about', '124'],
    ['help', '125'],
  ]);
  const known = textOf(await waymark({ commandIds }).app.handle(commandInteraction('help')));
  for (const mention of [
    '</skills pick:123>',
    '</skills matches:123>',
    '</skills clear:123>',
    '</about:124>',
    '</help:125>',
  ])
    expect(known).toContain(mention);
});
