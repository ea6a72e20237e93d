import type { WordClasses } from '../../pattern.ts';

/** Words that may stand between two neighbours of a Spanish pattern. */
export const SPANISH_FILLERS: ReadonlySet<string> = new Set(
  (
    'el la los las lo le les un una unos unas mi mis tu su sus este esta estos estas ese esa eso esos esas muy mas bien ' +
    'siempre tan todo todos toda todas mismo misma mismos al a de del ya se te yo mucho mucha muchos muchas casi solo ' +
    'tambien pues cada dos tres cuatro nuevo nueva nuevos nuevas otra otro otros viejo vieja rapido despacio puro pura ' +
    'nomas asi ahi aqui propio propia'
  ).split(' '),
);

export const SPANISH_CLASSES: WordClasses = {
  ninos:
    'nino|ninos|nina|ninas|chicos|chico|chica|chicas|chavos|chavo|chavitos|pibe|pibes|pelados|pelado|pelaos|morros|morritos|chamos|chamo|chamacos|chamaco|muchachos|muchacho|muchacha|cabros|cabro|crios|crio|peques|pequenos|alumnos|alumno|alumnas|alumna|estudiantes|estudiante|hijos|hijo|hija|hijas|nietos|nieto|nieta|nietas|sobrinos|sobrino|sobrina|guaguas|bebe|bebes|escuincles|gurises|carajitos|patojos|cipotes|huerfanos|adolescentes|adolescente',
  familia:
    'mama|papa|madre|padre|hermano|hermana|hermanos|hermanas|hermanitos|hermanito|hermanita|primos|primo|prima|primas|tios|tio|tia|tias|esposo|esposa|marido|mujer|novia|novio|suegra|suegro|cunado|cunada|abuela|abuelo|abuelos|familia|familias|padres|viejo|vieja|parientes|bisabuela',
  publico:
    'cliente|clientes|clienta|clientas|paciente|pacientes|huesped|huespedes|pasajero|pasajeros|turista|turistas|usuarios|residentes|residente|visitantes|comprador|compradores|caseros|casera|clientela|inquilinos|inquilino|proveedor|proveedores|publico|senora|senoras|senor|senores|dona|don',
  gente:
    '<ninos>|<familia>|<publico>|gente|persona|personas|todos|todas|alguien|otros|otras|demas|cualquiera|companero|companeros|companera|companeras|amigo|amigos|amiga|amigas|compas|cuates|cuate|pana|panas|parceros|parcero|parce|vecino|vecinos|vecina|vecinas|viejitos|viejito|viejita|viejitas|ancianos|ancianas|anciano|mayores|abuelitos|jefe|jefa|patron|equipo|grupo|nuevos|nuevas|nuevo|nueva|chalan|aprendiz|aprendices|becarios|desconocidos|extranos|colegas|migrantes|paisanos|novatos|novato|jugadores|soldados|reclutas|obreros|trabajadores|muchachada|banda|raza|bato|batos|tipo|tipos|mujeres|hombres|enfermos|enfermo|bravos|borrachos|borracho|compadre|comadre|comadres|profe|profesor|profesora|maestro|maestra|doctor|medico|ellos|ellas|el|ella|cuadrilla|parroquianos|ciego|ciegos|sordos|sordo',
  mal: 'mal|triste|tristes|enojado|enojada|enojados|enfadado|enfadada|bravo|brava|nervioso|nerviosa|nerviosos|asustado|asustada|asustados|llorando|llorar|llora|mintiendo|miente|mienten|preocupado|preocupada|estresado|estresada|incomodo|incomoda|dolido|angustiado|angustiada|deprimido|deprimida|fingiendo|finge|molesto|molesta|molestos|celoso|celosa|pena|miedo|sufre|sufriendo|cansado|cansada|agobiado|apenado|raro|rara|bajon|chipil',
  ensenar:
    'enseno|ensenar|ensenarle|ensenarles|ensene|ensenaba|ensenando|ensenado|instruyo|capacito|capacite|capacitar|capacitaba|entreno|entrenar|entrene|entrenaba|formo|adiestro|explico|explicar|explicarle|explicarles|explique|explicaba|explicando|explicado|muestro|mostrar|mostrarle|mostrarles|mostre',
  ver: 'veo|ver|noto|note|notar|notas|percibo|siento|sentir|capto|cacho|cachar|pillo|huelo|adivino|detecto|cato|leo|miro|vi|intuyo|reconozco|distingo|se',
  arreglar:
    'arreglo|arreglar|arregle|arreglaba|arreglado|reparo|reparar|repare|reparaba|reparado|compongo|componer|compuse|componia|desarmo|desarmar|desarme|destapo|destape|soldar|sueldo|soldo|remiendo|parcho|armo|armar|reconstruyo|reconstrui|desmonto|diagnostico|revivo|revivi',
  cosa: 'carro|carros|coche|coches|auto|autos|camion|camiones|motor|motores|moto|motos|maquina|maquinas|celular|celulares|movil|moviles|telefono|telefonos|computadora|computadoras|computador|ordenador|ordenadores|compu|pc|lavadora|lavadoras|refrigerador|refri|nevera|heladera|radio|radios|bicicleta|bicicletas|bici|bicis|tractor|bomba|bombas|tuberia|tuberias|caneria|canerias|luz|cables|instalacion|television|televisor|tele|impresora|consola|consolas|plancha|planchas|licuadora|licuadoras|aparatos|aparato|electrodomesticos|equipos|electronicos|cosas|todo|casa|techo|goteras|gotera|fuga|fugas|lancha|lanchas|motosierra|red|servidor|servidores|sistema|codigo|ventilador|aire|horno|estufa|cocina|elevador|ascensor|puerta|chapa|reloj|relojes|zapatos|generador',
  pelea:
    'pelea|peleas|pelean|peleaban|peleando|pelear|pelearon|peleado|peleados|peleadas|pleito|pleitos|discuten|discutian|discutiendo|discusion|discusiones|bronca|broncas|conflicto|conflictos|problema|lio|lios|rina|rinas|disputa|disputas|desacuerdo|enojaron|pegaron|pegan|bravean|quilombo|quilombos|cahuin|rollo|malentendidos|disgusto|agarran|agarraban|guerra|roces|choque',
  revisar:
    'reviso|revisar|revise|revisaba|revisando|checo|checar|chequeo|chequear|cheque|inspecciono|inspeccionar|superviso|supervisar|supervise|supervisaba|controlo|controlar|controlaba|vigilo|vigilar|vigilaba|mido|medir|apunto|anoto|anotar|anote|registro|registrar|audito|auditar|verifico|verificar|compruebo|comprobar|monitoreo|monitorear|pruebo|repaso|evaluo|evaluar',
  fallo:
    'error|errores|falla|fallas|fallo|fallos|hueco|huecos|trampa|trampas|mentira|mentiras|contradiccion|contradicciones|inconsistencia|inconsistencias|truco|estafa|estafas|engano|enganos|gato|falso|falsos|falsa|falsas|falacia|falacias|debilidad|letra|chiquita|punto|flojo|erratas|errata|defecto|defectos|fraude|fraudes|cuento|verso|chamullo|gazapo|gazapos|agujero|agujeros',
};
