/** Persuasion and negotiation. */
export const PERSUADE_NEGOTIATE = `
= persuade 5
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. convencer|vender|hablar|ventas
le conte que; les conte que; le dije que .. y|ahora; y ahora no lo|la suelta|quita|deja|para
ahora no lo suelta|deja; ya no lo suelta; convenzo; convencer; convenci; convencia; convenc*; convenza*
persuad*; persuasi*; los|lo|la|las|les convenzo|convenci|convencia; lo hice|hago cambiar
hago|hice cambiar de opinion|idea|parecer; cambiar de opinion|idea|parecer|opinion; cambia* de opinion|idea
cambio de opinion|idea; labia; tengo labia; pico de oro; mucho pico; buen pico; mucha labia; tengo verbo
chamullo; chamuyo; chamuyar; chamuyero; tengo parla; don de la palabra; don de palabra; facilidad de palabra
vendo; vendi; vendia; vendo hielo*|arena|hasta|lo|de|todo|cualquier|mas; la que mas vende|vendia|vendio
el que mas vende|vendia|vendio; mejor vendedor*; vendo .. esquimal*|desierto|piedra*|humo; le vendo
les vendo; se lo vendo; se los vendo; cierro ventas|la|tratos|el; cerrar ventas|la_venta|tratos; avon
tupperware; boletos de rifa; meta de ventas; puerta por puerta|a|en; puerta a puerta; casa por casa
de casa en casa; hablando con cada; hablar con cada; junte firmas; recoger firmas; junto firmas; firmaron
que firmen|firmaran|votaran|vote|voten; lograr que|logro|logre que <gente>?; logre que; logro que
lograr que; logramos que; consegui que; consigo que; conseguir que
hice que .. fuera*|dejara*|comiera*|hicier*|fuera|aceptara*|viniera*|estudiara*|tomara*
hago que .. coma*|haga*|vaya*|quiera*|acepte*|deje*|tome*|vengan
acaba* haciendo|aceptando|diciendo|diciendo_que_si|comprando|viniendo
termina* haciendo|aceptando|diciendo|comprando|viniendo|diciendome; terminan comprando; terminan por
me dicen que si; me dice que si; dijo que si; dijeron que si; decir que si; dice que si; decirme que no
nadie me dice que no; no me sabe* decir que no; no aceptan|acepto|acepta un no
saco .. descuento|permiso|lo_que_quiero; siempre consigo; consigo lo que; me salgo con; salirme con la mia
le saque; me dan permiso; mis papas me dejan|dejaron; hasta que me dejaron|dejo|compraron
meter|meto en la cabeza; le meto la idea; sembr* la idea; su idea; crea* que|crean que .. idea|fue|ocurri*
idea fue suya; ocurrio a ella|el; por las buenas; con paciencia lo|la; a fuerza de|puro; a base de
de tanto insistir|decir*|hablar*; insisti*; insistir; terco .. hasta|pero|y
no queria|querian|quiso .. hasta|pero|y|ahora; se negaba*
al final acepto|dijo|fue|fueron|accedio|aceptaron|cedio|dejo; aceptaron; aceptara*; hablo en publico
hablar en publico; oratoria; declamacion; elocuen*; defiendo mi|la|su|una postura|causa|idea
lidere* .. marcha|protesta|campana; sindicato .. convenc*|afili*; motivo a; motivar
animo a .. que|estudiar|seguir|dejar; animar .. a|para; los animo a; dejara* de fumar|tomar|beber
dejo de fumar|tomar|beber; deje .. fumar|tomar; vaya al medico|doctor; fuera al medico|doctor; se vacun*
se hiciera*; se tomara*; se pusiera*; ponerse .. casco|cinturon; evangeliz*; doy testimonio; influenc*
atraigo; gano a la gente|clientes|todos; me los gano; me la gano; me lo gano; me gano a; ganarme a
meto en la bolsa; me los echo|meto a|en la bolsa; caigo bien|en_gracia; endulz* el oido; endulzo
palabra dulce|bonita|suave; miel .. mosca*|abeja*; que compre*|compren|lleven|lleve|entren|prueben|pruebe
compran dos|mas|aunque; se lo llevan; se la llevan; se van con dos; se llevo dos; vino por uno; lleve lleve
pasele
= persuade 1.2
floro; parla; vender; vendedor*; vendedora; ventas; la venta; comision; por catalogo
puesto en el mercado|tianguis; tianguis; ambulante; rifa*; publicidad; mercadeo; marketing; campana*
volante*; uno por uno hasta|hablando|fui; firma*; voto* por; votaron; le saco; permiso; insisto; terco
terca; accedio; cedio; acepto; discurso*; discursos; debate; debat*; argumento*; argumentos; abogad*; lider
marcha*; protesta*; inspir*; motivo; motivacion; vacun*; predic*; influy*; influencer; seguidores; reclut*
compran; vende; venta; acept*; convencid*; opinion; argumentar; cautiv*; carisma; carismatic*; encanto
palabra; palabras; hablador*; promotor*; promocion*; presentacion*; pedir .. aumento; recaud*
juntamos .. dinero|fondos|pesos; patrocin*
= negotiate 5
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. negociar|regatear|mediar
junte|sente|reuni|cite a los .. y|con los; pusimos horario|reglas|acuerdo|turnos; pusimos .. de acuerdo
<gente> <pelea> .. yo|junt*|pusimos|reglas; negociar; negociando; negociaba; negociador*; negociacion*
negocie; yo negocio; negocio con|el|los precio*|contrato*|mejor*; se negociar; regate*; regatear; regateo
regatie*; pido rebaja; bajar|bajo el|me precio; me bajan el precio; me lo dejan en; me lo deja en
lo deje en; lo saque en; me bajaron; baje|bajo|bajaron de .. a; precio de lista; nunca pago lo que
pago .. menos; mejor precio; buen precio; a mitad de precio; mitad de precio; ni tu ni yo; ni para ti ni
hacer trato*; hago trato*; cierro trato*; cerrar .. trato; trueque; cambalache; permut*; mediador*
medio entre|en|cuando; mediar; mediacion; intermediari*; intercedo; interced*; reconcili*
hago|hice las paces; hicieron|hagan|hacer las paces; hicieron las pases; pongo paz; poner paz
poner orden entre; llegar a un? acuerdo*; llegamos a un; se pusieron de acuerdo; ponerse de acuerdo
ponernos de acuerdo; pongo de acuerdo; poner de acuerdo; se pongan de acuerdo; los pongo de acuerdo
punto medio; cedan; cedieron; que ceda*; cada uno|quien|cual cede|ceda|cedio|puso|pone|ponga; los dos lados
las dos partes; ambas partes; ambos lados; las dos familias; dos familias; los dos contentos
todos contentos; ambos contentos; las dos contentas; los dos ganan; ganar ganar; salimos ganando
salen ganando; quedan contentos; quedaron contentos
todos quedan|quedaron|salen|salieron content*|conformes|felices; nadie quedo; nadie salio perdiendo
pacto; pact*; tregua; tratado; diplomatic*; diplomacia; conciliar; concili*; separo .. pelea*|pleito*|pelean
separar .. pelea*; parar|paro|pare la|una|las pelea*|bronca*|pleito*
<pelea> .. los_junto|los_siento|los_junte|los_sente|hablo_con|hablar|arregl*|resolv*|resuelv*|medi*|solucion*|separ*|calm*|junt*
cuando se <pelea>; cuando <gente> <pelea>; <pelea> entre
arreglo|arreglar|arregle|resuelvo|resolver|resolvi|soluciono .. <pelea>|diferencias; no se hablaban
no se hablan; no se saludaban; ni se hablaban; dejaron de hablarse|hablar; se dejaron de hablar
sin hablarse; no se hablaba; se vuelven|volvieron a hablar; vuelven a hablar*; ya se hablan; hoy se hablan
ahora se hablan|saludan|llevan; hoy hacen .. junt*; hoy comen junt*; hoy se prestan|saludan|llevan|visitan
se dieron la mano; darse la mano; se abrazaron; terminaron abrazad*|amigos|riendo; los sente
los siento a hablar; los siente; los junte; los junto; las sente; las junte; sente a los dos|las; sente a
misma mesa; en la misma mesa; en una mesa; los sente a; hablo con los dos|uno|ambos
hablo con uno y|con|luego|despues; hable con uno; primero con uno; oigo a los dos
escucho a los dos|ambos|las_dos; a los de un lado|de; de un lado .. otro; oigo a|los viejos de un lado
cada quien|uno su; cada quien con; repartimos; reparti; repartimos .. gasto|cuenta|renta; nos repartimos
mitad y mitad; mita y mita; turnos para; se turnan; turnarse; un rato cada|y
terreno .. hermanos|primos|vecin*|lind*; lindero*; reparto .. herencia|tierras|terreno; papas separados
mis papas <pelea>; hermanos <pelea>; vecin* <pelea>; sindical; empresa queria|ofrecia|y_los
patron .. aumento|acuerdo|ofreci*; el patron y; contrato colectivo; pliego; me ofrecen; me ofrecieron
ofrecen mil|menos; pido .. ofrecen; contraoferta; consenso; juez de paz; comisariado; acequia
de ahi no nos movemos; salomonic*
= negotiate 1.2, perceive 0.5
rebaja; rebaja*; descuento*; primer precio; trato; intercambi*; acuerdos; de acuerdo; termino medio
en medio de; ceder; conform*; arbitro; los siento; repartir; por turnos; herencia; divorcio; delegado
delegada; sindicat*; huelga; oferta; asamblea .. acuerdo*|vot*|pelea*; ejido; riego
el agua .. pelea*|pleito*|turno*|horario; pelea*; pleito*; bronca*; conflict*; discusion*; problema entre
precio*; ofert*; dispute; disputa; contentos; parejo; comprador; rebajar; alquiler; renta; dueno; casero
`;
