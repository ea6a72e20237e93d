import { careerListFormat, listFormat, numberFormat } from '../formats.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');
const careerList = careerListFormat('en-US');

const families: Readonly<Record<string, string>> = {
  '11': 'Management',
  '13': 'Business and finance',
  '15': 'Computers and mathematics',
  '17': 'Architecture and engineering',
  '19': 'Science',
  '21': 'Community and social service',
  '23': 'Law',
  '25': 'Education and libraries',
  '27': 'Arts, design, sports and media',
  '29': 'Health care',
  '31': 'Health care support',
  '33': 'Protection and safety',
  '35': 'Food',
  '37': 'Cleaning and grounds',
  '39': 'Personal care and service',
  '41': 'Sales',
  '43': 'Office and administration',
  '45': 'Farming, fishing and forestry',
  '47': 'Construction and extraction',
  '49': 'Installation and repair',
  '51': 'Production',
  '53': 'Transport and moving goods',
  '55': 'Military',
};

/** Short names of job families, by the first two digits of their codes, and of Job Zones. */
export const filter = { zone: 'Preparation', anyZone: 'any', families };

/** The list of skills to add. */
export const next = {
  title: 'What one more skill would open',
  have: (names: readonly string[]) => `You picked ${list.format(names)}.`,
  /** The number of careers that a skill would bring into the best-fitting tenth, and the best of them. */
  raises: (careers: number, examples: readonly string[]) =>
    careers === 0
      ? 'Would bring no other career among your best tenth.'
      : `Would bring **${careers === 1 ? '1 more career' : `${number.format(careers)} more careers`}** among your best tenth, such as ${careerList.format(examples)}.`,
  add: 'Add',
  added: (name: string) => `Added ${name}.`,
  allPicked: 'You have picked every skill: there is none left to add.',
};
