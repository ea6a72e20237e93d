/** Giros con los que la gente cuenta lo que hace, sea cual sea su oficio. */
export const GIROS = `
= listen 4, perceive 1.5
lo|la|los|las dejo que|hablar|terminar|soltar; dejo que suelte|termine|hable|cuente|acabe; que la persona termine; no interrumpo
no juzgo; ni interrumpo; se desahoga* conmigo; me cuenta su|el dia; se lo repito; repito .. dos_veces|para_ver|lo_que
pregunto lo justo; y luego que; una sola pregunta; pregunto de otra manera; primero oigo; oigo todo; escucho el|la|todo|hasta
no perder palabra; conmigo se puede hablar; hable* los dos bandos; dejo|deje hablar
solo|nomas lo|la|los|las escucho; hay que esperar y|preguntar; a ver si entendi; pido que me cuenten|digan; no adivino; no hago otra cosa
bajo|apago la radio|tele|musica; se confiesa*; apunto lo que dice*|dijo; antes de opinar|castigar|juzgar; preguntarle dos; pregunto al final; pido que repitan; por separado; no le doy consejos; me llaman cuando
que no hablaba|hablaban|habla|hablan con nadie
= perceive 4, listen 1.5
ojo para la gente; se me da|dan bien la_gente|las_personas|leer; me llevo bien con la_gente|todos; con quien trato; no es con|contra nosotros|contigo|conmigo
se de que humor; de que humor; con ver como; antes de que abra|diga|hable|digas; decia|dice que estaba|esta bien; no le duele
sonreia pero; nadie .. lo ve|nota; alguien esta incomod*; leer a la gente; quien quiere silencio; el ambiente se pone; no entendio aunque
tenia los ojos; ojos rojos; le daba verguenza; sin decir nada delante; yo la|lo veo como; ya se si le|esta
los|las enfadad*|brav*|dificiles|bordes|groser* .. a_mi|conmigo|me_los|me_las
por como cerro|cierra|camina|entra|entro|saluda|deja|habla|contesta; de|con verle la cara; no me lo tomo a_pecho|personal; cuando tiene miedo|pena|hambre; supe que le; a los que no se
leer el silencio; por los pasos|la_voz|la_cara; adivino el humor|animo; supe que .. por; rie|rien por compromiso; aprieta la|el; le brillan los; quiere que lo dejen; me fijo en; sabe* quien manda
= persuade 4, perceive 1.5
no queria .... ahora|y_ahora|hoy|se_lo|encontre; nadie queria .... al_final|gracias; gracias a mi; hasta que le|la aposte|dije|mostre
lo|la|los|las hice quedarse|volver|firmar|venir|probar|cambiar; le cambie la|el opinion|idea|parecer; encontre como decirselo|decirle
acaba|acaban|termina|terminan firmando|comprando|dando|viniendo|pagando|aceptando; le saque el|un permiso|si|descuento; fue mia la_idea|el_perro
la idea fue mia; logre que|consegui_que el|la|los|las|mi|pusieran|dejara|hicieran|bajaran; junte .. firmas; que pusieran; me cree; me creen
animo a todo|todos|los; llevo a .. marcha|reunion; al director de|para_que; le mostre .. y cambio|firmo|acepto; cambio el horario|la_regla
le|les cambie la cabeza|mente|idea|opinion; cambio de idea|opinion|parecer; decian que ni|no .. firm*; ni loc*; convenci|convenzo al|a_la|a_mi|a_todo|a_toda; once firmas|firmas en
hice que mi|la|el|los|las; saque a .. de; lo|la meti al|a_la|en; le di la vuelta; levanta|levantan la mano; obra mia; con los numeros en; pedi aumento; venia a cancelar; compran .. conmigo
= negotiate 4, persuade 1.5
no se ponian|ponen|poniamos de acuerdo; que les|nos servia|sirve|convenia|gustaba a_todos|a_todas|a_los_dos; que aceptaria*; mediacion
sin firmar los dos; los|las sente|junte|puse; los puse de acuerdo; lo repartieron; primer precio; a la mitad; mitad y mitad
piden .. ofrezco; ofrezco .. quedamos; quedamos en; hacemos|hicimos un trato; una semana cada; dias pares; llegamos a una|un cifra|acuerdo|precio
llevaban anos sin hablar*; sin hablarse por; le baje el|la renta|precio|alquiler; hice de intermediari*; se pelean|peleaban por; pagaran entre; los dos turnos
me lo dejan a|en|mas; todavia me regalan
nunca pago|pague|pagamos el|lo primer|que_piden|precio
arreglo|resuelvo|paro|separo peleas|pleitos|broncas|discusiones; pongo paz; hice las paces; los dos se van|fueron content*
ayude a .. decidir|acordar|repartir; todos|los_dos|ambos contentos; lo|la pusimos|dejamos|repartimos por horas|dias|turnos|semanas; escribi las reglas; con los dos; quien se queda; uno pedia|queria .. otro
acorde con; firmamos algo|un; en medio; baje|baja el precio; y yo ahorrar|otra|otro; menos y mas; las|los dos ganamos; hice que se turnaran; porque hable con; sin que nadie se enojara|peleara; pusieron hora*|reglas
= instruct 4, study 1.5
salen|sale|salieron entendiendo|sabiendo|bailando|nadando|leyendo; antes del parcial|examen .. vienen|conmigo; vienen a mi cuarto|casa|mesa
subo|hago|grabo videos de|para; me escriben|mandan que|fotos; por fin les|le sale; daba|doy|di el|un|los curso|cursos|taller|talleres|clases
hasta que pudo|pudieron|les_salio|le_salio; busco otra manera|forma de decir*|explicar*; con calma; aprendio|aprendieron .. conmigo; les|le muestro con
los llevo paso; ya todas|todos saben; de reversa; con mis pies; parto .. en partes|tres|dos
mis|los|las alumnos|nuevos|scouts|ninos|chicas|chicos .. ya saben|pueden|andan|nadan|leen|prenden|hacen; andan solos; ya lo hacen solos; boton por boton; a todo el turno|equipo|grupo; lleve a .. por su primera
forme|formo a|dos|tres|cuatro|cinco|seis; acaban|terminan|salen sabiendo; aprendio .. conmigo; cuando no entienden; se lo mostre|muestro; hice un manual; corrijo la|el postura|forma|trazo; ensene|enseno a .. a
= serve 4, perceive 1.5
lleno|relleno los papeles|formularios; le|les dejo un|una|el|comida|algo; le|les|se_las|se_los bajo|subo|cargo|acerco .. cosas|maletas|bolsas|senoras
les|los|las|le acompane|acompano al|a; no senalo; ya voy para alla; si veo a un|una|alguien; por si veo; llevo|traigo comida|agua de_mas|para
lleve a mi|un|una vecin*|senor*; no me voy hasta; antes de que se levante|pida; sin que pidan|pida; olvido sus|su; llame a tres|todas
cuando llega|llego una|la familia; saca* los papeles; aparezco con; barro la|el; que le ayude; me toca* la puerta; cuido a mi*
no cuelgo|me_voy|paro|suelto|descanso hasta; recogi|recojo al|a_la|a_los|a_las hijo|hija|hijos|ninos de; cuando le|les fallo|fallaron; le|les corte|puse|hice|arregle .. nuev*|para_que; a medio mundo; le bajo cosas
doy la vuelta con; con el|la|los que no encuentra*|puede*; aunque no me toque; le leo las; consigo lo que; recojo a los; acompano a los; reparto comida; comparto el|la mi*; le guardo; le caliento
= solve 4, think 2
cuando ya nadie; nadie sabe|sabia|daba|podia|logra|consigue .. hacer|con|repetir|arreglar*|explicar*; dieron|dan|daban por muert*; los|las revivo
probe|pruebo una|de|con|todo .. cosa|cada|hasta; hasta que fue|vi|dio; hasta dar con; le invente un|una; hice uno|una con; saca otro; cuando el plan
junta|junto las pistas; lo que tiene salida; de atras para adelante; hasta saber por que; descubri por que; que lo resuelve; un lio y; se apagaba|atascaba|trababa
averigue|averiguar como|los|el|la|que; la ultima puerta; rotas|roto porque
cuando|si se rompe|cae|cuelga|traba|atasca|estropea|dana .. me|yo|a_mi
no habia .. arme|hice|invente|puse; arme|arme_un|arme_una .. con; cambie como; se acababa .. cambie; desenredo; hasta que vi; solo era cuando|cuesta
no habia .. y arme|hice; arme una red|un_sistema; que .. no pudieron; nadie sabia por que; por donde salia; propuse dos|un|una|otra; me dan un lio; encontre que|el|la; tarde .. dias en ver; si falta .. invento|me_la_invento
= think 4, decide 1
no cuadran|cuadraban|cuadra|encajaba*|encajan; que no nos dicen|estan_diciendo; busco de donde; ver de donde salio; casi siempre es mentira; le pregunto como
como lo sabe; cual esta mas; le pida las pruebas; no quiere decir que; solo preguntaron; busque el estudio; le busco fallas|peros; con las mismas palabras
desconfio; lo malo siempre; veo los dos lados; le pregunto .. pruebas|por_que
le pregunte cuanta|cuanto|cuantos|quien|como|de_donde; pregunte que pasa si; que pasa si; la misma|mismo .. dos_veces; dice que nueve; jura por .. pregunt*
no prueba nada; no se sostiene; punto flojo; tenia un hueco|fallo|error; quien gana con; por escrito; saco la calculadora; no coincid*; sospecho
= learn 4, think 1
lo que|que cambiaba|cambia|va_a_pasar .. para|con|ya; leo los cambios; ya se que .. va; se me quemo .. segund*; mire por que; al segundo ya
me puse a ver; vi que .. iban|iba a; me apunte a; ahora las llevo; lo leo en casa; para la proxima; lo uso en|manana; me enseno a|que; asi no .. mas
que sale mal; desde entonces no; me sirve para la|el siguiente; cambiamos lo que; empece el|un curso|soldadura|carrera; rehice|cambie .. esa noche; y me ajusto
cambie como organizo|hago|trabajo|planeo; movi mis|las; me ensena algo|una_cosa; lei la ley|norma|reforma .. y; en el margen; saldria mal
y revise el|la mio|mia; movi los papeles; por eso rote|cambie|plante; planto|plante otra; pense en que nos; la proxima; me ensena la|lo siguiente; cambie la forma
= study 4, learn 1.5
en papelitos|tarjetas|fichas; aprende|aprenden|aprendo|aprendio .. lego|canciones|juegos|rimas|cantando|caminando; es la unica forma|manera; titeres; timidos .. inquiet*
me aprendo .. cantando|caminando|con; me pregunto yo; asi se me queda|quedan; dejo que .. se equivoque*; tapo los ojos; a trozos; compas por compas
me grabo; me hago un|una examen|prueba|preguntas; lo desarmo; no aprenden igual; en voz alta; repito solo; como un mapa; cierro .. lo digo
le|les hice un|una|unas|unos hojita|hoja|cancion|juego|dibujo|dibujos|tarjetas|mapa|cuento|esquema
le|les dibuje|pinte|cante|conte; grabo el|la|las .. oigo|escucho; con uno .. con el otro; dejo|dejaron de servirme; explicarselo al gato|perro|espejo
cambio de metodo; se traba; tiro las que; en una hoja|pagina; nos preguntamos; para memorizar; la parte dificil; hago canciones; repaso antes
= monitor 4, think 1
me pongo nota; si baja|bajan|sube .. cambio|voy|pregunto; apunto|anoto cada|cuanto|tiempos|la; en que nos pasamos; aviso cuando; no cuadra
reviso las|la cuentas|temperatura|caja; miro cada; miro los platos; corrijo una; que hay que dejar; lo que falta|falla; a quien le falta; cosa mia; como se ve lo normal
suena raro; medir|media|medi|mido todo dos
si falta un|una peso|euro|centavo|moneda|tornillo; la|lo|las|los que sale|salen mal .. regresa*|vuelve*|devuelvo; recorro la|el|los|las .. todas|cada|todos; quien va atrasad*; se que poste|pieza|llanta
bajaron .. fui|hable; cuadro la; ajusto el|la; llevo un cuaderno; vigilo que; antes de entregar|vender; mido una; pruebo cada; cuento las; suena distinto
= decide 4, think 1.5
que dice vamos; todos se congelan|paralizan|bloquean; tuve que elegir|escoger; escoger|elegir|elegi|escogi que|cual|entre|el|la; hice|hago|saco numeros|cuentas|cuenta
saco la cuenta; me quede con la|el|lo; tenia|teniamos dos|tres ofertas|opciones|guarderias; lo bueno y lo malo; y vives con eso; supe cuando; pito en; lo pitas
no compro lo; cuanto me dura; lo que dura; eliges quien; vendi .. antes_de_que; mejor el .. y
a quien atender|atiendo primero; quien puede esperar; rechace .. porque; saque los anos|numeros|gastos en; techo barato; sabia que el tiro|turno era; cual puede esperar; perdia la
no acepte|rechace el|la|un; vendi|cerre|pare a_tiempo|antes; elegi al|a_la|el|la .. que|porque; salia a cuenta; en una balanza; alguien tiene que decidir; decides hoy; dije que no
= time 4, coordinate 1.2
nunca he|entrego|entregue entregado|tarde; empiezo antes; junto los mandados|recados|pendientes; nadie llega tarde; nadie espera; no se me va|pasa|olvida un*; siempre se que .. cuando|toca
y cuando; desde la hora; para atras; en la agenda; una sola vez; lo peor de la lista; planeo la semana; a la nocturna; dos turnos y; se cuanto tarda; cuanto tarda cada
los escalono; parto el turno; con colores en; corro a las; hora de entrada
nunca he pedido|pido prorroga|extension|plazo|mas_tiempo; hago la tarea en|antes|camino; no falto a; van por minutos; ya salimos todos; para que .. sea solo
estudio|leo|repaso en los|el descansos|recreo|bus|almuerzo; no contesto .. hasta; le pongo fecha|hora; lo urgente .. manana|primero; la lista la noche; llego .. minutos antes; divido la semana; en .. puerta y se cumple; dias antes; a las tres|dos|cuatro acabe|termine|termino
= coordinate 4, time 1.4
nos turnamos; para que todo|todos llegue*|salga*|entre*; salga junto; a la vez; espero a que; antes de entrar; me ajusto al|a; la palabra justa; sin estorbar
quien carga; quien maneja; quien carga que; voy llamando; yo agarro|cojo|sirvo .. ella|el|cobra; digo cuando|quien; movi a todos; nunca hemos chocado; cuadro .. para; canto los platos
nadie estorba|choca|espera|se_estorba; para que nadie venga|espere|trabaje|vuelva; pongo de acuerdo al|a_los|a_todos; y yo con la radio; se acelera .. espero; yo cocino|lavo|corto .. sirve|seca|cose
y sigo la|el|al; marco la jugada; cada quien a; sin hablar; uno baja|jala|sujeta .. otro; el me espera; ella me espera; cuadre los|las; turnos .. siempre haya
`;
