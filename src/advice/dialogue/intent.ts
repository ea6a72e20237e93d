import type { Narrowing } from '../preparation.ts';

/** What somebody means by a message in a conversation. Everything that is none of these is a story to read. */
export type Intent =
  | { readonly kind: 'distress' | 'abuse' | 'thanks' | 'hello' | 'help' | 'start-over' | 'why' | 'confused' }
  /** "tell me about the second one", "save that one", "what does it pay": place 1 is the first; 0 the last one meant. */
  | { readonly kind: 'open' | 'save' | 'pay' | 'why-one'; readonly place: number }
  | { readonly kind: 'compare'; readonly places: readonly [number, number] }
  | { readonly kind: 'narrow'; readonly change: NarrowingChange }
  /** "not sales": careers that these words find are left out. */
  | { readonly kind: 'without'; readonly topic: string }
  /** "what about something with animals?" */
  | { readonly kind: 'about'; readonly topic: string }
  | { readonly kind: 'language'; readonly language: 'en' | 'es' };

export type NarrowingChange = 'less-school' | 'more-school' | 'more-pay' | 'growing';

/** A conversational message is short; a longer one is a story, whatever words it holds. */
const MAX_WORDS = 14;

const PLACES: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|primer[oa]?|number one|numero uno|la uno|el uno)\b/, 1],
  [/\b(second|2nd|segund[oa]|number two|la dos|el dos)\b/, 2],
  [/\b(third|3rd|tercer[oa]?|number three|la tres|el tres)\b/, 3],
  [/\b(fourth|4th|cuart[oa])\b/, 4],
  [/\b(fifth|5th|quint[oa])\b/, 5],
  [/\b(last|ultim[oa])\b/, -1],
];

