/** Lo que la gente hizo, contado como historia: el hecho muestra la habilidad, sea donde sea. */
export const HECHOS = `
= perceive 4
de|con|nomas|solo verle|verla|ver|mirarle|mirarla|mirarlo|oirle|oirla la_cara|los_ojos|como|la_voz; se le|les nota|noto|ve en; le|les vi|veo|note|noto la_cara|los_ojos|en_la_cara|raro|rara|algo
me|te dice|dijo|dicen que todo|esta|estaba bien y|pero; dice que todo bien; algo le|les pasa|pasaba; se quedo|queda|puso|pone callad*|seri*|palid*; sonrie|sonrisa falsa|de_mentira|pero; antes de que diga|hable|lo_diga
se|ya_se cuando .. mal|triste|enojad*|miente|llorar|enfadad*|bajon; por como cierra|camina|habla|mira|contesta|saluda|come|respira; en la voz; por la cara
= negotiate 4
buscando|busco|buscar|encuentro|encontre|encontrar el|un apano|arreglo|acuerdo|punto_medio|termino_medio; todos|todas|ambos|los_dos|las_dos contentos|contentas|conformes|felices|de_acuerdo; quien .. los|las|se pone|ponen|puse de acuerdo
discuten|discutian|pelean|se_pelean|peleaban por .. yo|acabo|busco|los|las; regate*; le regatee; me|nos lo|la|le dejo|dejaron en|por; de .. mil .. me|a|en|baje|dejo; baje|bajo|bajaron el precio|la_renta|el_alquiler; rebaja*; descuento
hacer|hice|hago las paces; se volvieron|volvieron|vuelven a hablar; no se hablaban; hago|hice de puente|intermediari*|mediador*; repartimos|reparto|repartir .. para_que|sin; cada uno cede|puso|pone; a cambio de
= persuade 4
le|les cambie|cambio|cambiaron|hice_cambiar la_cabeza|de_idea|de_opinion|el_chip|la_idea; cambio|cambiaron de idea|opinion|parecer; al que pasa|no_queria|no_quiere .. lo|la|le; lo|la|los regreso|paro|engancho|convenzo; hasta el|al|la|los que odia*|no_quer*|nunca
junte|consegui|conseguimos|logre|logramos .. que|firmas|firmaran; termino|terminan|termina|terminaron comprando|firmando|aceptando|llevando; de un no .. si; me compran|compraron; con una|un broma|chiste|sonrisa; saben vender; les vendo|vendi
= study 4, instruct 2.5
si .. ejercicio|juego|tarea|metodo|forma no .. funciona|sale|sirve|entiende* .. cambio|pruebo|busco|otro; lo|la cambio por otr*; con dibujos|pizzas|canciones|juegos|fichas|monedas|tarjetas|ejemplos|colores|palitos; le|les hice una|un hojita|hoja|dibujo|esquema|cancion|juego|tarjetas
explico|explique|ensene|enseno|explicar .. con; aprendi|aprendo con|viendo|escuchando canciones|series|subtitulos|videos|youtube|peliculas; paso a paso; de|por otra manera|forma; hasta que le|les entre|entro|salga|salio; a cada uno|una|quien .. distint*|manera|forma
= instruct 4
ahora lo|la usa|hace|sabe|entiende|maneja|prende sol*; no entendia|sabia .. le|les|se|ahora; por fin|al_fin ha? aprob*|entendi*|aprendi*|paso|pasa; usar el|la|whatsapp celular|movil|compu|computadora|internet|banking|cajero|aplicacion; home banking
le|les explico|explique|enseno|ensene|muestro|mostre; como se hace|usa; mates|matematicas|ingles|la_tarea|las_tareas|los_deberes a_mi|con_mi; para que lo|la haga|hagan|pueda* sol*
= monitor 4
si falta|sobra algo|un|una|uno .. aparece|lo|se|me; falta un|una peso|euro|centavo|caja|tornillo; llevo|llevaba las cuentas|el_registro|la_cuenta|los_numeros|el_inventario; reviso|revisar|revise|checo|miro .. cada|todo|toda|uno_por_uno|antes_de|dos_veces; la|el|lo que esta mal vuelve|se_va|regresa|no_sale|fuera
cuento|conte|apunto|anoto .. cada|todo|todos|siempre; cuadra|cuadrar|cuadro la caja|todo; noto|veo|vi cuando|que .. baja|sube|cambia|falla|no_cuadra; antes de que salga|salgan|se_vaya
= decide 4
a quien|cual|que .. primero; elegir|elijo|decidir|decido a|que|cual|quien|rapido|entre|con; no me tiembla; comparo|compare|compara|comparar .. precio*|consumo|dos|tres|opciones; antes de comprar|firmar|decidir|elegir; los pros|pro y; mas me conviene; conviene mas
nunca me he|arrepenti|arrepiento; miro|mire tres|dos|varias|varios|todas|todo .. antes|y_elijo|comparo|y_luego; sangre fria; en segundos; pienso bien|antes
= time 4
nunca entrego|llego|llegue|llegamos|entregue tarde; a tiempo siempre|todo|y; siempre a_tiempo|puntual|temprano; a las .. siempre|en_punto; en punto; estudio de|por noche|la_noche .. trabajo; trabajo de dia .. estudio; dos|tres trabajos y|chicos|hijos; me alcanza|da el|para tiempo|todo
a que hora salimos|sale|llega|entra; tres|dos|cuatro|cinco hijos|ninos|chicos .. trabajos|trabajo|cena|escuela; seis|cinco|mil cosas a_la_vez; organizo mi|el|los tiempo|dia|horarios; nadie llega tarde
= serve 4
no se va hasta|sin; nadie se va sin; hasta que encuentra|encuentro|consigue|queda|se_lo; si veo .. ya|me|le|les|voy; ya estoy cogiendo*|ayudando|cargando|ahi; le|les ayudo|ayude|llevo|cargo|busco|acompano .. bolsas|con|al|a_la|hasta; senora mayor; me ofrezco; cuido|cuide a|de mi|mis
antes de que pidan|pida|me_pidan|pregunten; no me cuesta ayudar; lo que necesite*; para que no le|les falte
= listen 4
dejo que .. desahogue*|hable|termine|cuente|suelte; se desahoga*|desahogue*; me se escuchar; se escuchar; escucho|escuchar a|y_luego|sin|hasta; pregunto lo|luego|despues lo? que falta|paso|siente; me cuentan|cuenta todo|todos|sus|las|cosas; no interrumpo; callad* hasta
= coordinate 4
quien|que carga|lleva|hace|va|trae que|donde|con; al ritmo de; voy|vamos al|a_la ritmo|par|vez; ella|el pone .. yo; sin|ni hablar*|hablamos|decir; nos entendemos|entiende con la_mirada|sin; yo digo|reparto quien|que|las; cada uno|quien sabe|a_lo_suyo; me adelanto|anticipo; entre todos; a la vez que|los
cuadro|cuadrar|acomodo|ajusto .. turnos|horarios|a_todas|a_todos; si uno falta|se_mueve|llega_tarde; cubro|cubrimos a|cuando
= learn 4
leo|lei|leer un|el|los manual|instructivo|instrucciones|reglas|cambios .. y|al_rato|ya; al rato te|lo|la|ya manejo|se|hago; salio|sale una|la|un norma|ley|version|sistema|regla nuev*; ya habia visto|leido|entendido; aprendo|aprendi rapido|sol*|viendo|en; me pongo al dia; te manejo|lo_manejo la|el maquina|sistema|programa; nos iba|va a cambiar|afectar
= think 4
no me creo|trago .. titulares|todo|nada|cuentos|lo; busco|miro|pregunto|reviso la fuente|quien_gana|quien_paga|de_donde|el_dato|los_datos; quien gana|paga|lo_dice|se_beneficia; de donde sale|sacan|salio; no cuadra|tiene_logica|tiene_sentido; letra chica|pequena; las pruebas; por que deberia
= solve 4
encontre|encuentro|di_con|doy_con la|el falla|fallo|problema|fuga|error|corto|causa; con puro|un alambre|cinta|mana|ingenio; se descompuso|descompone|rompio|fundio|estropeo|averio|cayo|trabo .. encontre|y|arregl*|lo|la|yo; no era .. era|sino; nadie sabia|podia|daba .. yo|y; le busco la vuelta; me las ingenio|arreglo; lo eche|echo a andar
`;
