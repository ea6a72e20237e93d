import { careerListFormat, listFormat, numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';

const number = numberFormat('es');
const list = listFormat('es');
const careerList = careerListFormat('es');

export const filter: Sentences['filter'] = {
  zone: 'Preparación',
  anyZone: 'cualquiera',
  families: {
    '11': 'Dirección',
    '13': 'Negocios y finanzas',
    '15': 'Informática y matemáticas',
    '17': 'Arquitectura e ingeniería',
    '19': 'Ciencias',
    '21': 'Servicios comunitarios y sociales',
    '23': 'Derecho',
    '25': 'Educación y bibliotecas',
    '27': 'Arte, diseño, deporte y medios',
    '29': 'Salud',
    '31': 'Apoyo a la salud',
    '33': 'Protección y seguridad',
    '35': 'Alimentación',
    '37': 'Limpieza y jardines',
    '39': 'Cuidado y servicio personal',
    '41': 'Ventas',
    '43': 'Oficina y administración',
    '45': 'Agricultura, pesca y bosques',
    '47': 'Construcción y extracción',
    '49': 'Instalación y reparación',
    '51': 'Producción',
    '53': 'Transporte y traslado de mercancías',
    '55': 'Fuerzas armadas',
  },
};

export const next: Sentences['next'] = {
  title: 'Qué abriría una habilidad más',
  have: (names) => `Elegiste ${list.format(names)}.`,
  raises: (careers, examples) =>
    careers === 0
      ? 'No traería ninguna otra profesión entre las que más van contigo.'
      : `Traería **${careers === 1 ? '1 profesión más' : `${number.format(careers)} profesiones más`}** entre la décima parte que más va contigo, como ${careerList.format(examples)}.`,
  add: 'Añadir',
  added: (name) => `Añadiste ${name}.`,
  allPicked: 'Elegiste todas las habilidades: no queda ninguna por añadir.',
};
