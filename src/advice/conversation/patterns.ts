/**
 * Patterns of messages in a conversation, in English and Spanish. They match text in lower case, without accents and with
 * plain apostrophes.
 */
export const DISTRESS =
  /\b(kill (myself|me)|suicid\w*|want to die|wanna die|end (it all|my life)|hate (my life|myself|being alive)|no (reason|point) (to live|in living|living)|can'?t (go on|take it any ?more|do this any ?more)|hurt(ing)? myself|self.?harm|(i'?m|i am|feel(ing)?|life is|it'?s all) (so |just |completely |totally )?(worthless|hopeless)|nobody (would miss|cares about) me|me quiero (morir|matar)|quiero (morir|matar)me?|odio mi vida|me odio|no quiero (vivir|seguir viviendo)|no (aguanto|puedo) (mas|con mi vida|mi vida)|hacerme dano|no (valgo|sirvo) (para )?nada|sin esperanza|a nadie le importo)\b/;
/** A story about helping others in distress. */
export const ABOUT_OTHERS =
  /\b(hot ?line|help ?line|crisis line|prevention|counsel\w*|volunteer\w*|patients?|clients?|callers?|students?|linea de (ayuda|crisis)|prevencion|voluntari[oa]|pacientes?|alumnos?)\b/;
/** An answer to the bot's message about distress. */
export const REASSURED =
  /\b(not (gonna|going to) (do anything|hurt)|i'?m (safe|okay|ok|fine),? really|it'?s not (that bad|like that)|no (es|era) (pa|para) tanto|no (voy a hacer|hare) nada|no es eso|estoy bien,? de verdad)\b/;
/** Unemployment or exhaustion. */
export const HARD_TIME =
  /\b(laid off|(got|was|been) (fired|let go)|lost my job|got laid off|quit my job|out of work|hate my job|hate this job|freaking out|burned out|burnt out|so burned out|can'?t find (a |any )?(job|work)|sin (trabajo|chamba|pega|curro|empleo)|en (el )?paro|no (encuentro|consigo) (trabajo|chamba|pega|curro|empleo|nada)|me (echaron|corrieron|despidieron)|(sick|tired|fed up)( and tired)? (of|with) (my|this|it|life|everything|people|all)|(back|knees?|body|hands?|shoulders?) (is|are|'s) (shot|done|gone|killing me|giving out)|la espalda (ya no|me mata|no (me )?da)|ya no (aguanto|puedo con|doy) (mas|los|las|el|la|mi|tanto)|odio mi trabajo|ya estoy hart[oa]|estoy (muy |bien |re )?(hart[oa]|quemad\w+))\b/;
