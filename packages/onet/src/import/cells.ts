import type { Cell } from '../engine/database/schema.ts';
import type { Kind } from './headers.ts';

/** What is known of the release when a file is read: the things that cells may speak of. */
export interface Known {
  /** The codes of all occupations. */
  readonly codes: Set<string>;
  /** Names of elements by id, as far as they are known yet. */
  readonly elements: Map<string, string>;
  /** Whether the release has a content model, which lists every element there is. */
  readonly allElements: boolean;
  /** Lowest and highest value by id of scale; empty where the release has no list of scales. */
  readonly scales: Map<string, { readonly least: number; readonly most: number }>;
}

/** A cell as the database keeps it; or what is wrong with it, as words that follow the cell's text. */
export type ReadCell = (text: string) => Cell | Wrong;

export interface Wrong {
  readonly wrong: string;
}

const NONE = 'n/a';
const CODE_FORM = /^\d{2}-\d{4}\.\d{2}$/;
const ELEMENT_FORM = /^\d(\.[\dA-Za-z]+)*$/;

/** Reads the cells of one kind. `defines`: this file is what says which codes, elements or scales there are. */
export function cellReader(kind: Kind, known: Known, defines: boolean): ReadCell {
  switch (kind) {
    case 'code':
      return defines
        ? like(CODE_FORM, 'is not an O*NET-SOC code')
        : (text) => {
            if (known.codes.has(text)) return text;
            return {
              wrong: CODE_FORM.test(text) ? 'is not in Occupation Data.txt' : 'is not an O*NET-SOC code',
            };
          };
    case 'element':
      return defines || !known.allElements
        ? like(ELEMENT_FORM, 'is not an element id')
        : (text) => (known.elements.has(text) ? text : { wrong: 'is not in Content Model Reference.txt' });
    case 'scale':
      return defines || known.scales.size === 0
        ? like(/^[A-Z]{2,3}$/, 'is not a scale id')
        : (text) => (known.scales.has(text) ? text : { wrong: 'is not in Scales Reference.txt' });
    case 'text':
    case 'name':
      return (text) => (text === NONE || text === '' ? null : text);
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

function like(form: RegExp, wrong: string): ReadCell {
  return (text) => (form.test(text) ? text : { wrong });
}

function orNone(form: RegExp, wrong: string): ReadCell {
  return (text) => (text === NONE ? null : form.test(text) ? text : { wrong });
}

function numeric(form: RegExp, wrong: string): ReadCell {
  return (text) => (text === NONE ? null : form.test(text) ? Number(text) : { wrong });
}