const DISTRESS =
  /\b(kill (myself|me)|suicid\w*|want to die|wanna die|end (it all|my life)|hate (my life|myself|being alive)|no (reason|point) (to live|in living|living)|can'?t (go on|take it any ?more|do this any ?more)|hurt(ing)? myself|self.?harm|(i'?m|i am|feel(ing)?|life is|it'?s all) (so |just |completely |totally )?(worthless|hopeless)|nobody (would miss|cares about) me|me quiero (morir|matar)|quiero (morir|matar)me?|suicid\w*|odio mi vida|me odio|no quiero (vivir|seguir viviendo)|no (aguanto|puedo) mas|hacerme dano|no valgo nada|sin esperanza|a nadie le importo)\b/;
/** Where people tell how they help others who are in distress. */
const OF_OTHERS =
  /\b(hot ?line|help ?line|crisis line|prevention|counsel\w*|volunteer\w*|patients?|clients?|callers?|students?|linea de (ayuda|crisis)|prevencion|voluntari[oa]|pacientes?|alumnos?)\b/;
const ABUSE =
  /\b(fuck (you|off)|f u|stfu|(?<!\b(i|then|just|me|to|and) )shut up|go to hell|screw you|you (suck|are (useless|stupid|dumb|trash|garbage))|stupid (bot|robot)|useless (bot|robot)|dumb bot|vete (al (diablo|carajo|infierno)|a la (mierda|verga|chingada))|callate|eres (inutil|estupid[oa]|un[oa]? (idiota|basura))|bot (inutil|estupido|de mierda)|que asco de bot|chinga tu madre|hijo de puta|pendej[oa])\b/;
const THANKS =
  /^(ok(ay)?[ ,]+|great[ ,]+|cool[ ,]+|muchas |mil |vale[ ,]+|bueno[ ,]+|perfecto[ ,]+)?(thank(s| you)|thx|ty|cheers|gracias|graci?as|te lo agradezco|much appreciated)\b/;
const HELLO =
  /^(hi|hello|hey|hiya|yo|good (morning|afternoon|evening)|hola|buenas|buenos dias|buenas (tardes|noches)|que tal|what'?s up|how are you|como estas)\b[^a-z]*(there|bot|waymark|all|everyone|a todos)?[^a-z]*$/;
const HELP =
  /^(help|ayuda|\?+)[^a-z]*$|\b(how (do|does|can) (i|this|it|you) (use|work)|how does this work|what (can|do) you do|who are you|what (is|are) (this|you)|como (funciona|se usa|te uso)|que (puedes|sabes) hacer|quien eres|que eres|para que sirve)\b/;
const START_OVER =
  /\b(start (over|again|afresh)|from scratch|reset|forget (it|that|all)|empez(ar|amos|emos) de (nuevo|cero)|desde cero|de nuevo|reinicia\w*|olvidalo)\b/;
const CONFUSED =
  /^(what|huh|i don'?t (get|understand)( it| this| you)?|que|como|no (te |lo )?entiendo|no entendi)[^a-z]*$/;
const WHY = /^(but )?(why|how come|por ?que|y eso|y por que)\b/;
const COMPARE = /\b(compare|versus|vs|difference between|compara\w*|diferencia entre)\b/;
const SAVE = /\b(save|keep|bookmark|remember|guarda(la|lo|me|r)?|apunta(la|lo)?)\b/;
const PAY =
  /\b(what (does|do|would|will) (it|that|they|the \w+ one|she|he) (pay|make|earn)|how much (does|do|is|would)|salary|what'?s the pay|cuanto (se )?(paga|pagan|gana|cobra)|sueldo|salario)\b/;
const OPEN =
  /\b(tell me (more )?about|more (about|on)|what('?s| is) (the|that|it)|open|show me|cuenta(me)? (mas )?(de|sobre)|hablame de|mas (sobre|de)|que (es|hace)|abre|muestrame)\b/;
const LESS_SCHOOL =
  /\b(less (school\w*|college|studying|education|training)|no (college|degree|university|school)|without (a )?(college|degree|university|school)|don'?t want to (study|go (back )?to (school|college))|shorter training|menos (estudios?|estudiar|escuela|universidad|preparacion)|sin (estudi\w*|titulo|universidad|carrera)|no quiero (estudiar|ir a la universidad))\b/;
const MORE_SCHOOL =
  /\b(more (school\w*|college|education)|with a degree|willing to study|mas estudios?|con (titulo|carrera|universidad)|quiero estudiar)\b/;
const MORE_PAY =
  /\b(more (pay|money)|better (pay|paid|paying|money)|pays? (more|better)|higher (pay|salary)|que paguen? (mas|mejor)|mejor pagad[oa]s?|mas (dinero|sueldo|plata|lana|pasta)|gan(ar|e|en) mas)\b/;
const GROWING =
  /\b(growing|with a future|in demand|more jobs|that (has|have) a future|con futuro|que crezcan?|con demanda)\b/;
const WITHOUT =
  /^(?:no[, ]+|nah[, ]+|nope[, ]+|but |pero )*(?:not|no|nothing (?:with|in)|anything but|without|except|skip|i (?:don'?t|do not) (?:want|like)|i hate|nada de|sin|menos|que no sea|no quiero|no me gustan?|odio)\s+(?<topic>[^?.!]{2,40}?)(?:[, ]+(?:please|thanks|por favor))?[.!]*$/;
const WITHOUT_AFTER = /^(?<topic>[^?.!,]{2,30}?)[, ]+no(?:[, ]+(?:gracias|por favor))?[.!]*$/;
const ABOUT =
  /\b(?:(?:what|how) about|anything|something|and|ideas?|jobs?|work|careers?|que tal|algo|alguna?|y|trabajos?|profesion(?:es)?)\s+(?:something |anything |jobs? |work(?:ing)? |careers? |algo |trabajos? )?(?:with|in|involving|about|on|to do with|where (?:i|you) (?:can )?(?:work )?(?:with)?|con|de|en|sobre|relacionado con|al)\s+(?<topic>[^?.!]{2,40})/;
const ABOUT_PLACE =
  /\b(?:(?:what|how) about|anything|something|que tal|algo)\s+(?<topic>outdoors?|outside|indoors|creative|quiet|hands.?on|remote|from home|al aire libre|afuera|creativ[oa]|tranquil[oa]|desde casa|manual)\b/;
const ENGLISH = /\b(in english|en ingles|english please)\b/;
const SPANISH = /\b(in spanish|en espanol|en castellano|spanish please)\b/;

/** Lower case, without accents and with plain apostrophes. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[¿¡]/g, '')
    .trim();

/** The places that a message names, in its order: -1 is the last. */
export function placesIn(text: string): readonly number[] {
  const folded = fold(text);
  return PLACES.map(([pattern, place]) => ({ at: folded.search(pattern), place }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ place }) => place);
}

/**
 * What a message means in a conversation; undefined for a story, which is read for skills. `shown` says how many careers
 * were shown just before: without any, a message that would refer to them is a story too.
 */
export function intentOf(text: string, shown: number): Intent | undefined {
  const folded = fold(text);
  if (DISTRESS.test(folded) && !OF_OTHERS.test(folded)) return { kind: 'distress' };
  if (folded.split(/\s+/).length > MAX_WORDS) return undefined;
  if (ABUSE.test(folded)) return { kind: 'abuse' };
  if (THANKS.test(folded)) return { kind: 'thanks' };
  if (HELLO.test(folded)) return { kind: 'hello' };
  if (SPANISH.test(folded)) return { kind: 'language', language: 'es' };
  if (ENGLISH.test(folded)) return { kind: 'language', language: 'en' };
  if (HELP.test(folded)) return { kind: 'help' };
  if (CONFUSED.test(folded)) return { kind: 'confused' };
  if (START_OVER.test(folded)) return { kind: 'start-over' };
  return shown === 0 ? undefined : referring(folded);
}

/** What refers to the careers that were shown. */
function referring(folded: string): Intent | undefined {
  const places = placesIn(folded);
  const [first = 0, second] = places;
  if (COMPARE.test(folded)) {
    const both =
      /\b(first|primer[ao]s?)\s+(two|dos)\b|\b(dos|two) primer[ao]s\b|\b(them|those|these|las dos|both)\b/.test(
        folded,
      );
    return {
      kind: 'compare',
      places: both || second === undefined ? [1, first > 1 && !both ? first : 2] : [first, second],
    };
  }
  if (PAY.test(folded)) return { kind: 'pay', place: first };
  if (WHY.test(folded)) return first === 0 ? { kind: 'why' } : { kind: 'why-one', place: first };
  if (SAVE.test(folded)) return { kind: 'save', place: first };
  const narrowing = NARROWINGS.find(([pattern]) => pattern.test(folded));
  if (narrowing) return { kind: 'narrow', change: narrowing[1] };
  const without = WITHOUT.exec(folded) ?? WITHOUT_AFTER.exec(folded);
  if (without?.groups?.['topic'] !== undefined)
    return { kind: 'without', topic: without.groups['topic'].trim() };
  if (first !== 0 && (OPEN.test(folded) || folded.split(/\s+/).length <= 4))
    return { kind: 'open', place: first };
  const about = ABOUT_PLACE.exec(folded) ?? ABOUT.exec(folded);
  if (about?.groups?.['topic'] !== undefined) return { kind: 'about', topic: about.groups['topic'].trim() };
  if (OPEN.test(folded) && /\b(it|that( one)?|esa|ese|eso)\b/.test(folded)) return { kind: 'open', place: 0 };
  return undefined;
}

const NARROWINGS: readonly (readonly [RegExp, NarrowingChange])[] = [
  [LESS_SCHOOL, 'less-school'],
  [MORE_SCHOOL, 'more-school'],
  [MORE_PAY, 'more-pay'],
  [GROWING, 'growing'],
];

/** The preparation, pay and outlook that a text asks for. */
export function narrowingIn(text: string): Narrowing {
  const folded = fold(text);
  return NARROWINGS.filter(([pattern]) => pattern.test(folded)).reduce<Narrowing>(
    (narrowing, [, change]) => changeNarrowing(narrowing, change),
    {},
  );
}

/** Whether a text only talks with the bot: a greeting, thanks, help, abuse or distress, and no story. */
export function isSmallTalk(text: string): boolean {
  return intentOf(text, 0) !== undefined;
}

/** Pay in U.S. dollars a year that "more pay" asks for first, and what each further time adds. */
const FIRST_PAY = 50_000;
const MORE_PAY_STEP = 20_000;

/** The narrowing after a change that somebody asked for. */
export function changeNarrowing(narrowing: Narrowing, change: NarrowingChange): Narrowing {
  switch (change) {
    case 'less-school':
      return { ...narrowing, preparation: narrowing.preparation === 'degree' ? 'some' : 'little' };
    case 'more-school':
      return { ...narrowing, preparation: narrowing.preparation === 'little' ? 'some' : 'degree' };
    case 'more-pay':
      return {
        ...narrowing,
        minPay: narrowing.minPay === undefined ? FIRST_PAY : narrowing.minPay + MORE_PAY_STEP,
      };
    case 'growing':
      return { ...narrowing, growing: true };
  }
}