export const ABUSE =
  /\b(fuck(ing)? (you|off|bot|robot)|f u|stfu|(?<!\b(i|then|just|me|to|and) )shut up|go to hell|screw you|(you|this|bot)('?re| are| is)? (a |an |so |such |just |fucking |total )*(suck|useless|stupid|dumb|trash|garbage|shit|idiot|moron)\w*|(stupid|useless|dumb|shitty|fucking) (\w+ )?(bot|robot)|know shit about|vete (al (diablo|carajo|infierno)|a la (mierda|verga|chingada))|(pura|que|vaya) mierda|callate|eres (un[oa]? )?(inutil|estupid[oa]|idiota|basura|mierda|tont[oa])|bot (inutil|estupido|de mierda|mas \w+)|(pinche|maldito|puto|estupido|porqueria de) (\w+ )?bot|no sirves (pa|para) nada|que asco de bot|chinga tu madre|hijo de puta|pendej[oa])\b/;
export const THANKS =
  /^(oh |ok(ay)? |k |great |cool |alright |muchas |mil |vale |bueno |perfecto |no )*[,. ]*(ok(ay)?[,. ]+|great[, ]+|vale[, ]+)?(thanks?( you)?|thx|ty|tysm|cheers|appreciate (it|that|you)|i appreciate|gracias|te lo agradezco|much appreciated)\b|^(alright[, ]+)?(ok(ay)?[, ]+)?(that'?s|this is|thats|not|eso|esto)? ?(actually |really |pretty )?(not bad|nice|good|helpful|great|cool|no esta mal|esta bien)[^a-z]*$/;
export const HELLO =
  /^(hi|hello|hey|hiya|yo|good (morning|afternoon|evening)|hola|wena|buenas|buenos dias|buenas (tardes|noches)|que tal|que onda|what'?s up|how are you|como estas)\b[^a-z]*(there|bot|waymark|all|everyone|mate|a todos|que (tal|onda)|como (estas|va))?[^a-z]*$|^(hi|hello|hey|hola|buenas)\b.*\b(you help|you find|heard (about|of) you|help with jobs|me dijeron|me contaron)\b/;
export const WHO =
  /\b(are you (a |an )?(real |actual )?(person|human|bot|robot|ai|machine)|(am i|is this) talking to a|who (are|made) you|eres (una? )?(persona|humano|humana|robot|bot|maquina|real|de verdad|ia)|quien (eres|(lo |te )?(ha )?(hizo|hecho|montado|monto|creo|creado|programo|paga)( (a )?(esto|este bot))?)|who('?s| is| are)? (made|built|runs|pays|paying) (for )?(this|you)|(can|could|want to|let me) (i )?(talk|speak) (to|with) (a (real )?(person|human)|someone|somebody)|(puedo|quiero|quisiera) hablar con (una persona|alguien|un humano|un asesor))\b/;
/** A question about what the bot stores. */
export const PRIVACY =
  /\b((are you|do you|will you|is it|does (it|this)|do they) (stor|sav|keep|record|shar|sell)\w*|is (this|it) (private|anonymous|confidential)|(se )?(guarda|graba|queda|comparte|vende)[sn]? (guardado )?(lo que|mis|mi |esto)|(esto |eso )?es (esto )?(anonimo|privado|confidencial))\b/;
export const HELP =
  /^(help|ayuda|\?+)[^a-z]*$|\b(how (do|does|can) (i|this|it|you) (use|work)|how does this work|what (can|do) you do|what (is|are) (this|you)|(ignore|disregard) .*\binstructions|system prompt|ignora .*\binstrucciones|como (funciona|se usa|te uso)|(is (this|it)|are you) free|(does|do) (this|it|i) (cost|have to pay)|(esto |eso )?es gratis|hay que pagar|(cuesta|cobran) (dinero|algo)|(your|this|the|su|tu|este|el) bot (is|esta|anda) (broken|down|slow|roto|mal|caido|lento)|que (puedes|sabes) hacer|que eres|que es esto|para que sirve|esto funciona|tengo que (apretar|pulsar|tocar|oprimir))\b/;
/** The person does not know what to write. */
export const PROMPT =
  /\b(what (do|should|would) (you want me to|i|you want) (write|say|tell|type|put)|(don'?t|dont|idk|do not) (know )?(what|where) to (say|write|start|begin|put)|(no se|ni) (ni )?(que|por donde|como) (decir|escribir|poner|empezar|contar|contarte)|que (quieres que|debo|tengo que) (escrib\w+|deci\w+|diga|pon\w+|cuent\w+)|no se por donde)\b/;
/** A question about what to do with the careers shown. */
export const NEXT =
  /^(ok |and |y |so |pues )*(now what|what now|what('?s| is) next|que hago ahora|ahora que|y ahora)[^a-z]*$/;
/** "What do you mean by coordination?" */
export const MEANING =
  /\b(what (do|does|did) (you|that|it|u) mean|you mean by|what (is|are|does)|why|meaning of|que (es|son|significa|quiere decir)|por ?que|no entiendo (que|lo de))\b/;
export const SOFT_SKILLS = /\b(soft skills?|habilidad(es)? blandas?)\b/;
export const START_OVER =
  /\b((?<!\bi )start (over|again|afresh)|forget (it|that) all|borra(r|lo)? todo|empez(ar|amos|emos) (de (nuevo|cero)|otra vez)|part(ir|imos|amos) de (nuevo|cero)|reinicia\w*)\b|^(reset|from scratch|desde cero|olvidalo|forget it)[^a-z]*$/;
export const CONFUSED =
  /^(what|huh|i don'?t (get|understand)( it| this| you)?|que|como|no (te |lo )?entiendo( nada)?|no entendi)[^a-z]*$/;
export const ENGLISH = /\b(in english|en ingles|english please)\b/;
export const SPANISH = /\b(in spanish|en espanol|en castellano|spanish please)\b/;

export const PLACES: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|primer[oa]?|number one|numero uno|la uno|el uno)\b/, 1],
  [/\b(second|2nd|segund[oa]|number two|la dos|el dos)\b/, 2],
  [/\b(third|3rd|tercer[oa]?|number three|la tres|el tres)\b/, 3],
  [/\b(fourth|4th|cuart[oa])\b/, 4],
  [/\b(fifth|5th|quint[oa])\b/, 5],
  [/\b(last|ultim[oa])\b/, -1],
];
export const BOTH =
  /\b(first|primer[ao]s?)\s+(two|dos)\b|\b(dos|two) primer[ao]s\b|\b(them|those|these|both|las dos|los dos|ambas|ambos)\b/;
/** A pronoun for the last career. */
export const IT =
  /\b(it|that( one)?|this( one)?|esa|ese|eso|esta|este)\b|\b(guarda|apunta|abre|muestra)(la|lo|mela|melo)\b/;

/** A request about one career of a list. */
export const OF_LIST =
  /^(ok |and |y |please )*(tell me|show me|open|compare|save|cuenta(me)?|contame|abre|muestra(me)?|guarda|compara)\b/;

export const WHY = /^(but |y |ok |pero )*(why|how come|por ?que|y eso)\b/;
export const WHY_ALONE =
  /^(but |y |ok |pero )*(why|how come|por ?que)( (that|those|these|esa|ese|esas|esos))?[^a-z]*$/;
export const WHY_NOT =
  /\b(?:why (?:not|is there no|are there no|isn'?t there)|por ?que no(?: me)?(?: (?:salio|sale|hay|salen|salieron))?(?: (?:nada|algo))?)\s+(?:a |an |any |de |con |como )?(?<topic>[^?.!]{3,40})/d;
export const BORING =
  /\b(boring|none of (these|those|them)|don'?t like (any|them|these|those)|aburrid[ao]s?|no me gusta ningun[ao]?)\b/;
export const MORE =
  /^(ok |and |y )?((show me |any |give me )?(more|others|other ones|something else|anything else|different ones|next)|(muestrame |dame )?(mas|otr[ao]s|algo (distinto|diferente)|otra cosa|mas opciones)|que mas( hay)?|what else( is there)?)[^a-z]*$/;
export const BACK =
  /\b(go back(?! to\b)|the (ones|list) before|previous (ones|list)|(volve[rd]|vuelve|vuelva|volvamos) (a )?(las|los|la lista)? ?(de antes|anterior\w*)?|las de antes|los de antes)\b/;
export const COMPARE = /\b(compare|versus|vs|difference between|compara\w*|diferencia entre)\b/;
export const COMPARE_NAMED =
  /^(?:please |can you |could you |ok |puedes |me )*(?:compare|(?:what is |what's )?the difference between|comparame|compara|comparar|diferencia entre)\s+(?:an? |the |an? |el |la |un |una )?(?<one>[^?.!,]{3,40}?)\s+(?:and|with|to|vs|versus|or|y|con|o)\s+(?:an? |the |el |la |un |una )?(?<other>[^?.!,]{3,40})/d;
export const SAVE = /\b(save|keep|bookmark|remember|guarda(la|lo|me|r)?|apunta(la|lo)?)\b/;
export const PAY =
  /\b(what (does|do|would|will) (it|that|they|these|those|the \w+ one|she|he) (pay|make|earn)|how much (does|do|is|would)|salary|what'?s the pay|cuanto (se )?(paga|pagan|gana|ganan|cobra|cobran|dan)|(pagan|ganan|paga|gana) (mas|menos|mejor|bien|poco) que|sueldo|salario)\b/;
/** "What does a pilot make?" */
export const PAY_OF =
  /\b(?:(?:what|how much) (?:does|do|would|is) an? (?<of>[^?.!]{3,40}?) (?:make|earn|pay|get)|(?:cuanto|que) (?:gana|cobra|le pagan a) (?:un|una) (?<de>[^?.!]{3,40}))/d;
export const NEEDS =
  /\b((do|would|will) i need (a |to )?(college|degree|school|study|training|licen[cs]e)|how long (is|does) (the )?(training|school|it take)|how (do|would) (i|you|people) get in|(cuanto|cuantos|que) (piden|pide|estudi\w+)|necesito (estudiar|titulo|carrera|universidad)|(se necesita|hay que) (estudiar|titulo|carrera)|como se entra|que se necesita)\b/;
export const OPEN =
  /\b(tell me (more )?about|more (about|on)|what('?s| is) (the|that|it)|open|show me|cuenta(me)? (mas )?(de|sobre)|cuentame|contame|hablame de|mas (sobre|de)|que (es|hace)|abre|muestrame)\b/;
export const LESS_SCHOOL =
  /\b(less (school\w*|college|studying|education|training)|(no|without) (more |any more )?(school|studying)|(don'?t|do not|didn'?t|not) (like|want|wanna|going|gonna)( to)?( go)?( back)?( to)?( more)? (study|studying|school|classes)|(hate|hated|done with|sick of|tired of|bad at) (school|studying)|shorter training|menos (estudios?|estudiar|escuela|preparacion)|sin (tener que )?(volver a )?estudi\w*|que no (sea|haya|tenga|tengan|pida|pidan)( que| de)? estudi\w+|no (quiero|me gusta|pienso|voy a|puedo)( volver a| seguir| ponerme a| ir a)? (estudi\w+|la escuela|clases?)|odio (estudiar|la escuela))\b/;
/** Certificates and apprenticeships are no degree. */
export const NO_DEGREE =
  /\b((no|without|skip|skipping|instead of) (an? |any |the |going to |need for |need of )*(college|degree|university|uni)|(don'?t|do not|didn'?t|not|never|can'?t|cannot|won'?t) (like|want|wanna|have|need|going|gonna|go|do|finish|finished|get|afford|went|even)( to)?( have| go| get| do| pay for)?( back)?( to)?( an?| any| the)? (college|degree|university|uni)|not (in)?to college|college (isn'?t|is not|ain'?t|wasn'?t) (for me|my thing)|(menos|sin|odio) (titulo|la universidad|universidad|carrera|ir a la u\w*)|no (quiero|puedo|pienso|voy a|tengo|me gusta|me interesa|termine)( volver a| ir a| pagar| hacer| tener| estudiar)?( en)?( la| una| un| el)? (universidad|uni|carrera|titulo))\b/;
export const MORE_SCHOOL =
  /\b(more (school\w*|college|education)|with a degree|willing to study|mas estudios?|con (titulo|carrera|universidad)|quiero estudiar)\b/;
export const MORE_PAY =
  /\b(more (pay|money)|(better|well|best|good|decent|real|big|high(ly|est)?|higher)[ -](pay(ing)?|paid|money|salary)|pays? (me )?(more|better|well|good|(the )?(best|most))|(make|making|earn)s? (more|money|good money|decent money|a lot of money|the most)|with money(?=\W+(and |but )?(no|without|less)\b)|que? (me )?paguen? (mas|mejor|bien)|donde (se )?pague?n? (mas|mejor|bien)|(mejor|bien) pagad[oa]s?|(mas|mejor|buen|mejores|buenos) (dinero|sueldos?|salarios?|plata|paga|lana|pasta)|(buena|mejor) (paga|plata|lana)|que (de|deje) (dinero|plata|lana|pasta)|con (dinero|plata|lana)(?=\W+(y |pero )?(sin|menos)\b)|gan(ar|e|en|a|an) (mas|mejor|bien|mucho|dinero|plata|lana|pasta)|pagan? (mas|mejor|bien))\b/;
/** Words of a request for careers, besides its criteria. */
export const ASKING =
  /[^a-z' ]|\b(and|but|ok|please|so|i|im|i'm|me|my|we|you|what|which|are|is|there|that|the|an?|any|some|something|anything|one|ones|jobs?|work|works|careers?|can|could|do|does|have|get|find|show|give|tell|want|wanna|would|like|need|looking|for|with|in|of|to|a lot|really|y|e|o|pero|por favor|que|cuales|cual|hay|algo|alguno?s?|algunas?|un|unos?|unas?|el|los?|las?|trabajos?|empleos?|profesion(es)?|carreras?|oficios?|puedo|puede|se|hacer|tener|busco|quiero|quisiera|necesito|dame|dime|muestrame|con|en|de|para|donde|ser|sea|sean|tengan?)\b/g;
export const GROWING =
  /\b(growing|with a future|in demand|more jobs|that (has|have) a future|con futuro|que crezcan?|con demanda)\b/;
export const WITHOUT =
  /^(?:no[, ]+|nah[, ]+|nope[, ]+|but |pero |ok[, ]+|ya )*(?:not|no|nothing (?:with|in)|anything but|without|except|skip|i (?:don'?t|do not) (?:want|like)|i hate|nada de|sin|menos|que no sea|no quiero|no me gustan?|odio)\s+(?<topic>[^?.!]{2,60}?)[.!]*$/d;
export const WITHOUT_AFTER =
  /^(?:no[, ]+)?(?<topic>[^?.!,]{2,30}?)[, ]+no(?:[, ]+(?:gracias|por favor))?[.!]*$/d;
/** Words around the topics of "not sales, and nothing behind a desk, please". */
export const TOPIC_EDGES =
  /^(?:(?:and|or|y|ni|o|not|no|nothing|nada|de|anything|with|in|behind|con|en|cara al|a|the|my|mi|ya|mas|any|more|trabajar|working) )+|(?:[ ,]+(?:please|thanks|por favor|either|tampoco|ya|anymore|any more))+$/g;
/** What follows a "no" that excludes no work. */
export const NO_TOPIC =
  /^(es|era|soy|estoy|it|that|i|im|i'm|he|she|me|te|lo|se|is|was|way|problem|idea|worries|se|puedo|tengo|hay)\b/;
export const ABOUT =
  /\b(?:(?:what|how) about|anything|something|and|ideas?|jobs?|work|careers?|que tal|algo|alguna?|y|trabajos?|profesion(?:es)?)\s+(?:something |anything |jobs? |work(?:ing)? |careers? |algo |trabajos? )?(?:with|in|involving|about|on|to do with|where (?:i|you) (?:can )?(?:work )?(?:with)?|con|de|en|sobre|relacionado con)\s+(?<topic>[^?.!]{2,40})/d;
export const ABOUT_NAMED =
  /\b(?:what about|how about|que tal|que hay de)\s+(?:being |becoming |ser |an? |the |una? |el |la |los |las )*(?<topic>[^?.!,]{3,40})[?.! ]*$/d;
export const ABOUT_PLACE =
  /\b(?:(?:what|how) about|anything|something|que tal|algo)\s+(?<topic>outdoors?|outside|indoors|creative|quiet|hands.?on|remote|from home|al aire libre|afuera|creativ[oa]|tranquil[oa]|desde casa|manual)\b/d;

/** What follows the name of a job: "a nurse anymore", "mesero porque…". */
const TOPIC_END = String.raw`(?=\s+(?:any ?more|any longer|already|and|but|because|since|so|for|after|now|ya|mas|y|pero|porque|desde|despues|hace)\b|\s*[,.;:!?\n]|\s*$)`;
const LEFT = String.raw`(?:an? |the |my |in |un |una |el |la |los |las |mi )*(?!(?:this|here|that|there|it|me|us|town|home|school|bed|debt|trouble|shape|jail|prison|house|room|casa|aqui|esto|eso|este|esta|deudas?|carcel|escuela)\b)(?<topic>[a-z][^,.;:!?\n]{2,40}?)${TOPIC_END}`;
const OLD_JOB = String.raw`(?:being|working (?:as|in|at|with)|my (?:job|work|life|career) (?:as|in|at)|life as|doing|ser|trabajar (?:de|como|en|con)|hacer de|mi trabajo (?:de|como|en))`;

/** A wish to leave work, with its name: "I want out of retail", "ya no quiero ser mesero". */
export const LEAVING: readonly RegExp[] = [
  String.raw`\b(?:bored|finished|through)(?: of| with) ${OLD_JOB} ${LEFT}`,
  String.raw`\b(?:tired|sick|fed up|done|burn(?:ed|t) ?out|had enough|exhausted)(?: and tired)?(?: of| with| from| by| on)?(?: ${OLD_JOB})? ${LEFT}`,
  String.raw`\b(?:want|wanna|need|trying|looking|ready|have|time|dying)(?: to)?(?: get| be| a way| move| break)? out of ${LEFT}`,
  String.raw`\b(?:no longer|(?:don'?t|do not) (?:even )?)(?:want|wanna)(?: to)? (?:be|work (?:as|in)|do|keep being|keep working (?:as|in)) (?:an? |the |in )*(?<topic>[^,.;:!?\n]{3,40}?) (?:any ?more|any longer)\b`,
  String.raw`\bno longer (?:want|wanna)(?: to)? (?:be|work (?:as|in)|do) ${LEFT}`,
  String.raw`\b(?:quit|quitting|leave|leaving|stop|escape) ${OLD_JOB} ${LEFT}`,
  String.raw`\b(?:quit|quitting|leave|leaving) ${LEFT}`,
  String.raw`\b(?:cansad[oa]|hart[oa]|aburrid[oa]|quemad[oa]|asquead[oa]|hasta (?:la|las|el) \w+) de(?: ${OLD_JOB})? ${LEFT}`,
  String.raw`\bya no (?:aguanto|soporto) ${LEFT}`,
  String.raw`\bya no (?:quiero|aguanto|soporto|puedo) (?:mas )?(?:seguir )?(?:${OLD_JOB}|siendo|(?:trabajando )?(?:de|como|en)) ${LEFT}`,
  String.raw`\bno quiero (?:seguir )(?:${OLD_JOB}|siendo|(?:trabajando )?(?:de|como|en)) ${LEFT}`,
  String.raw`\b(?:quiero|quisiera|necesito|busco|voy a|pienso)(?: como)? (?:dejar|salir|salirme|irme|escapar|huir)(?: de)?(?: ${OLD_JOB})? ${LEFT}`,
  String.raw`\bdejar de (?:${OLD_JOB}|ser) ${LEFT}`,
].map((pattern) => new RegExp(pattern, 'd'));
/** A wish for other work; the present work may be elsewhere in the message. */
export const CHANGING =
  /\b(change|switch|changing|switching) (my )?(jobs?|careers?|fields?|professions?|industr(y|ies))|career change|new line of work|(want|wanna|need|ready|time)( to)?( get| be)? out(?! of)|(do|try|find|want) something (else|different)|what now\W*$|y ahora que\W*$|ya no quiero( mas| seguir)?\W*$|what else (can|could) i do|(hacer|probar|buscar|busco|quiero) (otra cosa|algo (distinto|diferente))|quiero salir(me)?(?! de)|(cambiar|cambio|cambiarme) de (trabajo|profesion|carrera|oficio|rubro|sector|vida laboral|chamba|curro|empleo)\b/;
