import { careerListFormat, listFormat, spacedNumberFormat } from '../../formats.ts';
import { shareOfCareers } from './fit.ts';
import type { Sentences } from '../../types.ts';
import type { PayRange } from '../../values.ts';

const number = spacedNumberFormat();
const list = listFormat('es');
const careerList = careerListFormat('es');
const dollars = spacedNumberFormat({ maximumFractionDigits: 0 });
const cents = spacedNumberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

const REQUIRED: Readonly<Record<number, string>> = {
  2: 'el bachillerato',
  3: 'un certificado tras el bachillerato',
  4: 'algo de universidad',
  5: 'un título de dos años',
  6: 'un título universitario de cuatro años',
  7: 'un certificado tras el título universitario',
  8: 'una maestría o máster',
  9: 'un certificado tras la maestría',
  10: 'un título profesional',
  11: 'un doctorado',
  12: 'formación posterior al doctorado',
};

const range =
  (format: (amount: number) => string, unit: string) =>
  ({ median, low, high }: PayRange): string =>
    [
      `la mitad gana más de ${format(median)} USD ${unit}`,
      ...(low === undefined || high === undefined
        ? []
        : [`la mayoría, entre ${format(low)} y ${format(high)}`]),
    ].join('; ');

export const profile: Sentences['profile'] = {
  forYou: 'Para ti',
  bring: (skills) => `Tú aportas ${list.format(skills)}`,
  littleBesides: 'pide poco más.',
  besides: (skills) => `además pide ${list.format(skills)}.`,
  asksMost: (skills) =>
    `Pide sobre todo ${list.format(skills)}. Elige tus habilidades para ver cuánto va contigo.`,
  otherStrengths: (skills, brought) =>
    `Se apoya sobre todo en ${list.format(skills)}; lo que tú aportas, ${list.format(brought)}, también ayuda.`,
  fits: (percent) => `Va mejor contigo que ${shareOfCareers(percent, ' de las profesiones')}.`,
  unrated:
    'O*NET no ha medido las habilidades de esta profesión, así que no se puede decir cuánto va contigo.',
  military: 'O*NET no mide las habilidades de los empleos militares.',
  militaryTrains: (skills) => `Según Waymark, en él se practica cada día: ${list.format(skills)}.`,
  civilian: (careers) => `Profesiones civiles que piden eso: ${careerList.format(careers)}.`,

  pay: 'Sueldo en EE. UU.',
  payYear: range(dollars.format, 'al año'),
  payHour: range(cents.format, 'por hora'),
  together: (occupations) =>
    `Estas cifras se publican para ${number.format(occupations)} profesiones parecidas juntas.`,

  outlook: 'Perspectivas',
  openings: (jobs) => `unas ${number.format(jobs)} vacantes al año`,
  bright: 'O*NET la cuenta entre las de perspectiva brillante (Bright Outlook)',

  gettingIn: 'Cómo se entra',
  education: {
    'No formal educational credential': 'mucha gente entra sin título',
    'High school diploma or equivalent': 'lo normal es tener el bachillerato',
    'Some college, no degree': 'lo normal es tener algo de universidad',
    'Postsecondary nondegree award': 'lo normal es un certificado tras el bachillerato',
    "Associate's degree": 'lo normal es un título de dos años',
    "Bachelor's degree": 'lo normal es un título universitario de cuatro años',
    "Master's degree": 'lo normal es una maestría o máster',
    'Doctoral or professional degree': 'lo normal es un doctorado o un título profesional',
  },
  training: {
    'Short-term on-the-job training': 'luego hasta un mes de aprendizaje en el puesto',
    'Moderate-term on-the-job training': 'luego de uno a doce meses de aprendizaje en el puesto',
    'Long-term on-the-job training': 'luego más de un año de aprendizaje en el puesto',
    Apprenticeship: 'luego un programa de aprendiz',
    'Internship/residency': 'luego prácticas o residencia',
  },
  experience: {
    'Less than 5 years': 'antes, algunos años en un trabajo parecido',
    '5 years or more': 'antes, cinco años o más en un trabajo parecido',
  },
  required: (ofTen, category) =>
    `${number.format(ofTen)} de cada 10 personas consultadas dicen que ${category === 1 ? 'no se exige título' : `se exige ${REQUIRED[category] ?? ''}`}`,

  similar: 'Parecidas',
  openSimilar: 'Abrir una profesión parecida',
  nearer: 'mismas habilidades',
  betterPaid: 'mejor pagada',
  lessPreparation: 'menos preparación',
};
