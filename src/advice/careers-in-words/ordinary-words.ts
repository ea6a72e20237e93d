import type { Language } from '../search/language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that any story has, whatever it is about. They are rare in what the guide says of careers, and would seem to
 * tell of one. Without accents.
 */
const ORDINARY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`
    act actually after afternoon again alarm alone already always another answer anybody anymore anyone anything
    apart arm around ask asked asking asks ate away back backwards bad before behind best better between bit
    black blind block board boss both bought box boxes break breakfast bring broke broken brother brought built
    busted button call called calls came cant cap card case caught cause center chair chairs change changed
    charge check checked clinic clock close closed cold color come comes coming cool corner cost couch couldnt
    counter couple cousin cousins cracked cried cry dad dads dark date dates daughter dead degree desk didnt died
    difference different doesnt dollars done doors double drew drop dropped dropping drops dumb each early easy
    either elevator eleven else em empty end ends even ever every everybody everybodys everyone everyones ex
    exciting experience explain eye eyes face fair family far fast faster feel feet fell fighting figured fill
    finds fine finish finished first five flashlight flat followed foot footnotes forty found four free friday
    friend friends front full funny gave gets girl give giving go goes going gone gonna grade grandma green grew
    group grow growing guess guide guy half hall hand hands hang happened hard hate head heads hear heard hearing
    hears heat hed held hello hes hey high holding home honestly hot hour hours house houses hundred hungry
    husband ice idea ill inner inside instead isnt itd job joke june keep kept keys kid knew know knowing knows
    ladies last late laugh laughed law lead learn learned learning leave left let letting level lie life light
    list listen listens little live log logged lol long looked looks loose lose losing lost lot loud mad made man
    map march matter matters maybe mean means meant meet mess met middle miles min minute minutes miss missed mix
    mom moms monday mondays money month months more morning mornings mostly mother mouth move moved moves myself
    name names near needed neighbor neighbors neither never next night nights nine ninety nobody nobodys noon
    notebook notes nothing notice notices now number offered offers ok okay old once only open opened own packed
    page parents parked part pass passed past patient pay paying pays pen person picked picture place plan plate
    play point pool porch progress proud pulled purpose put question questions quiet quit raise ran ready real
    red remember rest retired right rode room roommate round row run running runs said same sat saturday save say
    says scared second seconds see sells sent set shes shift short shoulder show showed shut side sign signed
    since sister sisters sit site sites six sixty size sizes skip sleep slow smart smell socks somebodys someone
    son sound space special split stand standing start started starts stay stayed step stick still stood stopped
    story stuck stuff summer sunday super support sure swapped swear switched swore table tables take takes talk
    talked talking talks tape target teams tell ten thats theres theyd theyre theyve think thinking third thirty
    though thought thousand three through throws thru thursday tie till timer tip tired today together told
    tomorrow took town toxic train try tuesday tuesdays turn turned twelve twenty twice two uncle under until
    usually vent wait waiting waits walk walked warm wasnt watch watched ways wed wednesday week weekend weekends
    weeks weight weird went werent wet weve whatever whats whod whole whos whose wife window woman won word words
    work worth wouldnt write wrong wrote yeah youd youre youve yrs zero
  `),
  es: list(`
    abajo abrio abuelo acaba acabo acompano agarre ahi ahora alguien alta amiga amigo amigos antes antiguas
    aprendi apunto aqui arme arreglo arriba asi atras aunque bajo bano boca bonito bro bueno busque cache cada
    cae calle cama cambiado cambiaron cambie cambio cara casa casi catalogo cerca cerrada cerrar chava chavo
    chica chico chiste cien ciento cinco cita claro color comer compartir contaba contando convenci cree creo
    cuaderno cualquier cuanto cuarenta cuarto cuatro cuento cuesta da daba dar debajo decia decir deje dejo demas
    desastre descubre descubrir desde despues detras di dice dicen diez digo dije dijeron dijo dinero dio
    distinto doble doce domingo don dormir dos doy empezo encerrado encuentro entendi entero entonces entra
    entran entrar entre entro eran escuche escucho espera espero esposa esposo esquina estaba facil fallaba falta
    faltaba faltaban familia feo fila final firmaron fondo foto fuera fui funciona funcionan gana ganar ganas
    gracias gratis guey habia habian habla hablaban hablamos hablo hace hacen hasta hermana hermano hice hija
    hijo hijos hoja hora horario horas hoy iba iban igual ir izquierda jefa jueves juntas junte juntos jura
    juraba juro lado lei libre linea llamadas llame llega llego lleve llevo llora llorando llorar lluvia loco
    luego lunes luz mal mama manana mano manos mapa marido martes media medio mediodia memoria menos mentira mes
    meses meti metros miedo mientras mil minuto minutos mio mira mirando mire miro misma mismo mitad mudar
    muestro mundo murio nada nadie negocio nieto nietos ninguna noche noches novia novio nueva nueve nuevo nuevos
    numero nunca ocho oigo ojos once oreja otros paciencia pago pais palabras papa papas papel pared paro pasado
    pasar paso pedi pedia pedido pedir pena pense perdido perfecta perfecto piensa piensan pienso plata podia
    ponen poner pongo porque pregunta preguntar preguntas pregunte pregunto presion prima primer primera primero
    primo propuse pues puse puso queda quede quedo queria querian quiere quieren quince rapido reloj repaso
    repito reves rio risa rojo sabados sabe saber sabia sale salen salieron salio salir saque sea segui segunda
    segundo segundos seis semana senor senora sentado sente sesenta siempre siento siesta siete siguiente
    silencio silla sirve sola solo sube subi subio subo suegra suelto supe tarde tardes techo tiene tio toca
    tocaba tomo toque trae traia tranquilo treinta tres turno ultimo uno uso va van ve veces vecina vecino veinte
    venia veo ver verbal verdad verde vi viene viento viernes vino vivo volver volvi voy voz wey ya
  `),
};

export const isOrdinary = (word: string, language: Language): boolean => ORDINARY[language].has(word);
