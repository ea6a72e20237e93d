import type { SoftSkillCode, SoftSkillDescription } from 'waymark-onet';

/** The soft skills in our own words, by element id; the examples stand at level 28, 57 and 85 of 100. */
export const softSkills: Readonly<Record<SoftSkillCode, SoftSkillDescription>> = {
  '2.B.1.b': {
    description: 'Ajustas lo que haces a los demás para que el trabajo encaje.',
    examples: [
      'Cambiar un turno para que nadie tenga que cerrar solo',
      'Mantener al mismo ritmo la cocina y las mesas en una noche de mucho trabajo',
      'Reunir a equipos de diez empresas en la obra de un aeropuerto sin retrasos',
    ],
  },
  '2.B.1.e': {
    description: 'Muestras y explicas hasta que la otra persona también sabe hacerlo.',
    examples: [
      'Enseñar a un vecino a poner la alarma del teléfono',
      'Dar un curso de fin de semana para reparar bicicletas',
      'Preparar a pilotos de línea para emergencias poco comunes',
    ],
  },
  '2.B.1.d': {
    description: 'Encuentras el acuerdo que ambas partes pueden aceptar.',
    examples: [
      'Acordar con quien compartes casa quién limpia cada cuarto',
      'Pactar con el dueño un precio justo por una camioneta usada',
      'Terminar una larga huelga con condiciones que firman ambas partes',
    ],
  },
  '2.B.1.c': {
    description: 'Convences a la gente de una idea o un cambio.',
    examples: [
      'Animar a una amiga a probar un deporte nuevo',
      'Lograr que el gobierno de la ciudad apoye una ciclovía',
      'Conseguir inversionistas para una empresa que aún no tiene producto',
    ],
  },
  '2.B.1.f': {
    description: 'Notas cuándo a alguien le vendría bien una mano, y se la ofreces.',
    examples: [
      'Abrir la puerta y llevar una bolsa a una visita',
      'Encontrar cama para esta noche a un viajero que no puede seguir',
      'Organizar la atención a miles de familias tras una inundación',
    ],
  },
  '2.B.1.a': {
    description: 'Captas el ambiente: lo que siente la gente y lo que hay detrás.',
    examples: [
      'Ver que una persona en la mesa se siente apartada',
      'Notar que un equipo callado está preocupado por un plan nuevo',
      'Entender lo que un niño asustado no sabe decir con palabras',
    ],
  },
  '2.A.2.b': {
    description: 'Asimilas lo nuevo y ves qué cambia, hoy y más adelante.',
    examples: [
      'Leer un nuevo horario de autobús y salir de casa a mejor hora',
      'Rehacer un plan de clase cuando cambian las normas de la escuela',
      'Convertir un estudio médico reciente en otra forma de tratar a los pacientes',
    ],
  },
  '2.A.1.b': {
    description: 'Escuchas hasta el final, preguntas cuando ayuda y entiendes qué quieren decir.',
    examples: [
      'Anotar un mensaje telefónico sin errores',
      'Averiguar, hablando con quien llama, qué le pasa de verdad a la calefacción',
      'Oír a los dos padres en un caso de custodia sin perder detalle',
    ],
  },
  '2.B.2.i': {
    description: 'Desenredas problemas complicados y encuentras una salida.',
    examples: [
      'Cargar un auto pequeño para las vacaciones de toda la familia',
      'Descubrir por qué se pierden paquetes entre dos almacenes',
      'Mantener el agua de una ciudad durante un año de sequía',
    ],
  },
  '2.A.2.a': {
    description: 'Pones a prueba las ideas: qué se sostiene y qué no.',
    examples: [
      'Darse cuenta de que una oferta es demasiado buena para ser verdad',
      'Comparar tres presupuestos de reparación y ver el punto débil de cada uno',
      'Encontrar el error en las pruebas de un medicamento nuevo',
    ],
  },
  '2.B.4.e': {
    description: 'Sopesas lo que cada opción da y cuesta, y te decides por una.',
    examples: [
      'Elegir entre el tren temprano y el barato',
      'Decidir a cuál de dos buenos candidatos contratar',
      'Decidir si se evacua la costa ante una tormenta que quizá se desvíe',
    ],
  },
  '2.A.2.c': {
    description: 'Conoces varias formas de aprender o enseñar y eliges la que conviene.',
    examples: [
      'Hacer tarjetas de estudio porque releer no servía',
      'Cambiar la explicación por práctica cuando la clase pierde el hilo',
      'Crear un programa de lectura para adultos que no terminaron la escuela',
    ],
  },
  '2.A.2.d': {
    description: 'Sigues cómo van las cosas y las corriges a tiempo.',
    examples: [
      'Revisar el pastel en el horno y bajar el fuego',
      'Seguir un proyecto cada semana e intervenir cuando se desvía',
      'Velar por la seguridad de toda una red de trenes',
    ],
  },
  '2.B.5.a': {
    description: 'Aprovechas bien las horas, las tuyas y las de quienes trabajan contigo.',
    examples: [
      'Salir de casa a tiempo cada mañana',
      'Planear una semana de entregas para seis choferes',
      'Planear tres años de trabajo para los equipos de un túnel nuevo',
    ],
  },
};
