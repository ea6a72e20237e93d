import type { DutiesWords } from '../words/duties.ts';

export const duties: DutiesWords = {
  kinds: {
    tasks: {
      title: (career) => `Tareas: ${career}`,
      tick: 'Marca tareas',
      results: 'Carreras que comparten estas tareas',
      instead: 'Mejor por tareas',
      none: 'O*NET no enumera tareas de esta carrera.',
    },
    activities: {
      title: (career) => `Actividades: ${career}`,
      tick: 'Marca actividades',
      results: 'Carreras que comparten estas actividades',
      instead: 'Mejor por actividades',
      none: 'O*NET no enumera actividades detalladas de esta carrera.',
    },
  },
  intro: 'Marca lo que has hecho o te gustaría hacer. Después mira qué otras carreras lo comparten.',
  ticked: (count) => (count === 0 ? 'Nada marcado todavía.' : `**${count} en total**`),
  see: 'Ver carreras',
  clear: 'Desmarcar todo',
  youTicked: (count) => `Marcaste ${count}:`,
  shares: 'Parecido allí:',
  changed: 'Lo que se hace en esta carrera ha cambiado desde que marcaste. Marca de nuevo, por favor.',
};
