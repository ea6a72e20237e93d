/** What everyday scenes have in common, whatever the work. */
export const SCENES_EVERYDAY = `
= perceive 3.6, serve 1.8
llega|llegan|entra|entran|viene|vienen gritando|furios*|bravos|brava|bravo|enojad*|llorando|echando_humo .. va|van|sale|salen|termina*
va|van|sale|salen dando_las_gracias|sonriendo|riendo|tranquil*|contento|contenta|content*; no combina se|noto|veo; si no combina
= perceive 3.8
segun quien|como|la_cara .. bosteza*|rie*|mira*|cara|venga|viene|esten|este; quien bosteza|esta_temblando|tiembla|tiene_hambre|miente
nunca estaciona|llega|falta|come|calla chuec*|tarde|asi|callad*; se que durmio|comio|lloro|peleo mal|poco; se|sabia que|quien esta|anda mal|peleado
le|la|lo|los veo venir; veo venir la|el|su; crisis|berrinche|ataque .. antes; se quien esta|ya|tomo|viene|trae|anda
antes de que diga*|hable*|pida*|abra|llegue .. se|veo|noto; si se mira|rie|calla y|no; cambio la historia|el_tema|el_tono|la_voz segun|si|cuando
junto perros|ninos|personas|gente con; entro a una|la sala|fiesta|casa y; no sonrie .. le|la
= listen 3.6, perceive 1.2
pregunto lo_que|dos|tres|cuatro|cinco|unas|hasta; yo espero; si esperas; te dicen que|lo; les|le hago cuatro|tres|dos preguntas
dejarlos|dejarlo|dejarla hablar; repetirles|repetirle|repito el|la|lo|su pedido|reclamo|que; para que vieran|vea|sepan que entend*
leo|escucho|oigo los dos lados|lado; las dos versiones|partes|campanas; no|lo_que creo que quis*|piens*; lo que dijeron|dijo no
escucho problemas|penas|quejas|historias; no doy consejos; se lo repito; mientras espero|manejo .. cuenta*
= serve 4
acompano al|a_la|a_mi|a_los|a_una|hasta; lo|la|los acompano; no le|les senalo; me quedo contigo|con_ella|con_el|con_ellos|despues|a toda|hasta|la_noche
quien no tiene|trae|llega como|con|en; no tiene|tienen como|con_que volver|llegar|comer; me|le|les sobra|sobran .. reparto|regalo|doy|llevo
reparto semillas|comida|ropa|despensas|cobijas|lo_que; riego la|las|el .. del|de_la|de_quien|vecin*; le puse|pongo|prepare un mate|cafe|te|plato
hablo por ellos|ella|el|los_que; llevo a los|mi|las que|vecin*|abuel*; los que llegan; dejo .. regad*|barrid*|limpi*|list* y|para
nadie se quedo|quede|va|fue sin; una nota si; por la otra puerta; pasar primero|antes|por; cuido senores|senoras|abuelos|viejitos|ancian*
= time 4
en la|el pizarra|pizarron|calendario|refri|nevera|cocina .. no|pasa|apunt*|anot*; si no lo apunto|anoto|escribo; la noche anterior|antes .. lista|mochila|ropa|comida
lo mas pesado|dificil|feo|largo primero; celu|celular|movil|telefono en el|la cajon|mochila|bolsa; a las cinco|seis|siete|ocho .. a_las; asi hace anos|veinte
controlo|cuido|llevo|miro el reloj|tiempo|cronometro; lo|la|los|cunado callo|corto a los tres|dos|cinco|diez; calendario .. grupo|todos|equipo|entregas
armo|hago yo? el calendario|cronograma|horario|rol; si no empezamos|llegamos|acabamos; dejo .. para despues .. primero
= coordinate 4
nadie tenia|tiene|hace_falta que decir|preguntar|decirle|mandar; quien hacia|hace que; donde van|va a estar; donde van a estar .. antes
si .. se apura|apuran|acelera|adelanta|atrasa yo|aflojo|freno|espero; yo aflojo|freno|bajo|espero; canto bajito|bajo|quedo para|y; para que se oiga*
paso|ritmo|velocidad|compas del|de_la|de_los|al_de compan*|adelante|enfrente|lado|grupo|otro|otra; hice|hago|armo dos|tres colas|filas|grupos|turnos
marco la cuenta|el_paso|el_ritmo; paso al|los fondo|frente; siempre sabia|se cual|quien|donde esta* mas cerca
= solve 4.2
por_que no|nunca arranca|prende|enciende|funciona|carga|enfria|calienta|imprime|sube|jala; dame un|una|tu|el|algo .. rot*|danad*|descompuest*|muert*|quemad*|roto y
y diez|cinco|veinte minutos; descubro|descubre|descubri|averiguo|encuentro por_que|donde|cual|la|el falla*|no|fuga|ruido|arranca|pierde|esta
las|lo|la|los abro y|hasta encuentro|hallo|doy|veo; encuentro la|el|donde falla|fuga|corto|ruido|problema|error; con una? manguera|alambre|cinta|liga|lata|clip|cuchara|camara .. hice|arregle|anduvo|hasta|funcion*
la|lo|los hice andar|funcionar|arrancar|prender|jalar; si gotea|suena|huele|se_ahoga|tiembla|pierde|vibra en|a|y|cuando .. no_es|es|empiezo|entonces
no es la|el|por pared|bateria|bomba|papel|llanta|cable; era el|la|un sensor|fusible|cable|filtro|valvula|bobina|empaque|aguja; empiezo por el|la aguja|fusible|cable|enchufe|tanque
hay que bajar|soltar|abrir|cerrar|purgar|limpiar .. no_acelerar|no|primero; yo lo|la saco|destrabo|desatoro|echo_a_andar; se atora|atasca|traba|ahoga .. yo|lo|hay
que pasa si .. y_si|si; un plan para|por cada|si|todo; punta a punta; segui una|el caja|cable|tubo|rastro|pedido
= think 4
quien le pago|paga|conviene|gana; le conviene a quien; que columna|numero|parte|dato|testigo miente|sobra|falta|no_cuadra|esta_mal; sospech* de|del
lo dijo un|una doctor|youtuber|famos*|tipo|influencer; la letra chica|pequena|menuda; busque|mire|revise los|las|el numeros|datos|fuentes|contrato|cifras
habian|habia|han cambiado la|el|los; leo la|el|los letra|contrato|fuente|documento*; compra|cree|traga lo_que .. tele|internet|face*|whatsapp|grupo
= decide 4, think 1.4
las dos ofertas; pese|pesaba|peso|sopese|compare las|los|lo dos|tres|pros|ofertas|opciones|que; me quede con|la|el|en; menos sueldo|plata|dinero pero|y mas|cerca|mejor|tranquil*
hice|saque|eche cuentas|numeros y; una tabla de|con|para que|cuanto|lo; que me cuesta|costaria; antes de|los banear|echar|castigar|expulsar|despedir|correr
si se voltea|cambia|pone|nubla el|la|feo viento|mar|cielo|rio; me|nos regreso|volvi|regrese aunque|antes|vaci*; guardo la|mi|el plata|dinero
= monitor 4
si .. pasa|baja|sube|supera|llega del|de|a|por .. por_ciento|grados|kilos|limite|raya; paro|pare|detengo|apago la|el maquina|linea|prensa|banda|horno
cada hora|turno|lunes|semana|dia .. numeros|niveles|agujas|presion|temperatura|lecturas; pruebo todo|cada|antes; devuelvo|regreso lo|el|la que|plato .. mal
mido dos|tres|otra veces|vez; ninguna|ninguno|nunca me? la|lo han|ha devuelto|regresado|fallado; falta algo|algo_falta .. encuentro|busco|se
reviso|repaso|vuelvo_a_ver mis|la|cada partid*|jugad*|video*|errores; marco donde|lo_que perdi|falle|pierdo|fallo; revise tres|dos|los anos|meses|recibos|cuentas
encontre los|lo|el|las que|cien|cuatrocientos faltaba*; veo|miro los numeros|resultados de
= negotiate 4, perceive 1.4
no se hablaban|soportaban|aguantaban|dirigian|miraban; los|las sente a|en|juntos|frente; salieron con un|la|el|una|los papel|trato|acuerdo|mano|abraz*
los|las saque|lleve|agarre|tome uno|una|aparte|por; era por un|una|el|lo; compre otr*; querian|queria el_mismo|la_misma|lo_mismo .. propuse|partimos|compart*|acab*
les propuse compartir|partir|turnarse|mitad|que; se dieron la|un|las mano*|abrazo; unos querian .. y_otros|otros; acabamos|terminamos|quedaron|quedamos todos felices|content*|de_acuerdo
por la herencia|el_terreno|la_casa|un_terreno
= persuade 4, perceive 1.2
hice|logre|consegui que <gente>|todos|toda|mi|la|los|el .. usara*|firmara*|comiera*|viniera*|fuera*|dejara*|pagara*|coma|firme|use|deje|estudie
logro que; hasta el|la de|del|vecin* firm*|vino|compr*|dijo; no a gritos; traje a|al la|su esposa|mama|mujer|hija|jefe; escribi|mande otra|una carta
con tres|dos|buenas razones|argumentos; me la|lo|las dieron|aceptaron|aprobaron|firmaron; me dijeron que si; convenci|convenzo a_mi|al|a_la|a_los
a mi si me; me baj*|bajo el|la|los alquiler|renta|precio|arriendo; les cambio el tema; y compran|compraron|firman; encima me
= instruct 4, study 2
una hojita|hoja|ficha|guia|lista con|a|de|para; les|le dibujo|dibuje el|la|los|un; en tres|dos|cuatro colores; dibujando|con dibujos|dibujitos los|botones|pasos
se muestra despacio; despacio una|dos|primero vez; se|lo|la|los deja|dejo hacer|probar|intentar|equivocarse; manos en los bolsillos|atras|quietas
los nuevos .. juegan|empiezan|hacen|aprenden; solo con peones|dibujos|sumas; les|le paso mi|mis cuaderno|apuntes|notas|libreta; al que viene flojo
lo|la|los acompano un|el dia|turno; les enseno|ensene primero|a|con; primero a .. despues|luego
= study 4, learn 1.6
con las? recetas|canciones|videos|dibujos|tarjetas|legos|monedas|frijoles|juegos .. leer|sumar|aprend*|ensen*|letras|multiplic*
no entendia .. hasta_que; hasta que partimos|dibujamos|jugamos|usamos|lo_hicimos; hago|hice preguntas con; tarjetas y; caja roja; pausando cada|el|los; repitiendo lo_que|hasta|cada
entreno|practico|repaso|estudio solo|nomas eso|lo_que|esas|esa; asi pase|aprendi|aprobe|saque; porque asi lo_entendi|aprendi; que asi lo entendi
con videos|tutoriales|youtube .. aprend*|puse|hice|arregle; cada diez segundos
= learn 4, decide 1.4
nueva|nuevo|nuevas|cambio|cambiaron|salio|subio tarifa|ley|regla|precio|norma|impuesto|manual|formulario|caja|sistema .. entendi|supe|me_di_cuenta|cambie|cambiamos|aprendi|vi|pense
lei el|la manual|etiqueta|hoja|aviso|reglamento .. cuenta|supe|vi|entendi|cambi*; me di cuenta de? que las|los|el|la ya? no servian|sirve|iban|alcanza*
cambie|cambiamos|movi todo|todos|el|la|las|los horario|plan|antes|turno; como son aqui|alla los|las; estudio como
`;
