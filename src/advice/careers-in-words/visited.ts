import { isAnyFunctionWord } from '../search/word-weight.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { Token } from './tokens.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "Was in jail", "fui al dentista"; but not "was a lawyer", "fui dentista". */
const WAS = /^(?:was|were|been|am|im|got|estuve|estaba|estoy|fui|fue|fuimos) /;
const WAS_THERE =
  /^(?:(?:was|were|been|am|im|got|estuve|estaba|estoy) (?:\S+ )*(?:in|inside|out|en) |(?:fui|fue|fuimos) (?:a|al|con) )/;
const WENT = wordSet(`
  was were been am im estuve estaba estoy stuck sent went go going gone goes got get came come released left lived take took ride rode catch
  call called fui fue fuimos ir voy iba vamos sali salgo salir pase llevaron metieron mandaron
  ingresaron internado internada ingresado ingresada tomo agarro llamo llame vengo vine volvi had sending send submitted tuve tengo
  mande mando mandar mandado envie envio enviar enviado eche echo echar echado necesito need
`);
const VISITED = wordSet(`
  hospital hospitals er icu clinic rehab prison jail court shelter dentist dentists doctor doctors vet vets gym bank church
  airport mall store restaurant hotel library bar salon pharmacy therapist counselor police lawyer bus train subway taxi
  uber uci urgencias clinica carcel prision juzgado albergue dentista doctora medico medica veterinario gimnasio banco
  iglesia aeropuerto tienda restaurante biblioteca cantina farmacia psicologo psicologa terapeuta policia abogado abogada
  camion micro metro tren colectivo peluqueria psiquiatrico reformatorio super mercado
  dmv resume resumes cv curriculum curriculums interview interviews application applications entrevista entrevistas
  solicitudes
`);
/** So many words before a place tell why somebody was there. */
const MAX_BEFORE = 8;
const WORKS =
  /^(?:work|volunteer|job|shift|guard|clean|nurs|cook|intern|trabaj|chamb|turno|limpi|cuid|practicas?$)/;

const isFiller = (word: string): boolean =>
  isAnyFunctionWord(word) || isOrdinary(word, 'en') || isOrdinary(word, 'es');

/** Whether a place or person is one that somebody went to, and did not work at: "I got out of jail", "fui al dentista". */
export function isVisited(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at];
  if (place === undefined || !VISITED.has(place.word)) return false;
  const before = tokens
    .slice(Math.max(0, at - MAX_BEFORE), at)
    .filter(({ sentence }) => sentence === place.sentence);
  const went = before.findLastIndex(({ word }) => WENT.has(word));
  const between = before.slice(went + 1);
  const said = before
    .slice(went)
    .map(({ word }) => `${word} `)
    .join('');
  return (
    went >= 0 &&
    (!WAS.test(said) || WAS_THERE.test(said)) &&
    between.every(({ word }) => isFiller(word)) &&
    !before.some(({ word }) => WORKS.test(word))
  );
}
