import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Validates bodies with Discord's OpenAPI description. */
export interface Validator {
  /** The errors of a body sent to this route; throws when Discord has no such route. */
  readonly errors: (method: string, route: string, body: unknown) => readonly string[];
  /** The same for one of the description's schemas, by name. */
  readonly schemaErrors: (schema: string, value: unknown) => readonly string[];
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

const KEY = 'discord';

/** Reads Discord's description from the folder of reference material. */
export function openValidator(shared: string): Validator {
  // The file is OpenAPI 3.1, whose schemas are JSON Schema 2020; only what is named above is looked at as data.
  const description = JSON.parse(
    readFileSync(path.join(shared, 'discord', 'openapi.json'), 'utf8'),
  ) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', true);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  for (const format of ['int32', 'int64', 'double'])
    ajv.addFormat(format, { type: 'number', validate: Number.isFinite });
  ajv.addSchema(description, KEY);

  const compiled = new Map<string, ValidateFunction>();
  function errors(pointer: string, value: unknown): readonly string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${KEY}#${pointer}` });
    compiled.set(pointer, validate);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  }

  return {
    errors(method, route, body) {
      const found = Object.keys(description.paths).find((known) => shape(known) === shape(route));
      const operation = found === undefined ? undefined : description.paths[found]?.[method.toLowerCase()];
      if (found === undefined || !operation) throw new Error(`Discord has no ${method} ${route}`);
      if (!operation.requestBody) return [];
      return errors(
        `/paths/${escape(found)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`,
        body,
      );
    },
    schemaErrors: (schema, value) => errors(`/components/schemas/${schema}`, value),
  };
}

/** A route without the names of its parameters: `/a/{x}` and `/a/:y` are the same. */
const shape = (route: string): string => route.replaceAll(/\{[^}]+\}|:\w+/g, '*');

const escape = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
