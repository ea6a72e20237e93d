import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createCareerServices } from '../../src/ops/career-services.ts';
import { ownWordsAnswers } from '../../src/ops/own-words.ts';
import { textOf } from '../support/components.ts';
import { commandInteraction } from '../support/interactions.ts';
import { waymark } from '../support/waymark.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

const ownWords = (input: string) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=waymark-source', 'src/main.ts', 'own-words'],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { answers: stdout.trim().split('\n'), stderr, status };
};

const NOTHING = { skills: [], careers: [], why: {} };

it('answers each line with skills, careers and the words that led to each', () => {
  const lines = [
    { text: 'I fix cars and show the new people at the garage how it is done', locale: 'en-US' },
    { text: 'hello there', locale: 'en-US' },
    { text: 'Explico bien las cosas a mis compañeros', locale: 'es-419' },
  ];
  const { answers, status } = ownWords(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(status).toBe(0);
  expect(answers).toHaveLength(3);
  const [cars, hello, explains] = answers.map((answer) => JSON.parse(answer) as typeof NOTHING);
  expect(cars?.skills).toContain('2.B.1.e');
  expect(cars?.careers).toContain('49-3023.00');
  expect(hello).toEqual(NOTHING);
  expect(explains?.skills).toContain('2.B.1.e');
  for (const words of Object.values(cars?.why ?? {})) expect(lines[0]?.text).toContain(words);
});

it('finds what /ask shows for the same words', async () => {
  const { app } = waymark();
  const { careers } = createCareerServices();
  for (const [text, locale] of [
    ['vendo comida en la calle y me va bien con la gente', 'es-419'],
    ['I am shy but I listen', 'en-US'],
    ['I was a waitress 5 years and I am good with people', 'en-US'],
  ] as const) {
    const { careers: named } = await ownWordsAnswers()(text, locale);
    const shown = textOf(await app.handle(commandInteraction('ask', { words: text }, { locale })));
    const codes = [...shown.matchAll(/\d\d-\d{4}\.\d\d/g)].map(([code]) => code);
    expect(codes.length).toBeGreaterThan(2);
    expect(named).toEqual(expect.arrayContaining(codes));
    expect(codes.map((code) => careers().facts.get(code)?.title).join()).not.toMatch(/Police|File Clerk/);
  }
});

it('keeps the order of answers if a line is invalid, and reports its number', () => {
  const { answers, stderr, status } = ownWords('I am kind\n{"text":"hi"}\n');
  expect(answers.map((answer) => JSON.parse(answer) as unknown)).toEqual([NOTHING, NOTHING]);
  expect(stderr).toMatch(/Line 1 /u);
  expect(stderr).not.toContain('kind');
  expect(status).toBe(1);
});
