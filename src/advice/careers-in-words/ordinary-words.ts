import type { Language } from '../search/language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that any story has, whatever it is about: those of three or more of the texts in `bench/own-words/texts` that
 * no name, topic or cue of a career is made of. They are rare in what the guide says of careers, and would seem to tell
 * of one. Without accents.
 */
const ORDINARY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`
    account across act actual actually add added after afternoon again against ago agree alarm alone already
    always another answer answers anybody anymore anyone anything apart arm around article ask asked asking asks
    asleep ate august aunt away awful baby babys back backwards bad bag ban bathroom beans bed before behind
    believe best better between bill bills birthday bit black blamed blind block blowing board boots bored
    boring born boss both bought bow box boxes break breakfast breath breathe breathes bring brings broccoli
    broke broken brother brothers brought bucks built bump burned busted button buy call called calls calming
    came cant cap card case cat caught cause center cents chair chairs change changed chapter charge chart cheap
    check checked choose christmas circled claimed classes clinic clock close closed closes coats cold color
    come comes coming company confused convince convinced convinces cool cord corner corporate cost costs couch
    couldnt couldve count counter county couple cousin cousins coworkers cracked crews cried cry crying cut dad
    dads daily dark date dates daughter daughters dead decide decides deciding decision decisions degree degrees
    desk didnt died difference different dime dinner dip divorced doesnt dollar dollars done doors double drew
    drink drives drop dropped dropping drops dumb dye each early ears easy eat eight either elevator eleven else
    em embarrassed empty end ended ends engineers eve even ever every everybody everybodys everyone everyones ex
    exactly exciting experience explain explains eye eyes face failed fair fall family far fast faster favorite
    feel feet fell fella fifteen fifty fight fighting figure figured fill finally finds fine finish finished
    fired first fit five fixed fixes flashcards flashlight flat flu followed foot footnotes forget forgot forty
    fought found four free friday friend friends front full fun funny gave gets girl give giving glue go goes
    going gone gonna gotta grab grade grand grandma grandmas grandpa green grew group grow growing guess guide
    guild guy hadnt half hall hand handed hands hang happen happened happens hard hate hated hates head heads
    healer healers hear heard hearing hears heat hed held hell hello herself hes hey hide high highlighter
    himself hit hold holding home honestly hot hour hours house houses humidity hundred hungry hurt hurts
    husband ice idea idk ill including inner inside instead isnt itd itself january job joke jokes july june
    keep keeping kept keys kid killing knees knew know knowing knows ladies last late later laugh laughed
    laughing law lead learn learned learning leave leaves leaving left less let letting level license lid lids
    lie life lift light list listed listen listens little live load log logged lol long looked looks loop loose
    lose losing lost lot loud lunches lying m mad made man manage managed manages managing map mapped march
    married matter matters maybe mean means meant meet men mess met middle miles min mind minute minutes mirror
    miss missed mistake mix mom moms monday mondays money month months mood more morning mornings most mostly
    mother mouth move moved moves movie movies mr murder myself name named names napkin naps near needed
    neighbor neighbors neither nephew never next night nights nine nineteen ninety nobody nobodys noon normal
    note notebook notes nothing notice noticed notices now number october offered offers oh ohio ok okay old
    once only open opened opens opposite ordered organize organized organizes organizing own pace packed pad
    page pages pan papers parents parked part partner partners pass passed past patient pay paying pays pen
    percent person pick picked picks picture pieces pizza place plan plate play played point polite pool porch
    pours pretty price prices problem problems progress proud pull pulled purpose push pushes put puts question
    questions quiet quit rain raining raise ran read reads ready real red redid regular remember repeat rest
    retired rewatch rewrote rice right rode rolled room roommate round row rule rules run running runs sad said
    same sat saturday saturdays save say saying says scared second seconds see seeing sells send sent sentence
    set seven shelf shes shift shifts shook short shoulder shoulders show showed showing shut sick side sign
    signed since single sister sisters sit site sites sits six sixty size sizes skip skipped sleep sleeve slept
    slid slow slows smart smell socks solve solved solves solving somebodys someone someones son song sound
    space speaker speaking special spending spent split spot spring stand standing stands start started starts
    stay stayed step stick still stood stop stopped stopwatch story straight stuck studied study stuff summer
    sun sunday sundays super support sure swapped swear switched swore table tables take takes talk talked
    talking talks tape target taste taught teams tell tells temp ten tent terrible test tests thank thatd thats
    theirs themselves theory theres theyd theyre theyve think thinking third thirty though thought thousand
    three threw through throws thru thursday thursdays tie till timer tip tired today together told tomorrow
    tone tonight took touch town toxic traced traded traffic train trick tried try tuesday tuesdays turn turned
    turns twelve twenty twice two u ugly uncle uncles under until useless usually vent voice w wait waiting
    waits walk walked wallet war warm warranty wasnt watch watched ways wear wears weather wed wednesday week
    weekend weekends weeks weighed weight weird went werent wet weve whatever whats whenever whether whichever
    white whod whoever whoevers whole whos whose wife window winter woman won word words work worst worth
    wouldnt write written wrong wrote yeah yell yes yesterday yet youd youngest youre youve yrs zero
  `),
  es: list(`
    abajo abre abril abrio abuela abuelo aburrido acaba acabe acabo acompano acuerdo adelante agarra agarre
    agarro agosto aguanto ahi ahora alguien algun almuerzo alta alto amiga amigo amigos anda andamos andan ando
    anoche anoto anterior antes antiguas apago apagon aparte aprenden aprender aprendi aprendo apunte apuntes
    apunto aqui arena arma arme arregla arregle arreglo arriba asi atras aunque aviso ayer azucar bailando baja
    baje bajito bajo bano barato boca bolsas bonito botaba boton brazo bro buenisima buenisimo bueno busque
    cabezas cache cada cae caja cajon callado calle callo calma calor cama cambia cambiado cambiamos cambiaron
    cambie cambio camino camiseta capitulo cara casa casi caso castillo catalogo catorce cena cerca cerrada
    cerrados cerrar chava chavo chica chico chiste ciego cien ciento cierra cinco cincuenta cita claro coche
    cola cole colonia color comer companera companero compartir completo comprar compre compro conmigo consegui
    contaba contando contar contentos contesta conteste contesto convence convencer convenci convenzo corro
    costaba creci cree creo crio cuaderno cuales cualquier cualquiera cuantas cuanto cuantos cuarenta cuarto
    cuatro cuenta cuentame cuentan cuento cuerda cuesta culpa cumple curso da daba dame dando dar debajo decia
    decidir decido decir decision decisiones dedo deja dejamos dejar dejara deje dejo delante demas desastre
    desayuno descartando descubre descubri descubrir desde despues detalle detalles detras devuelvo di dice
    dicen dicho diciendo dieron diez diga digan digo dije dijeron dijo dinero dio distinto doble doce dolor
    domingo domingos don dormir dos doscientos doy ducha duele duermo durante durmiendo echaban eche elegi
    empezo empieza encerrado encima encontre encuentro ensenado entendi entera entero entiendo entonces entra
    entran entrar entre entro eran escribe escriben escribi escuche escucho espalda espejo espera espere espero
    esposa esposo esquina estaba estudio estuvo euros ex examen explica explicaron facil falla fallaba fallo
    falta faltaba faltaban familia fechas feo fila fin final firmar firmaron flojo fondo formulario foto frase
    frio fuera fui fuimos funciona funcionan funciono gana ganar ganas gano gasto gira gracias gratis gripe
    gritan guey habia habian habla hablaban hablamos hablando hable hablo hace hacemos hacen hambre hasta haya
    hermana hermanas hermanito hermano hermanos hice hicimos hielo hija hijas hijo hijos hizo hoja hola hora
    horario horas horrible hoy hubo hueco huecos huelo iba ibamos iban igual impares importa interrumpo invierno
    invite ir izquierda jajaja jefa jubilado jueves jugamos junio juntas junte junto juntos jura juraba jurado
    juro justo lado lee lei lejos lento leo libre linea lista llama llamadas llaman llamar llame llamo llega
    llegaba llegar llego lleno lleva llevaba lleve llevo llora llorando llorar llover lluvia loco logre luego
    lunes luz madre madres mal maleta malisimo malo mama manana mandan mandar mande maneja manera mano manos
    mapa marido martes marzo mayo media medio mediodia memoria menos mentira menuda menudo mes meses meti meto
    metros mia mias mido miedo mientras miercoles mil minuto minutos mio mira mirando mirar mire miro misma
    mismas mismo mitad monton motor movi movil mudar muerto muestro mujer mundo murio naci nada nadie navidad
    negocio nieto nietos nieve nina ningun ninguna noche nochebuena noches nomas nombre nombres noto novato
    novela novia novio nueva nueve nuevo nuevos numero nunca ochenta ocho octubre odio ofertas ofreci ofrezco
    oigo oir ojala ojos olor olvido once ordenada oreja organizada organizado organizar organizarme organizo
    otros oye paciencia pago pague pais palabra palabras panico panza papa papas papel parar parche pare parece
    pared pares paro partida partido pasa pasado pasar paso pedi pedia pedido pedir pelean pelicula pelota pena
    pense peor perdi perdida perdido perdimos perfecta perfecto perro pesado pidan piden pido pie piensa piensan
    pienso pierdo pierna pies pizza planea plata plato plaza podia podian podria pone ponen poner pongo ponian
    porque precio precios prefiero pregunta preguntar preguntas pregunte pregunto presion prima primer primera
    primero primo primos probando probe problema problemas propuse pruebo pudo pueblo puedes pues punta punto
    puntual puro puse puso q queda quedaba quedamos quedan quedarme quede quedo queria querian quiere quieren
    quince quito raid rapido rato regalo regla reglas reloj repaso repetir repito resolver respiro resuelve
    resuelvo reunion reves reviso rio risa rojo rojos rompio roto ruido sabados sabe saben saber sabia saca saco
    sale salen salga saliera salieron salimos salio salir saque sea segui segunda segundo segundos seguro seis
    semana semanas senalo senor senora senoras sentado sente serie servilleta sesenta siempre sienta siento
    siesta siete sigo sigue siguiente silencio silla sirve sofa sol sola solo solte sube subi subieron subio
    subir subo suegra suelta suelto sueno supe suspendi tapa tapo tarda tarde tardes techo tele tema temblor
    temporada tenemos tenga teniamos tenian teoria tercero termina terminamos termine tia tiene tienen tienes
    tio titulo toca tocaba todavia tomo toque tormenta trabaja trae traen traia traigo tranquilo treinta tres
    triste turno tuvo ultima ultimo unico uno uso ustedes va vacio vale valia vamos van vasos ve veces vecina
    vecino veinte veintidos velocidad ven venia venir veo ver verbal verdad verde vi vieja viendo viene vienen
    viento viernes vino viudo vivimos vivo volver volvi voy voz vuelta vuelve vuelvo wey ya
  `),
};

export const isOrdinary = (word: string, language: Language): boolean => ORDINARY[language].has(word);
