/** Time management and coordination. */
export const TIME_COORDINATE = `
= time 5, coordinate 2.2
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. organizarme|horarios|tiempo
soy|y|muy|bien organizada|organizado|ordenada|ordenado; puntual; soy puntual; nunca llego tarde
no llego tarde; jamas llego tarde; nunca he llegado tarde; nunca llegue tarde; ni un dia tarde
ni un minuto tarde; nunca tarde; llego antes|temprano|minutos; llego .. minutos antes; minutos antes
diez|quince|cinco minutos antes; a tiempo; a la hora; en punto; a su hora; todo a su hora
todo tiene su hora; cada cosa a su|tiempo hora|tiempo; como reloj; como un reloj; reloj suizo; relojito
como relojito; temporizador; despertador; tres agendas; itinerario; planner
lista de pendientes|tareas|cosas; hago listas|lista; planeo mi|la|el|todo|con; planeacion; con anticipacion
un dia antes; la noche anterior; desde la noche; noche antes
dejo listo|lista|listos todo|la|el|los|las|desde|ropa|uniforme*|lonch*|comida; dejar listo*
adelanto .. trabajo|comida|tarea*|cena; me organizo; organizar mi tiempo|dia|semana
organizo mi|el tiempo|dia|semana|horario; organizo mis dias|horas|horarios|tiempos; organizarme
administro|administrar el|mi|bien tiempo; distribuyo el|mi tiempo; reparto mi tiempo
manejo mi|el|bien|los tiempo*; manejo del tiempo; aprovecho el|cada tiempo|minuto|rato; cada minuto
no pierdo tiempo|el_tiempo|ni; sin perder tiempo|un; me rinde el tiempo|dia|la; me alcanza el tiempo|dia
me da tiempo de|para|a; me da tiempo; alcanzo a hacer|todo
hago todo|mil|cinco|varias .. vez|a_la_vez|al_mismo
mientras hierve|se_cuece|hornea|lava|duerme|se_seca|espero|cocino
mientras el|la .. hierve|cuece|lava|duerme|hornea|seca; dos trabajos; tres trabajos; trabajo y estudio
estudio y trabajo; trabajar y estudiar; estudiar y trabajar; trabajo de .. y|luego|despues estudio|en|por|de
trabajo de dia|noche y|estudio; de dia .. de noche; de noche estudio; por la noche estudio; estudio de noche
madre soltera; mama soltera; papa soltero; sola con .. hijos|ninos; entre una cosa
me levanto a las|antes|temprano|de; levanto a las

a las .. y a las; antes de que amanezca|salga; antes de las

empiezo a las; cierro a las; fecha* limite; fechas limite; fecha de entrega
entrego|entregar a_tiempo|antes|todo|el|mis|siempre; nunca falto; no falto; no he faltado; ni una falta
asistencia perfecta; nunca se me pasa una|la; nunca se me olvida una|cita
no se me olvida* .. cita|fecha|cumpleanos; doy citas; agendo; agendar

ninguna audiencia|cita perdida; sin retraso*; sin atras*; cumplo con|los|a|mis|siempre
cumplir .. plazo*|fecha*|horario*|entrega*; cumplid*; reparto .. ruta|paquetes|pedidos|gas|antes|tiempo
cuanto tarda*; se cuanto tarda*; cuanto se tarda; autobus .. hora|tiempo; hago rendir el dia; el dia me
primero la tarea; mas pesado primero; lo pesado primero; dejo lo facil; no dejo para manana|nada|las
dejo para manana; para manana lo que; lo que puedas hacer hoy; al que madruga; cuenta regresiva; hacia atras
de atras para adelante; cuento hacia|para atras; banar .. vestir|desayun*|mochil*|peinar
bano .. visto|desayun*|llevo|peino|mando; loncheras; lonches; lonchera; mochilas; ninos a la escuela
recojo a; escuela .. trabajo .. casa; casa .. escuela .. trabajo; mayor de .. hermanos|siete|seis|cinco|ocho
la mayor de; el mayor de; mis hermanitos; saco la casa; llevo la casa; manejo la casa; llevo una casa
casa en orden; todo listo a|para|antes; todo listo; lista a tiempo; sale a tiempo; salga a tiempo
sale todo a|caliente|al|junto; todo caliente; servido a las; comida a las; cena lista
para .. personas .. caliente|hora|sol*|tiempo; yo solita; yo solito; quinceanera; quince anos; banquete*
= time 1.2, coordinate 0.5
puntualidad; su hora; reloj; alarma*; agenda; agendas; calendario; calendarios; horario; horarios
cronograma; listas; pendientes; planific*; planeo; planear; con tiempo; por adelantado; dias antes
al mismo tiempo; a la vez; turno y|en_la; entre turnos; entre clases
a las cuatro|cinco|cuatro_y_media|seis|siete|ocho|nueve|diez|once|doce|tres|dos|una
a las 2|3|4|5|6|7|8|9|10|11|12|5am|6am|7am; a las .. ya|estoy|salgo|tengo|despierto|sirvo; de la madrugada
madrug*; madrugada; de madrugada; antes del mediodia; al mediodia; para el mediodia
para el viernes|lunes|sabado|domingo; salgo a las; entro a las; plazo*; plazos; entregas; entrego; entrega
citas; program* .. citas|turnos|viajes|entregas|reunion*|visitas; secretaria; secretario; asistente
retraso*; cumplo; ruta; rutas; paquetes; repartidor*; paradas; semaforo*; trafico; hora pico; atajos; chofer
colectivo; microbus; rutina; rutinas; primero lo; primero .. luego .. despues; primero .. despues .. luego
desayuno .. escuela|ninos|mochilas|listos; a la escuela .. a_tiempo|listos|temprano|hora; llevo a los ninos
la casa y el|mis; hermanos menores; la comida lista; comida lista; xv; bautizo; bautizos; boda; bodas
fiesta* .. organi*|plan*|hora|todo; evento*; eventos; hora; minuto*; temprano; tarde; tiempo; tiempos; lunes
martes; miercoles; jueves; viernes; sabado; domingo; organiz*; ordenad*; turnos; listo; lista; rapido
eficient*; apuro; prisa; diario
= coordinate 5, time 1.8
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. coordinar|liderar|organizar|trabajar_en_equipo
coordin*; coordino; coordinar; coordinacion; en equipo; trabajo en equipo; trabajar en equipo
somos un equipo; como equipo; entre todos; todos juntos; junt* .. hac*; sincroni*; al compas; a ritmo
llevo el ritmo; al mismo paso; mismo paso; al unisono; a la voz; a la cuenta de; a la de tres; uno dos tres
una levanta; otra gira; uno levanta; uno jala .. otro

bajo .. toco|banda|grupo; acompano .. cantante|guitarra|cante|baile; guitarra .. acompan*|grupo
bailo en|con|pareja; folklor*; castell*; castellers; porrista; remamos; futbol .. pase*|medio|juego|equipo
mediocampista; doy pases|el_pase; pasar el balon|la_pelota; arquero .. defensa; basquet
cubro a|el|al|los|cuando|su|las; cubrir a; cubrir turnos|el_turno|huecos|al; me cubren; cubro turnos; suplo
le entro donde|a; entro donde; donde haga falta; donde falte; donde se necesite; donde me necesit*
me acomodo a|al|con; me ajusto; me amoldo; amold*; me adapto a|al los|las|el|ritmo|otros|equipo|demas|paso
sigo el ritmo|paso; seguir el ritmo|paso; sigo a|al; me espero a; espero al|a_que .. otro; si se acelera
si acelera; si frena; si el .. frena; frena uno; si ella va|pasa|se|cocina|corre; si mi companer* .. yo|se
mi companer* y yo; mi comadre y yo; mi compadre y yo; mi hermana y yo; mi hermano y yo; mi mujer y yo
mi marido y yo; mi esposa y yo; mi esposo y yo; con mi companera; con mi companero; con mi pareja
sin hablarnos; ni nos hablamos; sin decir|decirnos palabra|nada; ni nos miramos; nos miramos y
con una|la mirada; con mirarnos; con vernos; nos entendemos con|sin|a; nos entendemos
nos pasamos|pasamos .. la|el|las|los; cadena humana; fila .. pasamos|cubetas; a senas; las senas
doy la senal|salida|orden|entrada|voz; dar la salida|entrada|senal; gruero; rigger
obra .. albanil*|cuadrilla|coordin*; maestro de obra; cocina .. linea|comanda*|platos|equipo|plancha|hora
canto .. comandas|ordenes; jefe de cocina|sala|partida; parrilla .. mesa*|barra
barra .. terraza|companer*|sala; sala y cocina; entre la cocina y
antes de que me pida .. llave|herramienta|pinza|martillo; le paso la|el .. llave|herramienta|martillo
un paso adelante; un paso antes; relev* .. turno; ambulancia .. companer*
lider de raid|gremio|clan|escuadron|equipo|grupo; lidero; lidere; liderar; master de|dungeon; dungeon master
direccion de escena; obra de teatro; mi senal; organizo
organizo a|las|la|los|el|una|un|fiestas|posadas|torneo*|evento*|kermes*|rifas|partidos|viaje*|equipo|grupo|turnos|comidas
organizar; organice; organizaba; organizamos; organizadora; organizador*; posadas; kermes; kermesse
fiesta patronal; fiestas patronales; mayordom*; cofradia; pena folklorica; comparsas
reparto tareas|las|los|el|trabajo|quehacer*|chamba|funciones|roles|papeles; repartir tareas|el|las|trabajo
reparti tareas|el|las; a cada uno|quien le su toca|doy|pongo|su|tarea|dije
cada quien|uno su|con|sabe|hace|en tarea|parte|chamba|puesto|cosa|lugar|papel|trabajo|que; cada uno sabe
cada quien sabe; quien hace|lleva|pone|trae|cocina|limpia|canta|maneja|carga|cuida que|que|y|quien|el|la|los
quien pone; quien canta; quien limpia; quien lleva; quien trae; quien cocina; quien va con; quien con quien
asigno; delego; distribuyo; divido .. tareas|trabajo|equipo; dividir tareas
arm* .. turnos|grupos|equipo*|horarios; armo los|el horarios|turnos|equipo; hago los horarios|turnos|roles
junto a .. gente|vecinos|todos|banda|raza; junto a la|los; reuno; reunir; reuni a; convoc*; convoco
junto gente; muevo a la gente; muevo gente; jalo gente|parejo; jalar parejo; todos jalan; jalamos
que todo salga|funcione|fluya|cuadre; todo salio; todo salga bien; de la mano; hombro con hombro
codo a codo; codo con codo; mano a mano; trabajo con <gente> .. parejo; tequio; minga; faena; faenas
trabajo comunitario; sociedad de padres; mesa directiva
grupo de .. whatsapp|wasap|jovenes|iglesia|danza|baile|padres|madres; grupo juvenil; caravana; convoy
mudanza .. carg*|subir|piso; subir .. escalera*|mueble*|piano|refri; cargamos; remolc*; estibador*
tripulacion; jalar la red; echar las redes; la siembra .. entre; cosecha .. entre|cuadrilla; pit; boxes
cambio de llantas
= coordinate 1.2, time 0.5
equipo; juntos; sincron*; coreograf*; compas; el ritmo; ritmo; paso a paso con; al paso; uno .. otro .. otro
banda; bandas; orquesta; coro; conjunto; mariachi; comparsa; murga; batucada; tambor; tambores; bombo
timbal; guiro; bajista; baterista; bateria; parranda; palmas; cante; flamenco; baile; bailo; bailar; baila*
danza; danzante; ballet; tango; salsa; cumbia; pinya; piramide; porra; remo; remar; pase; pases; voleibol
relevo*; relevos; doblan; ajust*; la espero; lo espero; lo agarro; los espero; se acelera; si ella .. yo
si uno .. el_otro; sin hablar; cubeta*; en cadena; senas; grua; maniobra*; andami*; cuadrilla; cuadrillas
brigada; brigadas; capataz; plancha; comanda*; comandas; quirofano; instrument*; cirujan*
le paso .. antes|pinza*|herramienta; raid*; liderazgo; lider; capitan* de|del equipo; capitana; gremio; clan
guild; dirijo; dirig*; dirigir; mando .. gente|equipo|cuadrilla; regidor*; tramoya
luces .. telon|sonido|escena; escenario; teatro; telon; la senal; la fiesta del; feria de; procesion
romeria; carnaval; asign*; deleg*; distribuy*; roles; turnos de; parejo; jalar; que todos; cooperat*
cooperativa; comite; comites; comision de; padres de familia; scouts; tropa; peloton; escuadra; escuadron
mudanza*; entre dos; entre tres; entre cuatro; estiba; pesca .. red|tripul*; la red
linea de produccion|ensamble|montaje; ensamble; juntas; companer*; organiz*; encargad*; turnos; pareja
hermanos; primas; primos; fiesta; fiestas; relevo; ensayo*; barra; cubro; senal; paso; grupal
`;
