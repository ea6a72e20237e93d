import { canBeginIn } from '../../src/advice/career-changes/near-careers.ts';
import { inTurnByPreparation } from '../../src/advice/preparation.ts';
import type { HandlerResult } from '../../src/app/command.ts';
import { suggest, type Suggestions } from '../../src/app/reply.ts';
import { MAX_AUTOCOMPLETE_CHOICES, MAX_AUTOCOMPLETE_TEXT } from '../../src/components/limits.ts';
import { cut } from '../../src/components/text.ts';
import { guide } from '../../src/guide/guide.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { subcommand } from '../shared/define-command.ts';
import { normalizeInput, parseOnetSoc } from '../shared/input.ts';
import { MAX_CAREER_LENGTH } from '../shared/modals.ts';
import { readPicks } from '../skills/picks.ts';

/** Shorter words say too little: "car", "or". */
const MIN_ENGLISH_WORD = 4;

/** A typed query for a search; a code is written with its hyphen, as O*NET does. */
export const searchText = (typed: string): string => {
  const text = normalizeInput(typed);
  return /^\d[\d. ]+\d$/.test(text) ? (parseOnetSoc(text) ?? text) : text;
};

/**
 * The keyword for O*NET's own searches, which know English alone: in other languages, the English title of the best
 * match.
 */
export async function englishKeyword({ services, t }: PublicContext, query: string): Promise<string> {
  if (t.language === 'en') return query;
  const { hits } = await services.ownWords.search(query, { limit: 1 });
  return services.careers().facts.get(hits[0]?.code ?? '')?.title ?? query;
}

/** The English name of the best match, and its words; empty without a match. */
export async function englishWords({ services }: PublicContext, query: string): Promise<readonly string[]> {
  const { hits } = await services.ownWords.search(query, { limit: 1 });
  const name = guide('en-US').get(hits[0]?.code ?? '')?.name ?? '';
  return [name, ...name.split(/[^\p{L}]+/u).filter((word) => word.length >= MIN_ENGLISH_WORD)].filter(
    (word) => word !== '',
  );
}

/**
 * The code of the career that was typed: by its code, by a name that only it has, by a search word that the guide has for
 * it alone, or by a job title. Undefined when that is ambiguous.
 */
export async function careerCodeFrom(
  { services }: PublicContext,
  typed: string,
): Promise<string | undefined> {
  const code = parseOnetSoc(typed);
  if (code !== undefined && services.careers().facts.has(code)) return code;
  const { verdict, hits } = await services.ownWords.search(normalizeInput(typed));
  if (verdict !== 'exact') return undefined;
  const called = hits.filter(({ whole }) => whole);
  const named = called.filter(({ field }) => field === 'name' || field === 'title');
  const sought = called.filter(({ field }) => field === 'search');
  const [meant, other] = [named, sought, called].find((some) => some.length > 0) ?? [];
  return other === undefined ? meant?.code : undefined;
}

/** Suggestions for what is typed; for empty text, the likeliest careers for this person. */
const suggested = async (context: Context, typed: string): Promise<readonly string[]> =>
  typed.trim() === ''
    ? careersFor(context)
    : (
        await context.services.ownWords.search(searchText(typed), {
          limit: MAX_AUTOCOMPLETE_CHOICES,
          typing: true,
        })
      ).hits.map(({ code }) => code);

/**
 * Saved careers, then those opened last, then those that fit the person's skills best, of each group of preparation in
 * turn, then the most common ones.
 */
async function careersFor(context: Context): Promise<readonly string[]> {
  const { services, personal, userId } = context;
  const { facts, fit } = services.careers();
  const [saved, recent, picks] = await Promise.all([
    personal.saved.list(userId, services.titles.codes()),
    personal.recent.list(userId),
    readPicks(context),
  ]);
  return [
    ...new Set([
      ...[
        ...(saved.ok ? saved.value.map(({ code }) => code) : []),
        ...(recent.ok ? recent.value : []),
      ].filter((code) => facts.has(code)),
      ...inTurnByPreparation(
        fit.rank(picks ?? []).filter(({ code }) => canBeginIn(facts.get(code))),
        facts,
        MAX_AUTOCOMPLETE_CHOICES,
      ),
      ...[...facts.values()].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0)).map(({ code }) => code),
    ]),
  ];
}

/** `Nurse (RN) · Registered Nurses (29-1141.00)`; the title is cut when that is too long. */
function suggestionName({ services, locale, t }: PublicContext, code: string): string {
  const known = services.careers().facts.get(code)?.title ?? code;
  const title = t.careerName({ code, title: known });
  const name = guide(locale).get(code)?.name ?? title;
  const end = ` (${code})`;
  return name === title
    ? `${title}${end}`
    : `${cut(`${name} · ${title}`, MAX_AUTOCOMPLETE_TEXT - end.length)}${end}`;
}

/** Suggestions whose values are codes, or what `valueOf` gives. */
export const careerAutocomplete = async (
  context: Context,
  typed: string,
  valueOf = (code: string): string => code,
): Promise<Suggestions> =>
  suggest(
    (await suggested(context, typed)).map((code) => ({
      name: suggestionName(context, code),
      value: valueOf(code),
    })),
  );

/** A required option for a career. */
export const careerOption = <const N extends string>(name: N) =>
  ({ name, required: true, autocomplete: true, maxLength: MAX_CAREER_LENGTH }) as const;

/** A subcommand about one career: `about` gets its code, `otherwise` gets text that matches several careers or none. */
export const careerSubcommand = (
  path: string,
  about: (context: Context, code: string) => HandlerResult,
  otherwise: (context: Context, words: string) => HandlerResult,
) =>
  subcommand(
    { path, options: [careerOption('career')] },
    async (context, { career }) => {
      const code = await careerCodeFrom(context, career);
      return code === undefined ? otherwise(context, career) : about(context, code);
    },
    (context, _, typed) => careerAutocomplete(context, typed),
  );
