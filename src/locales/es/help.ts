import type { HelpWords } from '../words/help.ts';

export const help: HelpWords = {
  title: 'Por dónde empezar',
  groups: {
    skills: 'Tus habilidades',
    careers: 'Profesiones',
    interests: 'Intereses',
    explore: 'Explorar',
    personal: 'Lo que guardas',
    data: 'Datos y códigos',
  },
  unconnected: 'Sin conectar aquí',
  unconnectedHint:
    'Estos comandos necesitan una clave de O*NET, y esta instalación no la tiene. Quien administra la aplicación puede añadirla.',
  more: 'Todo lo que ves solo lo ves tú, hasta que pulsas Compartir.',
};
