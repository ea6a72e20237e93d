import type { Language } from './language.ts';

/** What a phrase does to the words around it. */
export type StanceEffect =
  /** Denies what follows in the clause. */
  | 'deny'
  /** Looks like a denial and is none. */
  | 'affirm'
  /** Makes what follows in the clause a wish, a plan or a thing supposed. */
  | 'wish'
  /** Turns the whole sentence into a joke. */
  | 'joke'
  /** Puts what follows in the past; it counts only if nothing later takes it back. */
  | 'past'
  /** Says that things are different now. */
  | 'now';

export interface StancePhrase {
  readonly pattern: string;
  readonly effect: StanceEffect;
}

const phrases = (effect: StanceEffect, list: string): StancePhrase[] =>
  list
    .split(/[;\n]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean)
    .map((pattern) => ({ pattern, effect }));

export const STANCE_PHRASES: Readonly<Record<Language, readonly StancePhrase[]>> = {
  en: [
    ...phrases(
      'deny',
      `not; never; neither; nor; without; hardly; barely; rarely; seldom
      terrible|awful|horrible|bad|worst|useless|hopeless|lousy|garbage|trash|crap|rubbish|pathetic|dreadful at|with|about
      worst; hopeless; suck|sucks|stink at|with; suck|sucks; hate|hated|despise|dislike|loathe|dread
      no good|patience|idea|clue|talent|skill|skills|sense|way|interest|use|gift|filter at|with|for|of|in|when|to?
      zero|lack|lacking patience|skills|sense|people|of|talent|ability
      struggle|struggling|struggles with|to; fail|failed|fails at|to; clueless; horrible; gave up; too shy|lazy|dumb|nervous|scared to
      can not; could not; quit|stopped|avoid|refuse|refused; allergic to; weak at|with|in; least; no one|nobody has ever; anything but
      no; far from; the opposite of; am no; good at nothing; last person; not my thing|strength|forte`,
    ),
    ...phrases(
      'affirm',
      `not only|just|bad|afraid|scared|shy|ashamed|to_mention|stop|sleep|rest|quit|the_type_to_panic
      not too bad|shabby; not half bad; never stop|stopped|fail|failed|fails|tire|get_tired|gets_old|too_busy|quit|give_up|gave_up|late|missed|forget|forgot|miss
      do|does|did not mind|give_up|quit|stop|let|care_how|care_if|care_who|panic|freak|rest; can not help|stop|resist|stand|leave|let|sleep|rest|stay|watch|wait|walk|ignore|pass|say|unsee; can not sit by|there|while|and
      no matter; no problem; no big; no one|body else; why not; not the only; not that; not gonna|going_to lie
      no joke; no lie; no kidding; no cap; no doubt; no wonder; no time; no sweat; no biggie; no questions; no drama; no fuss; no excuses; nothing i can not; no stranger to; never not; hate when|it|seeing|that; hate to see|brag|say
      will|do|did|does not leave|let|stop|quit|rest|give_up; never let|leave|leaves|left|lose|lost|panic|panics|panicked|raise|raised|rush|rushed
      worst day|days|shift|night|moment|moments|case|thing|things; no nonsense; no bs; at least; not once; not a|one single|one complaint|accident|injury|mistake; no training; no one|body had|has|ever|wants|wanted|asked|else|gets|got|could|can|is|was|leaves|left; not until; could not help; not because; not even`,
    ),
    ...phrases(
      'wish',
      `wish; want|wanna|wanted to|a? be|become|learn|get|know|have|improve|understand; would like|love|want to? be|learn|become|get|improve
      if i could|were|was|had; i hope|hoping; trying|try|tryin to be|get better|improve; need|needs to be|learn|improve|get|work|find
      should probably|really|be|learn|listen|have; working on my|being|it; someday|one_day i|maybe; dream of being|becoming
      they|he|she will ask|judge|want|hire; have|need|got to study|go|pay|do_homework|call; the doctor|dentist|nurse|teacher said|says; made|makes|told us|me to? use|do|try this|it; us use this; use this for class|school|homework
      nobody|no_one listens|helps|explains|teaches|understands to? me; do|write|finish my homework|essay|paper
      supposed to; would be cool|nice to|if; have to learn to|how; better at in_the_future; could be better|worse|more`,
    ),
    ...phrases(
      'joke',
      `yeah right; as if; said no one|nobody ever; jk; just kidding; lol|haha|lmao not|no|jk|nope|sure; sike|psych; not lol|lmao; sure jan; in my dreams
      yeah sure; oh sure; clearly sarcasm; sarcasm; so good|great|amazing at that i|they|my; super|real|really|so|such|very|clearly helpful|patient|great|good .. lol|not|right|lmao; right lol`,
    ),
    ...phrases('past', `used to; once was; was once; back when i|in; when i was young|younger|little|a_kid`),
    ...phrases(
      'now',
      `now; nowadays; these days; anymore; today; not since; any more; no longer; since then; lately`,
    ),
  ],
  es: [
    ...phrases(
      'deny',
      `no; nunca; jamas; ni; tampoco; sin; apenas; casi nunca; nada de
      mal|malo|mala|malisimo|malisima|pesimo|pesima|fatal|terrible|horrible|torpe|negado|negada|inutil|desastre para|con|en|de|a; pesimo|pesima|malisimo|malisima
      cuesta|cuestan mucho|horrores|un_monton|trabajo; odio|detesto|aborrezco|evito; dan|da mal|fatal|pena|miedo|flojera|pereza|hueva|paja|verguenza; fatal; falta|faltan paciencia|don|tacto
      incapaz de; menos; cero paciencia|don|tacto|talento; deje|pare de; lo mio|contrario no; renuncie; soy un? desastre|burro|burra|nulo|nula|tronco`,
    ),
    ...phrases(
      'affirm',
      `no solo|solamente|nomas|nada_mas|es_por_presumir|es_que|falla|fallo|importa; no me? importa|molesta|canso|rindo|aburro|enojo|desespero|duermo|asusta|asusto|pesa|cuesta|quejo|achico|da_miedo|da_pena|da_verguenza|tiembla
      no paro|dejo|descanso|puedo_evitar|suelto|aguanto_ver|pierdo|pierde|me_voy|se_me_va|se_me_pasa|se_me_escapa|se_me_olvida|falto|fallo|llego_tarde; nunca dejo|paro|me_canso|fallo|falto|llego_tarde|pierdo|olvido|me_rindo|llegue_tarde|he_llegado|se_me_olvida|me_enojo|grito
      sin falta|parar|descanso|problema|problemas|duda|embargo|cobrar|esperar|que_me|que_nadie|pedir|gritar|gritos|pelear|pelearse|quejarme|que_nadie|dormir|enojarme|querer|darme|interrumpir|juzgar|perder
      no tengo problema|miedo|pena|pelos; no hay problema|quien|nadie; nadie; no es por; nada mas; ni modo; no obstante; no se diga; al menos; mas o menos; por lo menos; no quedo de otra; hasta que no; no te miento; no mas; no manches; no se rinde; no vaya|vayan|pase|falte|falten|sobre|haya|quede|olvide|choque|choquen|peleen|pierda; no es mentira; si no; lo de menos; no nada; ni uno|una solo|sola|queja; echo de menos; no aguanto ver|que`,
    ),
    ...phrases(
      'wish',
      `ojala; quisiera; me gustaria; me encantaria; quiero ser|aprender|mejorar|tener|saber|llegar|volverme; si pudiera|fuera|supiera|tuviera; espero ser|aprender|poder|mejorar
      profe|profesor|profesora|maestra|maestro|miss nos|me mando|pidio|puso|hizo|dejo; nos|me mando|mandaron|pidio|pidieron|hizo|hicieron a? usar|hacer|probar|escribir; me van a preguntar|juzgar; tengo que estudiar|ir|pagar|llamar; se me rompio|murio|perdio|cayo|descompuso|acabo|fue; el|la doctor|doctora|dentista|medico|profe|maestra dijo|dice
      nadie me escucha|ayuda|entiende|explica|ensena|hace_caso; hazme|haz|escribeme la|mi|el|un|una tarea|ensayo|trabajo|resumen
      debo|deberia|tengo_que|necesito ser|aprender|mejorar|escuchar|tener; sueno con ser; algun dia; estoy tratando|intentando de? ser|mejorar; intento|trato de ser|mejorar|aprender; hubiera|hubiese`,
    ),
    ...phrases(
      'joke',
      `si claro; aja si; claro que no; es broma; na mentira; mentira jaja; jaja no|si_claro; si como no; como no jaja; sarcasmo; ironia; seguro jaja; nah mentira; ni en suenos; si aja; aja`,
    ),
    ...phrases(
      'past',
      `antes; solia; de joven|chico|chica|chamaco|morro|nino|nina; cuando era joven|chico|chica|nino|nina|morro|chavo|chava; hace anos`,
    ),
    ...phrases('now', `ahora; hoy; ya no; actualmente; hoy en dia; ultimamente; ya`),
  ],
};
