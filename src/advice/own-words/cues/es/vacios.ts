/** Phrases that hold the words of a cue and show nothing. */
export const VOID = `
= void
escucho|escuchar|oigo .. musica|salsa|radio|podcasts|cumbia|reggaeton|rock|bachata|rap|trap|canciones
ayudame; ayuda por favor; me ayudas; me puedes ayudar; puedes ayudarme; me ayuda; necesito ayuda; ayudenme
explicame; dime; cuentame; muestrame; ensename; explica esto; me explicas; quiero un trabajo|empleo
busco trabajo|empleo|chamba; buscar trabajo|empleo; sin trabajo|empleo; no tengo trabajo|empleo
perdi mi trabajo; me corrieron; me despidieron; que trabajo; que carrera
dame un|una trabajo|carrera|empleo|consejo; mi trabajo es; mi primer trabajo; me gusta mi trabajo
odio mi trabajo; cual es; cuales son; que habilidades; habilidades blandas; lista de habilidades; que sabes
que puedes; quien eres; como te llamas; como se usa; como funciona esto; para que sirve; sirve esto
esto para que; de que se trata; que es esto; que onda; que tal; que haces; que dia; que bonito; buenos dias
buenas tardes; buenas noches; buen dia; buena tarde; hasta luego; hasta manana; nos vemos; muchas gracias
de nada; por favor; por fin; por ejemplo; por supuesto; por ahora; por ahi; al rato; mas tarde; mas o menos
a veces; de vez en cuando; todo el tiempo; hace tiempo; mucho tiempo; tanto tiempo; a lo mejor; tal vez
otra vez; una vez; la primera vez; en mi vida; toda mi vida; toda la vida; dia de hoy; hoy en dia; un dia
el otro dia; todo el dia; todos los dias; sin embargo; me da igual; me vale; no se; yo no se; no lo se
ni idea; que se yo; es que; o sea; a ver; vete; callate; no me hables; dejame en paz; en paz; te cuento
la verdad; de verdad; en serio; mejor no; me siento bien|mal|triste|solo|sola|cansad*; tengo hambre
tengo sueno; tengo frio; tengo calor; tengo miedo; tengo tiempo libre; tiempo libre; trabajo en
trabajo en un|una; trabaje en; vivo en; tengo .. anos; soy de; me llamo; vale; no vale; que pena; me da pena
estoy solo|sola|triste|aburrid*; hace dias; hace anos
`;
