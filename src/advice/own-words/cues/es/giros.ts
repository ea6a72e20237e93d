/** Giros con los que la gente cuenta lo que hace, sea cual sea su oficio. */
export const GIROS = `
= listen 4, perceive 1.5
lo|la|los|las dejo que|hablar|terminar|soltar; dejo que suelte|termine|hable|cuente|acabe; que la persona termine; no interrumpo
no juzgo; ni interrumpo; se desahoga* conmigo; me cuenta su|el dia; se lo repito; repito .. dos_veces|para_ver|lo_que
pregunto lo justo; y luego que; una sola pregunta; pregunto de otra manera; primero oigo; oigo todo; escucho el|la|todo|hasta
no perder palabra; conmigo se puede hablar; hable* los dos bandos; dejo|deje hablar
= perceive 4, listen 1.5
ojo para la gente; se me da|dan bien la_gente|las_personas|leer; me llevo bien con la_gente|todos; con quien trato; no es con|contra nosotros|contigo|conmigo
se de que humor; de que humor; con ver como; antes de que abra|diga|hable|digas; decia|dice que estaba|esta bien; no le duele
sonreia pero; nadie .. lo ve|nota; alguien esta incomod*; leer a la gente; quien quiere silencio; el ambiente se pone; no entendio aunque
tenia los ojos; ojos rojos; le daba verguenza; sin decir nada delante; yo la|lo veo como; ya se si le|esta
los|las enfadad*|brav*|dificiles|bordes|groser* .. a_mi|conmigo|me_los|me_las
= persuade 4, perceive 1.5
no queria .... ahora|y_ahora|hoy|se_lo|encontre; nadie queria .... al_final|gracias; gracias a mi; hasta que le|la aposte|dije|mostre
lo|la|los|las hice quedarse|volver|firmar|venir|probar|cambiar; le cambie la|el opinion|idea|parecer; encontre como decirselo|decirle
acaba|acaban|termina|terminan firmando|comprando|dando|viniendo|pagando|aceptando; le saque el|un permiso|si|descuento; fue mia la_idea|el_perro
la idea fue mia; logre que|consegui_que el|la|los|las|mi|pusieran|dejara|hicieran|bajaran; junte .. firmas; que pusieran; me cree; me creen
animo a todo|todos|los; llevo a .. marcha|reunion; al director de|para_que; le mostre .. y cambio|firmo|acepto; cambio el horario|la_regla
= negotiate 4, persuade 1.5
no se ponian|ponen|poniamos de acuerdo; que les|nos servia|sirve|convenia|gustaba a_todos|a_todas|a_los_dos; que aceptaria*; mediacion
sin firmar los dos; los|las sente|junte|puse; los puse de acuerdo; lo repartieron; primer precio; a la mitad; mitad y mitad
piden .. ofrezco; ofrezco .. quedamos; quedamos en; hacemos|hicimos un trato; una semana cada; dias pares; llegamos a una|un cifra|acuerdo|precio
llevaban anos sin hablar*; sin hablarse por; le baje el|la renta|precio|alquiler; hice de intermediari*; se pelean|peleaban por; pagaran entre; los dos turnos
me lo dejan a|en|mas; todavia me regalan
nunca pago|pague|pagamos el|lo primer|que_piden|precio
arreglo|resuelvo|paro|separo peleas|pleitos|broncas|discusiones; pongo paz; hice las paces; los dos se van|fueron content*
= instruct 4, study 1.5
salen|sale|salieron entendiendo|sabiendo|bailando|nadando|leyendo; antes del parcial|examen .. vienen|conmigo; vienen a mi cuarto|casa|mesa
subo|hago|grabo videos de|para; me escriben|mandan que|fotos; por fin les|le sale; daba|doy|di el|un|los curso|cursos|taller|talleres|clases
hasta que pudo|pudieron|les_salio|le_salio; busco otra manera|forma de decir*|explicar*; con calma; aprendio|aprendieron .. conmigo; les|le muestro con
los llevo paso; ya todas|todos saben; de reversa; con mis pies; parto .. en partes|tres|dos
= serve 4, perceive 1.5
lleno|relleno los papeles|formularios; le|les dejo un|una|el|comida|algo; le|les|se_las|se_los bajo|subo|cargo|acerco .. cosas|maletas|bolsas|senoras
les|los|las|le acompane|acompano al|a; no senalo; ya voy para alla; si veo a un|una|alguien; por si veo; llevo|traigo comida|agua de_mas|para
lleve a mi|un|una vecin*|senor*; no me voy hasta; antes de que se levante|pida; sin que pidan|pida; olvido sus|su; llame a tres|todas
cuando llega|llego una|la familia; saca* los papeles; aparezco con; barro la|el; que le ayude; me toca* la puerta; cuido a mi*
= solve 4, think 2
cuando ya nadie; nadie sabe|sabia|daba|podia|logra|consigue .. hacer|con|repetir|arreglar*|explicar*; dieron|dan|daban por muert*; los|las revivo
probe|pruebo una|de|con|todo .. cosa|cada|hasta; hasta que fue|vi|dio; hasta dar con; le invente un|una; hice uno|una con; saca otro; cuando el plan
junta|junto las pistas; lo que tiene salida; de atras para adelante; hasta saber por que; descubri por que; que lo resuelve; un lio y; se apagaba|atascaba|trababa
averigue|averiguar como|los|el|la|que; la ultima puerta; rotas|roto porque
cuando|si se rompe|cae|cuelga|traba|atasca|estropea|dana .. me|yo|a_mi
= think 4, decide 1
no cuadran|cuadraban|cuadra|encajaba*|encajan; que no nos dicen|estan_diciendo; busco de donde; ver de donde salio; casi siempre es mentira; le pregunto como
como lo sabe; cual esta mas; le pida las pruebas; no quiere decir que; solo preguntaron; busque el estudio; le busco fallas|peros; con las mismas palabras
desconfio; lo malo siempre; veo los dos lados; le pregunto .. pruebas|por_que
= learn 4, think 1
lo que|que cambiaba|cambia|va_a_pasar .. para|con|ya; leo los cambios; ya se que .. va; se me quemo .. segund*; mire por que; al segundo ya
me puse a ver; vi que .. iban|iba a; me apunte a; ahora las llevo; lo leo en casa; para la proxima; lo uso en|manana; me enseno a|que; asi no .. mas
que sale mal; desde entonces no; me sirve para la|el siguiente; cambiamos lo que; empece el|un curso|soldadura|carrera; rehice|cambie .. esa noche; y me ajusto
= study 4, learn 1.5
en papelitos|tarjetas|fichas; aprende|aprenden|aprendo|aprendio .. lego|canciones|juegos|rimas|cantando|caminando; es la unica forma|manera; titeres; timidos .. inquiet*
me aprendo .. cantando|caminando|con; me pregunto yo; asi se me queda|quedan; dejo que .. se equivoque*; tapo los ojos; a trozos; compas por compas
me grabo; me hago un|una examen|prueba|preguntas; lo desarmo; no aprenden igual; en voz alta; repito solo; como un mapa; cierro .. lo digo
le|les hice un|una|unas|unos hojita|hoja|cancion|juego|dibujo|dibujos|tarjetas|mapa|cuento|esquema
= monitor 4, think 1
me pongo nota; si baja|bajan|sube .. cambio|voy|pregunto; apunto|anoto cada|cuanto|tiempos|la; en que nos pasamos; aviso cuando; no cuadra
reviso las|la cuentas|temperatura|caja; miro cada; miro los platos; corrijo una; que hay que dejar; lo que falta|falla; a quien le falta; cosa mia; como se ve lo normal
suena raro; medir|media|medi|mido todo dos
= decide 4, think 1.5
que dice vamos; todos se congelan|paralizan|bloquean; tuve que elegir|escoger; escoger|elegir|elegi|escogi que|cual|entre|el|la; hice|hago|saco numeros|cuentas|cuenta
saco la cuenta; me quede con la|el|lo; tenia|teniamos dos|tres ofertas|opciones|guarderias; lo bueno y lo malo; y vives con eso; supe cuando; pito en; lo pitas
no compro lo; cuanto me dura; lo que dura; eliges quien; vendi .. antes_de_que; mejor el .. y
= time 4, coordinate 1.2
nunca he|entrego|entregue entregado|tarde; empiezo antes; junto los mandados|recados|pendientes; nadie llega tarde; nadie espera; no se me va|pasa|olvida un*; siempre se que .. cuando|toca
y cuando; desde la hora; para atras; en la agenda; una sola vez; lo peor de la lista; planeo la semana; a la nocturna; dos turnos y; se cuanto tarda; cuanto tarda cada
los escalono; parto el turno; con colores en; corro a las; hora de entrada
= coordinate 4, time 1.4
nos turnamos; para que todo|todos llegue*|salga*|entre*; salga junto; a la vez; espero a que; antes de entrar; me ajusto al|a; la palabra justa; sin estorbar
quien carga; quien maneja; quien carga que; voy llamando; yo agarro|cojo|sirvo .. ella|el|cobra; digo cuando|quien; movi a todos; nunca hemos chocado; cuadro .. para; canto los platos
`;
