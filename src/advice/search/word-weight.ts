import { LANGUAGES, type Language } from './language.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that join others: they say nothing by themselves. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    list(`
    a an and or the of to in on at by for from with without as is am are was were be been being it its this that these
    those there here i im ive id me my mine we us our you your he him his she her they them their who whom which what
    where when why how if so but not no do does did doing have has had having will would could should can may might must
    just very really too also some any into than then while because about up out off down over dont
    want wants wanted wanna wish hope need needs looking look find get getting got become becoming like likes liked liking
    love loves loved enjoy enjoys enjoyed please thanks something
    `),
  ),
  es: new Set(
    list(`
    el la los las lo un una unos unas de del al a en y e o u con sin por para pa que como cuando donde quien cual es son
    era ser soy eres somos fue estoy esta estan estar este estas ese esa esos esas eso esto hay he ha han yo tu ella
    ellos ellas nosotros usted me mi mis te ti se nos le les su sus si no ni pero mas muy gusta gustan gustaria gustaba encanta encantan quiero querer quisiera
    busco buscar buscando necesito puedo puede poder tengo tener tenia algo
    `),
  ),
};

/** The frame of a wish for work, such as "I would like a job where I can …": they say little by themselves. */
const FRAME_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    list(`
    all lot lots good great best better nice job jobs career careers work works worked working position occupation profession role someone somebody anything everything thing things stuff kind type sort way day days time times year years new one ones other others help helps helped helping make makes making people person persons folks well use uses using used able person guy guys lady enough much many really field let lets letting
    `),
  ),
  es: new Set(
    list(`
    mucho mucha muchos muchas poco bien mejor bueno buena buenos buenas alguien todo toda todos todas otro otra cosas cosa trabajo trabajos trabajar trabajando trabaje trabajaba trabajan empleo empleos profesion ocupacion carrera carreras puesto oficio hacer hago haciendo hacia tipo dia dias ano anos vez tiempo gente persona personas ayudar ayudo ayudando ayuda
    `),
  ),
};

const FUNCTION_WEIGHT = 0.05;
export const FRAME_WEIGHT = 0.25;

/** How much a folded word says about which career is meant, beside one that names a thing or a deed (1). */
export function wordWeight(word: string, language: Language): number {
  if (FUNCTION_WORDS[language].has(word)) return FUNCTION_WEIGHT;
  return FRAME_WORDS[language].has(word) ? FRAME_WEIGHT : 1;
}

/** Whether a folded word only joins others. */
export const isFunctionWord = (word: string, language: Language): boolean =>
  FUNCTION_WORDS[language].has(word);

/** Whether a folded word only joins others in some language: nothing is ever taken for a misspelling of it. */
export const isAnyFunctionWord = (word: string): boolean =>
  LANGUAGES.some((language) => isFunctionWord(word, language));
