/** Instructing, learning strategies and active learning. */
export const TEACH_LEARN = `
= instruct 5, study 2.2
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. ensenar|explicar|entrenar
<ensenar> a <gente>; le|les|los|la|lo <ensenar>; enseno; ensenar; ensene; ensenaba; ensenamos; ensenando
ensenarle*; ensenarlo*; le enseno a; les enseno a
enseno a <gente>? leer|escribir|nadar|manejar|cocinar|coser|bailar|tocar|jugar|sumar|usar|hacer|tejer|soldar
aprendio conmigo|gracias|de_mi; aprendieron conmigo|gracias|de_mi|de; aprenden conmigo|gracias|rapido
explico; les|le explico; explicar; explicarle*; explico .. con|como|otra|hasta|despacio|facil|paso; expliq*
explicaba; me explico; bien explicado; entienden cuando|porque|con|gracias; me entienden; que entiendan
que entienda
hasta que entiend*|entend*|le_salga|les_salga|les_sale|le_sale|aprend*|lo_hace|pued*|lo_logra*|lo_haga
hasta que .. salga|sale|salio; le|les sale sol*; paso a paso; paso por paso; pasito a pasito
con peras y manzanas; peras y manzanas; manzanitas; con bolitas y palitos; en cristiano; en facil
en sencillo; palabras sencillas|simples; doy clase*; dar clase*; daba clase*; doy clases de; di clases
clases de regularizacion; regularizacion; asesori*; tutoria*; docencia; instructor*; instructora; catequesis
escuela dominical; entreno; entreno a; director tecnico; capacit*; induccion; taller de; talleres
doy talleres|taller|cursos|charlas; imparto; alfabetiz*; los nuevos .. conmigo|a_mi|me|yo|enseno|explico
los nuevos me; me ponen a los|al nuev*; me mandan a los|al nuev*; me los mandan; me dejan a los; mi aprendiz
aprendiz de; muestro como; les|le muestro; mostrar como; mostrarles; mira como|asi; primero lo hago yo
lo hago yo y|primero; luego lo hacen ellos|el|ella|juntos; hazlo tu; mano encima; le tomo la mano
le pongo mi mano; repetir las veces; las veces que sea*|haga; cuantas veces; no me canso de repetir|explicar
no me desespero; sin desesperarme; no me enojo si|cuando preguntan|se_equivocan|pregunta; sin reganar
no lo regano; no los regano; no regano; paciencia para ensenar|explicar; mucha paciencia; tengo paciencia
a mis nietos .. enseno|ensene; a mi abuela .. celular|wasap|whatsapp|usar|mandar|enseno|ensene|videollamada
usar .. celular|whatsapp|wasap|computadora .. enseno|abuel*|mama|papa|mayores|viejit*
con la tarea|las_tareas; ayudo con tareas|la_tarea; tareas a|de mis; hacer la tarea con
matematicas .. explic*|ensen*|compan*|pasan; pasan|pasaron|paso .. examen|materia|ano gracias|conmigo
hasta los mas burros; pasaron de ano; ya sabe leer|nadar|escribir|manejar|sumar|coser|cocinar
ya saben leer|nadar|escribir|sumar|hacer
ahora ya|lo|sabe|saben|puede lee|leen|hace|hacen|nada|maneja|escribe|hacerlo|leer|nadar
y ya lo hace|hacen|sabe; no hay quien la|lo|los calle|pare; ya las venden; ya lo hace sol*; sola* ya
transmit*; transmito lo que; paso lo que se; pasar lo que se; comparto lo que se; hago tutoriales
videos .. explic*|ensen*; guia* para; hice una guia; ensen* en el oficio; ensene el oficio
= instruct 1.2, study 0.5
aprenda*; clases particulares; tutor*; maestra; maestro; maestr* de; profesor*; profesora; docente*
catequista; catecismo; entrenador*; entrenadora; dirijo .. equipo; monitor de; monitora de; monitor*
capacitacion*; curso de; cursos; a los nuevos; al nuevo; a la nueva; aprendices; chalan; chalanes
ayudante .. enseno|muestro|explic*; ahora tu; te toca; a tu ritmo; a su ritmo; con calma; con paciencia
la tarea; las tareas; tutoriales; tutorial; manual; el oficio; pizarra; pizarron; clase; leccion*; alumn*
estudiantes; aprendan; aprendieron; ensenanza; escuelita; preescolar; kinder; jardin de ninos; parvular*
practicantes; becarios; tarea; tareas; como se hace; sabe hacer; instruy*; adiestr*
= study 5, learn 1.6, instruct 1.2
flashcards; acronimo*; acrostic*; mnemotec*; trucos para recordar|memorizar|aprender|estudiar
mapa* mental*|conceptual*; resumenes; hago resumen*; notitas
pego .. pared|espejo|refri|nevera|puerta*|cuarto; empapel*; me grabo; grabo .. clase*|voz|apuntes|leccion*
grabarme; audios .. estudi*|repas*|leccion*; me lo repito; lo repito; repito en voz; repasar; repasando
repasaba; estudio con|en|mientras|asi|mejor|cantando|caminando|escribiendo
me preparo|prepare para .. examen*|prueba*|oposicion*; mi metodo; mi manera de aprender|estudiar
forma de aprender|estudiar
aprendo mejor|cantando|viendo|oyendo|haciendo|caminando|escribiendo|dibujando|ensenando|tocando|con|si
yo aprendo; no aprendo de|leyendo|sentad*; se me queda*; se me pega*
me quedan|queda .. fechas|formulas|nombres|palabras; se me graba*; memoriz*; de memoria; aprenderme
me aprendo; me los aprendi; me las aprendi; me lo aprendi; me aprendi .. con|cantando|en|pegando|asi|yendo
aprendi .. con|viendo|oyendo|cantando|jugando canciones|subtitulos|series|novelas|videos|peliculas|musica|letras
con canciones; con una cancion|rap; cancion para; canto .. para|las|los acordarme|aprender*|tablas|formulas
le invento una|cancion|historia; invento .. cancion*|historia*|rima*|juego*|cuento* para|con; en cancion
en un rap; como un rap; convierto .. en juego|cancion|cuento|historia; lo vuelvo juego; lo hago juego
hice un juego; hago juegos; jugando .. aprend*|ensen*|tablas|numeros|letras|leer|sumar; con juegos
con juguetes; con legos; con plastilina|plasticina; dibujo|dibujos .. aprend*|explic*|ensen*|recor*|estudi*
lo dibujo; dibujarlo
con frijoles|fichas|monedas|piedritas|corcholatas|tapitas|dulces|galletas|pizza|naranja* .. sumar|restar|contar|fraccion*|tabla*|multiplic*|matem*|numeros
tablas .. brinc*|salt*|cant*|jugando|bail*|rap|aplaus*; brincando la cuerda; bailando .. aprend*
aprenden bailando|mirando|jugando|cantando|haciendo|tocando; unos aprenden; cada nino aprende
cada quien aprende; cada uno aprende; aprende diferente|distinto|a_su; de otro modo
otra manera|forma de explicar; de diferentes|distintas|varias|mil|tres formas|maneras
si no entiend* .. otra|cambio|busco|le|pruebo|dibujo|asi; si no le entra*|entran; no le entraba*
no les entraba*; les entro; le entraron; le cambio el|la; busco la|otra manera|forma|el_modo
adapt* .. clase*|leccion*|explic*|ejercicio*; de a poquito; pedacitos; en pedazos; por pedazos; en trozos
a trozos; primero .. luego .. luego; primero .. despues .. despues; empiezo por lo facil|mas|que_ya
lo mas facil; lo que ya saben|sabe|conocen; ejemplo de la vida; con cosas de
ensayo frente|en_el_espejo|delante; simulacro*; duermo .. y; repetir|repeticion .. veces
se lo explico a mi|al|las .. perro|gato|espejo|muneca*|peluche*|pared|plantas
le explico a .. perro|gato|peluche*|muneca*|pared; duolingo; subtitulos; me pregunto a mi
examenes viejos|pasados|de_anos; lectura .. en_voz
= study 1.2, learn 0.5, instruct 0.5
colores .. apuntes|estudi*|notas|temas; metodo; metodos; fichas; esquemas; practica*; practico; brincando
saltando; cantando; subray*; en voz alta; por partes; con las manos; con el cuerpo; resumen*; poco a poco
grabacion*; tarjetas; tarjetitas; con ejemplos; apuntes; oposicion*; fraccion*; estudiar; estudie; estudio
estudiando; estudiaba; papelitos; post it; rimas; marcador*; etiquet*; ejemplos de; con dibujos
de otra manera|forma|modo; repaso; examen*; deberes; asignaturas; temario; bachillerato; prepa; secundaria
= learn 5, solve 1.6
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. aprender
aprendo rapido|enseguida|facil|de_todo|de_volada|sol*|al_toque|cosas|algo|de_cada|de_mis|viendo|mirando|al|por|todo
aprender cosas|algo|todo|de; me gusta aprender; aprendi sol*|a|en|mirando|viendo|por|con|el|la|de|todo
aprendi sola; aprendi solo; aprender rapido; agarro la onda; agarro rapido|el_modo|el_paso|la_onda
le agarro; le agarre; pesco rapido|al|todo|las; las pesco; cacho rapido; capto rapido
me pongo al dia|corriente; ponerme al dia; al dia con; me actualizo; autodidact*; tutoriales .. aprend*
youtube .. aprend*|arregl*|vi|hice; viendo videos|tutoriales|youtube; con videos; por internet .. aprend*
aprend* .. por_internet|youtube|tutoriales|internet; me meto a investigar|leer|buscar; investigo

leo .. noticia*|reglament*|ley*|cambio*|manual|estudio*|articulo*; lei que
lei .. y|iban ahi_mismo|cambi*|entendi|supe|pense|me_di; ahi mismo cambie; cambie lo que
cambie .. porque|cuando|antes|despues
cambiaron las reglas|reglas|el_sistema|el_programa|la_ley|la|el|las|los .. y|ya|yo|enseguida|vi|supe
cambiaron .. sabia|vi|supe|cambie|entendi|pense
cambio la ley|el_sistema|la_norma|la_app|el_programa|el_reglamento
cuando cambi*|salio|sale|llego|llegaron|pusieron|instalaron .. nuevo|nueva|sistema|programa|ley|maquina|app|parche
nuevo sistema|programa|parche|reglamento|software; ley nueva; parche nuevo; meta .. juego|cambi*
ya sabia yo; ya sabia que|cual*|cuales|como; ya habia visto; ya veia venir; lo vi venir; vi venir; veo venir
me adelanto; adelantarme; antes que nadie; antes que todos|los_demas
el primero en cachar|darme|ver|aprender|entender|saber|notar|usar
la primera en cachar|darme|ver|aprender|entender|saber|notar|usar
enseguida vi|supe|entendi|pense|me_di|cache; luego luego vi|supe|entendi|cache|le_agarre
al tiro cach*|supe|vi|entendi; entendi que|como|por; entendi lo que .. significaba|queria|iba|pasar
lo que significaba; lo que eso significa|implica|iba|queria; que significa* para
que iba a pasar|cambiar|significar; lo aplico; lo aplique; aplico lo que|aprend*; aplicar lo que; aplico en
me sirve para; me sirvio para; sirve para otra|otras|lo|mi; lo uso para|en otra|mi; uso lo que aprend*|se
lo que aprendi en|con|de|lo; ato cabos; atar cabos; at* cabos; de mis errores
aprendo de .. errores|fracasos|golpes|caidas|todos; errores .. aprend*; del error; de los errores
tropezar .. misma piedra; echando a perder se aprende; leccion .. aprendi; me equivoque .. y|ahora|desde
al ano siguiente; me adapto; adaptar*; me acomodo; llegue sin saber|hablar; llegue a .. sin
sin saber .. aprendi|ingles|nada; otro idioma; ingles .. aprendi|sol*|canciones; volvi a estudiar
a mis .. anos .. aprend*|estudi*|curso; a mi edad .. aprend*|estudi*; nunca es tarde; vieja para aprender
viejo para aprender; saque el|mi .. certificado|titulo|prepa|bachillerato
termine la prepa|primaria|secundaria; escuela nocturna|de_noche; curso* .. en_linea|online|noche|nuevo
me meti a|en un|cursos|curso|estudiar; diagnostic* .. cambi*|lei|aprend*; inteligencia artificial
con que me lo expliquen|ensenen|muestren|digan una; una vez y; con una vez; con verlo una; me explican y
me lo ensenan y; me muestran y; veo como lo hacen; viendo a|como .. aprendi
mirando a|como .. aprendi|aprendo
= learn 1.2, solve 0.5
aprendo; cachar; actualiz*; esponja; absorb*; curios*; curiosidad; investig*
leo todo|mucho|de_todo|lo_que|noticias|sobre; sistema nuevo; programa nuevo
nueva ley|norma|maquina|app|tecnologia; maquina nueva; parche; actualizacion; nerf*; buff*; anticipo
anticip*; relacion* .. con; conect* .. con|puntos|ideas; experiencia; lecciones; desde entonces
desde ese dia; la proxima vez; a la siguiente; adapt*; idioma*; diabetes; a la primera; mirando; aprend*
aprendiendo; nuevo; nueva; noticias; cambi*; tecnologia; descubr*; entendi; entiendo; leyendo; libros
biblioteca; cursos; internet; probar; pruebo; experimento; novedad*; saber; manual
`;
