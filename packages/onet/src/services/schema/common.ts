import { z } from 'zod';
import { pageHead } from './paging.ts';
import { textLike } from './params.ts';
import { isRecord } from '../../util/is-record.ts';

/** Schemas that many responses share, and parsers for responses whose form is uncertain. */

export const ONET_SOC = /^\d{2}-\d{4}\.\d{2}$/;

/** The parameter that names an occupation or a career. */
export const onetSocCode = textLike(ONET_SOC, 'an O*NET-SOC code, such as 15-1252.00');

export const tags = z.object({ bright_outlook: z.boolean().optional() });

/** An occupation or a career, as lists name it. */
export const occupationRef = z.object({
  href: z.string(),
  code: z.string(),
  title: z.string(),
  // All recorded responses have it, but a response without it is usable too.
  tags: tags.default({}),
});
export type OccupationRef = z.output<typeof occupationRef>;

/** My Next Move, Mi Próximo Paso (in Spanish) and My Next Move for Veterans have the same services, each below its own path. */
export type CareerSite = 'mnm' | 'mpp' | 'veterans';

/** A link to a part of a report. */
export const contentLink = z.object({ href: z.string(), title: z.string() });

/** An identifier that some responses have as a number. */
export const idText = z.preprocess((id) => (typeof id === 'number' ? String(id) : id), z.string());

/** A numeric code that some responses have as a text. */
export const numberCode = z.preprocess(
  (code) => (typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code),
  z.int(),
);

/** A numeric code with its title. */
export const numbered = z.object({ code: numberCode, title: z.string() });

/** A Job Zone with what it takes, as the career sites show it. */
export const jobZone = numbered.extend({ education: z.string().optional(), training: z.string().optional() });

/** A value whose type is not known. */
export const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A share of people in percent, or a rating on a scale of 0 to 100; not always whole. */
export const outOf100 = z.number().min(0).max(100);

/** An occupation with its ratings in one element. */
export const ratedOccupation = occupationRef.extend({
  importance: outOf100.optional(),
  level: outOf100.optional(),
});

/** A professional association. */
export const association = z.object({
  name: z.string(),
  url: z.string().optional(),
  /** Whether it is one of the organizations that help O*NET to collect its data. */
  ally: scalar.optional(),
  /** `code` is `national`, `regional` or `other`. */
  category: z.object({ code: z.string(), title: z.string().optional() }).optional(),
});

/** A kind of software: its UNSPSC commodity code, such as 43232306; since release 30 an element's id, such as 2.E.5.b. */
export const categoryCode = z.union([numberCode, z.string()]);

/** A piece of software in a list. */
export const softwareExample = z.object({
  href: z.string().optional(),
  title: z.string(),
  /** Employers often ask for it, in postings for any job. */
  hot_technology: z.boolean().optional(),
  /** Employers often ask for it in postings for this occupation. */
  in_demand: z.boolean().optional(),
});

/** A piece of software or a tool, as occupations use it; `percentage` is the share of postings that ask for it. */
export const technologyExample = softwareExample.extend({ percentage: outOf100.optional() });

/** A link to a list, with the code and title of its subject. */
export const linkedCode = z.object({ href: z.string().optional(), code: z.string(), title: z.string() });
export const linkedNumber = linkedCode.extend({ code: numberCode });

/**
 * One page of a list of `row`s under the key `list`, with `more` fields beside it. A bare array, or a list without the
 * fields of a page, is read as a whole list unless it is empty: an unknown form must not look like an empty list.
 */
export function page<
  const List extends string,
  Row extends z.ZodType,
  More extends z.core.$ZodLooseShape = object,
>(list: List, row: Row, more?: More) {
  const shape = { ...pageHead.shape, ...more, [list]: z.array(row) };
  return z.preprocess(
    (body) => withHead(inEnvelope(body, list), list),
    // TypeScript widens a computed key to `string`.
    z.object(shape as typeof pageHead.shape & More & Record<List, z.ZodArray<Row>>),
  );
}

/** A whole list, either under its key or as a bare array; parsed to the former. */
export function listing<const List extends string, Row extends z.ZodType>(list: List, row: Row) {
  const shape = { [list]: z.array(row) } as Record<List, z.ZodArray<Row>>;
  return z.preprocess((body) => inEnvelope(body, list), z.object(shape));
}

/** A list that version 1.9 nested in another object, as in `{ state: [...] }`; parsed to the bare list. */
export function maybeNested<Item extends z.ZodType>(key: string, item: Item) {
  return z.preprocess((value) => (isRecord(value) && key in value ? value[key] : value), z.array(item));
}

/** An object with alternative names for some keys; parsed to the keys of `names`, each from the first name that is present. */
export function renamed<Schema extends z.ZodObject>(
  names: Readonly<Record<string, readonly string[]>>,
  schema: Schema,
) {
  return z.preprocess((body) => {
    if (!isRecord(body)) return body;
    const given = { ...body };
    for (const [name, others] of Object.entries(names)) {
      const other = name in body ? undefined : others.find((key) => key in body);
      if (other !== undefined) given[name] = body[other];
    }
    return given;
  }, schema);
}

/**
 * An object that has at least one of `lists`, or no list at all. Rejected if all of them are missing and there is a list
 * under an unknown key: a renamed list must not look like an empty one.
 */
export function optionalLists<Schema extends z.ZodObject>(lists: readonly string[], schema: Schema) {
  return z.preprocess((body, context) => {
    if (!isRecord(body) || lists.some((key) => key in body)) return body;
    const strange = Object.keys(body).filter((key) => !(key in schema.shape) && holdsList(body[key]));
    if (strange.length > 0) {
      const message = `has a list under "${strange.join('", "')}" and none under "${lists.join('", "')}"`;
      context.addIssue({ code: 'custom', message });
    }
    return body;
  }, schema);
}

function holdsList(value: unknown): boolean {
  return (
    Array.isArray(value) || (isRecord(value) && Object.values(value).some((inner) => Array.isArray(inner)))
  );
}

function inEnvelope(body: unknown, list: string): unknown {
  return Array.isArray(body) ? { [list]: body } : body;
}

function withHead(body: unknown, list: string): unknown {
  if (!isRecord(body) || 'total' in body) return body;
  const rows = body[list];
  return Array.isArray(rows) && rows.length > 0
    ? { start: 1, end: rows.length, total: rows.length, ...body }
    : body;
}
