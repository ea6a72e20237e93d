import { listFormat } from '../../formats.ts';
import { filter } from '../skills.ts';
import type { Sentences } from '../../types.ts';

const list = listFormat('es');

const industries: Readonly<Record<string, string>> = {
  '11': 'Agricultura, bosques, pesca y caza',
  '21': 'Minería, canteras, petróleo y gas',
  '22': 'Electricidad, agua y gas',
  '23': 'Construcción',
  '31-33': 'Fabricación',
  '42': 'Comercio mayorista',
  '44-45': 'Comercio minorista',
  '48-49': 'Transporte y almacenamiento',
  '51': 'Información y medios',
  '52': 'Finanzas y seguros',
  '53': 'Bienes raíces y alquileres',
  '54': 'Servicios profesionales, científicos y técnicos',
  '55': 'Dirección de empresas',
  '56': 'Apoyo administrativo, limpieza y residuos',
  '61': 'Educación',
  '62': 'Salud y asistencia social',
  '71': 'Arte, entretenimiento y recreación',
  '72': 'Hoteles y restaurantes',
  '81': 'Otros servicios',
  '99': 'Gobierno',
};

const stem: Readonly<Record<string, string>> = {
  '1': 'Dirección',
  '2': 'Docencia universitaria',
  '3': 'Investigación, desarrollo, diseño y ejercicio profesional',
  '4': 'Ventas',
  '5': 'Personal técnico',
};

const bright: Readonly<Record<string, string>> = {
  grow: 'Crecen rápido',
  openings: 'Muchas vacantes',
  emerging: 'Nuevas',
};

const entries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  industry: industries,
  some: industries,
  family: filter.families,
  stem,
  bright,
};

export const browse: Sentences['browse'] = {
  lists: {
    industry: {
      title: 'Profesiones por industria',
      intro: 'Cada profesión está en las industrias donde trabaja la mayoría de su gente.',
      choose: 'Elige una industria',
    },
    some: {
      title: 'Profesiones por industria: algunas personas',
      intro: 'Cada profesión está en las industrias donde trabaja parte de su gente, no la mayoría.',
      choose: 'Elige una industria',
    },
    cluster: {
      title: 'Profesiones por grupo',
      intro: 'Un grupo reúne profesiones del mismo campo.',
      choose: 'Elige un grupo',
    },
    bright: {
      title: 'Profesiones con perspectiva brillante',
      intro: 'Profesiones que crecen rápido, contratan a mucha gente o son nuevas.',
      choose: 'Elige un motivo',
    },
    family: {
      title: 'Profesiones por familia de trabajos',
      intro: 'Una familia reúne profesiones con trabajos parecidos.',
      choose: 'Elige una familia',
    },
    zone: {
      title: 'Profesiones por preparación',
      intro: 'Las zonas de preparación dicen cuánta preparación pide una profesión.',
      choose: 'Elige una zona',
    },
    hot: {
      title: 'Tecnologías muy usadas por las empresas',
      intro: 'Programas que las empresas piden a menudo.',
      choose: 'Elige una tecnología',
    },
    stem: {
      title: 'Profesiones STEM',
      intro: 'Profesiones de ciencia, tecnología, ingeniería y matemáticas.',
      choose: 'Elige un tipo',
    },
    all: {
      title: 'Todas las profesiones',
      intro: 'Todas las profesiones que describe O*NET.',
      choose: 'Elige una profesión',
    },
  },
  entry: (way, key, title) => entries[way]?.[key] ?? title,
  sites: {
    online: { label: 'O*NET OnLine', description: 'Todas las ocupaciones, en detalle' },
    mnm: { label: 'My Next Move', description: 'Profesiones explicadas en inglés sencillo' },
    mpp: { label: 'Mi Próximo Paso', description: 'Profesiones en español' },
    vets: { label: 'My Next Move for Veterans', description: 'Profesiones para quienes sirvieron' },
  },
  site: 'Dónde buscar',
  all: 'Todas',
  most: 'Donde trabaja la mayoría',
  some: 'Donde trabajan algunas personas',
  narrow: 'Acota la lista',
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
  elements: 'Elige lo que te importa para ver las profesiones mejor valoradas en eso.',
  hasParts: 'con subgrupos',
  ratedIn: (element) => `Profesiones para ${element}`,
  highest: 'Las mejor valoradas van primero.',
  importance: (importance) => `Importancia: ${importance} de 100`,
  level: (level) => `Nivel: ${level} de 100`,
  holland: (interests) =>
    interests.length === 1
      ? `Profesiones para el interés ${list.format(interests)}`
      : `Profesiones para los intereses ${list.format(interests)}`,
  hollandIntro: (interests) =>
    `Profesiones con ${list.format(interests)} entre sus tres intereses más fuertes. Las que mejor coinciden van primero.`,
  thenInterest: (chosen) => (chosen === 1 ? 'Añade un segundo interés' : 'Añade un tercer interés'),
};
