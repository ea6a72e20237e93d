import type { Commands } from '../../values.ts';

export const explore: Commands = {
  browse: {
    name: 'explorar',
    description: 'Profesiones por industria, grupo, preparación, tecnología y más',
  },
  'browse industries': { name: 'industrias', description: 'Profesiones por industria' },
  'browse clusters': { name: 'grupos', description: 'Profesiones por grupo' },
  'browse bright': {
    name: 'brillantes',
    description: 'Profesiones que crecen rápido, contratan a mucha gente o son nuevas',
  },
  'browse families': { name: 'familias', description: 'Profesiones por familia de trabajos' },
  'browse zones': { name: 'zonas', description: 'Profesiones según la preparación que piden' },
  'browse technologies': {
    name: 'tecnologías',
    description: 'Programas que las empresas piden a menudo, y las profesiones que los usan',
  },
  'browse stem': {
    name: 'stem',
    description: 'Profesiones de ciencia, tecnología, ingeniería y matemáticas',
  },
  'browse all': { name: 'todas', description: 'Todas las profesiones que hay' },
  'browse elements': {
    name: 'elementos',
    description: 'Profesiones según la habilidad, el interés o la actividad que te importa',
  },
  'browse elements kind': { name: 'tipo', description: 'Lo que te importa' },
  'browse elements kind interests': { name: 'Intereses' },
  'browse elements kind work_styles': { name: 'Estilos de trabajo' },
  'browse elements kind skills_basic': { name: 'Habilidades básicas' },
  'browse elements kind skills_cf': { name: 'Habilidades transversales' },
  'browse elements kind knowledge': { name: 'Conocimientos' },
  'browse elements kind abilities': { name: 'Aptitudes' },
  'browse elements kind work_activities': { name: 'Actividades laborales' },
  'browse elements kind work_context': { name: 'Entorno laboral' },
  technology: { name: 'tecnología', description: 'Profesiones según los programas que usan' },
  'technology find': {
    name: 'buscar',
    description: 'Busca un programa o un tipo de programa, y las profesiones que lo usan',
  },
  'technology find query': { name: 'texto', description: 'Palabras, como Python o Excel' },
  'technology find by': { name: 'por', description: 'Programas individuales o tipos de programas' },
  'technology find by software': { name: 'Programas' },
  'technology find by category': { name: 'Tipos de programas' },
  duties: { name: 'labores', description: 'Lo que se hace en una profesión, y en qué otras también se hace' },
  'duties tasks': {
    name: 'tareas',
    description: 'Marca tareas de una profesión y mira en qué otras hay parecidas',
  },
  'duties activities': {
    name: 'actividades',
    description: 'Marca actividades de una profesión y mira qué otras las comparten',
  },
  'duties tasks career': { name: 'profesión', description: 'Una profesión, por título o código' },
  'duties activities career': { name: 'profesión', description: 'Una profesión, por título o código' },
  associations: { name: 'asociaciones', description: 'Asociaciones profesionales de las profesiones' },
  'associations career': { name: 'profesión', description: 'Las asociaciones de una profesión' },
  'associations career career': { name: 'profesión', description: 'Una profesión, por título o código' },
  'associations search': {
    name: 'buscar',
    description: 'Busca profesiones que tienen asociaciones',
  },
  'associations search query': { name: 'texto', description: 'Palabras, como enfermera' },
  'associations all': { name: 'todas', description: 'Las asociaciones de todas las profesiones' },
};
