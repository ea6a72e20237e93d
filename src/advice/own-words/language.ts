export type Language = 'en' | 'es';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that are frequent in one language and absent from the other. */
const ENGLISH = words(`
  i im ive ill id the and to of my is it that they them with for you was are be have has had not dont cant
  when at on what how who from he she his her we us our this there people if so but do does did can could would
  will just get got make or about out up all an as by because always never everyone someone good work like go
  know say says think see where which been being into than then too very tell help kids u ppl bc idk lol tbh hi
  hello hey their after before while one your good bad talk school job team thing things every
`);
const SPANISH = words(`
  el la los las un una unos unas y o de del que en es soy eres somos son por para con mi mis tu tus su sus se lo
  le les nos yo ella ellos pero porque cuando como si muy mas bien siempre nunca todo todos toda todas gente al
  este esta eso esto hay tengo tiene hacer hago estoy estan voy va ser estar sin sobre entre hasta desde donde
  quien cual ya tambien nada algo alguien nadie mucho mucha muchos aunque mientras cada otro otra otros ni pues
  asi aqui ahi alla trabajo hijos casa mama papa amigos q xq pq tmb hola gracias jaja jajaja soi toy pa fue era
  fui dia dias anos bueno buena mejor puedo puede sabe quiero quieren dicen dice ayudo ayuda buenas buenos me
`);
const SPANISH_LETTER = /[ñáíóú¿¡]/gi;

/** The language that a text is written in; the locale only decides where the words do not. */
export function languageOf(text: string, folded: readonly string[], locale?: string): Language {
  let balance = Math.min(3, text.match(SPANISH_LETTER)?.length ?? 0);
  for (const word of folded) {
    if (SPANISH.has(word)) balance++;
    if (ENGLISH.has(word)) balance--;
  }
  if (balance === 0) {
    for (const word of folded) {
      if (/(?:cion|ando|iendo|mente|ar|ir|os|as|o|a)$/.test(word)) balance++;
      if (/(?:tion|ing|ly|ed|th|ght|[^aeiou]y|[kw])$/.test(word)) balance--;
    }
    balance = Math.sign(balance) + (locale?.startsWith('es') ? 2 : locale?.startsWith('en') ? -2 : 0);
  }
  return balance > 0 ? 'es' : 'en';
}
