/** Scenes of listening, perceiving, serving, persuading, negotiating and instructing. */
export const SCENES_PEOPLE = `
= listen 3.6, perceive 1.6
alguien la|lo|los|las|que oiga|escuche; que la|lo|los oigan|escuchen|oiga|escuche; la oiga; lo oiga
con las orejas; con los oidos; son las orejas; apago el|la celular|tele|radio|telefono|musica
apague el|la celular|tele|radio; bajo el volumen; me quito los audifonos|auriculares|cascos
dejo la escoba|tijera|todo y; me callo; callarme; me quede callad*; me quedo callad*; estoy callad*
calladit*; en silencio; sin decir nada|palabra|ni; ni una palabra; no digo nada; no dije nada
no suelto sermon*; sermones; sin sermones; sin consejos; no doy consejos; no aconsejo; no opino; no le solte
dejo que suelt*; la dejo|lo|los|las llorar|hablar|terminar|acabar|contar; dejarla hablar|llorar|acabar
dejarlo hablar|llorar|acabar; dejarlos hablar|terminar; si la dejas; si lo dejas; si los dejas
si una|uno se calla; te dice; te cuenta todo; te lo dice|cuenta; te dicen; te cuentan; me cuenta el
me cuenta su|sus|que|lo|la|como|cosas; me cuentan sus|su|que|lo|la|como|cosas|cuando; me conto; me contaron
me conto lo|su|todo|que; me hablan; me habla; me platico; me llaman; me llama cuando|para|a|de
a quien llaman; a mi me|es cuentan|llaman|buscan|hablan; soy a quien|al|la|el llaman|que_le|buscan
soy la que oye|escucha; soy el que oye|escucha; el que escucha|oye; la que escucha|oye; se sube y
se sientan y; se sienta y|a hablar|llorar|contar; vienen y se|me; viene y se|me
se queda platicando|hablando|charlando; se quedan platicando|hablando|charlando
mientras corto|manejo|cocino|peino|tejo .. habla*|cuenta*; le pregunto y; pregunto otra vez
vuelvo a preguntar; pregunto una cosa; una sola pregunta; una pregunta; y espero; espero la respuesta
lo que de verdad; en realidad quiere|quiso|dice|decia; lo que quiso decir; lo ultimo que; lo dicen al final
al final siempre sale|dicen; le doy tiempo; darles tiempo; darle tiempo; sin prisa; sin prisas; sin apurar*
sin cortar*; no los apuro; no la apuro; hora y media hablando; horas hablando|escuchando|en_el_telefono
por telefono; sus batallas|batallitas; batallitas; cuando era joven me|y
de su juventud|pueblo|tierra|guerra|marido|difunt*; las mismas historias|cosas; la guerra
lo del|de .. otra_vez; chisme|chismes .. no|guardo; no cuento nada; no se lo cuento a; de mi no sale
de aqui no sale; secretos; tomo nota de|todo; anoto lo que me; apunto lo que me; repito la orden|el_pedido
repito el numero; nunca me equivoco de|en pedido|orden|mesa|los; el pedido bien; oigo como; oigo el; oigo la
oir la; se oye; lo que oigo; oido; entre el ruido; en el fondo; de fondo; toma declaracion*; declaraciones
testimonio*; entrevist*; confes*; partera; matrona; comadrona; diacono; monja; psicolog*; consejera
orientador*; peluqueria; estetica; salon de belleza; barra del bar; cantina; mesonero
= perceive 3.8, serve 1.5
el que se da cuenta; la que se da cuenta; darse cuenta; se da cuenta de|que|cuando; me di cuenta de|que|por
me doy cuenta; nos damos cuenta; no esta convencid*; esta fingiendo|mintiendo; ya sabia que estaba|le|habia
el de la corbata; ya se quien|cuando|si|que_le|como_viene|lo_que_le
se cuando un|una|mi|el|la|los|las|alguien|esta|estan
se quien va|quiere|anda|trae|esta|viene|miente|necesita|tiene|se; se que le pasa|duele|falta; se de que pie
de que pie cojea; miro las|los ojeras|ojos|manos|zapatos|hombros|pies|cara; ojeras; las manos le
los hombros; le cambia la|el cara|voz|mirada|tono; cambia la voz; cambia de tono; se le nota
se les nota; se nota; se te nota; lo notas; la notas; notas en; lo veo en; lo vi en; la vi en; la vi venir
vi que estaba|lloraba|tenia|le|no; vi que nadie; vi que un|una|el|la .. solo|sola|lloraba|apart*
antes de que el|ella lo|la? sepa|diga|note|sepan; antes de que me lo digan; antes de que hable*
sin que me|nadie lo? diga|digan|cuente|cuenten|explique; no hace falta que me|diga*; no necesita decir*
no tiene que decir*; no me tiene* que decir; con la pura mirada; la mirada; una mirada; de reojo; a leguas
de lejos se|veo|noto; desde la puerta; por como|el_modo|la_manera|la_forma; por el modo; por la forma
segun como entra*|viene*|saluda*|llega*; como deja* las|los|el; como cierra*; como agarra*; como camina*
como pisa*; como me mira*; como respira*; como azota*; el portazo; portazo; suspiro; suspira*; tiembla*
le tiembla; se muerde; se encoge; baja la mirada|vista|cabeza; no mira a los; risa nerviosa|falsa
se rie pero; rie mucho .. pero|triste; dice que nada; dicen que nada; dicen nada; dice nada pero
no es que sea* .. es; no es malo .. es; no es enojo .. es; no esta enojad* .. esta; no son malos
es que tiene miedo|hambre|sueno|pena; tiene hambre .. no; viene sin desayunar|comer|dormir; sin dormir
sin desayunar; no ha comido|dormido; algo traia|trae|tenia; trae algo; anda raro; anda rara; esta rara
esta raro; hay pacientes que; hay gente que quiere|necesita|no|viene
hay quien quiere|necesita|viene|prefiere; unos quieren .. otros; unas quieren .. otras
unos quieren que .. otros; a unos les|hay .. a_otros; quien quiere charla|hablar|silencio|que
quien necesita; cada uno|quien|persona necesita; cada persona es; cada cliente es; cada quien es
a cada quien; lo que no dicen; lo que callan; que no se atreve*; no se atreve*
le da pena|miedo|verguenza .. y|yo|entonces; le da verguenza; se va a esconder; se esconde*; se escond*
apartad*; arrinconad*; en un rincon; al fondo; quedarse fuera; se queda fuera
nadie la invita; nadie lo invita; nadie le hace caso; el que nadie; la que nadie; el rarito; la rarita
recien llegad* .. solo|sola|hablo|siento|invito; la sordera; sorda; hija de sord*; hijo de sord*
criada entre; crecer con; borracho .. papa|padre; papa tomaba|bebia; en casa gritaban
aprendi a leer .. cara*|gente|ojos; publico .. aburr*|siento|veo|mirad*; el publico; la pista
la gente baila|se_aburre|se_va; lo que la gente quiere|busca|siente; conozco a la gente|mi_gente|los_mios
conozco a mis; como si lo|la conociera; hace sentir; hacerla sentir; hacerlo sentir; que se sienta*
se sientan a gusto|bien|comod*; a gusto; sin hacerla|hacerlo sentir; a su lado; me siento a su
de espaldas para; para que no se sienta; para que no le de; sin que se sienta
= serve 3.8, perceive 1.5
antes de que lo|me|la|los|se pid*|pregunt*|llam*|levant*; sin que lo|la|los pida|pidan; no me lo pid*
nadie me lo pid*; aunque no me toque|toca|paguen|pidan|corresponda; no es mi trabajo pero; no es mi trabajo
no me toca pero; no me pagan por; no me pagan; fuera de mi horario
despues de mi turno .. llev*|ayud*|paso|visit*|acompan*; en mi dia libre .. llev*|ayud*|visit*; mi dia libre
subo yo; bajo yo; voy yo; lo jalo yo; la llevo yo; lo llevo yo; lo hago yo; me bajo y; me bajo; me levanto y
me regreso y; me paro a|y ayud*|preguntar|empujar; me paro; doy la vuelta y; corro a; corro y; salgo a
salgo y le; bajo la rampa; le subo la|las|el compra|bolsas|silla|mandado; le bajo la|las|el; le cargo
les cargo; le ayudo; les ayudo; le compro; les compro; le consigo; les consigo; les busco
le guardo; le aparto; le llevo; les llevo; le traigo; les traigo; le presto; les presto
le hago la|el|los|su|un compra|cena|comida|favor|mandado|tramite*|cita; le corto el pelo|cesped|pasto
le arreglo .. gratis|sin|vecin*; le cambio el|la foco|bombilla|llanta|panal|vendas; le lleno los|la|el
le marco; le leo; le pago el|la; le fio; les fio; fiado; fio a; le anoto y; le pongo de mas; uno de mas
pongo un plato; un plato mas; un lugar mas; donde come uno; que nadie se quede|vaya|coma sin|con|solo
nadie se queda sin|con; nadie se va sin|con; nadie se quede sin|con|afuera; se quede sin comer; sin comer
con hambre; que coma*; que esten comod*|bien; que este comod*|bien; que no le|les falte; que no falte
no les falta nada; que tengan; para que tengan; para que no tenga* que; para que no esten|este sol*
para que no se; acompaname; vamos juntos; yo te acompano|llevo|ayudo; si puedo; en lo que puedo
lo que puedo; todo lo que puedo; me piden y; nunca digo que no; no se decir que no; no digo que no
estoy para; ahi voy; alli estoy; ahi estoy; aqui estoy; llego con; llegue con; llego yo con; aparezco con
con un termo|plato|caldo|paraguas|pan|cafe|taxi; llevo el cafe; llevo siempre en la|mi|el .. por_si
traigo siempre .. por_si; siempre traigo; siempre llevo .. por_si; por si alguien; por si acaso alguien
por si lo ocupan|necesitan; la cita previa; la sacamos; sacar la cita; sacar cita; pedir cita
los tramites de; el papeleo; biblioteca .. ayud*|mayor*; los mayores; gente mayor; personas mayores
a mi vecina; a mi vecino; vecina de 70|80|90|arriba|abajo|enfrente|al_lado; un vecino no baja; no baja
toco la puerta; toco el timbre; paso a ver; paso a verla|verlo|verlos; voy a ver; voy a verla|verlo|verlos
a ver como esta*|sigue*|amanec*; a ver si necesita*|comio|esta; si necesita*; si hace falta; si le falta
lo que le falta; visito; a visitar; perdido*; perdidos; perdidas; los llevo; la llevo; lo llevo
lo acompano; los acompano; los recibo; la recibo; recibo a; doy la bienvenida; bienvenida
hago de comer; hago comida para; cocino para; cocine para; tamales para; de comer a
reparto comida|despensas|cenas|ropa|cobijas; repartir comida|cobijas|ropa; ropa .. junto|llevo|dono
junto ropa|comida|viveres; bano a mi; la peino; lo peino; la visto; lo visto
le doy la|sus|el medicina*|pastilla*|jarabe; la levanto; lo levanto; la cambio; lo cambio; silla de ruedas
empujo la silla; dialisis; quimio; el bus de|y|si .. esper*; la espero y; bajo la ventana; que piten
me bajo le; subo a|la viejita|senora; la viejita; el viejito; una senora; una abuela; un abuelito
una embarazada; ciego; con muletas; con bolsas; con el carrito; con bebe|carriola|coche
= persuade 3.8, perceive 1.6
lo|la|los|las saque uno|de|para|a; uno por uno para|hasta; vente; ven nada mas a; ven a; nada mas a
solo a probar|ver|mirar; pruebalo; solo ven; acompaname tu; pues acompaname; y se hizo; y se la hizo
y se lo hizo; y fue; y vino; y vinieron; y fueron; y firmo; y dijo que si; y dijeron que si; y aceptaron
y acepto; y lo compraron; y la compraron; y compraron; y se quedo; y se quedaron; y lo deje*; y lo dejo
y hoy no|ya|es|estan; ahora no se la|lo quita; ahora va|van solo*|sola*|todos|cada
ahora es el primero|la_primera; ahora todos|todas; y ahora todos|toda|todas; ahora le gusta|encanta
ahora les gusta|encanta; no queria; no querian; no queria ni; no quiso; no quisieron; jamas iba a; no iba a
no iba a querer; juro que; dijo que nunca|no; decia que no; decian que no; me dijeron que no
dijeron que no; primero dijo|dijeron que_no; al principio no; al principio dijo|dijeron
era el unico que faltaba; el unico que faltaba; el director .. acepto|quito|dejo|firmo|cedio
el alcalde .. arregl*|firm*|acept*; la alcaldia; el ayuntamiento .. conseg*|logr*|puso|cambi*; municipio
consegui firmas|que|el; logre el; logre un; logre que; logramos el; logramos la; conseguimos el|la|que
lo consegui; lo logre; quitara*; pusiera*; cambiara*; dejara*; viniera*; entrara*; se inscribieran
se inscribier*; se apunt*; apunte a .. vecin*|companer*; se sumaron; se sumo; se unieron; se metieron
se animo; se animaron; se anim*; animarse; los anime; la anime; lo anime; animar a; la que animo
hice el|un cartel|video|discurso; cartel*; panfleto*; pancarta*; carta .. logr*|conseg*|director|alcald*
escribi una carta; una carta; boca en boca; sin presionar; sin insistir; sin vender; no presiono; no insisto
no hablo del precio; no le vendo; no les vendo; le hablo de su|sus; le hablo de lo; les hablo de su|sus|lo
le hablo en su; hablo su idioma; le pregunto por su|sus; le digo que es; les digo que es; les digo
le digo mire; le digo pruebe*; pruebe; pruebe sin|usted|uno; una probadita; probaditas; muestra gratis
ya les parece; ya le parece; les parece; les pinto; le pinto; pinto bonito; hago que parezca|suene
suena bonito; suene bonito; se los pongo facil; se lo pongo; se lo pinto; firmo ocho|diez|cinco
a la semana .. firm*|vend*
vendo mas|paraguas|planes|seguros|casas|pisos|ropa|tamales|empanadas|flores|zapatos|celulares|fruta|autos|carros|perfumes|cosmetic*
vendi mas|todo|toda|el|la|mil|cien|mis; se me acaba*; se acaban; acabo todo; vendido todo; lo vendi todo
todo vendido; en una tarde vendi; en un dia vendi; record de ventas; empleado del mes; las propinas
mas propinas; mas propina; enseno pisos; inmobiliaria; comercial de; asesor de ventas; promotor* de
teleoperador*; call center de ventas; vendedor de; puesto de; mi puesto; marchante; marchanta; guerita
casero; pregon*; grito; piropo; con una sonrisa|flor|broma|chiste; con bromas; a puro chiste
con puro cuento|verbo|floro; charlatan; labios*; labiosa; la lengua; buena lengua; lengua larga
mentiroso no; hasta las piedras; a las piedras; le vendo; al mas terco|duro; el mas terco; la mas terca
los tercos; cabezota; cabezon*; tozud*; cabeza dura; de buenas; por las buenas; miedo a la vacuna; la vacuna
vacunar*; me vacune; casco .. pon*|us*; cinturon; condon
dejar el|la cigarro|bebida|alcohol|droga|vicio|calle; rehabilit*; anexo
al doctor .. fue|queria|logre|convenc*; que estudie*; que estudiara*; volver a la escuela
regresar a la escuela; se salio .. escuela .. regres*|volvi*; la liga; pandill*; pandilla
= negotiate 3.8, perceive 1.8
unos querian .... otros; unas querian .... otras; uno quiere .... otro; uno queria .... otro
ella quiere .... el; el queria .... ella; la empresa queria; querian doce; querian ocho
querian .... querian; queria .... queria; quiere .... quiere; pedia .... ofrec*; pedian .... ofrec*
me pedia; me pedian; pedian .. quedamos|salio|deje*|ofrec*; pedia .. quedamos|salio|ofreci; quedamos en
quedaron en; salimos con; salio en; al final quedamos|quedaron|salimos|fue; terminamos en|con|tomando
terminaron en|con|tomando|abraz*|ri*; termin* .. content*; cuarenta precios; un solo precio; uno solo
saliera uno; ni uno ni otro; ni el uno ni el otro; ni mio ni tuyo; propuse; propuse que|el|un|una|lo
yo propuse; propongo; proponer; propuesta; les propuse; le propuse; santo remedio; asunto arreglado
problema resuelto; y ya no pelean; ya no pelean; ya no discuten; ya no se pelean|gritan|agarran
nunca mas pelearon; no volvieron a pelear*; y todos votaron; votamos; a votacion; el que cocina no
el que ensucia; quien cocina no; uno parte .. otro escoge|elige; uno corta; una semana cada; un dia cada
un dia tu; un dia el; un dia yo; hoy tu; alternamos; alternar; semana si; turnarnos
turnos de lavar|limpi*|cocin*; los trastes; los platos; lavar los; la limpieza .. turn*|acuerdo|regla*
depa .. cuatro|tres|somos|roomie*; roomies; roomie*; companeros de piso|cuarto|casa
el piso .. turn*|pelea*|acuerd*; ya nos andabamos matando; nos andabamos; andaban de la grena|malas
de la grena; se llevaban mal|fatal; se llevan mal; no se llevan; no se llevaban; no se podian ver
no se pueden ver; no se tragan; no se tragaban; no se aguantan; enemist*; enemig*; distanciad*; peleados
peleadas; enojados entre; sin hablarse; hace anos que no se|hablan; anos sin hablarse|hablar
llevaban .. sin; no se dirigian; no cruzaban palabra; ni el saludo; el saludo; hoy se; hoy son
hoy toman|comen|hacen|juegan; hoy van; ahora se prestan|visitan|saludan|hablan|ayudan|llevan; se perdon*
perdon; perdonar*; se pidieron perdon|disculpas; disculpas; se dieron un abrazo|la; abrazad*
los puse a|frente|en; las puse a|frente|en; los meti en; los cite; las cite
los invite a los|mi|tomar|comer|un; los reuni; reuni a los|las dos; cara a cara; frente a frente
con un cafe; con mate; un cafe .. dos|arregl*|los; a tomar cafe|mate|algo .. dos|arregl*; hable con cada
hable con uno|una; hablo con uno|una|cada|ambas|los_dos; hablo con las dos|los; fui con uno; fui con los
fui de casa en; voy de uno|una a otro|otra; llevo y traigo; hago de puente; soy el puente
puente entre; traductor entre; entre mi mama y; entre mi papa y
entre mis|los|las hermanos|papas|padres|tios|hermanas|primos|amigos|amigas|vecinos|hijos|companeros|jefes|duenos
entre el dueno y; entre vecinos; entre los dos; entre las dos; entre ellos; entre ellas; entre hermanos
entre familias; entre el patron; hijo de en medio; hija de en medio; el de en medio; la de en medio
me meto en medio|medio|y_los; me meto; meter paz; que no llegue* a mayores; a mayores; antes de los golpes
a golpes; manotazo*; punetazo*; se agarran; se agarraron; se jalon*; jaloneo*
por una pelota|silla|parcela|humedad|medianera|cerca|barda|deuda|moto|novia|ventana; la pelota
dos ninos .. pele*|mism*|quer*; dos hermanos; dos vecinas; dos vecinos; dos familias; dos comadres
dos compadres; dos socios; los socios; la deuda; deuda .. plazo*|quita|banco|pag*; plazos .. pag*|banco
me baj* la renta|alquiler|cuota; la renta .. baj*|deje|dejo|quedamos; el alquiler .. baj*|dejo|quedamos
casero .. baj*|acuerdo|quedamos; precio .. quedamos|baj*|dejo|dejaron|saque; me lo llevo en|por; por menos
por la mitad; mas barato .. consegui|saque|logre|dej*; rebaj*; remate; me hago el que me voy
hago como que me voy; me voy y me llaman; me llaman de vuelta; sin ganas de volver; quedarnos bien
quedar bien con; sin que se sient* robad*|perded*; nadie perdio; nadie pierde; los dos ganamos
los dos ganaron; los dos salieron; los dos se fueron|quedaron; ambos se; las dos se fueron
cada quien cedio|puso|con_lo_suyo; cada uno cedio|puso; cede*; cedi; un poco cada; poquito cada
siete por siete; y bono; a cambio; a cambio de; cambie .. por; te doy; tu me das; si tu .. yo; sindicato
reunion con el|la|los patron|empresa|jefe; caficultor*; cooperativa .. precio|acuerdo; comprador; mayorista
proveedor* .. precio|plazo|baj*|descuent*; central de abastos; mercamadrid; merca
feria .. precio|ofre*|pido; el tendero; la vendedora
= instruct 3.8, study 1.8
se las he ensenado|explicado; se lo he ensenado|explicado; lo he ensenado; he ensenado; ensenado yo
le ensene; les ensene; los ensene; la ensene; aprendio a; aprendieron a; aprendieron; aprendio
hoy sabe|saben|maneja|lee|cocina*|nada|cose|teje|vende; ya lo|la|los hace|hacen|sabe|saben|maneja|lee|sola
ya lee*; ya nada*; ya escribe*; ya maneja*; ya cose*; ya suma*; ya cocina*; ya se defiende*; ya puede*
y ya puede*; y ya saben|sabe; solo* ya; solitos; solito; solita ya; no sabia .... ahora|ya
no sabian .... ahora|ya; no sabia leer|nadar|sumar|cocinar|prender; no sabian leer|nadar|sumar|cocinar
llegan sin saber; llego sin saber; entran sin saber; de cero; desde cero; a las dos semanas|tres_semanas ya
al mes ya; en junio se tiran|saben|nadan; se tiran de cabeza; para que me copie*; que me copien; me copian
copiando; yo bailo; yo lo hago y|primero; yo primero; lo hago yo una vez; una vez yo; luego tu; luego ellos
despues ellos; ahora el|ella|ellos|usted|ustedes; a ver hazlo; hazlo; mas despacio
despacito; despacio; con paciencia; despues les pregunto; les pregunto que|como; los siento conmigo
lo siento conmigo; la siento conmigo; sientate conmigo; a mi lado; conmigo aprend*; me los mandan
me lo mandan; me la mandan; me lo dejan; me los dejan; los que empiezan; los que entran; al que entra
el que entra; los recien; los novatos; los practicantes; los becarios; el becario; la practicante
los de nuevo; el muchacho nuevo; la chica nueva; chica nueva; chico nuevo; pelado nuevo; chalan nuevo
no lo regano; no la regano; no los regano; sin regan*; sin grit*; no le grito; no les grito; no grito
dejo que se equivoque*; que se equivoquen; se equivoca*; equivocarse; dejo que lo haga*|intente*
que lo intente*; que lo haga sol*; que lo hagan sol*; no le hago la tarea; no se lo hago; no se lo doy hecho
darle la respuesta; no les doy la respuesta; sin darle la respuesta; mano sobre; mi mano sobre|encima
le agarro la mano; la mano encima; le tomo; cuando se tranca*|traba*; se trab*; se atora*; otra vez lo mismo
lo repito; se lo repito; repetirlo; repito mil; repito las; cien veces; mil veces; diez veces; las veces que
a mis sobrinos; a mis nietos; a mis hijos; a mi hijo; a mi hija; a mi hermanito; a mi hermanita
a mi hermano; a mi primo; a mi sobrina; a mi sobrino; a mi mama .. celular|usar|mandar|leer
a mi papa .. celular|usar|mandar|leer; a mi suegra; a los chamos; a los pelados; a los pibes; a los morros
a los cabros; a los ninos; a las ninas; a los crios; a los chavos; a los muchachos; a las muchachas
a las senoras; a los abuelos; a los viejos; a los adultos; a los compas; a mis companeros
a medio barrio|salon|pueblo|equipo; a todo el barrio|salon|pueblo|equipo; en la cancha .. ensen*|entren*
zumba; natacion; karate; ajedrez .. ensen*|ninos; guitarra .. ensen*|clases; costura .. ensen*|clases|taller
tejido .. ensen*|clases; hacer hamacas|pan|tamales|tortillas|trenzas|nudos; a hacer; a leer; a nadar
a manejar; a cocinar; a coser; a tejer; a sumar; a restar; a multiplicar; a escribir; a andar en bici
a andar en; a montar; a tocar; a bailar; a sembrar; a ordenar las vacas; a usar el|la; a mandar; a cobrar
a podar; a soldar; a pescar; a pintar; las derivadas; las fracciones; la division; las divisiones
las tablas; las vocales; las letras; el abecedario; primero soplar; primero .. luego .. luego; luego la
primero esto
`;
