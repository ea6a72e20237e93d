/** What a person writes, and what the answer must say. */
export type Turn = readonly [says: string, answer: RegExp];

const HEARD = /In your words I hear|En tus palabras oigo/;
const LISTED = /1\. .*\n[^]*2\. .*/;
const ASKS = /What do people thank you for|Qué te agradece la gente/;
const heard = (...skills: string[]): RegExp => new RegExp(`(?:hear|oigo)[^]*(?:${skills.join('|')})`);

/** Conversations as people would have them, five messages each. */
export const CONVERSATIONS: readonly (readonly Turn[])[] = [
  [
    ['hey so my cousin said you help with jobs', /Hello\. Tell me/],
    [
      'ok um i work the drive thru and when its slammed im the one who keeps everybody calm i guess',
      heard('Coordination'),
    ],
    ['what about something with animals?', /animals[^]*Veterinary assistant/],
    ['what does it pay', /Animal caretaker[^]*\$[^]*Veterinary assistant: \$/],
    ['ok save that one the vet one', /Saved: veterinary assistant/],
  ],
  [
    [
      "21 years Army, motor pool. I ran PMCS on sixty vehicles and never once sent a bad truck out the gate. Retired in May and I don't know what I am now.",
      heard('Monitoring'),
    ],
    ['no, not sales, and nothing behind a desk', /Without those[^]*diesel mechanic/],
    ['tell me about the second one', /diesel mechanic/],
    ['why?', /is here because|leans on/],
    ['Appreciate it.', /You’re welcome/],
  ],
  [
    ['i hate my life', /988/],
    [
      'im not gonna do anything i just hate my job and my mom wont get off my back',
      /Thank you for telling me/,
    ],
    [
      'i stock shelves at night. nobody talks to me. i got the whole aisle down to a system tho, 4 hours instead of 6',
      HEARD,
    ],
    ['less school', /Little or no preparation[^]*1\. /],
    ['k thanks', /You’re welcome/],
  ],
  [
    ["you're a stupid fucking bot", /That’s fine/],
    ["you don't know shit about me", /That’s fine/],
    [
      "I did 6 years. I cut hair in there. Guys who wouldn't talk to nobody talked to me.",
      /Active Listening[^]*Barber/,
    ],
    ['more pay', /\$40,000[^]*1\. /],
    ["alright that's actually not bad", /You’re welcome/],
  ],
  [
    ['help', /Tell me in a sentence or two/],
    ['What do you want me to write?', /One sentence is enough/],
    [
      'I run the church rummage sale every year, forty tables, I place everyone and not a cross word. Well, one.',
      heard('Coordination'),
    ],
    ['compare the first two', LISTED],
    ["I think I'd rather have part time. I'm seventy-one.", /not sure I follow/],
  ],
  [
    [
      'I play support in ranked and i guess i shotcall',
      /Judgment and Decision Making\*\* “i guess i shotcall/,
    ],
    ['lol what like air traffic control', /Air traffic controller/],
    ['what does it pay', /Air traffic controller: \$/],
    ['nah too much stress. anything outdoors', /outdoors[^]*Gardener/],
    ['start over', /We start afresh/],
  ],
  [
    ['My name is Rosa, my English is so so. I clean houses 15 years.', /Housekeeper/],
    ['in Spanish please', /En español, entonces/],
    [
      'Las señoras me confían las llaves y yo les organizo hasta los clósets, sé qué le toca a cada casa y a qué hora',
      HEARD,
    ],
    ['¿y pagan más que limpiar?', /USD al año/],
    ['Gracias mija', /De nada/],
  ],
  [
    ['good morning', /Hello/],
    ["It's snowing here.", ASKS],
    [
      "I plow, actually. Twelve driveways before six a.m., and I do the widow's for free, first.",
      /Service Orientation\*\* “I do the widow's for free/,
    ],
    ['why service orientation', /Service Orientation: You notice/],
    ["Take it off then. I'm no saint.", /not sure I follow/],
  ],
  [
    [
      "I'm in 10th grade and my counselor says I should be a nurse bc I'm nice. I faint when I see blood",
      HEARD,
    ],
    ['like when a new kid comes i sit w them and find out what theyre into', heard('Social Perceptiveness')],
    ['tell me about the second one', /certificate|training on the job|degree/],
    ['do i need college for that', /as is usual in the United States/],
    ['ok changing my mind what about cops', /Police officer/],
  ],
  [
    ['Compare electrician and plumber', /1\. Electrician[^]*2\. Plumber/],
    ['Which one is better for me?', /not sure I follow/],
    [
      "I'm good at figuring out what's wrong and lousy at talking to customers",
      heard('Complex Problem Solving'),
    ],
    ['save both', /Saved: .* and /],
    ['now what', /Open one to see/],
  ],
  [
    ["I have an interview tomorrow and I'm freaking out", /wears a person down/],
    [
      "Dental front desk. I've only done babysitting. Five kids at once sometimes, all different bedtimes.",
      heard('Time Management'),
    ],
    ["they'll ask about my weaknesses", /not sure I follow[^]*thank you for/],
    ["I don't understand what you mean by coordination", /Coordination: You fit/],
    ['oh ok. thank you so much', /You’re welcome/],
  ],
  [
    ["Alright mate, can you find me summat that isn't care work", ASKS],
    [
      "I've done 14 years of it. I can tell when someone's had a bad night before I've got my coat off",
      heard('Social Perceptiveness'),
    ],
    ['not sales either', /Without those/],
    ["What's the pay for the first? In pounds?", /\$[^]*United States/],
    ["Cheers, I'll have a think", /You’re welcome/],
  ],
  [
    ['qwerty', ASKS],
    ['idk what to say nobody ever asks me this', /One sentence is enough/],
    [
      'last week i guess my uncle couldnt decide on a truck so i made him a list and he bought the cheap one and its good',
      HEARD,
    ],
    ['why are they all boring', /Some others[^]*3\. /],
    ['machines', /machines[^]*1\. /],
  ],
  [
    [
      "I'm a stay-at-home dad going back after nine years. Feels like I have nothing to put down",
      /stay-at-home dad/,
    ],
    [
      'Well, two of them are autistic. I learned how each one learns. Picture cards for one, trampoline math for the other.',
      /Learning Strategies[^]*Special education/,
    ],
    ["less school, I've got no time for a degree", /Little or no preparation[^]*1\. /],
    ['compare the first two', LISTED],
    ['start over, I want to try with what I did before, I was a line cook', /Restaurant cook/],
  ],
  [
    ['is there anything for somebody who hates people', ASKS],
    [
      'i proofread my brothers lab reports for beer. i always find the number that cant be right',
      heard('Critical Thinking'),
    ],
    ['what about something with animals?', /animals[^]*1\. /],
    ['wait no go back to the ones before', /The ones before[^]*Proofreader/],
    ['compare the first two and save the better paid one', LISTED],
  ],
  [
    ['hola', /Hola\. Cuéntame/],
    [
      'Pos yo le ayudo a mi papá en el taller y soy el que le explica al cliente qué le falló al carro sin que se enoje',
      /oigo[^]*Mecánic/,
    ],
    ['no, ventas no', /Sin esas/],
    ['cuéntame de la segunda', /diésel/],
    ['guarda esa', /Guardado: .*diésel/],
  ],
  [
    ['ya no aguanto mi vida', /988/],
    ['no, no es pa tanto, es que mi jefe me grita y ya estoy harta', /Gracias por decírmelo/],
    ['soy cajera, y cuando se arma la fila yo acomodo a todas las compañeras y sale', heard('Coordinación')],
    ['algo donde paguen mejor', /40\s000 USD/],
    ['gracias, de veras', /De nada/],
  ],
  [
    ['che, ¿esto funciona con los que dejamos la facultad?', /Cuéntame en una o dos frases/],
    ['laburé de mozo ocho años, y sé antes que nadie qué mesa va a explotar', /Mesera o camarero/],
    ['¿y algo con animales?', /animales[^]*1\. /],
    ['¿por qué esa?', /se apoya en|está aquí/],
    ['compará las dos primeras', LISTED],
  ],
  [
    ['pura mierda esta cosa', /Está bien/],
    ['ya ya, perdón, ando de malas. no encuentro trabajo hace 4 meses', /Eso desgasta/],
    ['sé soldar y sé enseñar a soldar, a mi hermano lo dejé al cien', /Enseñanza[^]*Soldador/],
    ['menos estudio', /Poca o ninguna preparación[^]*Soldador/],
    ['¿cuánto gana el primero?', /Soldador.*USD al año[^]*EE\. UU\./],
  ],
  [
    [
      'Buenas tardes, soy Nelly, de Arequipa, tengo 58 años y no entiendo bien cómo se usa',
      /Cuéntame en una o dos frases/,
    ],
    ['¿tengo que apretar algo?', /Cuéntame en una o dos frases/],
    [
      'Vendo en el mercado desde los doce. Al que viene molesto lo escucho y termina llevando el doble',
      heard('Escucha activa'),
    ],
    ['no quiero ventas ya, estoy cansada', /Sin esas/],
    ['muchas gracias joven', /De nada/],
  ],
  [
    ['profe nos mandó a usar esto pa la tarea', /Basta una o dos frases/],
    ['no sé, jugar free fire', /videojuegos/],
    [
      'yo digo por dónde entrar y cuándo rushear y casi siempre ganamos',
      heard('Criterio y toma de decisiones'),
    ],
    ['y qué gana un piloto', /Piloto de aerolínea: .*USD/],
    ['mejor algo al aire libre', /al aire libre[^]*Jardiner/],
  ],
  [
    [
      'Tengo tres hijos y un carrito de tamales. A las 4 ya estoy moliendo, a las 6 vendiendo, a la 1 por los niños. Todo sola.',
      heard('Gestión del tiempo'),
    ],
    ['¿por qué no me salió nada de cocina?', /cocina[^]*1\. Cociner/],
    ['ok la segunda, cuéntame', /Chef/],
    ['¿y cuánto piden de escuela?', /Chef.*como es habitual/],
    ['guárdala y mañana sigo', /Guardado: chef/],
  ],
  [
    ['Me acabo de mudar a Houston, en Venezuela era ingeniero de planta, aquí lavo platos', /Ingenier/],
    [
      'arrancaba la línea cuando nadie sabía qué tenía. Leía los planos, probaba, y salía',
      heard('Resolución de problemas complejos'),
    ],
    ['en inglés por favor, para practicar', /In English, then/],
    ['more pay', /at least \$[567]0,000[^]*1\. /],
    ['thank you, I am learning', /You’re welcome/],
  ],
  [
    ['wena, qué onda', /Hola\./],
    ['aquí po, webeando', ASKS],
    [
      'me echaron de la pega por llegar tarde, pero arreglaba todos los computadores de la oficina, hasta los de la jefa',
      /Resolución de problemas complejos[^]*informátic/,
    ],
    ['¿y si soy impuntual importa?', /No sé si te entiendo/],
    ['ya, borra todo y partimos de nuevo', /Empezamos de nuevo/],
  ],
  [
    ['no entiendo qué son las habilidades blandas', /habilidades blandas son/],
    ['ah ok. pues mi suegra y mi cuñada no se hablaban y yo las contenté', HEARD],
    ['compara la primera y la segunda', LISTED],
    ['mmm cambié de idea, ¿y algo con niños?', /niños[^]*3\. /],
    ['¿por qué la primera?', /se apoya en|está aquí/],
  ],
  [
    ['hola, ¿eres una persona?', /Soy un programa/],
    ['vale, pues trabajo en un bar y estoy quemadísima', /Eso desgasta/],
    [
      'llevo la barra, la terraza y a dos camareros nuevos, y a la hora del vermut cuadro todo',
      heard('Coordinación'),
    ],
    ['no quiero nada de cara al público', /Sin esas/],
    ['gracias, majo', /De nada/],
  ],
  [
    ['ayuda', /Cuéntame en una o dos frases/],
    ['es que no sé ni por dónde empezar', /Basta una frase/],
    [
      'pues el ampa me pidió revisar las cuentas y encontré que nos cobraban dos veces el autobús',
      heard('Pensamiento crítico'),
    ],
    ['¿cuánto se cobra?', /USD al año[^]*EE\. UU\./],
    ['¿y con menos estudios?', /Poca o ninguna preparación/],
  ],
  [
    ['me paso el día en la cama, no valgo para nada', /024/],
    ['no es eso, es que llevo un año en paro', /Gracias por decírmelo/],
    [
      'de joven llevé un rebaño con mi abuelo. Solo con mirar una oveja sé si cojea mañana',
      /oveja[^]*ganado/,
    ],
    ['sí, algo al aire libre', /al aire libre[^]*1\. /],
    ['guarda la primera', /Guardado: jardiner/],
  ],
  [
    ['¿me puedes hablar en inglés? tengo que practicar', /In English, then/],
    [
      'I teach my neighbours to use the computer, old people, very slow, with much patience',
      heard('Instructing'),
    ],
    ['why not teacher?', /teacher[^]*1\. .*teacher/],
    ['ahora en español otra vez', /En español, entonces/],
    ['perfecto, cuéntame la segunda', /Docente/],
  ],
  [
    ['busco curro de lo que sea', /Escribiste «curro»[^]*Cargador/],
    ['hago mudanzas con mi primo, somos como uno, él empuja y yo giro', heard('Coordinación')],
    ['eso pero que paguen más', /40\s000 USD/],
    ['¿la grúa? ¿cómo se entra ahí?', /grúa.*como es habitual/],
    ['ah no, que tengo vértigo jaja empezamos otra vez', /Empezamos de nuevo/],
  ],
  [
    [
      'what jobs pay the most without college',
      /No college degree needed and Pay at least \$50,000[^]*1\. .*pilot[^]*an apprenticeship/,
    ],
    ['others', /Some others[^]*1\. /],
    ['the second one', /\$/],
    ['something with animals', /animals[^]*1\. /],
    ['more pay', /\$[^]*nimal/],
  ],
  [
    ['I love animals but no college', /No college degree needed[^]*Animal caretaker/],
    ['why?', /because of the work you named/],
    ['I like explaining math to my cousins', /Math|Tutor|Instructing/],
    ['something outdoors', /outdoors[^]*1\. /],
    ['others', /Some others[^]*1\. /],
  ],
  [
    ['me gusta dibujar', /Artista/],
    ['que pague más', /60\s000 USD[^]*Animadora/],
    ['¿y sin universidad?', /No hace falta título universitario[^]*1\. [^]*2\. /],
    ['algo con animales', /animales[^]*Cuidadora o cuidador de animales/],
    ['menos estudios', /Poca o ninguna preparación[^]*Cuidadora o cuidador de animales/],
  ],
  [
    ['la segunda', /Aún no te he mostrado nada/],
    ['¿por qué?', /Aún no te he mostrado nada/],
    ['busco un trabajo bien pagado sin estudios', /50\s000 USD[^]*1\. /],
    ['compara las dos primeras', LISTED],
    ['gracias', /De nada/],
  ],
  [
    [
      'me gusta arreglar celulares pero no quiero estudiar',
      /Poca o ninguna preparación[^]*Reparadora o reparador informático: .*como es habitual[^]*cerca[^]*\*\*Reparadora/,
    ],
    ['y con mejor sueldo', /USD al año/],
    ['ya no quiero ser mesero', /Desde mesera o camarero(?![^]*\d\. Mesera o camarero)[^]*1\. [^]*3\. /],
    ['otras', /Otras[^]*1\. /],
    ['estoy harta de mis compañeros', /desgasta/],
  ],
  [
    [
      'I like fixing phones but no college',
      /No college degree needed[^]*office machine repairer[^]*“fixing phones”/,
    ],
    [
      "I want to be a nurse but I don't want to go back to school",
      /Nurse \(RN\): four-year degree, as is usual[^]*1\. Nurse \(RN\)[^]*2\. Practical nurse/,
    ],
    ["I'm tired of being a nurse", /From nurse \(RN\)(?![^]*\d\. Nurse \(RN\))[^]*1\. [^]*3\. /],
    ["I don't want to be a cop anymore, I like dogs", /Animal caretaker(?![^]*Police)/],
  ],
  [
    ['something with money, no college', /No college degree needed and Pay at least[^]*1\. Commercial pilot/],
    ['the first one', /\$/],
    ['hello', /Hello/],
    ['others', /Some others|no others/],
    ['thanks', /You’re welcome/],
  ],
  [
    ['I want out of retail', /From store salesperson(?![^]*\d\. Store salesperson)[^]*1\. /],
    ['sick of working in a warehouse', /From loader and mover[^]*1\. /],
    ['want to get out of this town', /not sure I follow/],
    ['quiero salir de la cocina', /Desde cocinero o cocinera[^]*1\. /],
    ['cuéntame de la primera', /Abrir|USD/],
  ],
  [
    [
      'I have been a nurse for 10 years and I am burned out, what else could I do?',
      /From nurse \(RN\)(?![^]*\d\. (?:Nurse \(RN\)|Acute))[^]*1\. /,
    ],
    ['start over', /We start afresh/],
    [
      'me quedé sin trabajo, era cajera, quiero algo mejor pagado sin ir a la universidad',
      /Desde cajera o cajero[^]*No hace falta título universitario[^]*1\. /,
    ],
    ['I got out of prison and need a job that pays ok, I can weld a bit', /Welder(?![^]*Correctional)/],
    ['are you storing what i type', /then forgotten/],
  ],
  [
    ['soy enfermera pero ya no aguanto los turnos', /Desde enfermera o enfermero[^]*1\. /],
    ['start over', /Empezamos de nuevo/],
    [
      'I have been a truck driver for 20 years and my back is shot, something sitting down',
      /From truck driver[^]*1\. /,
    ],
    ['start over', /We start afresh/],
    [
      "I'm a veteran, did IT in the army, don't want to go to college",
      /No college degree needed[^]*help desk/,
    ],
  ],
  [
    ['I solve problems', /Complex Problem Solving(?![^]*(?:athematician|hysicist|ctuary))/],
    ['I solve problems', /Complex Problem Solving(?![^]*Purchasing clerk)/],
    ['soy bueno para convencer', /Persuasión[^]*Vendedor(?![^]*sostenibilidad)/],
    [
      'I listen to people and I manage my time well',
      /Active Listening(?![^]*(?:operations|service) manager)/,
    ],
    ['thanks', /You’re welcome/],
  ],
  [
    [
      'soy camarero y quiero dejar la hostelería',
      /Desde mesera o camarero(?![^]*\d\. Mesera o camarero)[^]*1\. /,
    ],
    ['quiero cambiar de trabajo, soy cajera', /Desde cajera o cajero[^]*1\. /],
    ["I'm a waiter and want to change careers", /From waiter[^]*1\. /],
    ['want to change careers', /not sure I follow/],
    ['I was a line cook for 8 years and I want out', /From restaurant cook[^]*1\. /],
  ],
  [
    [
      'vendo comida en la calle y me va bien con la gente',
      /Vendedor o vendedora de tienda(?![^]*(?:Policía|Consejer))/,
    ],
    [
      'escucho a mis amigas y les ayudo a decidir',
      /Escucha activa\*\* «escucho a mis amigas»[^]*Vocación de servicio\*\* «les ayudo a decidir»/,
    ],
    [
      'I listen to my friends and help them decide',
      /Active Listening\*\* “I listen to my friends”[^]*Judgment and Decision Making\*\* “help them decide”/,
    ],
    ['I decide fast under pressure', /Judgment and Decision Making(?![^]*(?:Purchasing clerk|Manager))/],
    ['thanks', /You’re welcome/],
  ],
];
