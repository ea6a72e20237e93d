import { isSmallTalk } from '../dialogue/intent.ts';
import type { Clause } from './clauses.ts';
import { LEXICONS } from './lexicon.ts';
import type { Language } from './language.ts';
import { parse } from './parse.ts';
import { quoteOf } from './quote.ts';
import { scoreSkills, type Span } from './score.ts';
import { SKILLS, type SkillCode } from './skills.ts';
import { readWords, storedModel, type WordModel } from './word-model.ts';

export interface ShownSkill {
  readonly code: SkillCode;
  /** The words of the text that show it, as they stand there; the strongest first. */
  readonly quotes: readonly string[];
  /** How likely it is right less how likely it is plainly wrong, from 0 to 1. */
  readonly score: number;
}

export interface SkillsReading {
  readonly language: Language;
  /** At most three, best first; none where nothing is shown. */
  readonly skills: readonly ShownSkill[];
  /** How many words were compared: the work that the text made, whatever the machine. */
  readonly steps: number;
}

/** Longer texts are read up to here. */
export const MAX_TEXT = 10_000;
const MAX_QUOTES = 2;

/**
 * The soft skills that a person's own words show, in English or Spanish. `locale` only decides the language
 * of a text whose words do not; `modelOf` gives the word model of a language.
 */
export function readSkills(
  text: string,
  locale?: string,
  modelOf: (language: Language) => WordModel = storedModel,
): SkillsReading {
  const read = text.slice(0, MAX_TEXT);
  const { language, tokens, clauses, stances, steps } = parse(read, locale);
  if (isSmallTalk(read)) return { language, skills: [], steps };
  const found = LEXICONS[language]().match(tokens);
  const words = readWords(modelOf(language), tokens, stances, language);
  const skills = scoreSkills(found.matches, tokens, stances, words, language).map(
    ({ skill, score, evidence }): ShownSkill => {
      const spans = evidence.length > 0 ? evidence : [strongestClause(clauses, words.evidence(skill))];
      return {
        code: SKILLS[skill],
        quotes: [...new Set(spans.map(({ start, end }) => quoteOf(read, tokens, clauses, start, end)))].slice(
          0,
          MAX_QUOTES,
        ),
        score,
      };
    },
  );
  return { language, skills, steps: found.steps + steps };
}

/** The clause whose words speak most for a skill, given what each token does. */
function strongestClause(clauses: readonly Clause[], shares: readonly number[]): Span {
  const force = ({ start, end }: Span): number =>
    shares.slice(start, end).reduce((sum, share) => sum + share, 0);
  return clauses.reduce((best, clause) => (force(clause) > force(best) ? clause : best));
}
