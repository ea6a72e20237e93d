import { listFormat } from '../../formats.ts';
import type { BrowseWords } from '../../words/explore/browse.ts';

const list = listFormat('es');

export const browse: BrowseWords = {
  ways: {
    industry: {
      title: 'Carreras por industria',
      intro: 'Cada carrera está en las industrias donde trabaja la mayoría de su gente.',
      choose: 'Elige una industria',
    },
    some: {
      title: 'Carreras por industria: algunas personas',
      intro: 'Cada carrera está en las industrias donde trabaja parte de su gente, no la mayoría.',
      choose: 'Elige una industria',
    },
    cluster: {
      title: 'Carreras por grupo',
      intro: 'Un grupo reúne carreras del mismo campo.',
      choose: 'Elige un grupo',
    },
    bright: {
      title: 'Carreras con perspectiva brillante',
      intro: 'Carreras que crecen rápido, contratan a mucha gente o son nuevas.',
      choose: 'Elige un motivo',
    },
    family: {
      title: 'Carreras por familia de trabajos',
      intro: 'Una familia reúne carreras con trabajos parecidos.',
      choose: 'Elige una familia',
    },
    zone: {
      title: 'Carreras por preparación',
      intro: 'Las zonas de preparación dicen cuánta preparación pide una carrera.',
      choose: 'Elige una zona',
    },
    hot: {
      title: 'Tecnologías muy usadas por las empresas',
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
  inDemand: 'con mucha demanda',
  kinds: {
    abilities: 'Aptitudes',
    interests: 'Intereses',
    knowledge: 'Conocimientos',
    skills_basic: 'Habilidades básicas',
    skills_cf: 'Habilidades transversales',
    work_activities: 'Actividades laborales',
    work_context: 'Entorno laboral',
    work_styles: 'Estilos de trabajo',
  },
  elements: 'Elige lo que te importa para ver las carreras mejor valoradas en eso.',
  hasParts: 'con subgrupos',
  ratedIn: (element) => `Carreras para ${element}`,
  highest: 'Las mejor valoradas van primero.',
  importance: (importance) => `Importancia: ${importance} de 100`,
  level: (level) => `Nivel: ${level} de 100`,
  holland: (interests) =>
    interests.length === 1
      ? `Carreras para el interés ${list.format(interests)}`
      : `Carreras para los intereses ${list.format(interests)}`,
  hollandIntro: (interests) =>
    `Carreras con ${list.format(interests)} entre sus tres intereses más fuertes. Las que mejor coinciden van primero.`,
  thenInterest: (chosen) => (chosen === 1 ? 'Añade un segundo interés' : 'Añade un tercer interés'),
  interests: {
    R: 'Realista',
    I: 'Investigador',
    A: 'Artístico',
    S: 'Social',
    E: 'Emprendedor',
    C: 'Convencional',
  },
};
