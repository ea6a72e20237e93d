import { listFormat } from '../formats.ts';
import type { BrowseWords } from '../words/browse.ts';

const list = listFormat('es');

export const browse: BrowseWords = {
  ways: {
    industry: {
      title: 'Carreras por industria',
      intro: 'Las industrias que emplean a la mayoría de las personas de una carrera.',
      choose: 'Elige una industria',
    },
    some: {
      title: 'Carreras por industria: algunas personas',
      intro: 'Carreras en las que algunas personas, no la mayoría, trabajan en una industria.',
      choose: 'Elige una industria',
    },
    cluster: {
      title: 'Carreras por grupo',
      intro: 'Los grupos reúnen carreras de un mismo campo de trabajo.',
      choose: 'Elige un grupo',
    },
    bright: {
      title: 'Carreras con perspectiva brillante',
      intro: 'Crecen rápido, contratan a muchas personas o son nuevas.',
      choose: 'Elige un motivo',
    },
    family: {
      title: 'Carreras por familia',
      intro: 'Las familias reúnen carreras con trabajos parecidos.',
      choose: 'Elige una familia',
    },
    zone: {
      title: 'Carreras por preparación',
      intro: 'Las zonas dicen cuánta preparación pide una carrera.',
      choose: 'Elige una zona',
    },
    hot: {
      title: 'Tecnologías solicitadas',
      intro: 'Programas que las empresas piden a menudo.',
      choose: 'Elige una tecnología',
    },
    stem: {
      title: 'Carreras STEM',
      intro: 'Carreras de ciencia, tecnología, ingeniería y matemáticas.',
      choose: 'Elige un tipo',
    },
    all: {
      title: 'Todas las carreras',
      intro: 'Todas las carreras que describe O*NET.',
      choose: 'Elige una carrera',
    },
  },
  sites: {
    online: { label: 'O*NET OnLine', description: 'Todas las ocupaciones, en detalle' },
    mnm: { label: 'My Next Move', description: 'Carreras explicadas en inglés sencillo' },
    mpp: { label: 'Mi Próximo Paso', description: 'Carreras en español' },
    vets: { label: 'My Next Move for Veterans', description: 'Carreras para quienes sirvieron' },
  },
  site: 'Dónde buscar',
  all: 'Todas',
  most: 'Donde trabaja la mayoría',
  some: 'Donde trabajan algunas personas',
  narrow: 'Acota la lista',
  inDemand: 'con demanda',
  kinds: {
    abilities: 'Aptitudes',
    interests: 'Intereses',
    knowledge: 'Conocimientos',
    skills_basic: 'Habilidades básicas',
    skills_cf: 'Habilidades transversales',
    work_activities: 'Actividades laborales',
    work_context: 'Contexto laboral',
    work_styles: 'Estilos de trabajo',
  },
  elements: 'Elige lo que te importa y mira las carreras mejor valoradas en ello.',
  hasParts: 'tiene partes',
  ratedIn: (element) => `Carreras para ${element}`,
  highest: 'Primero van las mejor valoradas.',
  importance: (importance) => `Importancia: ${importance} de 100`,
  level: (level) => `Nivel: ${level} de 100`,
  holland: (interests) => `Carreras para ${list.format(interests)}`,
  hollandIntro: 'El interés más fuerte cuenta primero. Añade hasta tres.',
  thenInterest: '¿Y después?',
  interests: {
    R: 'Realista',
    I: 'Investigador',
    A: 'Artístico',
    S: 'Social',
    E: 'Emprendedor',
    C: 'Convencional',
  },
};
