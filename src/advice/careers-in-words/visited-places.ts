import { isAnyFunctionWord, isEverydayWord, wordSet } from '../text/word-lists.ts';

/** "Was in jail" and "fui al dentista" are visits, "was a lawyer" and "fui dentista" are not. */
const COPULA = /^(?:was|were|been|am|im|got|estuve|estaba|estoy|fui|fue|fuimos) /;
const COPULA_OF_PLACE =
  /^(?:(?:was|were|been|am|im|got|estuve|estaba|estoy) (?:\S+ )*(?:in|inside|out|en) |(?:fui|fue|fuimos) (?:a|al|con) )/;
const VISITING_VERBS = wordSet(`
  was were been am im estuve estaba estoy stuck sent went go going gone goes got get came come released left lived take
  took ride rode catch call called fui fue fuimos ir voy iba vamos sali salgo salir pase llevaron metieron mandaron
  ingresaron internado internada ingresado ingresada tomo agarro llamo llame vengo vine volvi had sending send submitted
  tuve tengo mande mando mandar mandado envie envio enviar enviado eche echo echar echado necesito need
`);
const PLACES = wordSet(`
  hospital hospitals er icu clinic rehab prison jail court shelter dentist dentists doctor doctors vet vets gym bank
  church airport mall store restaurant hotel library bar salon pharmacy therapist counselor police lawyer bus train subway
  taxi uber uci urgencias clinica carcel prision juzgado albergue dentista doctora medico medica veterinario gimnasio
  banco iglesia aeropuerto tienda restaurante biblioteca cantina farmacia psicologo psicologa terapeuta policia abogado
  abogada camion micro metro tren colectivo peluqueria psiquiatrico reformatorio super mercado dmv resume resumes cv
  curriculum curriculums interview interviews application applications entrevista entrevistas solicitudes
`);
/** The number of words before a place that may tell why the writer was there. */
const MAX_BEFORE = 8;
const WORK_VERB =
  /^(?:work|volunteer|job|shift|guard|clean|nurs|cook|intern|trabaj|chamb|turno|limpi|cuid|practicas?$)/;

const isFiller = (word: string): boolean =>
  isAnyFunctionWord(word) || isEverydayWord(word, 'en') || isEverydayWord(word, 'es');

/** Whether a token is a place or person that the writer visited without working there: "got out of jail", "fui al dentista". */
export function isVisitedPlace(
  tokens: readonly { readonly word: string; readonly sentence: number }[],
  at: number,
): boolean {
  const place = tokens[at];
  if (place === undefined || !PLACES.has(place.word)) return false;
  const before = tokens
    .slice(Math.max(0, at - MAX_BEFORE), at)
    .filter(({ sentence }) => sentence === place.sentence)
    .map(({ word }) => word);
  const verb = before.findLastIndex((word) => VISITING_VERBS.has(word));
  if (verb < 0) return false;
  const phrase = before
    .slice(verb)
    .map((word) => `${word} `)
    .join('');
  return (
    (!COPULA.test(phrase) || COPULA_OF_PLACE.test(phrase)) &&
    before.slice(verb + 1).every(isFiller) &&
    !before.some((word) => WORK_VERB.test(word))
  );
}
