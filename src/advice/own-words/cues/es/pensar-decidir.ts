/** Critical thinking, judgment and decision making. */
export const THINK_DECIDE = `
= think 5, decide 1.8
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. analizar|pensar|razonar
pensamiento critico; logic*; razonar; analitic*; esceptic*; desconfio; desconfiad*; dudo de; cuestion*
cuestiono; cuestionar; pregunto por que; por que .. pregunto|pregunte
pregunto de donde|quien|cuanto|como|por; pregunte por que|quien|cuanto|de|como; quien lo dijo|dice
quien lo .. dijo; quien dijo; quien lo dice; de donde sac*|sale|salio; con que datos|pruebas; que pruebas
evidencia*; busco la fuente|foto|original; busco el|la original|fuente|dato; la foto original; foto original
verifico; verific*; corrobor*; fake news; noticias falsas; bulo*; bulos; desmient*; no me creo
no me la creo; no me lo creo; no me creo .. todo|nada|lo|cuento*; no creo todo|en|nada|lo|a
no trago|me_trago; no me trago; no me como el cuento; no como cuento*; no me chupo el dedo; no me venden
no me vengas; no me engan*; no me ven la cara; a mi no me; no me la hacen; no me dan gato; gato por liebre
no me cuadra*; no cuadra*; no me cierra*; no cierra*; algo no cuadra|cierra|encaja|checa; no checa*
no tiene sentido; no tenia sentido; no se sostiene; hace agua; se cae* solo|por|a_pedazos; se contradic*
contradic*; contradiccion*
<ver>|encuentro|busco|encontrar|hallo|encontre|cazo|pesco|descubro|descubri|pillo el|la|los|las|un|una <fallo>
encuentro .. <fallo>; busco .. <fallo>; le busco|encuentro|encontre; le encuentro el|la|los
punto debil|flojo; puntos debiles|flojos; letra chica|chiquita|pequena; letras chiquitas|chicas|pequenas
leo los contratos|el_contrato|las_letras|la_letra|todo_antes|cada|antes; antes de firmar
no firmo sin|hasta|nada; leo antes de; la trampa; donde esta la|el trampa|truco; timo; timos; estafas
billete* fals*; a ojo; el abogado del diablo; abogado del diablo; llevo la contraria; llevar la contraria
por el otro lado; ver el otro lado; pros y contras; comparo precios|opciones|por; saco cuentas; hice cuentas
hago cuentas; hago numeros; hice numeros; saque cuentas; resulta .. era; era mentira|falso|de_otro|mas_caro
mas caro de; de otro pais|ano; quien gana con; a quien le conviene; quien se beneficia; detras de
lo que hay detras; no lo que parece; a primera vista; las apariencias; no todo lo que brilla; piensa mal y
caras vemos; lo barato sale; barato .. caro; acertijo*; sherlock; encuesta*
corregir .. texto*|examen*|tesis|ortograf*; filosof*; debate .. argument*|contr*|logic*|pens*
argumento .. falla|debil|caer|cae|desarm*; desarmo .. argumento*|mentira*; desmont*
pienso bien|antes|las|dos|en|mucho|con|todo; lo pienso dos|bien|antes|con; pienso dos veces
pensarlo bien|dos; pensar antes; piensas mucho; le doy vueltas; doy vueltas; reflexion*; con cabeza fria
sospech*; sospecho; huele|olia raro|mal|a_gato|feo|a; me huele; me late que; ver a traves; todos los angulos
= think 1.2, decide 0.5
critic*; logica; razon*; analiz*; analisis; dudo; duda de todo; pruebas; comprob*; compruebo; datos
los datos; los numeros; fuente*; cadenas; fake; mentiras; contrato*; clausula*; trampa; el truco; estafa*
enganad*; falso*; falsos; fals*; imitacion*; contras; comparo; compar*; comparar; cuentas claras; sume; sumo
sumar; resulta que; resulto que; al final era|resulto; ajedrez; sudoku; detective; pistas; misterio
la grafica; estadistic*; porcentaje*; tesis; corrijo; ortografia; errata*; redaccion; periodis*; reportaj*
hipotesis; teoria; olfato; perspectiv*; punto de vista; angulo; angulos; pienso; pensar; mentira; cierto
falso; numeros; cuentas; razon; prueba; sentido; opini*; juicio; lei; leo; detalle; detalles; sabiduria
obvio; concluy*; conclusion*; deduc*; deduzco; cifras; factura*; recibo*
= decide 5, think 2.2
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. decidir|elegir|escoger
teniamos|habia|tenia|alcanzaba para una|uno sola|solo; para una sola cosa; solo para|habia .. o
le pedi que me explicara por; y no pudo; decid*; tomo|tomar|tome|toma|tomaba decision*|la|las|una decision*?
tomar decisiones; buen juicio; buen criterio; sentido comun; sensat*; prudencia; elijo; elegir; escojo
escoger; opto; dos opciones; o esto o; cual conviene|es_mejor|vale|me_conviene|llevar|comprar|escoger
que conviene; lo que conviene|mas_conviene; me conviene; conviene mas; nos convenia; lo mejor para
pros y contras; los pros; a favor y|en; ventajas y desventajas
peso|sopeso|pongo .. en_la_balanza|pros|opciones|ventajas; balanza; sopes*; poner en la balanza
costo beneficio; costo y beneficio; arriesg*; el riesgo; valia la pena; no vale la pena
valer la pena; me quedo con; me quede con; me fui por; nos fuimos por; me voy por; dije que no; dije no
dije si; dije .. techo|vamos|paramos|esperamos|nos_vamos; yo digo que|no|si|cuando; yo digo cuando
digo que no se; se sale o; salir o; salimos o; riega o; espera o; si se riega
si se siembra|vende|sale|compra|espera|cosecha; comprar o; o esperar; o vender; o comprar; o quedarme
quedarme o; quedarnos o; irme o; ir o; irnos o; o arreglar*; arreglar o; o tirar*; operar o; o el curso
para la moto; alcanzaba para; no alcanza para; solo alcanzaba; alcanza para uno; con lo que tenia* .. para
prioriz*; lo primero; primero lo primero; lo urgente; lo importante; que va primero; quien va primero
quien pasa|entra|espera|va primero; quien pasa y; quien espera; triage; triaje; emergencia .. decid*|quien
bajo presion; cabeza fria; sangre fria; mente fria; con la cabeza; no pierdo la cabeza; no pierdo la calma
mantengo la calma; mantener la calma; no me tiembla; en un segundo; ultima palabra; tengo la ultima
la ultima palabra; mi palabra; me toca decidir; toca decidir; hay que elegir|decidir|escoger
hay que decidir; me preguntan que hac*|que|cual|si; me pregunta a mi|que|si; me preguntan a mi
preguntan a mi; me piden consejo*|opinion|mi; me pide* consejo*|opinion; piden consejo*
doy consejos|consejo; buenos consejos; buen consejo; aconsej*; aconsejo; me consultan; consultan conmigo
confian en mi|mi .. juicio|decision*|criterio; la voz de la razon; mas vale pajaro|prevenir|malo|sol*|tarde
mas vale; mal menor; el menor de los males; no poner todos los huevos; todos los huevos; no todo lo que
al que madruga; ahorr* o; gasto o; prestamo .. conven*|interes*|banco*; banco .. presto|prestamo
truco .. juego; retir* a tiempo; retirarse a tiempo; saber retirarse
cuando retirarme|parar|vender|irme|plantarme; se cuando parar|vender|retirarme|callar|plantarme|irme
jefe de cuadrilla|turno|brigada; igl; shotcaller; lidero .. squad|escuadra|raid; digo rota*|ataca*
pusheamos o; atacar o; defender o; cargo la responsabilidad; me hago responsable; responsable de decidir
renunci* a; deje pasar; dije que si; aunque me dolio; aunque doliera; me dolio pero; nos regresamos
regreso al puerto; volver a puerto; me di la vuelta; media vuelta
= decide 1.2, think 0.5
decision; decisiones; criterio; prudente; eleg*; escog*; opt* por; opciones; las opciones; alternativas
entre dos; ventajas; costos y; riesgo*; prefer* .. que; seguir o; vender o; el presupuesto; presupuesto*
prioridad*; urgencias; en el momento; en segundos; en caliente; al momento; consejo; consejos; sabi*
invert*; inversion*; ahorro*; intereses; aposta*; apuesta*; poker; domino; mando; al mando; capitan
capitana; patron de; comandante; sargent*; arbitro; juez; jurado; jurados; presidente de; rechac*; suspend*
cancel*; elegi; opcion; conviene; costo; costos; comprar; gastar; dinero; riesgo; peso; balance; seguro
responsab*; lider; encargad*; a cargo; escoger; calcul*; calculo
`;
