import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, knownCode, type Extract } from './extract.ts';

const RELATED = 'Related Occupations.txt';
const RELATED_CODE = 'Related O*NET-SOC Code';
const TIER = 'Relatedness Tier';

/** The tiers of related occupations, nearest first, each a column. */
export const TIERS = ['Primary-Short', 'Primary-Long', 'Supplemental'] as const;

/** Related occupations by tier. */
export const related: Extract = {
  file: 'related.tsv',
  about: [
    'Related occupations: code, then the codes of each tier, nearest first.',
    'Changed: turned from a row for each pair into a row for each occupation.',
  ],
  layouts: [[RELATED]],
  optional: true,
  make(release) {
    const known = knownCode(release);
    const found = new Map<string, { place: number; tier: string; code: string }[]>();
    for (const row of release.rows(RELATED, [CODE, RELATED_CODE, TIER, 'Index'])) {
      const near = found.get(known(row)) ?? [];
      near.push({
        place: Number(row.like('Index', /^\d+$/, 'a whole number')),
        tier: row.oneOf(TIER, TIERS),
        code: known(row, RELATED_CODE),
      });
      found.set(known(row), near);
    }
    return {
      columns: ['Code', ...TIERS],
      rows: [...found]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([code, near]) => [
          code,
          ...TIERS.map((tier) =>
            near
              .filter((other) => other.tier === tier)
              .sort((a, b) => a.place - b.place)
              .map((other) => other.code)
              .join(' '),
          ),
        ]),
    };
  },
};

const LINKED = [
  ['Abilities', 'Work Activities'],
  ['Abilities', 'Work Context'],
  ['Essential Skills', 'Work Activities'],
  ['Essential Skills', 'Work Context'],
  ['Transferable Skills', 'Work Activities'],
  ['Transferable Skills', 'Work Context'],
  ['Work Styles', 'Work Activities'],
  ['Work Styles', 'Work Context'],
] as const;

/** Which elements of one part of the content model go with which of another. */
export const elementLinks: Extract = {
  file: 'element-links.tsv',
  about: [
    'Work activities and contexts that go with an ability, skill or work style: element id, then element ids.',
    'Changed: eight files joined into a row for each element; names are in elements.tsv.',
  ],
  layouts: [LINKED.map(([from, to]) => `${from} to ${to}.txt`)],
  optional: true,
  make(release) {
    const found = new Map<string, Set<string>>();
    for (const [from, to] of LINKED) {
      const [fromId, toId] = [`${from} Element ID`, `${to} Element ID`];
      for (const row of release.rows(`${from} to ${to}.txt`, [fromId, toId])) {
        const id = row.like(fromId, /^\d(\.[\dA-Za-z]+)+$/, 'an element id');
        const others = found.get(id) ?? new Set<string>();
        found.set(id, others.add(row.like(toId, /^\d(\.[\dA-Za-z]+)+$/, 'an element id')));
      }
    }
    return {
      columns: ['Element', 'Goes with'],
      rows: [...found]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([id, others]) => [id, [...others].sort(byCodePoint).join(' ')]),
    };
  },
};
