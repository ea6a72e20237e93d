import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, type Labelled } from '../../bench/own-words/skill-metrics.ts';
import { MAX_TEXT, createSkillRecognizer } from '../../src/advice/own-words/recognize-skills.ts';
import { SKILLS, type SkillName } from '../../src/advice/own-words/skills.ts';
import { repetitiveTexts } from '../support/hostile-texts.ts';

const recognizeSkills = await createSkillRecognizer();

const sentencesOf = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Labelled[];

const namesOf = (text: string, locale?: string): SkillName[] =>
  recognizeSkills(text, locale).skills.flatMap(({ code }) =>
    (Object.keys(SKILLS) as SkillName[]).filter((name) => SKILLS[name] === code),
  );

describe('labelled sentences', () => {
  const sentences = sentencesOf('own-words-sentences.json');

  it.each(['en', 'es'])('are read well enough in %s', (language) => {
    const ofLanguage = sentences.filter(({ locale }) => locale.startsWith(language));
    const { totals } = measure(ofLanguage, recognizeSkills);

    // The word model learned from these too; `bench/own-words/train.ts --check` measures on unseen ones.
    expect(totals.any).toBeGreaterThanOrEqual(0.98);
    expect(totals.first).toBeGreaterThanOrEqual(0.98);
    expect(totals.clean).toBeGreaterThanOrEqual(0.97);
    expect(totals.wrong).toBeLessThanOrEqual(0.015);
    expect(totals.quiet).toBeGreaterThanOrEqual(0.95);
  });

  it('are not quoted with an "and" left open at the end', () => {
    const { skills } = recognizeSkills('cuido a mi abuela desde hace años y no tengo título', 'es-419');
    expect(skills[0]?.quotes).toEqual(['cuido a mi abuela desde hace años']);
  });

  it('are quoted in the words of the text, best skill first', () => {
    for (const { text, locale } of sentences) {
      const { skills } = recognizeSkills(text, locale);
      expect(skills.length).toBeLessThanOrEqual(3);
      expect(skills.map(({ score }) => score)).toEqual(
        skills.map(({ score }) => score).sort((a, b) => b - a),
      );
      for (const { quotes } of skills) {
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes) {
          expect(text).toContain(quote);
          expect(quote.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

describe('skills that the writer names', () => {
  it.each([
    ['I manage my time well', ['time']],
    ['I am organized', ['time']],
    ['good listener, organized', ['listen', 'time']],
    ['organized, patient, good with people', ['time', 'perceive']],
    ['I listen to people and I manage my time well', ['listen', 'time']],
    ['good at solving problems and explaining stuff', ['solve', 'instruct']],
    ['punctual, I am a good listener', ['time', 'listen']],
    ['I work well in a team', ['coordinate']],
    ['hard worker, fast learner', ['learn']],
    ['critical thinking, negotiating and customer service', ['think', 'negotiate', 'serve']],
    ['soy organizado', ['time']],
    ['sé escuchar y soy muy organizada', ['listen', 'time']],
    ['se me da bien negociar y escuchar', ['negotiate', 'listen']],
    ['soy bueno para convencer', ['persuade']],
    ['trabajo bien en equipo', ['coordinate']],
    ['aprendo rápido y resuelvo problemas', ['learn', 'solve']],
  ] satisfies [string, SkillName[]][])('come first, in their order: %s', (text, named) => {
    expect(namesOf(text).slice(0, named.length)).toEqual(named);
  });

  it.each([
    'wish i was organized',
    'my mom is the organized one',
    'I need better time management',
    'is problem solving a skill',
    'organized crime is bad',
    'no soy organizado',
    'me falta empatía',
    'qué es el pensamiento crítico',
  ])('are not those that are denied, wished for, of others or asked about: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('what the writer makes others do or not do', () => {
  it.each([
    ['evito que mis amigos se peleen', 'negotiate'],
    ['hago que todos trabajen juntos', 'coordinate'],
    ['I get everybody to work together', 'coordinate'],
    ['ah ok. pues mi suegra y mi cuñada no se hablaban y yo las contenté', 'negotiate'],
  ] as const)('shows a skill: %s', (text, skill) => {
    expect(namesOf(text)).toContain(skill);
  });

  it('is not what they avoid themselves', () => {
    expect(namesOf('evito hablar en público')).toEqual([]);
  });
});

describe('what the writer does not claim', () => {
  it.each([
    "I'm terrible at listening to people",
    "I can't explain things to anybody",
    'I never help people',
    'no soy puntual',
    'No sé escuchar a la gente',
    'nunca ayudo a nadie',
  ])('is denied: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ["I'm not patient and I don't teach, but I can spot a fake watch across the room", 'instruct'],
    ['Bad with feelings, good with flowcharts: I find the step where the process breaks.', 'perceive'],
    ['no soy puntual ni ordenado, pero cuando hay que elegir pienso bien los pros y los contras', 'time'],
  ] as const)('is left out beside what they do claim: %s', (text, denied) => {
    const names = namesOf(text);
    expect(names).not.toEqual([]);
    expect(names).not.toContain(denied);
  });

  it.each([
    "my sister calms everyone down, she's amazing",
    'my boss is great at solving problems',
    'Mi mamá calma a toda la familia',
  ])('is another person’s skill: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    'I wish I could listen to people better',
    'Ojalá supiera escuchar a la gente',
    'used to be so organized, now I lose my keys',
    "sure, I'm a great listener, said no one ever",
    'can you teach me to negotiate?',
    '¿Me puedes enseñar a negociar?',
  ])('is a wish, past, a joke or a question: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each(['I never interrupt, I let people finish', 'No interrumpo, dejo que la gente termine'])(
    'is not what a denial inside a cue means: %s',
    (text) => {
      expect(namesOf(text)).toContain('listen');
    },
  );

  it.each([
    ["i'm the one who explains math to half the class", 'instruct'],
    ['soy la que explica mates y el que no entiende viene conmigo', 'instruct'],
    ['soy el que arregla la compu en mi casa', 'solve'],
    ['soy quien organiza los cumpleaños de todos', 'coordinate'],
  ] as const)('is what they say of themselves as of another: %s', (text, skill) => {
    expect(namesOf(text)[0]).toBe(skill);
  });

  it.each([
    'nobody listens to me',
    'nadie me escucha',
    'hazme la tarea',
    'profe nos mandó a usar esto pa la tarea',
    "they'll ask about my weaknesses",
  ])('is not what others do to them or ask of them: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('is not another person’s words about the writer', () => {
    expect(namesOf('Mi esposo dice que lo convenzo de todo')[0]).toBe('persuade');
  });
});

describe('ways of writing', () => {
  it.each([
    'i lissen to ppl n let em finish',
    'I LISTEN to people and let them FINISH',
    'i **listen** to people and ||let them finish||',
    'i listeeeen to people and let them finish',
    'I l\u0301\u0323i\u0300s\u0302t\u0308e\u030an\u0327 to people and let them finish',
  ])('do not hide a skill: %s', (text) => {
    expect(namesOf(text)[0]).toBe('listen');
  });
});

describe('language', () => {
  it.each([
    ['I help my neighbors with their groceries', 'es-419', 'en'],
    ['ayudo a mis vecinos con las bolsas', 'en-US', 'es'],
    ['ok', 'es-419', 'es'],
    ['ok', 'en-US', 'en'],
    ['', undefined, 'en'],
  ] as const)('of "%s" written under %s is %s', (text, locale, language) => {
    expect(recognizeSkills(text, locale).language).toBe(language);
  });
});

describe('texts that show nothing', () => {
  it.each([
    '',
    '   \n\t',
    '🙂🙂🙂',
    'go to hell robot',
    'how do i use this',
    'Que bonito día',
    '私は人の話をよく聞きます',
    'أساعد الناس',
    'Я помогаю людям',
    'https://example.com/help-people <@123456789012345678>',
    'asdfghjkl',
  ])('stay unanswered: %s', (text) => {
    expect(recognizeSkills(text).skills).toEqual([]);
  });
});

describe('hostile texts', () => {
  const vocabulary = [
    'not',
    'i',
    'help',
    'people',
    '?',
    '.',
    ',',
    'wish',
    'no',
    'ayudo',
    'their',
    '\u0301',
    '||',
    '<@1>',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 200 }).map((words) => words.join(' ')),
  );

  const expectQuotes = (text: string, locale?: string): void => {
    const { skills } = recognizeSkills(text, locale);
    expect(skills.length).toBeLessThanOrEqual(3);
    for (const { quotes } of skills) for (const quote of quotes) expect(text).toContain(quote);
  };

  it('never throw, and never make up a quote', () => {
    fc.assert(fc.property(hostile, fc.option(fc.string(), { nil: undefined }), expectQuotes), {
      numRuns: 300,
    });
  });

  it.each(repetitiveTexts(MAX_TEXT))('may repeat one phrase up to the longest text: %#', (text) => {
    expectQuotes(text);
  });

  it('ends at the longest text that is read', () => {
    const text = 'I help people. '.repeat(2_000);
    expect(recognizeSkills(text)).toEqual(recognizeSkills(text.slice(0, MAX_TEXT)));
  });
});
