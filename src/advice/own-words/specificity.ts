import type { Element } from './pattern.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words so frequent in either language that alone they tell little about a scene. */
const COMMON = words(`
  the a an i me my we us our you your he him his she her it its they them their this that these those who what which
  where when why how there here and or but so if then than as of in on at to for from by with about into out up down
  over under off back again around through before after until till while am is are was were be been being do does did
  done have has had having will would can could should may might must not no never nothing nobody none every each all
  any some one two three four five ten first second last next other another same own new old more most less too very
  just only still even also ever always once twice get gets got getting go goes going went gone come comes came coming
  make makes made making take takes took taking put puts say says said tell tells told know knows knew see sees saw
  seen look looks looked think thinks thought want wants wanted need needs needed let lets like likes give gives gave
  keep keeps kept use uses used find finds found try tries tried work works worked call called turn turned run ran
  leave leaves left start starts show stay stop thing things way ways time times day days week weeks month year years
  night nights morning people person guy guys man men woman kid kids mom dad family friend friends house home work job
  place hand hands head side end part line lot little big good bad better best right wrong long short high low early
  late done everyone everybody someone somebody anyone anybody something anything everything else own off away
  el la los las lo le les un una unos unas y e o u de del que en a al con sin por para se me te nos mi mis tu su sus
  yo ella ellos ellas eso esto este esta ese esa esos esas como cuando donde quien cual cuanto cuantos si no ni ya muy
  mas menos tan tanto todo toda todos todas cada otro otra otros otras mismo misma nada nadie nunca siempre solo sola
  ser soy es era eran fue fui son somos sido estar estoy esta estan estaba esten este estamos haber hay habia ha han he
  tener tengo tiene tienen tenia hacer hago hace hacen hice hizo hacia ir voy va van vamos fueron iba iban ver veo vi
  ve ven visto decir digo dice dicen dije dijo dijeron dar doy da dan di dio poner pongo pone puse quedo queda quedan
  saber se sabe saben sabia llevo lleva llevan paso pasa pasan salgo sale salen salio salir llego llega llegan llegar
  quiere quieren queria querian puede puedo pueden podia uno dos tres cuatro cinco diez mil primero primera segundo
  segunda ultimo antes despues luego ahora hoy ayer desde hasta entre sobre bajo hora horas dia dias semana mes ano
  anos noche noches manana tarde vez veces rato cosa cosas gente persona casa trabajo nino ninos hijo hijos mano manos
  lado parte punto bien mal mejor peor mucho mucha poco bueno buena nuevo nueva viejo vieja igual asi aqui ahi alli
  entonces porque pero aunque mientras pues tambien alguien algo unas ellos
`);
/** The share of its weight that a scene of one telling word, and one of common words alone, keeps. */
const ONE_WORD = 0.25;
const ONE_TELLING_WORD = 0.8;
const COMMON_WORDS = 0.35;
/** Cues from this weight on were judged word by word; they weigh what their file says. */
export const JUDGED_WEIGHT = 4;

/** How much of its weight a pattern keeps: few and frequent words turn up by accident. */
export function specificity(elements: readonly Element[]): number {
  const known = shares.get(elements);
  if (known !== undefined) return known;
  const share = shareOf(elements);
  shares.set(elements, share);
  return share;
}

const shares = new WeakMap<readonly Element[], number>();

function shareOf(elements: readonly Element[]): number {
  const telling = elements.filter((element) => !isCommon(element)).length;
  if (telling === 0) return COMMON_WORDS;
  if (elements.length === 1) return ONE_WORD;
  return telling === 1 ? ONE_TELLING_WORD : 1;
}

/** Whether most of the words that an element matches are common. */
function isCommon({ words: { exact, stems } }: Element): boolean {
  const common = [...exact].filter((word) => COMMON.has(word)).length;
  return common * 2 > exact.size + stems.length;
}
