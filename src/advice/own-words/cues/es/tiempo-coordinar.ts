/** Time management and coordination. */
export const TIME_COORDINATE = `
= time 5, coordinate 2.2
puntual; puntualidad; soy puntual; nunca llego tarde; no llego tarde; jamas llego tarde
nunca he llegado tarde; nunca llegue tarde; ni un dia tarde; ni un minuto tarde; nunca tarde
llego antes|temprano|minutos; llego .. minutos antes; minutos antes; diez|quince|cinco minutos antes
a tiempo; a la hora; en punto; a su hora; todo a su hora; todo tiene su hora
cada cosa a su|tiempo hora|tiempo; su hora; como reloj; como un reloj; reloj suizo; reloj; relojito
como relojito; cronomet*; cronometro; temporizador; alarma*; despertador; agenda; agendas; tres agendas
calendario; calendarios; horario; horarios; cronograma; itinerario; planner
lista de pendientes|tareas|cosas; listas; hago listas|lista; pendientes; planific*; planeo; planear
planeo mi|la|el|todo|con; planeacion; con anticipacion; con tiempo; por adelantado; dias antes; un dia antes
la noche anterior; desde la noche; noche antes
dejo listo|lista|listos todo|la|el|los|las|desde|ropa|uniforme*|lonch*|comida; dejar listo*
adelanto .. trabajo|comida|tarea*|cena; me organizo; organizar mi tiempo|dia|semana
organizo mi|el tiempo|dia|semana|horario; organizo mis dias|horas|horarios|tiempos; organizarme
administro|administrar el|mi|bien tiempo; distribuyo el|mi tiempo; reparto mi tiempo
manejo mi|el|bien|los tiempo*; manejo del tiempo; aprovecho el|cada tiempo|minuto|rato; cada minuto
no pierdo tiempo|el_tiempo|ni; sin perder tiempo|un; me rinde el tiempo|dia|la; me alcanza el tiempo|dia
me da tiempo de|para|a; me da tiempo; alcanzo a hacer|todo
hago todo|mil|cinco|varias .. vez|a_la_vez|al_mismo; al mismo tiempo; a la vez
mientras hierve|se_cuece|hornea|lava|duerme|se_seca|espero|cocino
mientras el|la .. hierve|cuece|lava|duerme|hornea|seca; dos trabajos; tres trabajos; trabajo y estudio
estudio y trabajo; trabajar y estudiar; estudiar y trabajar; trabajo de .. y|luego|despues estudio|en|por|de
trabajo de dia|noche y|estudio; de dia .. de noche; de noche estudio; por la noche estudio; estudio de noche
madre soltera; mama soltera; papa soltero; sola con .. hijos|ninos; turno y|en_la; entre turnos
entre clases; entre una cosa; me levanto a las|antes|temprano|de; levanto a las
a las cuatro|cinco|cuatro_y_media|seis|siete|ocho|nueve|diez|once|doce|tres|dos|una
a las 2|3|4|5|6|7|8|9|10|11|12|5am|6am|7am; a las .. y a las; a las .. ya|estoy|salgo|tengo|despierto|sirvo
de la madrugada; madrug*; madrugada; de madrugada; antes de que amanezca|salga; antes de las
antes del mediodia; al mediodia; para el mediodia; para el viernes|lunes|sabado|domingo; para las
salgo a las; entro a las; empiezo a las; cierro a las; plazo*; plazos; fecha* limite; fechas limite
fecha de entrega; entrego|entregar a_tiempo|antes|todo|el|mis|siempre; entregas; entrego; entrega
nunca falto; no falto; no he faltado; ni una falta; asistencia perfecta; nunca se me pasa una|la
nunca se me olvida una|cita; no se me olvida* .. cita|fecha|cumpleanos; citas; doy citas; agendo; agendar
program* .. citas|turnos|viajes|entregas|reunion*|visitas; secretaria; secretario; asistente
ninguna audiencia|cita perdida; sin retraso*; retraso*; sin atras*; cumplo; cumplo con|los|a|mis|siempre
cumplir .. plazo*|fecha*|horario*|entrega*; cumplid*; ruta; rutas
reparto .. ruta|paquetes|pedidos|gas|antes|tiempo; paquetes; repartidor*; paradas; semaforo*; cuanto tarda*
se cuanto tarda*; cuanto se tarda; trafico; hora pico; atajos; chofer; colectivo; microbus
autobus .. hora|tiempo; hago rendir el dia; el dia me; rutina; rutinas; primero la tarea; primero lo
primero .. luego .. despues; primero .. despues .. luego; mas pesado primero; lo pesado primero
dejo lo facil; no dejo para manana|nada|las; dejo para manana; para manana lo que; lo que puedas hacer hoy
al que madruga; cuenta regresiva; hacia atras; de atras para adelante; cuento hacia|para atras
banar .. vestir|desayun*|mochil*|peinar; bano .. visto|desayun*|llevo|peino|mando; loncheras; lonches
lonchera; desayuno .. escuela|ninos|mochilas|listos; mochilas; a la escuela .. a_tiempo|listos|temprano|hora
ninos a la escuela; llevo a los ninos; recojo a; escuela .. trabajo .. casa; casa .. escuela .. trabajo
la casa y el|mis; mayor de .. hermanos|siete|seis|cinco|ocho; la mayor de; el mayor de; hermanos menores
mis hermanitos; saco la casa; llevo la casa; manejo la casa; llevo una casa; casa en orden
todo listo a|para|antes; todo listo; lista a tiempo; sale a tiempo; salga a tiempo
sale todo a|caliente|al|junto; todo caliente; servido a las; comida a las; la comida lista; cena lista
comida lista; para .. personas .. caliente|hora|sol*|tiempo; yo solita; yo solito; quinceanera; quince anos
xv; bautizo; bautizos; boda; bodas; banquete*; fiesta* .. organi*|plan*|hora|todo; evento*; eventos
= time 2.2, coordinate 1.2
hora; horas; minuto*; temprano; tarde; tiempo; tiempos; dia; semana; lunes; martes; miercoles; jueves
viernes; sabado; domingo; organiz*; ordenad*; orden; turnos; turno; listo; lista; rapido; eficient*; apuro
prisa; diario; manana; mananas
= coordinate 5, time 1.8
coordin*; coordino; coordinar; coordinacion; en equipo; trabajo en equipo; trabajar en equipo; equipo
somos un equipo; como equipo; entre todos; todos juntos; juntos; junt* .. hac*; sincron*; sincroni*
coreograf*; compas; al compas; el ritmo; a ritmo; ritmo; llevo el ritmo; al mismo paso; mismo paso
paso a paso con; al paso; al unisono; a una; a la voz; a la cuenta de; a la de tres; uno dos tres
una levanta; otra gira; uno levanta; uno jala .. otro; uno .. otro .. otro; yo .. tu .. el; banda; bandas
orquesta; coro; conjunto; mariachi; comparsa; murga; batucada; tambor; tambores; bombo; timbal; guiro
bajo .. toco|banda|grupo; bajista; baterista; bateria; acompano .. cantante|guitarra|cante|baile
guitarra .. acompan*|grupo; parranda; palmas; cante; flamenco; baile; bailo; bailar; bailo en|con|pareja
baila*; danza; danzante; folklor*; ballet; tango; salsa; cumbia; castell*; castellers; pinya; piramide
porra; porrista; remo; remar; remamos; futbol .. pase*|medio|juego|equipo; mediocampista; doy pases|el_pase
pase; pases; pasar el balon|la_pelota; arquero .. defensa; voleibol; basquet; relevo*; relevos; doblan
cubro a|el|al|los|cuando|su|las; cubrir a; cubrir turnos|el_turno|huecos|al; me cubren; cubro turnos; suplo
le entro donde|a; entro donde; donde haga falta; donde falte; donde se necesite; donde me necesit*
me acomodo a|al|con; me ajusto; ajust*; me amoldo; amold*
me adapto a|al los|las|el|ritmo|otros|equipo|demas|paso; sigo el ritmo|paso; seguir el ritmo|paso; sigo a|al
me espero a; espero al|a_que .. otro; la espero; lo espero; lo agarro; los espero; si se acelera; si acelera
se acelera; si frena; si el .. frena; frena uno; si ella va|pasa|se|cocina|corre; si ella .. yo; si el .. yo
ella .. yo .. el|ella; el .. yo; si uno .. el_otro; si mi companer* .. yo|se; mi companer* y yo
mi comadre y yo; mi compadre y yo; mi hermana y yo; mi hermano y yo; mi mujer y yo; mi marido y yo
mi esposa y yo; mi esposo y yo; con mi companera; con mi companero; con mi pareja; sin hablar; sin hablarnos
ni nos hablamos; sin decir|decirnos palabra|nada; ni nos miramos; nos miramos y; con una|la mirada
con mirarnos; con vernos; nos entendemos con|sin|a; nos entendemos; nos pasamos|pasamos .. la|el|las|los
cadena humana; cubeta*; en cadena; fila .. pasamos|cubetas; a senas; senas; con senas; las senas
doy la senal|salida|orden|entrada|voz; dar la salida|entrada|senal; grua; gruero; maniobra*; rigger; andami*
cuadrilla; cuadrillas; brigada; brigadas; obra .. albanil*|cuadrilla|coordin*; maestro de obra; capataz
cocina .. linea|comanda*|platos|equipo|plancha|hora; la linea; plancha; comanda*; comandas
canto .. comandas|ordenes; jefe de cocina|sala|partida; parrilla .. mesa*|barra
barra .. terraza|companer*|sala; sala y cocina; entre la cocina y; quirofano; instrument*; cirujan*
le paso .. antes|pinza*|herramienta; antes de que me pida .. llave|herramienta|pinza|martillo
le paso la|el .. llave|herramienta|martillo; un paso adelante; un paso antes; relev* .. turno
ambulancia .. companer*; raid*; lider de raid|gremio|clan|escuadron|equipo|grupo; lidero; lidere; liderar
liderazgo; lider; capitan* de|del equipo; capitana; gremio; clan; guild; master de|dungeon; dungeon master
dirijo; dirig*; dirigir; mando .. gente|equipo|cuadrilla; direccion de escena; regidor*; tramoya
luces .. telon|sonido|escena; escenario; teatro; telon; obra de teatro; la senal; mi senal; organizo
organizo a|las|la|los|el|una|un|fiestas|posadas|torneo*|evento*|kermes*|rifas|partidos|viaje*|equipo|grupo|turnos|comidas
organizar; organice; organizaba; organizamos; organizadora; organizador*; posadas; kermes; kermesse
la fiesta del; fiesta patronal; fiestas patronales; mayordom*; feria de; procesion; cofradia
pena folklorica; romeria; carnaval; comparsas
reparto tareas|las|los|el|trabajo|quehacer*|chamba|funciones|roles|papeles; repartir tareas|el|las|trabajo
reparti tareas|el|las; a cada uno|quien le su toca|doy|pongo|su|tarea|dije
cada quien|uno su|con|sabe|hace|en tarea|parte|chamba|puesto|cosa|lugar|papel|trabajo|que; cada uno sabe
cada quien sabe; quien hace|lleva|pone|trae|cocina|limpia|canta|maneja|carga|cuida que|que|y|quien|el|la|los
quien pone; quien canta; quien limpia; quien lleva; quien trae; quien cocina; quien va con; quien con quien
asigno; asign*; deleg*; delego; distribuy*; distribuyo; divido .. tareas|trabajo|equipo; dividir tareas
roles; turnos de; arm* .. turnos|grupos|equipo*|horarios; armo los|el horarios|turnos|equipo
hago los horarios|turnos|roles; junto a .. gente|vecinos|todos|banda|raza; junto a la|los; reuno; reunir
reuni a; convoc*; convoco; junto gente; muevo a la gente; muevo gente; jalo gente|parejo; jalar parejo
parejo; todos jalan; jalamos; jalar; que todos; que todo salga|funcione|fluya|cuadre; todo salio
todo salga bien; de la mano; hombro con hombro; codo a codo; codo con codo; mano a mano
trabajo con <gente> .. parejo; tequio; minga; faena; faenas; trabajo comunitario; cooperat*; cooperativa
comite; comites; comision de; sociedad de padres; padres de familia; mesa directiva
grupo de .. whatsapp|wasap|jovenes|iglesia|danza|baile|padres|madres; grupo juvenil; scouts; tropa; peloton
escuadra; escuadron; caravana; convoy; mudanza*; mudanza .. carg*|subir|piso
subir .. escalera*|mueble*|piano|refri; entre dos; entre tres; entre cuatro; cargamos; remolc*; estiba
estibador*; pesca .. red|tripul*; tripulacion; jalar la red; la red; echar las redes; la siembra .. entre
cosecha .. entre|cuadrilla; linea de produccion|ensamble|montaje; ensamble; pit; boxes; cambio de llantas
= coordinate 2.2, time 1.2
equipo; grupo; juntos; juntas; companer*; entre; todos; cuadrilla; banda; organiz*; lider; encargad*
acuerdo; turnos; pareja; familia; hermanos; primas; primos; fiesta; fiestas; relevo; puesto; cocina; ensayo*
barra; reparto; cubro; senal; paso; vecinos; comunidad; grupal
`;
