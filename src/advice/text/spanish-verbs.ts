import { wordSet } from './word-lists.ts';

const PRESENT_FIRST_PERSON = wordSet('soy estoy voy doy se he tengo puedo hago');
const NOUNS_IN_O = wordSet(`
  como todo bueno solo cuando mucho poco pero otro nuevo malo hermano amigo tio abuelo primo hijo novio esposo vecino
  companero maestro jefe yo lo no tanto mismo cuanto eso esto algo grupo equipo tiempo carro dinero trato abajo luego
  dentro claro medio marido suegro nieto nino chico viejo enfermo cliente alumno pueblo barrio
`);
const BEFORE_NOUNS = wordSet(`
  el un mi tu su del al de en con por para sin cada otro mucho muy tan mas es era son como este ese buen cualquier
  nuestro segundo primer ningun algun a ni estar ser y
`);

/** Whether a normalized Spanish word is probably a verb in the first person: "ayudo", but not in "el trabajo". */
export function isFirstPersonVerb(word: string, previous: string): boolean {
  if (PRESENT_FIRST_PERSON.has(word)) return word !== 'se' || previous === 'yo' || previous === '';
  return /^[a-z]{2,}o$/.test(word) && !NOUNS_IN_O.has(word) && !BEFORE_NOUNS.has(previous);
}

const FIRST_PERSON_PRETERITE =
  /^(?:hice|fui|puse|tuve|estuve|dije|traje|vi|di|pude|supe|quise|vine|anduve|conduje|traduje|deshice|propuse)$/iu;
const NO_PRETERITE =
  /^(?:café|bebé|así|aquí|ahí|allí|comité|porqué|josé|qué|también|maniquí|rubí|puré|paté|chalé|bidé|esquí|colibrí|hockey|olé)$/iu;

/** The person of a Spanish verb in the preterite, as written with its accents: "llevé" is first, "llevó" third. */
export function preteritePerson(written: string): 'first' | 'third' | undefined {
  const isFirst =
    FIRST_PERSON_PRETERITE.test(written) || (/..[éí]$/u.test(written) && !NO_PRETERITE.test(written));
  if (isFirst) return 'first';
  return /..ó$/u.test(written) ? 'third' : undefined;
}
