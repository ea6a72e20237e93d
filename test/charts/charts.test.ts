import fc from 'fast-check';
import type { SatoriNode } from 'satori';
import { describe, expect, it } from 'vitest';
import { careerCard } from '../../src/charts/career-card.ts';
import { MAX_PICTURE_DESCRIPTION } from '../../src/components/limits.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { comparison } from '../../src/charts/comparison.ts';
import { fitMap } from '../../src/charts/fit-map.ts';
import { COLOR, WIDTH } from '../../src/charts/parts/theme.ts';
import { toPng, toSvg } from '../../src/charts/render/draw.ts';
import { skillProfile } from '../../src/charts/skill-profile.ts';
import { teamWall } from '../../src/charts/team-wall.ts';
import { guide } from '../../src/guide/guide.ts';
import { catalogues } from '../../src/locales/locales.ts';
import {
  allCodes,
  cardData,
  LANGUAGES,
  mapData,
  profileData,
  titleOf,
  wallData,
  type Language,
} from './sample-data.ts';

const FORKLIFT = '53-7051.00';
const NURSE = '29-1141.00';
const DISPATCHER = '43-5031.00';
/** Paid by the hour. */
const ACTOR = '27-2011.00';
/** Neither paid nor counted. */
const INFANTRY = '55-3016.00';
const PICKS = ['2.B.1.e', '2.A.1.b', '2.B.1.a', '2.B.2.i', '2.B.4.e'];
const COUNTS = [0, 12, 5, 0, 21, 9, 3, 17, 0, 11, 8, 0, 4, 28];

/** Careers with the longest names, and those with the longest titles. */
function longest(language: Language, many: number): readonly string[] {
  const by = (length: (code: string) => number) => allCodes.toSorted((a, b) => length(b) - length(a));
  const half = many / 2;
  return [
    ...by((code) => guide(language).get(code)?.name.length ?? 0).slice(0, half),
    ...by((code) => titleOf(code).length).slice(0, half),
  ];
}

function everyKind(language: Language): Record<string, Chart> {
  const { charts: words } = catalogues[language];
  const compared = [FORKLIFT, NURSE, DISPATCHER, ACTOR].map((code) => cardData(language, code, PICKS));
  return {
    card: careerCard(words, cardData(language, NURSE, PICKS)),
    cardOfLittle: careerCard(words, cardData(language, INFANTRY)),
    comparison: comparison(words, { careers: compared, release: '30.3' }),
    comparisonOfLongest: comparison(words, {
      careers: longest(language, 4).map((code) => cardData(language, code, PICKS)),
      release: '30.3',
    }),
    profile: skillProfile(words, profileData(language, PICKS)),
    emptyProfile: skillProfile(words, profileData(language, [])),
    map: fitMap(words, mapData(language, [FORKLIFT, NURSE, DISPATCHER, ACTOR])),
    mapOfLongest: fitMap(words, mapData(language, longest(language, 10))),
    emptyMap: fitMap(words, mapData(language, [])),
    wall: teamWall(words, wallData(language, 'Room 12 🚀 & <b>friends</b>', COUNTS)),
    wallOfAll: teamWall(words, wallData(language, undefined, Array<number>(14).fill(1_000))),
    wallOfNobody: teamWall(words, wallData(language, 'x'.repeat(5_000), Array<number>(14).fill(0))),
  };
}

describe.each(LANGUAGES)('charts in %s', (language) => {
  const words = catalogues[language].charts;

  it('are drawn inside of their page, and none is too tall for a phone', async () => {
    const cards = longest(language, 10).map((code) => careerCard(words, cardData(language, code, PICKS)));
    for (const chart of [...Object.values(everyKind(language)), ...cards]) {
      const outside: string[] = [];
      const svg = await toSvg(chart, ({ left, top, width, textContent = '' }: SatoriNode) => {
        if (left < 0 || top < 0 || left + width > WIDTH + 0.5) outside.push(textContent);
      });
      expect(outside).toEqual([]);
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      expect(height).toBeGreaterThan(400);
      expect(height).toBeLessThan(1.85 * WIDTH);
    }
  });

  it('have a description that fits Discord’s, whatever the careers', () => {
    const code = fc.constantFrom(...allCodes);
    fc.assert(
      fc.property(fc.array(code, { minLength: 4, maxLength: 10 }), (codes) => {
        const careers = codes.map((one) => cardData(language, one, PICKS));
        const [first] = careers;
        const descriptions = [
          ...(first === undefined ? [] : [careerCard(words, first)]),
          comparison(words, { careers, release: '30.3' }),
          fitMap(words, mapData(language, codes)),
        ].map(({ description }) => description);
        for (const description of descriptions) {
          expect(description.length).toBeLessThanOrEqual(MAX_PICTURE_DESCRIPTION);
          expect(description).not.toMatch(/…$/);
        }
      }),
      { numRuns: 30 },
    );
    for (const { description } of Object.values(everyKind(language)))
      expect(description.length).toBeLessThanOrEqual(MAX_PICTURE_DESCRIPTION);
  });
});

