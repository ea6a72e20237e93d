/** Complex problem solving and monitoring. */
export const SOLVE_MONITOR = `
= solve 5, think 2.4
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. resolver|arreglar|reparar|problemas|solucionar
resuelvo; resolver; resolvi; resolvia; resuelv*; resolv*; soluciono; solucionar
doy con el|la|lo|problema|falla|causa; di con el|la|lo|problema|falla|causa; dar con el|la
encuentro la|una manera|forma|solucion|causa|falla|salida|vuelta
encontre la|una|el manera|forma|solucion|causa|falla|empalme|problema|error|cable|corto|salida
hallo la|una manera|solucion|falla; le busco la manera|vuelta|forma|solucion|el_modo|salida
le busco .. modo|mana|solucion; le hallo; le halle; le encuentro la|el; le encontre la|el
busco la solucion|falla|causa|forma|manera|vuelta; buscar soluciones|la; la raiz; de raiz; causa de
por que falla|se|no; nadie sabia por que|que|como|donde; nadie sabe por que|que
nadie podia|pudo|supo|lo|la|le|encontraba .. yo|y|hasta; nadie le atinaba|daba|hallaba; nadie daba con
ni el mecanico|tecnico; mecanicos .. cambi*|nada|y; otros mecanicos; los tecnicos; el tecnico
<arreglar> <cosa>; <arreglar> .. <cosa>; arreglo; arreglo todo|lo|de|cosas; arreglar; arregle; reparo
reparar; repare; compongo; compuse; componer; desarmo y|lo|la|todo|hasta; desarmar; desarme; desarmo y armo
armar y desarmar; volvi a armar; vuelvo a armar; armamos otro|otra|uno|con; construi*; construyo; construir
hice .. con|de .. alambre|tabla*|botella*|caja*|palo*|lata*|carton|cinta|chatarra|nada|sobras; invente
me invente; inventar; ideo; me las ingenio; ingenio; ingeniar*; ingenios*; apano; un apano; improvis*
improvise; me las arreglo; arreglarmelas; chispa; chispudo; recursiv*; rebusque; rebusco; rebusc*
me rebusco; con lo que hay|haya|tengo|tenia|teniamos|encuentro; con lo que sea; con alambre*; con cinta
con dos mesas; alambrito; cinta de aislar; hechiz*; chapuz*; atar con alambre; lo atamos; con chatarra
de la nada; sin piezas; sin dinero .. hice|arm*|arregl*|logr*; sin luz .. hic*|arregl*; voy descartando
descarto; pieza por pieza; una por una hasta|y; cable por cable; linea por linea; parte por parte
voy probando; probando hasta; pruebo hasta; pruebo una cosa|y; prueba y error; ensayo y error; intento hasta
hasta que funcion*|prend*|sirv*|sali*|jal*|encontr*|encuentr*|hall*|di|arranc*|qued*|le_hall*
hasta que lo arreglo|logro|encuentro|resuelvo|hago; hasta dar con; no paro hasta|que; no descanso hasta
no me rindo hasta; no lo suelto hasta; no suelto; lo fui siguiendo; fui siguiendo; segui .. hasta; rastre*
rastreo; diagnostic*; la falla; detecto fallas; el problema era

resulto ser|que; resulta que era; al final era; y era el|la|un|una; prendio otra
volvio a funcionar|prender|andar|arrancar|jalar|la; funciono; funciona otra
quedo como nuevo|funcionando|andando|jalando|lista|listo; quedo jalando; como nuevo; ya jala; revive
revivi*; le doy vida; descompuest*; descompon*
se descompone|descompuso|rompio|rompe|danio|dano|jodio|averio|averia|apagaba|apaga|trababa|traba|trabo|malogro|malogra|cayo|cae|fundio|quemo|tapo|tapa .. arregl*|yo|hice|compuse|encontr*|invent*|armamos|lo|la
se rompio; se descompuso; se malogro; se dano; se fue la luz; se iba la luz
seguia apagandose|fallando|saliendo|cayendo|igual; no prende*; no prendia; no arranca*; no funciona*
no funcionaba; sin cobertura; corto circuito; cortocircuito; cortos; plomeria

albanil* .. ide*|resol*|invent*; programacion; robotica; soporte tecnico; hoja de calculo; automati*
rompecabezas; cubo de rubik; rubik; acertijo*; enigma*; cuarto de escape; escape room; crucigrama*; plan b
plan de contingencia; reorganic*; reorganiz*; redisen*; redisene; reacomod*; reacomode; mejor* el proceso
cuello de botella; me quede una noche|toda|hasta .. noche|encontr*|madrugada
me tomo .. dias|domingos|semanas|horas|noches .. y|pero|encontr*; tres domingos
toda la noche .. hasta|arregl*|resolv*|encontr*; sacar adelante; saco adelante; saque adelante
salir del apuro|paso|hoyo; sacar del apuro|apuro; aprieto; bronca .. resuelv*|arregl*
donde hay|haya|hubo problema*; si hay problema*; hay un problema .. yo
problemas dificiles|complicados|complejos; estir* .. dinero|gasto|quincena|peso*|plata|comida
rendir|rinde el? gasto|dinero|comida|peso|plata; hago rendir; hacer rendir; hacer milagros; no hay mal que
a grandes males; el que busca encuentra; mas sabe el diablo; querer es poder; todo tiene solucion
todo tiene arreglo; encontrarle .. vuelta|modo; le doy la vuelta; darle la vuelta; dar la vuelta al
darle vuelta
= solve 1.2, think 0.5
solucion*; la causa; desarmo; armo; invento; inventos; mana para; manas; descartando; descart*
uno por uno hasta que encontr*|di|hall*|sal*|prend*; segui el|la|los cable|tubo|rastro|linea|agua
era una|un|el|la manguera|cable|fusible|sensor|valvula|empalme|tornillo|bujia|filtro|empaque|bateria|relay|relevador|rele|lavanderia|conexion|ajuste|fuga|tapon|resorte
no era el|la .. era|sino; prendio; arranco; jala; seguia .. hasta; fallaba; fallaban; fallan; no servia
no sirve; no jala*; multimetro; soldadura; soldar; plomer*; fontaner*; electricista; electronic*; mecanic*
mecanica; gasista; tornero; herrer*; carpinter*; ingenier*; programo; programar; codigo; robot*; redes
servidor*; sistemas; computo; excel; macro*; sudoku*; puzzle*; estrategia*; logistica; apuro; apuros
problemas; milagros; la vuelta; problema*; falla*; arreglo; arreglar; descompon*; roto; rota; rompe; plan
motor; pieza*; cable*; herramientas; herramienta; garage; maquina; investigu*; averigu*; averiguo; encontre
encontrar; complicad*; dificil; reto*; desafio*; funcion*; como funciona*
= monitor 5, think 2
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. revisar|supervisar|detalles
<revisar> .. cada|dos|diario|diaria|antes|temperatura*|medidor*|nivel*|presion|calidad|fecha*|inventario|caja|aceite|frenos|llanta*|cuentas|gasto*|signos|azucar|glucosa|trabajo|avance*|soldadura*|pieza*|producto*|lote*|muestra*|bitacora|registro*|tarea*|errores
reviso dos|tres|todo|cada|que|lo|el|la|los|las|antes; reviso; revisar; revise; superviso; supervis*
supervisora; inspecc*; control de calidad; controlo; vigilo; velar que|por|porque; guardia de noche
hago rondas; monitoreo; auditor*; audit*
llevo la cuenta|el_registro|el_control|las_cuentas|la_bitacora|un_cuaderno|la_contabilidad|control|registro|los|la
llevar la cuenta|control|registro; llevo .. control|cuenta|registro|libreta|contabilidad; bitacora
registro todo|cada|los|las|la|lo; lo apunto; apunto todo|cada|lo|los|las|el|mis|cuanto
anoto todo|cada|lo|los|las|el|mis|cuanto|que; lo anoto; cuaderno .. anot*|apunt*|llev*
en una|mi libreta|cuaderno; cuento .. dos veces|cabezas|cada|caja|ninos; cuento cabezas; contar cabezas
cuadro la? caja; cuadrar la? caja; cuadr* .. cuentas|caja|corte; corte de caja
falta un peso|centavo|peso|sol|uno; si falta|sobra un|uno|algo; hago inventario
fechas de caducidad|vencimiento; caducidad; dos veces antes|y|por|la|al; tres veces reviso; doble revision
cada hora; cada dos horas; cada media hora; cada quince|diez|veinte|treinta|cinco|quince_minutos minutos?
cada noche|manana|dia|turno|semana <revisar>|anoto|apunto|reviso|cuento|peso|mido|cuadro|miro
antes de cerrar|salir|arrancar|despegar|empezar|abrir <revisar>|reviso|cuento; checklist
lista de verificacion|chequeo; no se me pasa* nada|una|ni|un|por; no se me va* una|nada|ni; no se me escapa*
se me escapa; ojo de aguila|halcon; buen ojo; ojo clinico; tengo ojo; ojos en la espalda|nuca; ojo al|avizor
echo ojo; echarle ojo; le echo un ojo; estoy al pendiente; al pendiente de
pendiente del|de_que|de_los|de_la; minucios*; meticulos*; perfeccionista; exigente; quisquillos*; exactitud
nomas con el sonido|oir|olor; con el sonido; con solo oir|el_sonido|olerlo; por el|su ruido|sonido|olor
el ruido|sonido .. falla*|sabe|se|mal|maquina|motor; suena raro|mal|distinto|diferente|feo; sonido .. se
va a fallar|tronar|romperse|descomponerse|caerse|enfermar*

aviso antes|si|cuando|a_tiempo; aviso a; doy aviso; reporta*; senal*
olor|huele|huelo .. gas|quemado|raro|humo; lo huelo; paro la linea|maquina|produccion; paro todo
detengo la|el linea|maquina|trabajo; rechazo; rechazar .. lote|pieza*; defecto*; defectuos*; tomo muestras
pruebo la|el|cada salsa|sopa|plato|lote; calibr*; glucosa; azucar .. mid*|revis*|mam*|pap*; signos vitales
da dos litros; da menos; litros menos; si come menos; si no come; algo tiene y; algo anda mal con
animales .. reviso|cuento|enferm*; ordeno; colmena*; cultivo .. reviso|miro|mid*; llueve .. mid*
pluviometro; guardavidas; piscina .. cuido|vigil*|ninos|mir*; seguridad industrial; codigo sanitario
que corregir; una que corregir; que hice mal; lo que hice mal; en que falle; en que falla*; que fallo
errores .. anoto|apunto|corri*|veo|reviso; mis errores; los goles que
despues de cada partido|juego|partida|turno|clase|funcion|ensayo|examen|jugada
al final de cada|turno|dia|partido; veo mis|las|los repeticiones|partidas|partidos|grabaciones|videos
grabo los|mis partidos|ensayos|entrenamientos|jugadas; los vemos; repeticion*
mido mi|mis|el progreso|avance*|tiempos|peso; mi progreso; mejorar .. cada|mi|mis|el|tiempo*; ir mejorando
evaluo; evaluacion*; llevo mis gastos; mis gastos; cada peso; cada centavo; cuanto gasto; mi peso
presupuesto .. llevo|control*|reviso; hago cuentas cada; cuentas cada; chequeo
checo que|si|la|el|los|cada|todo; checar; checo; me fijo que|si|en|cuando|bien; fijo en; fijarme
estoy mirando si|que; miro que|si .. este|esten|falte|bien
= monitor 1.2, think 0.5
supervisor*; inspector*; calidad; vigil*; vigilante; velador; guardia; ronda; rondas; patrull*; monitore*
libreta; planilla; arqueo; inventario*; vencid*; caducad*; dos veces; atento a|al|cuando; atenta a|al|cuando
detallista; detalle*; rigor*; precis*; exact*
antes de que falle|se_rompa|truene|se_enferme|pase|se_descomponga|se_queme|explote|se_ponga|empeore|sea_tarde|se_eche
aviso; alarma; alerta; reporto; senales de; merma*; muestra*; muestras; termometro; temperatura*; presion
manometro*; medidor*; ganado; salvavidas; socorrista; alberca; seguridad; norma*; estandar*; higiene
corregir; corrijo; correg*; correccion*; estadistic* .. equipo|jug*|llev*; progreso; avance; avances; evalu*
desempeno; rendimiento; metas; gastos; calorias; kilometros; facturas .. reviso|cuadr*; revis*; control*
anot*; apunt*; registr*; mid*; medir; error; errores; falla; fallar; bien hecho; mal hecho; mejor*; corrig*
supervis*; cuidad*; cuidadoso; cuidadosa; limpieza; turno de noche; maquinas; tablero; camaras; camara
contador*; contabilidad
`;
