import { join } from 'node:path';
import { dateFormat, numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';
import { career } from './career/career.ts';
import { associations } from './explore/associations.ts';
import { browse } from './explore/browse.ts';
import { charts } from './career/charts.ts';
import { choices } from './choices.ts';
import { data } from './explore/data.ts';
import { duties } from './explore/duties.ts';
import { help } from './help.ts';
import { interests } from './interests.ts';
import { lookup } from './explore/lookup.ts';
import { military } from './explore/military.ts';
import { privacy } from './personal/privacy.ts';
import { technology } from './explore/technology.ts';
import { list as lists } from './list.ts';
import { preparationZone } from './career/preparation.ts';
import { saved } from './personal/saved.ts';
import { team } from './team.ts';
import { ask } from './ask.ts';
import { fit } from './career/fit.ts';
import { start } from './start.ts';
import { profile } from './career/profile.ts';
import { filter, next } from './skills.ts';
import { guide } from '../../guide/guide.ts';
import { onetKeyword, onetWords } from './onet-words.ts';
import { path } from './career/path.ts';
import { readCommands, readNames, readSoftSkills } from '../tsv.ts';

const number = numberFormat('es');
const moment = dateFormat('es', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const month = dateFormat('es', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** What skills, fields of knowledge, aptitudes, work styles, work activities and work context are called. */
const elementNames = readNames(join(import.meta.dirname, 'element-names.tsv'), 'id');

const careers = (count: number): string =>
  count === 1 ? '1 profesión' : `${number.format(count)} profesiones`;

export const es: Sentences = {
  language: 'es',
  commands: readCommands(join(import.meta.dirname, 'commands.tsv'), career.report.sections),
  softSkills: readSoftSkills(join(import.meta.dirname, 'soft-skills.tsv')),
  skillName: ({ code, title }) => elementNames[code] ?? title,
  careerName: ({ code, title }) => guide('es').get(code)?.name ?? title,
  onetWords: (words) => onetWords[words] ?? words,
  onetKeyword,

  picker: {
    title: 'Tus habilidades blandas',
    invitation:
      'Elige las habilidades que tienes o que te gustaría usar más. Puedes cambiarlas cuando quieras.',
    social: 'Habilidades sociales: trabajar con personas',
    thinking: 'Habilidades de pensamiento: resolver cosas',
    noneInGroup: 'Ninguna elegida todavía',
    nothingPicked: 'Elige al menos una habilidad para ver qué profesiones la usan.',
    careers(count, picked) {
      const skills = picked === 1 ? 'esta habilidad' : `al menos una de tus ${picked} habilidades`;
      if (count === 0) return 'Ninguna profesión usa solo estas habilidades todavía. ¿Añades una más?';
      return `**${careers(count)}** ${count === 1 ? 'usa' : 'usan'} ${skills}.`;
    },
    see: 'Ver profesiones',
    clear: 'Borrar',
    cleared: 'Se han borrado tus habilidades. Elige otras cuando quieras.',
    pick: 'Elegir habilidades',
    meanings: '¿Qué significan?',
    profile: 'Mi perfil',
    meaningsTitle: 'Qué significan las habilidades',
    meaningsHint: 'Lo que sabe hacer quien tiene un poco, bastante o mucho de cada una.',
    levels: ['Un poco', 'Bastante', 'Mucho'],
  },

  matches: {
    jobZone: preparationZone,
    bright: 'Perspectiva brillante',
    pickMine: 'Elegir mis habilidades',
    nothingToShare: 'Aún no has elegido habilidades para compartir. ¿Eliges algunas primero?',
  },

  career,

  list: lists,
  saved,
  filter,
  ask,
  fit,
  start,
  path,
  profile,
  next,
  associations,
  browse,
  charts,
  choices,
  data,
  duties,
  interests,
  lookup,
  military,
  privacy,
  team,
  technology,

  pager: {
    first: 'Inicio',
    previous: 'Anterior',
    next: 'Siguiente',
    last: 'Final',
    goTo: 'Ir a la página',
    which: (pages) => `Página, de 1 a ${number.format(pages)}`,
    notPage: (typed, pages) =>
      `«${typed}» no es una página. Escribe un número del 1 al ${number.format(pages)}.`,
  },

  source: {
    local: (release) =>
      `Datos: base de datos O*NET® ${release}, Departamento de Trabajo de EE. UU. (USDOL/ETA), CC BY 4.0, guardada con esta aplicación.`,
    live: (release) =>
      `Datos: O*NET® Web Services (${release}), Departamento de Trabajo de EE. UU. (USDOL/ETA), en vivo.`,
    cached: (release, fetchedAt) =>
      `Datos: O*NET® Web Services (${release}), Departamento de Trabajo de EE. UU. (USDOL/ETA), del ${moment.format(fetchedAt)} UTC.`,
  },

  about: {
    title: 'Acerca de Waymark',
    what: 'Waymark parte de lo que se te da bien y de lo que te gusta, y muestra qué profesiones van contigo y por qué.',
    version: (version) => `Waymark ${version}`,
    data: (release, date) =>
      `**Datos:** base de datos O*NET® ${release}${date === undefined ? '' : `, ${month.format(new Date(date))}`}`,
    credit:
      'La base de datos O*NET es del Departamento de Trabajo de EE. UU., Administración de Empleo y Capacitación (USDOL/ETA), y se usa con la licencia [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
    changed:
      'Waymark la ha modificado: las valoraciones se muestran en una escala de 0 a 100 y las habilidades se describen con nuestras palabras. USDOL/ETA no ha aprobado, respaldado ni probado estos cambios.',
    rule: '**Cómo se ordenan las profesiones:** según cuánto se apoyan en tus habilidades, menos lo que piden además, con las valoraciones de O*NET. Es una regla propia de Waymark. Los órdenes de O*NET cuentan las habilidades valoradas en 3,5 o más, sobre 7.',
    guide:
      '**Con qué palabras:** los nombres de uso diario, lo que se hace en cada profesión y las palabras para buscarla son de Waymark, en español y en inglés. Las tareas y los títulos oficiales son de O*NET; los sueldos y las perspectivas, de la Oficina de Estadísticas Laborales de EE. UU. (BLS).',
    trademark: 'O*NET® es una marca registrada de USDOL/ETA.',
    privacy: (show, remove) =>
      `**Qué guardamos:** las habilidades que eliges, cuánto te atrae cada interés y las profesiones que guardas y, durante siete días, lo que pones en el mural de un equipo; todo con tu id de Discord, y nada más. ${show} lo muestra, ${remove} lo borra.`,
    licence: 'Waymark es software libre con licencia MIT.',
  },

  help,

  errors: {
    failed: (reference) =>
      `Algo falló de nuestro lado y no es culpa tuya. Inténtalo de nuevo. Si vuelve a pasar, dile esta palabra a quien administra la aplicación: **${reference}**.`,
    outdated: 'Este mensaje es de otra versión de Waymark. Usa el comando de nuevo, por favor.',
    busy: 'Hay mucha gente a la vez y Waymark está ocupado. No se cambió nada. Inténtalo de nuevo en un momento.',
    tooMuch: (seconds) =>
      `Pediste muchas cosas en poco tiempo y buscarlas lleva un rato. Inténtalo de nuevo en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}.`,
    store:
      'Ahora no podemos leer lo que guardamos para ti. No se perdió nada. Inténtalo de nuevo en un minuto.',
    notSaved: 'No pudimos guardar tu elección y no se cambió nada. Inténtalo de nuevo en un minuto.',
    unavailable: 'Ahora no podemos conectarnos con O*NET. Inténtalo de nuevo en un minuto.',
    noData: 'O*NET no tiene datos sobre esto.',
    notLocal:
      'Esto necesita más datos de O*NET de los que tiene esta aplicación. Quien la administra puede añadir una clave gratuita de O*NET o la base de datos completa.',
    needsKey:
      'Esto necesita el servicio en línea de O*NET. Quien administra la aplicación puede activarlo con una clave gratuita.',
    meanwhile: 'Mientras tanto, hay otras formas de encontrar profesiones:',
  },
};
