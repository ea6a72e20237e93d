import type { Commands } from '../../values.ts';

export const self: Commands = {
  interests: { name: 'intereses', description: 'Lo que te gusta hacer, y las profesiones que encajan' },
  'interests profile': {
    name: 'perfil',
    description: 'Descubre tus intereses con preguntas cortas',
  },
  'interests profile form': { name: 'forma', description: 'Cuántas preguntas; 30 si no dices nada' },
  'interests profile form short': { name: '30 preguntas' },
  'interests profile form long': { name: '60 preguntas' },
  'interests resume': {
    name: 'seguir',
    description: 'Sigue con las preguntas donde las dejaste',
  },
  'interests resume code': { name: 'código', description: 'El código que recibiste' },
  'interests choose': {
    name: 'elegir',
    description: 'Elige tus intereses y mira las profesiones que encajan',
  },
  'interests six': {
    name: 'seis',
    description: 'Los seis intereses, y las profesiones en las que cada uno es el más fuerte',
  },
  privacy: { name: 'privacidad', description: 'Lo que se guarda de ti' },
  'privacy show': { name: 'ver', description: 'Mira todo lo que se guarda de ti' },
  'privacy delete': { name: 'borrar', description: 'Borra todo lo que se guarda de ti' },
};
