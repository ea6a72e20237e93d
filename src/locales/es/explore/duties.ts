import type { Sentences } from '../../types.ts';

export const duties: Sentences['duties'] = {
  kinds: {
    tasks: {
      title: (career) => `Tareas: ${career}`,
      tick: 'Marca tareas',
      results: 'Profesiones con tareas parecidas',
      shares: 'Tareas parecidas:',
      instead: 'Ver tareas',
      none: 'O*NET no enumera tareas de esta profesión.',
    },
    activities: {
      title: (career) => `Actividades: ${career}`,
      tick: 'Marca actividades',
      results: 'Profesiones que comparten estas actividades',
      shares: 'Actividades en común:',
      instead: 'Ver actividades',
      none: 'O*NET no enumera actividades detalladas de esta profesión.',
    },
  },
  intro:
    'Marca lo que has hecho o te gustaría hacer. Después mira qué otras profesiones también lo incluyen.',
  ticked: (count) =>
    count === 0 ? 'Nada marcado todavía.' : `**${count} ${count === 1 ? 'marcada' : 'marcadas'}**`,
  clear: 'Desmarcar todo',
  youTicked: (count) => `Marcaste ${count}:`,
  noneShare: 'Ninguna otra profesión comparte lo que marcaste. ¿Marcas otra cosa?',
  changed: 'Esta lista cambió desde que marcaste. Marca de nuevo, por favor.',
};
