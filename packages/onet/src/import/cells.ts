import type { Cell } from '../engine/database/schema.ts';
import type { Kind } from './headers.ts';

/** What the files read so far define, for checking the cells of later ones. */
export interface Definitions {
  /** The codes of all occupations. */
  readonly codes: Set<string>;
  /** Names of elements by id, as far as known. */
  readonly elements: Map<string, string>;
  /** Whether the release has a content model, which lists every element. */
  readonly hasContentModel: boolean;
  /** Lowest and highest value by scale id; empty if the release has no list of scales. */
  readonly scales: Map<string, { readonly minimum: number; readonly maximum: number }>;
}

/** Nothing is defined yet. */
export const noDefinitions = (hasContentModel: boolean): Definitions => ({
  codes: new Set(),
  elements: new Map(),
  hasContentModel,
  scales: new Map(),
});

/** The value of a cell; or what is wrong, as the end of a sentence that begins with the text of the cell. */
export type ParseCell = (text: string) => Cell | CellFault;

export interface CellFault {
  readonly fault: string;
}

const isNone = (text: string): boolean => text === 'n/a' || text === '';
const CODE_FORM = /^\d{2}-\d{4}\.\d{2}$/;
const ELEMENT_FORM = /^\d(\.[\dA-Za-z]+)*$/;

/** Parses cells of one kind. `defines`: this file defines the codes, elements or scales. */
export function cellParser(kind: Kind, known: Definitions, defines: boolean): ParseCell {
  switch (kind) {
    case 'code':
      return defines
        ? like(CODE_FORM, 'is not an O*NET-SOC code')
        : (text) => {
            if (known.codes.has(text)) return text;
            return {
              fault: CODE_FORM.test(text) ? 'is not in Occupation Data.txt' : 'is not an O*NET-SOC code',
            };
          };
    case 'element':
      return defines || !known.hasContentModel
        ? like(ELEMENT_FORM, 'is not an element id')
        : (text) => (known.elements.has(text) ? text : { fault: 'is not in Content Model Reference.txt' });
    case 'scale':
      return defines || known.scales.size === 0
        ? like(/^[A-Z]{2,3}$/, 'is not a scale id')
        : (text) => (known.scales.has(text) ? text : { fault: 'is not in Scales Reference.txt' });
    case 'text':
    case 'name':
      return (text) => (isNone(text) ? null : text);
    case 'flag':
      return orNone(/^[YN]$/, 'is neither Y nor N');
    case 'date':
      return orNone(/^(0[1-9]|1[0-2])\/\d{4}$/, 'is not a month as MM/YYYY');
    case 'whole':
      return numeric(/^\d+$/, 'is not a whole number');
    case 'number':
    case 'scaled':
      return numeric(/^-?\d+(\.\d+)?$/, 'is not a number');
  }
}

function like(form: RegExp, fault: string): ParseCell {
  return (text) => (form.test(text) ? text : { fault });
}

function orNone(form: RegExp, fault: string): ParseCell {
  return (text) => (isNone(text) ? null : form.test(text) ? text : { fault });
}

function numeric(form: RegExp, fault: string): ParseCell {
  return (text) => (isNone(text) ? null : form.test(text) ? Number(text) : { fault });
}