describe('a description says what the picture shows', () => {
  const words = catalogues.en.charts;

  it('of a career', () => {
    expect(careerCard(words, cardData('en', NURSE, PICKS)).description).toMatchInlineSnapshot(
      `"Career card: Nurse (RN) (Registered Nurses). Looks after people who are sick or hurt: checks how they are doing, gives medicine, explains what comes next and keeps doctors and families informed. Works in hospitals, clinics and homes. Half earn more than $97,550 a year, most between $68,940 and $137,470; growing over ten years (+5%); a four-year degree or more; top skills: Social Perceptiveness, Active Listening, Speaking, Critical Thinking, Coordination, and Service Orientation; of these, yours: Social Perceptiveness and Active Listening; openings: about 189,100 a year."`,
    );
    const spanish = careerCard(catalogues.es.charts, cardData('es', FORKLIFT)).description;
    expect(spanish.replaceAll(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(
      `"Ficha de profesión: Conductor o conductora de montacargas (Industrial Truck and Tractor Operators). Maneja montacargas y carretillas elevadoras para levantar, apilar y mover cargas pesadas en almacenes, fábricas y puertos, sin que nada se vuelque ni se rompa. La mitad gana más de 46 420 USD al año, casi todos entre 36 840 USD y 62 520 USD; casi los mismos puestos en diez años (+1 %); poca o ninguna preparación; habilidades principales: Manejo y control de máquinas, Vigilancia de operaciones, Coordinación, Mantenimiento de equipos, Búsqueda de fallas y Gestión del tiempo; vacantes: unas 76 400 al año."`,
    );
    expect(careerCard(words, cardData('en', INFANTRY)).description).toMatch(/jobs\. Pay not published\.$/);
  });

  it('of careers side by side', () => {
    const careers = [NURSE, ACTOR].map((code) => cardData('en', code, PICKS));
    expect(comparison(words, { careers, release: '30.3' }).description).toMatchInlineSnapshot(
      `"Careers side by side: 1 Nurse (RN) and 2 Actor. 1: fits better than 88 %; half earn more than $97,550 a year, most between $68,940 and $137,470; growing over ten years (+5%); a four-year degree or more; top skills: Social Perceptiveness, Active Listening, and Speaking; of these, yours: Social Perceptiveness and Active Listening. 2: fits better than 88 %; half earn more than $29.05 an hour, most between $16.50 and $143.68; about as many jobs over ten years (0%); little or no preparation; top skills: Reading Comprehension, Speaking, and Active Listening; of these, yours: Active Listening."`,
    );
  });

  it('of a person’s skills', () => {
    expect(skillProfile(words, profileData('en', PICKS)).description).toMatchInlineSnapshot(
      `"Soft skills: 5 of 14 picked. Working with people: Instructing and Social Perceptiveness. Working things out: Active Listening, Complex Problem Solving, and Judgment and Decision Making."`,
    );
  });

  it('of careers on a map', () => {
    expect(fitMap(words, mapData('en', [FORKLIFT, NURSE, ACTOR])).description).toMatchInlineSnapshot(
      `"Map of 3 careers by preparation, with their fit and pay a year. Little or no preparation: 1 Forklift driver (99 %, $46,420) and 3 Actor (93 %, pay not published). A four-year degree or more: 2 Nurse (RN) (96 %, $97,550)."`,
    );
  });

  it('of a team, whose name is given as it was written', () => {
    expect(teamWall(words, wallData('en', 'Room 12 🚀 <b>', COUNTS)).description).toMatchInlineSnapshot(
      `"Skills wall “Room 12 🚀 <b>”: 28 people. Working with people: Service Orientation 21, Instructing 12, Social Perceptiveness 9, and Negotiation 5. Working things out: Time Management 28, Active Listening 17, Critical Thinking 11, Judgment and Decision Making 8, Monitoring 4, and Active Learning 3. Nobody yet: Coordination, Persuasion, Complex Problem Solving, and Learning Strategies."`,
    );
    const longTitle = teamWall(words, wallData('en', '🚀'.repeat(5_000), COUNTS)).description;
    expect(longTitle).toContain('🚀…”');
    expect(longTitle.isWellFormed()).toBe(true);
  });
});

it('markup in the name of a team is text', async () => {
  const svg = await toSvg(
    teamWall(catalogues.en.charts, wallData('en', '<img src="http://127.0.0.1/x">', COUNTS)),
  );
  expect(svg).not.toMatch(/<image|href|127\.0\.0\.1/);
});

it('a picture is a PNG of its width', async () => {
  const png = Buffer.from(toPng(await toSvg(skillProfile(catalogues.en.charts, profileData('en', PICKS)))));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(WIDTH);
});

it('a picture that is far too large is refused', () => {
  expect(() => toPng('<svg xmlns="http://www.w3.org/2000/svg" width="100000000" height="100000"/>')).toThrow(
    RangeError,
  );
});

it('text stands out from its ground as WCAG 2.2 asks for', () => {
  const luminance = (color: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const { paper, ink, muted, accent, band } = COLOR;
  for (const [text, ground] of [
    [ink, paper],
    [muted, paper],
    [accent, paper],
    [ink, band],
    ['#ffffff', accent],
  ] as const)
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  // Bars and circles are told from the paper by their border.
  expect(contrast(accent, band)).toBeGreaterThanOrEqual(3);
});
