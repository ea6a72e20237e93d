/** Active listening and social perceptiveness. */
export const LISTEN_PERCEIVE = `
= listen 5, perceive 1.8
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. escuchar|oir
escucho; se escuchar; saber escuchar; buen|buena|excelente oyente
bueno|buena|excelente para|en|escuchando escuchar; bueno|buena escuchando; escuchar a <gente>
escucho a <gente>; escucho hasta|sin|y|con|antes; escuchar sin juzgar; escucha activa; soy todo oidos
todo oidos; presto atencion; pongo atencion; poner atencion; prestar atencion; los oigo; la oigo; lo oigo
oigo a <gente>; oigo todo|completo|y|aunque|sin; oir a <gente>; paro la oreja; pongo la oreja
presto la oreja; mis oidos; me gusta escuchar|oir; me siento a|con .. oir|escuchar|platicar|escucho|oigo
dejo que <gente>? hable|hablen|termine|terminen|llore|lloren|suelte|suelten|cuente|cuenten|diga|digan|se_desahogue|se_desahoguen|acabe|acaben
dejar que hablen|hable|terminen|termine; los|la|lo|las|les dejo hablar|terminar|llorar|desahogar*|contar
dejo hablar; dejar hablar; no interrumpo; sin interrumpir; nunca interrumpo
no le|les|lo|la|los|las corto|interrumpo; no los corro; no las corto; no opino; no juzgo; sin juzgar
me callo y|cuando|para; me quedo callado|callada|calladito|calladita; cierro la boca; cierro el pico
muerdo la lengua; no digo nada y|solo|nomas; hablo poco; soy callado|callada|de_pocas_palabras; callado soy
callada soy; poco hablador; escucho mas de lo que; dos orejas|oidos; repito lo que
les|le|se_lo|lo repito para|a_ver|y|lo_que; repito .. lo que me|dijo|dijeron|pidieron
repito .. pedido|orden|datos; a ver si entendi; para ver si entendi; entendi bien
me cuentan todo|cosas|sus|su|la|lo|secretos|penas|problemas|hasta; me cuenta todo|cosas|sus|su|la|lo|hasta
me platican; me platica; me contaban; me contaba; me dicen todo|sus|cosas|secretos; me sueltan; suelta todo
sueltan todo|la|lo; se desahogan|desahoga|desahogarse|desahogaban; desahog*; se confiesan; confiesan
confies* conmigo|a_mi; me confian; confian en mi; confia en mi; confidente; pano de lagrimas
hombro para llorar; vienen a llorar|contarme|hablar|platicar|desahogarse|llorarme
viene|vienen a contarme|llorar|desahogarse|platicarme|hablarme
me llaman a las|cuando|para_hablar|para_llorar|de_madrugada|llorando
me buscan para hablar|platicar|contarme|desahogarse|charlar; me abren su|el corazon; me hablan de
guardo secretos|el_secreto|sus_secretos; se guardar; soy una tumba
como psicologo|psicologa|terapeuta|cura|confesor|padre; psicologa del|de; psicologo del|de

pregunto como|que|donde le|les|se|te|esta; hago preguntas y|para|antes|hasta; primero oigo|escucho
primero pregunto; luego pregunto; despues pregunto; y luego nomas; nomas pregunto; solo pregunto
espero a que|hasta_que termin*|acab*|habl*|se_calm*|respond*|llor*|conteste*
hasta que acaba*|termina*|acabe|termine|acaben|terminen; le|les tomo la mano; sus historias; su historia
la misma historia; lo mismo otra; cuenten lo mismo; cuente lo mismo; cuenta lo mismo; mil veces la misma
historia por; sus penas; sus problemas; sus cuentos; la vida entera; su vida; su vida entera
se acuerdan|acuerdo de lo_que; me acuerdo de lo_que|su|sus|los_nombres|cada|todo_lo; recuerdo lo que
recuerdo .. nombres|cumpleanos|pedidos; miro a los ojos; a los ojos; apago la tele|el_celular|el_radio
dejo el celular; suelto el celular; guardo el celular; lo que no dicen|dice|me_dicen; entre lineas
lo que callan; lo que calla; interpreto; interpretar; traductora; traductor
linea de ayuda|crisis|emergencia

confesionario
= perceive 5, listen 1.8, serve 1.5
<ver> cuando|quien|que|si <gente>? esta|estan|anda|andan|trae|traen|viene|vienen|tiene|tienen|necesita|va|quiere|siente|se_siente|quieren|necesitan|sufre|miente|mienten
me doy cuenta cuando|de|si|que|por|enseguida|antes; doy cuenta; darme cuenta; se da cuenta de que alguien
<ver> .. <mal>; se|noto cuando <gente>? .. <mal>; se cuando; se quien
noto cuando|si|que|quien|luego|enseguida|en|por; en la|su cara; por la|su cara
por la voz|mirada|forma|manera|respiracion|postura; en los|sus ojos
en como|la_forma_en_que camina*|mira*|respira*|habla*|cierra*|dejan|deja|azota|entra*|saluda*
por como camina*|mira*|respira*|habla*|cierra*|entra*|saluda*|pisa*
con ver|oir|verle|verlos|verla|verte|mirar|mirarlos|escuchar como|la|su|le|les|nada
con solo|nomas ver|mirar|oir|verle|verla|verlo; de solo ver|mirar; nada mas verle|verlos|verla|entrar|verlo
nomas de ver*|mirar*; le|les|te|lo veo en la|los|el cara|ojos|modo; leo a <gente>
leo la|las|los cara|caras|ojos|gestos|miradas|ambiente; leer a <gente>
leer .. gente|ambiente|caras|miradas|gestos|labios; lenguaje corporal; la vibra; buena vibra; de que humor
mal humor; de animos; estado de animo; intuicion; intuitiv*; sexto sentido; corazonada; calo a; calar a
los calo; la calo; lo calo; cato a; le saco la ficha; ficho; empatia; empatic*; sensibilidad; don de gente
don de gentes; mano izquierda; ponerme en|me_pongo_en .. lugar|zapatos|piel; en el lugar de; en los zapatos
en la piel; me pongo en; entiendo a <gente>
entiendo por que <gente>|se|hacen|actua*|lloran|estan|reacciona*; entiendo lo que siente*|sienten
comprendo a; comprensiv*; se por que; dice que|dicen que .. esta|estan bien .. pero|no|y
aunque diga que|no|nada|esta; aunque digan que|no|nada|estan; aunque sonria*|se_ria*
se rie* .. pero|por_dentro; por dentro; sonrisa falsa; pretende*; se hace el|la fuerte|valiente|dura|duro
miente|mienten|mintiendo .. noto|se|veo|cacho|pillo; quien miente; quien trae; quien quiere; quien necesita
quien anda; algo anda mal|raro; le|les pasa algo; que le pasa; que tiene; lo que le|les pasa
lo que sienten|siente|necesita|necesitan|quiere|quieren
antes de que llore|explote|hable|hablen|estalle*|se_enoje|revienten|reviente|pegue|me_diga|diga|abra_la_boca
esta a punto de llorar|explotar|pegar|estallar|irse; a punto de llorar|explotar|estallar|reventar|renunciar
= perceive 4, serve 2, listen 1.6
calmo; calmar; calmarlo*; calmarla*; tranquilizo; tranquilizar*
los|la|lo|las|les calmo|tranquilizo|sereno|consuelo|apaciguo; consuelo; consolar*; consuela; bajo los animos
bajar|bajarle los? animos|la|espuma|tension|coraje; apaciguo; apaciguar; contengo; contener a; un abrazo
los abrazo; hago|hacer|hice sentir bien|comodo*|en_casa|querid*|segur*|especial|mejor|parte|bienvenid*
hacer que .. sienta*; se siente* comodo*|a_gusto|en_confianza|segur*|bien conmigo; entra* en confianza
hacer reir; hago reir; los hago reir; animo a; animar a; la animo; lo animo; levanto el animo
subir el animo; rompo el hielo; romper el hielo; el nuevo|la_nueva .. solo|sola|siento|invito|hablo|nadie
quedado solo; se queda solo|sola|afuera|aparte; queda solo|sola; esta solo|sola .. acerco|siento|voy|hablo
me acerco|arrimo; me le acerco|arrimo; me acerco a; me siento con|junto|a_su_lado|al_lado; sentado solo
sentada sola; los timidos; la timida; el timido; nadie le habla; nadie la saca; crisis de
ataque* de panico|ansiedad; velorio .. abraz*|acompan*|siento; se que decir; saber que decir
palabra justa|exacta|precisa; las palabras; cuando callar|callarme|hablar|abrazar|dejarlo*|retirarme|dejar
se cuando callar*|hablar|dejar*|acercar*|parar|abrazar; medir las palabras; mido las palabras
= perceive 1.2, listen 0.5
se si; se como se|anda|esta siente*|por; ambiente; el ambiente; vibra; vibras; la onda; humor; animo
olfato para|con la|gente; psicologia; sensible; tacto; tino; sonrisa; finge*; fingen; quien viene
quien esta; quien tiene; quien va a; algo le pasa|anda|tiene|duele; algo pasa; algo tiene; abrazo; abrazar
en confianza; los animo; timid*; berrinche; berrinches; rabieta*; autis*; alzheimer; demencia; psiquiatri*
llanto; llora; lloran; llorando; llorar; duelo; luto; lagrimas; noto; notar; percibo; percibir; capto
mirada; miradas; gestos; gesto; tono; voz; sentimiento*; emocion*; emociones; siente; sienten; triste*
enojad*; enfadad*; nervios*; miedo; asustad*; penas; preocupad*; angustia*; soledad; solos; reaccion*
reacciona*; trato con la? gente|publico|personas; tratar a la? gente
conozco a mi|mis|la gente|clientes|pasajeros|alumnos; trae prisa; tiene prisa; viene triste
viene a platicar|hablar|charlar; chamba|trabajo con gente; sociable; amable; carinos*; paciencia con
soy paciente
= listen 1.2, perceive 0.5
oreja; tumba; terapeuta; el padre; pregunto y|luego|despues|como|por|que|mas|otra; les|le|voy preguntando
silencio; silencios; el silencio; interprete; traduzco; traducir; 911; centralita; telefonista; operadora
recepcionista; call center; cantinero; cantinera; barman; peluquera; peluquero; barbero; estilista; taxista
hospicio; paliativos; alcoholicos anonimos; secreto*; platicar; platica; platican; charla; charlar
conversar; conversa; cuentan; oir; oigo; escuchar*; escucha; escuchan; oyente; desahogo; confianza; voz
callad*; callo; atento; atenta; atencion; preguntas; pregunto; historias
`;
