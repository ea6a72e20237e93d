import type { Failure } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { isRecord } from '../util/is-record.ts';
import type { AnyService } from '../services/service.ts';
import { services as table } from '../services/index.ts';
import { versionInfo } from '../services/version.ts';
import type { Difference } from './compare.ts';

/** The result of the calls: why none could be made, or the differences from the table. */
export type ExampleResults =
  | {
      readonly ok: true;
      readonly differences: readonly Difference[];
      /** Services that a local engine cannot answer; these are no differences. */
      readonly unanswered: number;
    }
  | { readonly ok: false; readonly refused: Failure };

/** Calls each service with its example, one after the other, and checks that links in responses lead to known services. */
export async function callExamples(onet: Onet, services: readonly AnyService[]): Promise<ExampleResults> {
  const first = await onet.call(versionInfo, {});
  if (!first.ok && (first.reason === 'unauthorized' || first.reason === 'unavailable')) {
    return { ok: false, refused: first };
  }
  const differences: Difference[] = [];
  const seen = new Set<string>();
  let unanswered = 0;
  for (const service of services) {
    const answer = await onet.call(service, service.example);
    if (!answer.ok && answer.reason === 'not-available-locally') unanswered += 1;
    else if (!answer.ok) {
      differences.push({ about: service.name, text: `its example failed: ${answer.message}` });
    }
    for (const link of answer.ok ? linksIn(answer.data) : []) {
      const path = URL.parse(link, 'https://unknown.invalid/')?.pathname ?? link;
      const form = path.replaceAll(/\d+/g, '0');
      if (seen.has(form) || table.some((known) => isPathOf(known, path))) continue;
      seen.add(form);
      differences.push({
        about: service.name,
        text: `its answer links to ${path}, which is no service of the table`,
      });
    }
  }
  return { ok: true, differences, unanswered };
}

const LINK_KEYS = ['href', 'related', 'prev', 'next', 'careers'];

/** Every link, however deep. */
function linksIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(linksIn);
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' && LINK_KEYS.includes(key) ? [value] : linksIn(value),
  );
}

/** Whether a path, possibly below another base, is one of the service's paths. */
function isPathOf({ path, otherPaths = [] }: AnyService, asked: string): boolean {
  return [path, ...otherPaths].some((known) => {
    const form = known.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+');
    return new RegExp(`${form}$`).test(asked);
  });
}
