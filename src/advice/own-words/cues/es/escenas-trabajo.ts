/** Scenes of thinking, deciding, solving, monitoring, learning, studying, planning and moving together. */
export const SCENES_WORK = `
= think 3.6, decide 1.5
quien gana si|con; quien lo confirma; lo confirma alguien; confirm*; de donde sale|salio|sacaron|lo_saco
de donde lo; desde cuando; cuantos; entre cuantos; con cuantos; cuanto en realidad; comparado con
en comparacion; lo que falta en; lo que no dice; no lo dice; lo que esconden; esconden
escond* .. contrato|letra|factura; no casa*; no casan; no casa con; no cuadra*; no coincide*; coincid*
no encaja*; encaja*; no pega con; no me suena; raro que; me parecio raro; se me hace raro; me huele
aqui hay algo; hay gato; por que el eje; el eje; empezaba en; la escala; el promedio; el porcentaje
cien por ciento; de cada diez|cien; todos aplaud*|creyeron|compartieron|decian|lo_creyeron ... yo
todos .. creian|decian .. yo|pero; nadie pregunt*|leyo|reviso|se_dio; nadie lo leyo|pregunto|reviso|penso
fui la unica que|en; fui el unico que|en; el unico que leyo|pregunto|noto|reviso
la unica que leyo|pregunto|noto|reviso; me tienen panico; me odian; mis amigas me odian; les cae mal que
incomod* .. pregunt*; hago preguntas incomodas; preguntas incomodas; preguntona; pregunton
demasiadas preguntas; muchas preguntas; a mi demuestr*; demuestr*; demostrado; se ha demostrado; con pruebas
sin pruebas; pruebas de; ver para creer; hasta no ver; hasta que no veo; si no lo veo; si no veo
santo tomas; lo busque; busque el original|la_fuente|la_foto|el_estudio|quien; busco en; busco el
busco otra; busco quien; cruzo datos|la|las; contrast*; contrasto; dos fuentes; la fuente; google; wikipedia
whatsapp .. cadena*|audio*|mentira|fals*|tia*; facebook .. fals*|mentira|noticia*
tiktok .. fals*|mentira|dicen; tia .. cadena*|whatsapp; remedio* .. milagro*|fals*; milagros*; curandero*
horoscopo*; piramid* .. negocio|dinero|ganar; dinero facil; negocio redondo; demasiado bueno
demasiado bonito; muy bonito para; muy barato para; sale mas caro; salia mas caro; sale mas barato
salia mas barato; el mas caro; mas barato que; por kilo|litro|metro|unidad; por gramo; por porcion
el envase; la etiqueta; etiquetas; ingredientes; la oferta .. no|mentira|caro|trampa
ofertas .. mentira|trampa|calcul*; tres por dos; dos por uno; a meses; meses sin intereses
comision* .. escond*|banco|letra; letra pequena; cobraban de mas; cobran de mas; cobrado de mas; me cobraron
de mas en; facturas; la factura; la boleta; presupuestos; tres presupuestos; cotizacion*; cotiz*
flete; el peritaje; perit*; las fotos; la foto; photoshop; retocad*; se ve falso; billetes; un billete
marca de agua; al tacto; de imitacion; pirata; las costuras; costuras; oro .. fals*|prueb*|muerd*|ojo
empeno; casa de empeno; joyer*; antigued*; inspector de; aduana*; notari*; contador*; juzgado
perito; corrector*; edito; editor*; traductor .. error*; corrijo; me fijo en; en que se basa; se basa
la base; el argumento; los argumentos; premisa*; suponen; supone*; supuesto; supongamos; y si no; y si fuera
y si es; y si esta; por el contrario; lo contrario; la otra cara; la otra version; las dos versiones
version* .. no|dos|cambi*; su version; cambia la version; cambio la historia; se contradijo; contradij*
mentir*; le cache; lo cache; la cache; lo cacho; la pille; lo pille; le pille; caer la mentira; por que si
por que .. entonces; entonces por que; como va a; como puede ser; no puede ser que|porque; imposible
imposible que|porque; causa y; casualidad; coincidencia; logic*; sentido; con logica
paso por paso el|los|las; deduzco; por eliminacion; el asesino; quien es el; novelas
peliculas .. adivin*|final|se; sabia el final; adivino el; ajedrez; damas; tres jugadas
pienso tres|dos|cinco jugadas|pasos; un paso atras
= decide 3.6, think 1.8
o cierro; o cerramos; o salen; o esto o|nada; o nos
o la moto|boda|casa|operacion|escuela|renta|luz|comida|techo|carro|universidad|deuda|viaje; o fachada
o el|la .. y .. elegi|escogi|decidi|dije|me; la renta o; la moto o; el carro o; la escuela o; la boda o
la luz o; la comida o; ascensor o; el techo o; comprar o; trabajar o; estudiar o; irme o; o me quedo
o me voy; quedarme o; vendo o; vendi la|el|las .. y|antes|para|compre|me; vendi .. me quede
me quede con|sin; me quedo con; deje el|la .. por|para|y; renuncie a; cambie la|el .. por; preferi
prefiero llegar|perder|esperar|que|ganar|no|pagar; prefiero .. que|a; mejor .. que; mejor llegar
mejor perder; mejor pobre; mejor tarde; antes perder; mas vale; perdi .. pero|pero_no; pierdo dos horas
pierdo .. pero|prefiero; me orillo; me detengo; me espero; espere a que|un|el|dos; espere
no salgo; no salimos; no se sale; no salgo a; nos quedamos en; niebla; tormenta; mal tiempo; neblina; nevada
ciclon; huracan .. decid*|evacu*|dij*; el cielo; viene gris; si el mar; el mar .. digo|salgo|sale|no
el rio .. crec*|cruz*|no; si no llueve; que pasa si; pienso que pasa si; pienso en
pense en que|lo|si|quien|como; pense que pasaria; pense .. y; lo pense; lo pensamos; lo platicamos y
hice lista; hice una lista; lista de pros; en un papel; en una hoja; dos columnas; eche numeros
echo numeros; eche cuentas; echo cuentas; saque cuentas; saco cuentas; hice cuentas; hice numeros
haciendo cuentas; los numeros dij*|no; cuanto cuesta|sale|costaba|gano|pierdo; lo que cuesta|costaba
lo que costaria; cuanto costaria; si conviene; conviene mas; me conviene; nos conviene; no conviene
no me convenia; valia la; no valia; sale a cuenta; a cuenta; merec* la pena; compensa*; no compensa
rentable; inversion; los ahorros; el aguinaldo; la liquidacion .. invert*|compr*|decid*; la quincena
prestamo; credito; el credito; oficial de credito; digo si o no; si o no; digo que si; digo que no; yo dije
yo digo; le dije que no; les dije que no; dije paramos|vamonos|alto|basta; di la orden; doy la orden
ordene; mande a|parar|cerrar|evacuar|salir; pare todo; pare la|el; pare; cerre diez
cerre la|el|las|diez|mesas; cerrar mesas; corte por; cort* por lo sano; de raiz; sin dudar; sin pensarlo
no dude; no lo dude; sin titubear; titube*; en un segundo; en dos segundos; en cinco segundos; diez segundos
no habia tiempo; no hay tiempo; no habia de otra; alguien tenia que; alguien tiene que decir|decidir|elegir
alguien tenia que decir|decidir|elegir; me toco decidir|elegir|escoger|a_mi; me toco a mi; me toca a mi
tuve que elegir|decidir|escoger|dejar|cortar; tuvimos que elegir|decidir|escoger; hubo que
habia que elegir|decidir|escoger; a quien atend*|salv*|sub*|primero; al mas grave; los graves
los mas graves; el mas grave; primero los; primero al; esa noche era yo; esa decision; la decision
decision dificil; decisiones dificiles; dificil de tomar; cargo con; me hago cargo; mi culpa si
si me equivoco; si sale mal; aunque se enoj*|molest*|llor*|dol*|me_dol*; aunque duela; aunque doli*
me dolio; y me pesa; no me arrepiento; sin arrepent*; arrepent*; y acerte; acerte; le atine; atine
tuve razon; tenia razon; el tiempo me dio; me dieron la razon; me preguntan
mi padre me pregunta; mi papa me pregunta; todos me preguntan; a mi me preguntan; mi opinion; que opino
lo que opino; me hacen caso; que haria yo; que haria; que hacemos; yo decido; decido yo
decidia yo; la que decide; el que decide; a mi me toca; el titular; alineacion
banco .. titular|sient*|suplent*; saco al|a delantero|mi|portero; cambio al; penal; pateo; patea
retir* .. equipo; retirada; tirar o; pasar o; patear o; atacar|ataco o; rushear; pushear; guardar .. ulti|ult; rotar
= solve 3.6, think 1.9
se perdian; se perdia; se perdian .. en; se caia; se caian; se cae*; se iba; se inund*; goteaba; goteo
goter*; fuga; fugas; se apagaba; se tapaba; se atascaba; atasc*; se trababa; se quemaba; se calentaba
sobrecal*; fallaba cada|solo|cuando; solo cuando .. llov*|calient*|fri*; cuando llovia
cada vez que llov*|prend*|pas*; cada vez que; solo los martes; solo los .. martes|lunes|viernes|domingos
solo de noche; siempre a la misma; a la misma hora; culpa al; le echaban la culpa
culpaban; culpable era; el culpable; culpable; todos decian que era; decian que era; todos creian que
nadie encontraba; nadie lo encontraba; nadie entendia; nadie sabia; ni los tecnicos; ni el tecnico
ni los de; los fontaneros; los ingenieros; el ingeniero; tres tecnicos; cuatro mecanicos; me esquivaban
segui diez|el|la|las|los|cada|una .. de|hasta|cajas|cable; de principio a fin; de punta a punta
desde el principio; desde arriba; paso por paso; uno a uno; una a una; aparato por aparato
cuarto por cuarto; cable a cable; tornillo por; hoja por hoja; renglon por; lo desarme; la desarme
los desarme; abri la|el|las tapa|carcasa|motor|caja|tablero; le abri; destap*
cambie la pieza|manguera|el|la .. y|funcion*|jal*
le cambie el|la|un|una pieza|cable|foco|filtro|fusible|resistencia|capacitor
limpie los|el|la contactos|carburador|filtro; le puse un|una|cinta|alambre|liga
con una liga|media|botella|cuchara|horquilla|moneda|percha|bolsa|cuerda|tabla|lata
con un clip|gancho|alambre|palo|tubo|trapo|pasador|desarmador|cuchillo|ladrillo
con alambre|cinta|palos|carton|tablas|botellas|llantas|tubos|liga; con pura cinta; hecho con; hecha con
lo hice con; la hice con; hicimos un|una .. con; fabrique; fabrico; construi un|una|mi
arme un|una|mi; arme; monte un|una; me monte un; una bomba; un sistema; un sistema para; sistema de riego
un filtro; un horno; una rampa; un carrito; captar agua; agua de lluvia; a falta de; como no habia|tenia
como no hay; no habia .. asi|entonces|y|hice; no habia luz|agua|dinero|gas|repuesto*; sin repuestos
repuesto; no tenia .. asi|entonces|hice; se acabo el|la .. y|asi|invente|hice; se nos acabo
falto el|la .. y|improv*|hice; nos faltaba; faltaban .. y|arme|improv*; media hora antes; una hora antes del
a ultima hora; ultimo minuto; se cancelo .. y|arme|consegui|improv*; se bajo el|la .. y|improv*; plan b
a la tercera; a la cuarta; al tercer intento; al quinto; intente; intentos
despues de mil|muchos|varios|tres; tarde un mes|semana|dos|tres; me tarde .. pero
me tomo un|una|tres|dos|el; me pase la noche|tarde|semana|el; pase la noche; me quede hasta|toda|una
toda la madrugada; hasta la madrugada; no dormi hasta|por; hasta encontrar*
hasta que encontre|sali*|dio|quedo|salio|jalo|cayo; no me fui hasta; y ahi estaba; ahi estaba el|la
ahi estaba; y era la|el|un|una; era la|el .. no|que|del|de; era cosa de; estaba en la|el|los|otra|un
en la etiqueta; no en el; no era el|la; no era; el problema estaba; el problema era; el error estaba
el fallo estaba; donde se atora; donde se traba|rompe|pierde|atasca; donde esta la falla|el_problema
por donde bajaba|entraba|salia|perdia; descubri; descubri que; di con; halle; lo halle; le halle
lo encontre; la encontre; encontre que; encontre donde|el|la|un|por; y se acabo el
se acabo el problema|la_fila; ya no hay fila|cola|filas|colas|goteras|quejas
ya no se|hay pierde*|cae*|tapa|inunda|apaga|quej*|fila*|cola*; no se volvio a|ha_vuelto|han_vuelto
no ha vuelto; nunca mas fallo|se; bajo a la mitad; a la mitad el|la|los; bajaron a; de .. horas a
de .. dias a; en la mitad; se redujo*; menos fila; menos cola
acomod* .. de_otra|distint*|bodega|cajas|cocina; cambie el orden; cambie de lugar; movi los|las|el|la
otro acomodo; dibuje un|el|la|los; dibuje; plano; planos; croquis; mapa; diagrama; medi todo|cada|los|el
calcule; calculo de; con una formula; en excel; una hoja; una app; un programa; programe; un bot; un script
pagina web; el codigo; un bug; el juego .. arme|hice|mod; redstone; wifi; router
el internet .. arregl*|cay*; impresora; la compu; celulares; pantalla*; tablero; contactos; la chispa
el carburador; el alternador; bujias; radiador; correa; embrague; caja de cambios; la transmision; no prende
no prendia; no encend*; no arranca; ya no prend*; muerto; muerta .. revivi*|arregl*|prend*; lo daban por
la daban por; por muerto; por perdido; por perdida; iban a tirar*; lo iban a tirar; tirado a la basura
de la basura; lo rescate; le di otra vida; otra vida; sigue andando|funcionando|jalando|sirviendo
todavia funciona|anda|jala|sirve; hasta hoy funciona|sirve|anda; y sirvio; y funciono; y jalo; y prendio
y arranco; quedo listo; quedo perfecto; salimos adelante; salio bien; se pudo; si se pudo; lo saque
lo sacamos; pudimos
= monitor 3.6, think 1.4
antes de prender|arrancar|salir|manejar|usar|abrir|cerrar|empezar|subir|despegar; antes de cada
luces y|aceite; aceite y; ruedas; llantas .. aire|presion|revis*; claxon; fugas .. revis*|antes; horquillas
cada manana reviso|miro|mido; cada noche anoto|reviso|cuadro|cuento|apunto|mido|durante; cada noche
cada viaje; cada lote; cada plato; cada pieza; cada caja; cada hora; cada rato; cada dos; cada media
cada cien; de cada cien; uno de cada; un bote de
cada lunes|viernes|domingo|mes|semana .. reviso|anoto|cuadro|mido|peso|hago|miro
todos los dias anoto|mido|peso|reviso|apunto; todas las noches .. anoto|reviso|cuento|apunto
apunto el|la|los|las|lo|cada|todo; apunte el|la|los|las|lo|cada|todo; anote el|la|los|las|lo|cada|todo
lo llevo anotado|apuntado; todo anotado; todo apuntado; llevo anotado; tengo anotado; en una libreta
en un cuaderno; en mi cuaderno; en la libreta; el cuaderno; libreta; diario de|del; registro de; bitacora
grafica de; el consumo; consumo; el contador; contador cada; el medidor; si sube; si baja; si sube .. algo
si baja .. algo; sube medio; baja de; sube de; mas de lo normal; menos de lo normal; fuera de lo normal
no es normal; fuera de rango; da menos; da dos; pesa menos; pesa mas; come menos; no comio; deja de comer
la aparto; lo aparto; los aparto; separo los|las; retiro el|la|los|las; lo retiro; lo saco de
saco de la linea; paro la; pare la linea|maquina; si dudo; ante la duda; que chillen
aunque se enojen .. reviso|paro|digo; no firmo; no firmo hasta|si|nada; no lo dejo salir|pasar
no dejo pasar; no paso ni; no perdono; no se me pasa; que quede bien|perfecto|parejo|derecho; si queda mal
si esta mal lo|la; lo desbarato; lo vuelvo a hacer|repetir; lo repito hasta; hasta que quede|este|queda
lo devuelvo; devuelvo; devolv*; la rechazo; lo rechazo; anos sin un|una|accidente*; sin un accidente
sin accidentes; ni un accidente; cero accidentes; exagerad*; me dicen exagerad*
me dicen obsesiv*|fastidios*|perr*; obsesiv*; maniatic*; con lupa; lupa; al milimetro; al centimo
al centavo; al peso; a rajatabla; pie de la letra; al detalle; los detalles; el detalle; hasta el ultimo
fijandome; fijarme en; me fijo en los|las|si|que; miro las|los|el|la .. antes|cada|dos|si; miro dos veces
lo miro dos; lo reviso; la reviso; los reviso; las reviso; le reviso; les reviso; reviso el mio
reviso mis|mi; lo checo; le checo; la tarea le reviso; las calificaciones; las notas de mi; boleta de
el boletin; como va* mi*|el|la|en; ver como va*; voy viendo; voy midiendo; voy anotando; voy corrigiendo
corrigiendo; corregi; lo que hice mal; lo que fallo; que fallo; en que fallo; que salio mal
lo que salio mal|bien; que hice bien; una cosa que hizo bien; que mejorar; para mejorar; mejoro
mejorar mi|mis|el|la; los goles; los tiros; mis tiempos; mi tiempo en; mis marcas; mis partidas
mis partidos; me grabo y|jugando|bailando|cantando|tirando; me grabo; me veo en; veo el video
veo los videos .. mios|partid*|error*; repeticiones; replay*; estadisticas; mi kd; mi rango
entreno justo eso; justo eso; por que perdi*; por que falle|perdimos; perdimos .. vi|anot*|revis*|por_que
despues de perder|cada|jugar; al terminar el|cada|la; hueles|huele|olia a; lo huelo; por el olor
por el sonido; por el color; al oido .. motor|maquina; el motor suena|sonaba|cambia; suena distinto
cambia el sonido; tantito ruido; el ruidito; ruidito*; vibra; vibracion; temblor; se calienta; esta caliente
la aguja; aguja; la presion; los grados; ph; cloro; salinidad; el nivel; los niveles
nivel del agua|rio|tanque; el tanque; la caldera; la bomba .. suena|vigil*|revis*
tablero de control; sala de control; pantallas
cuento los|las|a|ninos|cabezas|ovejas|vacas|cajas|herramientas; los cuento; las cuento; contarlos; contarlas
pasar lista; paso lista; lista de asistencia; que no falte ninguno; que esten todos; no falta ninguno
si falta uno; falta una; una oveja; si falta; me falta; me cuadra; cuadre*; cierre de caja; el corte
no me voy; no me voy hasta; hasta que cuadre; caduc*; fecha de; las fechas; vencen; rotacion; camara fria
refrigerador .. temper*|revis*; plaga; plagas; hormiga*; las hojas; hojas amarillas
el cultivo; la milpa; la huerta; los panales; la colmena; mi azucar; el azucar; su presion; la fiebre
fiebre; mido la; le mido; le tomo la presion|temperatura; su respiracion; duerme .. respir*|revis*
monitor del; los signos; bebe .. temper*|respir*|peso
= learn 3.6, solve 1.4
ahi mismo; esa misma noche; ese mismo dia; al dia siguiente ya; el mismo dia; luego luego; al tiro
en seguida; de inmediato; ya sabia; ya sabia yo|que|cual|cuales; ya habia visto; ya vi que
ya veia; ya lo veia; vi que ibamos|iban|iba|eso|nos|se|afect*; vi lo que
vi como le|les|lo; supe que; supe que me|nos|iba|habia; entendi que; entendi como|lo|por|que; entendi .. y
capte; cai en cuenta; cai en la cuenta; me cayo el veinte; el veinte; me cayo la ficha; cayo la ficha
ato cabos; amarre cabos; y ahora en|lo|siempre|ya .. subray*|uso|aplico|hago; asi que ahora; por eso ahora
desde ahi; desde ahi reviso|hago|uso; desde ese|esa|entonces|ahi .. hago|ya|no|uso|reviso; y de ahi
desde que vi|supe|lei|entendi; ahora siempre; ahora ya no; ahora en todas; en todas las; lo aplico
lo aplique; aplique; y lo aplique; me sirvio; me sirve; sirve para; tambien sirve; sirve igual
es lo mismo que; lo mismo que con|en; igual que con|en; como con|en .. igual|mismo; funciona igual
la misma logica; lo mismo pasa; pasa igual; lo lleve a; lo pase a; lo use para|en|con; lo uso en; use lo que
lo que aprendi; lo que lei; lo que vi; lo que me ensen*; cambiaron las|los|el|la; cambiaron; cuando cambi*
cuando llego el|la|lo nuev*|sistema|maquina|internet|aparato; cuando salio; cuando sacaron; cuando pusieron
cuando trajeron; salio la ley; salio la app; la nueva ley; la ley; la norma; nuevas reglas; el reglamento
reglas nuevas; prohib*; iban a prohibir; van a prohibir; iban a subir|cerrar|quitar|cambiar
van a cerrar|quitar|subir; subieron los; iba a escasear; escas*; sequia; helada
plaga .. sembr*|cambi*|aprend*; lo que sembr*|plant*; lo que plante; lo plante mirando; sembramos
cambie de|la|el|lo|mi .. semilla|dieta|plan|receta|ruta|forma|estrategia; cambie la dieta|comida
cambie todo; el ano siguiente; la proxima; la siguiente vez; a la proxima; para la proxima; la otra vez
otro dia; segunda vez ya; con una vez; con verlo; con verlo una; lo veo una; lo vi una
una vez lo veo; solo con ver*; nomas viendo; nomas de ver; viendo a mi|los|otros|un|el; viendole; mirandolo
mirando a; mirando como; viendo como; de ver a; de mirar; oyendo a
escuchando al|a|cuando .. veterinari*|mecanic*|doctor*; sin maestro|escuela|clases|estudios; sin ir a la
sin estudios; nunca fui a la; nunca estudie; nunca fui; no fui a la escuela; no termine la
sin que nadie me|ensen*; nadie me enseno; por mi cuenta; sol* aprend*; sola aprendi; solito aprendi
me ensene; me ensene sol*; me puse a estudiar|leer|aprender|investigar|ver; me puse a; me meti a
me apunte a; me inscribi; me anote en; un curso; cursos; clases de; clases por; de noche aprend*|estudi*
a mis cincuenta|sesenta|setenta|cuarenta; con sesenta|cincuenta|setenta anos
a los sesenta|cincuenta|setenta|cuarenta; ya vieja; ya viejo; ya de grande; de grande; de mayor
celular nuevo; telefono nuevo; la computadora .. aprend*; banca en linea; la app; aplicacion*
inteligencia artificial; la ia; torno; cnc; robots; llegue sin; llegue a este; llegue aqui
no hablaba .. y|ingles|espanol; sin hablar ingles|el|una; en seis meses|tres_meses|un_ano hablaba|ya|aprend*
al mes hablaba|ya; me solte; ya hablaba; ya entendia; entendia; en dos semanas; en una semana; en tres dias
en un dia; en una tarde; en un fin de semana; primer dia .. ya; al segundo dia; a la semana ya
a los dos dias; a la tercera partida; tercera partida; primera partida; despues de una; del error
del fracaso; me equivoque; se me quemo; se me quemo .. ahora|ya|desde|siguiente
se me murio* .. ahora|ya|entendi|desde
perdi la|media|toda|mi cosecha|palta|venta|dinero .. y|entendi|cambi*|aprend*; perdi .... aprend*
me suspendieron; reprob*; reprobe .... ahora; me quede sin .. aprend*|curso|estudi*
me corrieron .. aprend*|curso; cerraron la .. aprend*|curso|estudi*
= study 3.6, learn 1.4, instruct 0.8
en las teclas; gomets; pegatinas; stickers; calcoman*; colores .. teclas|letras|palabras|notas; en el espejo
en las paredes; en las puertas; cada puerta; en el pasillo; en la nevera; en el refri
en el bano; en mi cuerpo; en la rodilla; en el brazo; en el codo; pegado; pegue; pegada; pegadas
las pego; los pego; lo pego; en el manubrio; en el volante; en el delantal
en el bus|metro|camion|tren|micro .. estudi*|repas*|leo|oigo|escucho|audios
en los semaforos .. estudi*|repas*|leo
mientras manejo|camino|lavo|plancho|cocino|corro|pedaleo .. repit*|repas*|escuch*|oigo|estudi*
mientras me lavo; caminando; lavandome; en la ducha; en la regadera; en la cocina .. repas*|canto|recito
dando vueltas; de pie; parado; paseando; recito; recit*; declam*; lo cuento como; como un cuento
como novela|telenovela|chisme; como si fuera un|una chisme|cuento|novela|cancion|juego; en cuento; en chisme
en juego; cancion; canciones; la cancion; con musica; con reggaeton; rap; trap; con ritmo; palmas; con rima
rima*; coplas; con cumbia; con el tambor; bailan; los que no bailan; bailando; juego de; juegos; un juego
la loteria; loteria; memorama; domino; domino .. sum*|tablas|multiplic*; cartas .. sum*|tablas|probab*
dados; canicas; piedritas; palitos; tapitas; corcholatas; lego; legos; plastilina; plasticina
barro; masa; tortillas .. fraccion*; naranjas; manzanas .. fraccion*|sum*; pastel .. fraccion*
receta .. fraccion*|sum*; recetas .. fraccion*; con monedas; con billetes; con dinero de; con futbol
goles .. sum*|multiplic*; con el futbol; con cuestas; patinetes
con bicicletas|bicicleta|patines|pelota|balon; cuestas; con carritos; con la bici; con titeres; titeres
marionetas; munecos; peluches; disfraz; disfraces; dramatiz*; teatrito; actua*; con gestos; con cuerda
brinc*; salt*; jump; aplaud*; con el cuerpo; la a se abre; se abre; a unos .... a otros
a unos les .... a otros; a uno le .... a otro; unos .. mirando .. otros; unos aprenden; otros aprenden
los que no aprenden; cada nino; cada alumno; cada quien aprende; segun cada; a cada uno segun|como|le
a cada quien segun|como|le; distinto a cada; diferente para cada; el pequeno
hasta que ya no los|la necesit*; ya no los necesit*; sin decirles que; sin decirle que
sin que se den cuenta; no se dan cuenta; no saben que estan; no saben que aprend*; cuando se dan cuenta ya
les digo que es un; le digo que es un; el eco; es un eco; como eco; no entra*; no le entra*; no me entra*
no me entraba; no les entra*; no se le quedaba; no se me queda; no me quedan; no me queda; como no me
si leo me duermo; leyendo me duermo; me duermo leyendo; leer me da; no aprendo leyendo|sentad*|de|en
sentado no; sentada no; de oidas; de memoria no; no memorizo; no me sirve leer|copiar|subrayar; lo escribo
lo escribo veces|diez|a|con; escribirlo; lo copio; copio; lo paso a; con mis palabras; mis propias palabras
con otras palabras; lo digo en voz; en alto; en voz alta; me lo explico; se lo explico; se lo cuento a
al gato; al espejo; a mi gato; a las plantas; a la pared; a mis munecas; hago como que
hago de maestr*; me hago preguntas|examenes|pruebas; preguntas de; examenes de; examenes anteriores
pruebas pasadas; simulacros; reloj .. examen*; contra reloj; cinco palabras; diez palabras; tres palabras
palabras al dia; palabras diarias; una pagina; pagina por; una por dia; un tema; tema por; tema al dia
cada tema; trozo a; cachito*; cachito por; pedacito*; por cachos; por pedacitos; compas por; estrofa*
verso a verso; linea a linea; primero el final; del final; desde el final; la lentitud; camara lenta
despacio y; a mitad de velocidad; mas lento; bajo la velocidad; un rato cada; quince minutos al
veinte minutos; media hora diaria; al otro dia; al dia siguiente; a los tres dias; repaso a los
antes de dormir; al despertar; en la almohada; duermo y; a la manana lo; lo primero que subrayo; subrayo el
los enunciados; el enunciado; en rojo; tres colores; cuatro colores; cada color; fluorescente*; resaltador*
plumones; mapas; dibujos; lo dibuje; los dibujo; dibujitos; monitos; munequitos; comic; historieta*
con fotos; con imagenes; videos de; video .. paus*|repit*; pauso; subtitul*; series en; peliculas en
musica en ingles; letras de; traducir canciones; truco para; truquito*; mi truco; un truco; mi tecnica
tecnica*; a mi manera; a mi modo; mi forma; me funciona; a mi me funciona; me funciono; le funciono
les funciona; funciona mejor; lo que funciona; lo que le sirve; para que se me|les|le qued*|pegu*|grab*
se le qued*; se les qued*; se me qued*; se me pega*; se les pega*; se me graba
= time 3.4, coordinate 1.6
clocktime .... clocktime; a las .... a las; y a las; a las .. ya; de seis a; de ocho a; de siete a
para las seis|siete|ocho|diez|doce; antes de las; en la noche .. listas|listos|dejo; listas en la noche
mochilas listas; mochilas; dejo la|el|las|los .. list*|hech*|planch*|prepar*; planchad*; la noche de antes
desde el domingo; los domingos .. cocino|preparo|dejo|organizo|plan*; para toda la semana
de la semana; la semana entera; comida de la semana; menu de la semana; tuppers; tupper*; congelo; congelad*
llego a todo; llego a tiempo; llegamos a tiempo; llegan a tiempo; llega a tiempo; me alcanza
me da la vida; no me da la vida; me da para todo; me da tiempo; saco tiempo; saco el tiempo
encuentro tiempo; hago tiempo; hago hueco; huecos; ratos; ratitos; ratos libres; en los ratos
en mis ratos; tiempos muertos; entre viaje y; entre cliente y; entre clase y; entre entrega y
en el trayecto; en el metro; trayecto; a la hora de comer; a la hora del; en el descanso
en mi descanso; mientras duerme|duermen|se_bana|hierve|comen; cuando se duermen; cuando duermen
antes de que despierten|despierte|se_levanten|lleguen|abran|salga; antes de que salga el sol
antes de que abr*; antes de abrir; antes de que amanez*; de noche estudi*; de dia trabaj*; dos turnos
tres turnos; dos chambas; dos pegas; dos laburos; chamba y; tres hijos; cuatro hijos
cinco hijos; tres ninos; tres colegios; dos colegios; dos escuelas; mama sola; sola con; sola con tres
yo sola; todo cayo a; todo a tiempo; todo listo; todo salio a; a su hora; a la hora que; a la hora exacta
ni un minuto; ni un minuto mas; ni antes ni despues; al minuto; minuto a minuto; cada minuto; los minutos
en diez minutos; en cinco minutos; en veinte minutos; en menos de; con tiempo de sobra; de sobra
sobra tiempo; me sobra; minutos antes; horas antes; dias antes; meses antes; un mes antes; una semana antes
una hora antes; media hora antes; desde antes; con anticipacion; por adelantado
ya tenia list*|pedid*|reserv*; ya habia pedido|llamado|reservado; reserv*; reservas
confirm* .. cita*|reserv*; agend*; entreg* .. hora|antes|tiempo|viernes; no me han devuelto
ventana; su ventana; camiones; descarg*; muelle; anden*; salida de; salen a; sale a las; llega a las
entra a las; abre a las; cierra a las; si llega; si se atrasa; atras*; se atrasa*; se retras*; retras*
si uno se tarda; tarde .. uno|todos; nos tardamos; tardo; cuanto me tardo; cuanto dura; cuanto tardo
se cuanto; calculo el|los|cuanto tiempo*|minutos|horas|tarda; calculo tiempos|cuanto; mido tiempos|el_tiempo
alarmas; con alarmas; tres alarmas; tres relojes; viendo el reloj; reloj en
calendario en|de; pizarra .. semana|dia*|tareas; en la pizarra; en el calendario; notas en el|la
recordatorio*; en el celular .. alarma*|recordat*|calendar*; colores .. agenda|calendario|dia; por colores
dia por dia; hora por hora; cada dia tiene; cada dia su; lunes .. martes; martes .. jueves; lunes lavo
sabado .. domingo; corregidas el; listas el; listos el; el viernes siempre; siempre el viernes; cada viernes
cada lunes; nunca se me ha|han; nunca me ha*; nunca se me pasa|junta; jamas se me; ninguna perdida
ninguna cita; ningun vuelo; ningun pago; pago a tiempo; pagos; los pagos; antes de que venza; vencimiento
impuestos .. tiempo|antes; no dejo; no lo dejo para; no dejo nada; nada para despues; nada para ultima
ultima hora no; primero lo que; primero los deberes; deberes .. antes|primero; tarea .. antes|primero
primero lo mas; lo mas dificil primero; lo largo primero; lo que tarda; lo que mas tarda; lo que tarda mas
mientras se; mientras tanto; en lo que se; en lo que hierve|se; aprovecho; aprovecho para
aprovecho el|la|los|que|mientras; en un solo viaje; en una vuelta; una sola vuelta; mi vuelta
por zonas; por zona; por calles; el recorrido; recorrido; trayect*; la ruta; mi ruta; ruta de; vueltas
mandados .. orden|ruta|vuelta
= coordinate 3.6, time 1.4
si ella .. yo; si el|la .. frena|acelera|baja|sube|alarga|atrasa|calla|cae|va .. yo|lo|la|uno; si ella va
si el va; si ella pasa; si el jala; si uno .. otro; cuando ella|el .. yo; cuando uno .. otro
cuando el baja|sube|jala|frena|empuja; cuando ella baja|sube|gira|frena|entra
cuando yo bajo|subo|doy|digo|jalo; cuando bajo la mano; se mueve cuando; una .. otra .. yo
uno .. otro .. yo; una carga; uno sostiene; uno empuja; otro empuja; otro jala; otro sostiene; otra sostiene
yo meto; yo sostengo; yo jalo; yo cojo; yo agarro; yo cubro; yo entro; yo salgo; yo bajo; yo subo
yo sirvo .. el|ella; el cobra; ella cobra; ella cocina; el cocina .. yo; yo pico; yo lavo .. el|ella
aparece el hielo; ya esta ahi; sin pedirmelo|pedirselo|pedirlo|decirme|decirle|decirselo|preguntar
sin que me diga*; sin que le diga*; sin que nos; no hace falta hablar; no hablamos; ni hablamos
no nos hablamos; ni falta hace; con un gesto; con una sena; con un movimiento; con la mirada
nos miramos; la miro y; lo miro y; los miro y; me mira y; el bombo; mira al; al bombo; al director; miro al
miramos al; miro al director|bajo|baterista; oigo al; oigo el bajo|bombo|tambor
escucho al bajo|bateria|cantante|otro; la cantante; el cantante; el timbal; el guiro; el cajon
las congas; la marimba; toco el|la|en; tocamos; toca en; yo lo espero; la espero; lo espero; lo espero abajo
para que aterrice; que aterrice; lo sigo; la sigo; los sigo; le sigo; me sigue; me siguen; seguirlo
seguirla; seguir al; voy detras; vamos juntos; vamos al|a_la|todos; todos a la vez
a la vez todos; todas a la vez; al mismo tiempo todos; a un tiempo; en bloque; de a dos; de dos en dos
en fila; en cadena; relevos; me relev*; lo relevo; la relevo; los relevo; se cansa; si se cansa*
cuando se cansa*; cuando uno se cansa; nos cambiamos; nos relevamos; nos turnamos; nos cubrimos
nos cuidamos; nos ayudamos; nos repartimos; nos organizamos; nos acomodamos; nos coordinamos; nos movemos
nos entendemos; bailamos; cargamos; remamos; jugamos; cantamos; jalamos; empujamos; levantamos; cocinamos
trabajamos; armamos; paramos .. todos; salimos todos; entramos; entramos todos
mi compa|companero|companera|pareja|socio|comadre|compadre|hermana|hermano|mujer|marido y; mi companero
mi companera; con mi compa|companero|companera|pareja|socio|comadre|compadre|hermana|hermano; la barra
la plancha; pase de; el pase; comandas; en la cocina; cocina de; fogones; fuegos
salon .. mesas|comand*|meser*; mesas .. cubr*|companer*|pas*; con las senas; abajo con; la grua; gruista
el gancho; la carga; la maniobra; izaje; andamio; la mezcla; el colado; el techo .. entre|cubet*|todos
la faena; los bueyes; arrear; arreo; ganado .. arre*|entre; rebano; la red .. jal*|entre|todos
lancha .. entre|jal*; tripul*; la vela; remo; bogar; trajinera; la procesion; costalero*; costaler*; capataz
trono; la comparsa; coreografia; coreo; los pasos; pareja de baile; el baile; mi pareja; ballet; jarabe
huapango; zapate*; sevillan*; samba; murga; candombe; carnaval; segunda voz; tercera voz; a voces
armonia; armoniz*; orfeon; tuna; charanga; batuta; ensayamos; futbol .. pas*|cubr*|baj*; cubro
bajo a cubrir; hago la cobertura; cobertura*; le cubro; subo y; la banda izquierda; la defensa
linea defensiva; mediocentro; libero; colocador*; armador*; base .. basquet; pase sin mirar
doble pared; relevo 4; posta*; equipo .. rota*|cubr*|turno; rotamos; rotar; nos rotamos
turno .. entreg*|cambi*|sigui*; entrego el turno; cambio de turno; al siguiente; el siguiente turno
el que sigue; para el que sigue; le dejo todo listo; los de noche; los de la manana; urgencias .. equipo
quirofano; instrumentista; la pinza; el bisturi; camilla; camillero*; ambulancia; en la ambulancia; rcp
brigada; manguera .. bomber*|companer*; cordada; escalada; rescate .. equipo|cuerd*
la cuerda .. compan*|ases*|tens*; asegur* al; quien va con quien; quien con; quien va; quien lleva
quien se encarga; quien cubre; quien entra; quien sale; quien toca; a quien le toca; les toca
a ti te toca; a cada quien; a cada uno le|su; cada uno a lo|su; cada quien a lo|su; cada uno con su
cada quien con su; pongo a|al .. a|en|y; los puse a; mande a .. y
a unos .. a otros .. a; unos a .. otros a; unos limpi*|cocin*|carg* .. otros; mientras unos .. otros
unos .. mientras; treinta personas; veinte personas; cuarenta personas; cien personas; 120 personas
quince personas; doce personas; treinta ninos; cuarenta ninos; la familia entera
toda la colonia; todo el barrio; todo el pueblo; toda la vereda; toda la comunidad; la colonia; la vereda
el barrio .. organi*|junt*|entre|todos; la junta; rifa; kermes; verbena; bazar; torneo; campeonato; liga
excursion; viaje .. grupo|todos|organi*; campamento; la minga; el tequio; la fiesta; las fiestas; patronal*
la boda .. organi*|mesa*|meser*|banda; la quince; el vals; chambelan*; padrinos; mariachi .. hora|misa|entr*
entra cuando; entra el|la .. cuando|luego|despues; doy la entrada; doy el pie; el apuntador; apuntador
regidora; tramoyista; telon; bambalinas; detras de camaras; el rodaje; raid .. tanque*|heal*|lider*|pull
healer .. tanque|raid; mi escuadra; mi squad; el squad; clanes; duo; en duo; pings; callouts
comunic* .. equipo|squad|todos; comunicacion; por radio; por el radio; walkie
= perceive 1.1, listen 0.8
peluquer*; barber*; estilista; taxista; cantiner*; barman; meser*; camarer*; funeraria; funerari*
velador .. hospital; parvular*; jardin; kinder; guarderia; educadora; trabajador* social; psicolog*
enfermer*; auxiliar; oncologia; matron*; parter*; portera; portero; conserj*; manicur*; unas; masaj*; tarot
dj; payas*; animador*; sorda; hija del medio; cuidador*
= serve 1.1, perceive 0.8
voluntari*; bomber*; paramedic*; socorr*; recepcion*; azafata; hotel; hostal; albergue; comedor; parroquia
diacon*; promotor*; farmacia; botica; guagua; chofer de; biblioteca; asilo; geriatric*; enfermer*
residencia; limpieza; conserj*; migrante*; celador*; chicharron; fonda
= persuade 1.1, perceive 0.8
vendedor*; comerciante; vendo; inmobiliari*; seguros; promotor*; campana; politic*; pastor; predicador*
animador*; publicista; entrenador*; planes; ambulante*; merolico; pregonero; casa por casa
= negotiate 1.1, perceive 0.8
sindicato; sindical; delegad*; administrador* de; administro un; comprador*; compraba; intermediari*
inquilino*; casero; comunero*; comunidad de vecinos; presidenta de la comunidad; socios; herencia; divorci*
vecinos .. pele*|problem*; bronca; proveedor*; tianguis
= instruct 1.1, study 0.8
maestr*; profesor*; profe; instructor*; monitor*; entrenador*; catequist*; tallerista; alumnos; practicantes
aprendiz*; hermanito; hermanita; capacitador*; scout*; primero basico; escuela rural
= solve 1.1, think 0.8
mecanic*; electricista; plomer*; fontaner*; gasfiter; tecnic* en|de; soldador*; ingenier*; programador*
informatic*; mantenimiento; herrer*; carpinter*; cerrajer*; sonidista; tornero; albanil*
= monitor 1.1, think 0.9
vigilante; guardia; velador; inspector*; supervisor*; control de; laboratorio; laboratorista; contador*
contable; auditor*; camioner*; trailer*; tractorista; ganader*; lecher*; apicultor*; salvavidas; socorrista
montacarg*; caldera; panader*; farmaceutic*; conservera
= coordinate 1.1, time 0.8
coro; banda; orquesta; murga; comparsa; parranda; bailarin*; danzante; grua; gruer*; estibador*; cuadrilla
brigada; jefe de cocina; sous; cocinera; cociner*; camarer*; equipo; capitan*; capataz; mayordom*; albanil*
costalero*; bateria; bajista
= time 1.1, coordinate 0.6
secretari*; asistente; repartidor*; chofer*; colectivo; programo; program* .. camion*; agenda; despachador*
panader*; eventos; banquet*; mama de; madre de; quinceanera; clocktime
= decide 1.1, think 0.8
capitan*; patron; comandante; sargento; oficial; juez*; arbitro; presidenta; presidente; tesorer*; medico de
urgencias; triaje; jefa; pescador*; ganader*; caficultor*; credito; lider; igl; trailer
`;
