/** Service orientation. */
export const SERVE = `
= serve 5, perceive 1.8
buena|bueno|buenisima|buenisimo|excelente|muy_buena|habil|crack para|en|con|pa|a_la_hora_de .. ayudar|atender|servir
traduzco a|para|por; les|le traduzco|interpreto; interpreto para|a
traduzco .. papas|mama|abuela|vecin*|banco|clinica|doctor; ayudo; ayudo a <gente>; ayudar a <gente>
ayudarle a; ayudarles; ayudarlos; ayudar en; me gusta ayudar; me encanta ayudar; amo ayudar
ayudo a|con|en|cuando|siempre|sin|al; les|le|lo|la|los|las ayudo; ayudaba a; ayude a; ayudando a
echo la|una mano; echar la|una|ganas mano?; echarle la|una mano; le|les echo la|una mano; doy una mano
dar una mano; tiendo la mano; tender la mano; arrimo el hombro; arrimar el hombro; hago el|un paro
hacer el paro; hacer un paro; hago favores; hacer favores; hago la gauchada; gauchada; gauchadas
tirar la toalla una mano; tiro una|la mano; tirar una mano; hago mandados; me ofrezco; ofrezco mi|ayuda
el primero en ayudar|ofrecer*|llegar|levantar*; la primera en ayudar|ofrecer*|llegar|levantar*
de voluntario; de voluntaria; comedor|comedores popular*|comunitari*|social*|infantil*
olla comun|popular|comunitaria; ollas comunes; banco de alimentos; cruz roja; caritas; proteccion civil
bomber* voluntari*; rescatista; donar; dono; donacion*; colecta*; hago colecta*

les|le|lo|la|los llevo|traigo|cocino|preparo|compro|guardo|cargo|subo|bajo|abro|acompano|consigo|acerco|presto|regalo|doy comida|cafe|sopa|caldo|compra|agua|bolsas|un|una|plato|medicina*|pan|de|hasta|la|las|al|a|mi|unas
subo yo con un; un caldito; caldito; taper; cocino para <gente>; doy de comer; dar de comer; alimento a
plato de mas; plato de comida; invito a comer; donde comen dos; le echo mas agua|frijoles
sin que me|nadie lo? pidan|pida|digan|lo; antes de que me? lo? pidan|pida|los_pidan; antes de que lo? pidan
antes que me? lo? pidan|pida; antes de que pregunten|pregunte|llegue*|digan
no espero a|hasta que|me pida*|digan|lo; sin esperar|pedir nada|a_que|que|a_cambio; nada a cambio
sin cobrar; no cobro; gratis|gratuitamente .. ayud*|arregl*|cort*|ense*|llev*; les|le corto .. gratis
de gratis; por la gracia; no les|le|te cobro; ni un peso
lo que necesite*|haga_falta|se_ofrezca|ocupe*|falte; en lo que pueda*|puedo|necesite*|sea
que necesita*|se_ofrece|le_hace_falta|le_falta|ocupa*; necesita algo|ayuda|una; si alguien necesita
si necesitan; si alguien|veo .. necesita|pierde|cae|llega|cansad*|perdid*|pesad*; si veo a
si veo que alguien|un|una|le; estoy para|ahi|pendiente; ahi estoy; ahi estoy yo
siempre estoy ahi|para|cuando; cuenta*|cuentan conmigo; estar pendiente; me desvivo; desvivir*; desvivo
me quito el pan; me quito la camisa; me sacrifico; doy hasta lo que no; me parto el lomo por; lo que sea por
buen samaritano; no puedo quedarme sentad*|quiet*|cruzad*; cedo el|mi asiento; ceder el asiento
cargo las|sus bolsas; cargar las bolsas; las bolsas; ayudo a cruzar; cruzar la calle; empujo .. carro|silla
jalo; jalar .. ajeno; paso corriente; pasar corriente; cambio llanta*; doy aventon|raite|ride|jalon|pon
dar aventon|raite|ride; llevo a <gente> a|al doctor|hospital|medico|casa|consulta|dialisis|clinica|citas
llevarlo* al; llevarla* al; acompano a <gente>; acompanar a; acompano al; los acompano; la acompano
lo acompano; voy con ella|el|ellos al; los llevo hasta; la llevo hasta; lo llevo hasta; hasta la puerta
recien llegados; recien llegado*; los que llegan; acabados de llegar; acaban de llegar; los que acaban
le|les|lleno lleno|llenar los? papeles|formularios|formatos|solicitud*|planillas
llenar papeles|formularios|planillas; leo las|sus cartas|recetas; hago tramites
papeleo .. ayud*|hago|lleno|acompan*; cuido a; cuidar a|de <gente>?; cuidarlo*; cuidarla*; cuidaba a
cuide a; cuidando a; cuidador*; me encargo de <gente>; atiendo; atiendo a; atender a|al <gente>?
atender bien; atendia a; buena atencion; atencion al cliente; servicio al cliente; servirle*
me gusta servir; vocacion de servicio; servicial; ser util

paramedic*; primeros auxilios; inyecto; curaciones; cuido enfermos; residencia de ancianos|mayores
geriatri*; hogar de ancianos; ancianato; bano a; lo bano; la bano; los bano; visto a; le doy de comer
le doy sus pastillas|medicinas; cambio panales; panales; baby sitter; catequesis .. ayud*
visito enfermos|a|presos|ancianos|hospitales; visitar enfermos|ancianos; rezar con; en los velorios; sepelio
cargo el; lo que el <publico> quiere|necesita|busca
que se vayan|vaya content*|feliz|felices|satisfech*|bien; se van|va content*|feliz|felices|satisfech*
salen|salga|salgan|sale content*|feliz|felices; regresan por|conmigo|a; me buscan a mi|por
vuelven por|conmigo|a; me piden a mi; se lo que piden|pide|toma*|quiere*; como le gusta
como les gusta el|la|su; me acuerdo de como|su|del cafe; les guardo; les tengo listo; ya le|les tengo|tenia
tengo|tenia list* .. antes; se lo consigo; se lo busco; lo busco hasta
juego de|con support|soporte|healer|sanador; curo al equipo; reviv* .. companeros|equipo
regalo items|skins|objetos; ayudo a los nuevos|novatos; moder* .. servidor|discord|grupo; perritos
perros callejeros; rescato; rescatar; rescate*; terremoto; sismo
inundacion .. ayud*|llev*|cocin*|agua|rescat*; huracan; el temblor; barro la calle|vereda|banqueta
limpio .. playa|parque|calle; limpiar .. playa|parque; barrio .. ayud*|cuid*|vecin*; junta de vecinos
minga*; tequio*; faena*; convite; mano vuelta
= serve 1.2, perceive 0.5
mandados; voluntari*; bombero; bombera; despensas
llevo despensas|comida|comidas|cafe|sopa|caldo|viveres|medicinas|medicamento*|agua|pan|tamales|cobijas|el_cafe
caldo; sopita; pendiente de; bolsas; aventon; raite; migrantes; refugiados; paisanos; tramites; cuido
servir; sirvo a|al|en|para|mesas; mesera; mesero; camarera; camarero; moza; mozo; azafata; conserje
recamarista; portero; dependienta; dependiente; cajera; cajero; enfermera; enfermero; enfermeria
auxiliar de; curo; asilo; ninera; nana; guarderia; promotora; promotor; trabajadora social
trabajador social; pastoral; parroquia; iglesia .. ayud*|visit*|llev*|cocin*|limpi*; velorio*; sanador
healer; soporte; de support; animales de la calle; adopt*; albergue*; refugio*; ayuda*; ayude; ayudar*
ayudo; ayudado; apoyo; apoyar; apoyo a; servicio; atiend*; atencion; cuidad*; cuidar; favor; favores
solidari*; bondad; bondados*; generos*; comparto; compartir; viejitos; viejita; ancian*; abuelitos; enfermos
enferma; vecina; cobija*; pastillas; medicinas; acompan*; regal*; cafecito; huesped*; pobres; necesitad*
perdid*; silla de ruedas; muleta*; mercado .. carg*; propina*; bienvenid*; limpio; gracias a mi
`;
