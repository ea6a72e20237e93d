import type { Commands } from '../../values.ts';
import { career } from './career.ts';
import { explore } from './explore.ts';
import { find } from './find.ts';
import { self } from './self.ts';

export const commands: Commands = {
  start: { name: 'empezar', description: 'Cuatro preguntas cortas y luego profesiones que van contigo' },
  ask: {
    name: 'preguntar',
    description: 'Di con tus palabras qué se te da bien y mira profesiones para ello',
  },
  'ask words': { name: 'palabras', description: 'Una o dos frases; sin nada se abre un formulario' },
  skills: { name: 'habilidades', description: 'Tus habilidades blandas y las profesiones que las usan' },
  'skills pick': {
    name: 'elegir',
    description: 'Elige tus habilidades blandas y mira las profesiones que las usan',
  },
  'skills matches': { name: 'profesiones', description: 'Mira las profesiones que usan tus habilidades' },
  'skills matches sort': { name: 'orden', description: 'Qué profesiones van primero' },
  'skills matches sort fit': { name: 'Las que más van contigo' },
  'skills matches sort skills_covered': { name: 'Mejor cubiertas' },
  'skills matches sort my_matches': { name: 'Más habilidades mías' },
  'skills matches sort title': { name: 'Título' },
  'skills matches sort code': { name: 'Código O*NET-SOC' },
  'skills matches sort zone': { name: 'Zona de preparación' },
  'skills next': { name: 'siguiente', description: 'Qué otra habilidad te abriría más profesiones' },
  'skills clear': { name: 'borrar', description: 'Borra las habilidades que elegiste' },
  team: { name: 'equipo', description: 'Lo que se le da bien a una clase o a un equipo en conjunto' },
  'team start': {
    name: 'empezar',
    description: 'Publica un mural de habilidades en el que puede participar todo el mundo aquí',
  },
  'team start name': { name: 'nombre', description: 'Cómo se llama el grupo' },
  ...career,
  ...explore,
  ...find,
  ...self,
  about: { name: 'acerca', description: 'Qué es Waymark y de dónde vienen sus datos' },
  help: { name: 'ayuda', description: 'Lo que puedes hacer aquí' },
};
