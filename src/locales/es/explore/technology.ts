import type { Sentences } from '../../types.ts';

export const technology: Sentences['technology'] = {
  software: (query) => `Programas para «${query}»`,
  categories: (query) => `Tipos de programas para «${query}»`,
  chooseSoftware: 'Elige un programa',
  chooseCategory: 'Elige un tipo de programa',
  toSoftware: 'Programas individuales',
  toCategories: 'Tipos de programas',
  uses: (name) => `Profesiones que usan ${name}`,
};
