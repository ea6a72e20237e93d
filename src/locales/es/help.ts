import type { Sentences } from '../types.ts';

export const help: Sentences['help'] = {
  title: 'Por dónde empezar',
  namesInEnglish:
    '-# Discord muestra estos nombres en inglés. Púlsalos, o escríbelos en español: `/habilidades elegir`.',
  groups: {
    skills: 'Tus habilidades',
    careers: 'Profesiones',
    interests: 'Intereses',
    explore: 'Explorar',
    together: 'En grupo',
    personal: 'Lo que guardas',
    data: 'Datos y códigos',
  },
  unconnected: 'Sin conectar aquí',
  unconnectedHint:
    'Necesitan una clave de O*NET, que quien administra esta instalación puede añadir. Mientras tanto, **/explorar industrias** y **/explorar familias** ordenan las profesiones por campo, y **/profesión informe** cuenta qué pide cada una.',
  more: 'Todo lo que ves solo lo ves tú, hasta que pulsas Compartir. Lo que se hace en cada profesión está contado con palabras de Waymark; **/acerca** dice qué es de quién.',
};
