import type { OccupationRef } from 'waymark-onet';
import { civilianPath, isMilitary } from '../../src/advice/military-careers.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { PublicContext } from '../shared/context.ts';

interface Led extends Pick<OccupationRef, 'code' | 'title'> {
  /** How it was told that the career is one to go on to. */
  readonly lines: string;
}

/** Where a military job leads only to military occupations, which have no ratings: civilian careers for what those train. */
export function civilianCareers(
  { services, locale }: PublicContext,
  occupations: readonly { readonly code: string }[],
): readonly Led[] {
  if (!occupations.every(({ code }) => isMilitary(code))) return [];
  const t = sentencesFor(locale);
  const { facts, elementName } = services.careers();
  const led = new Map<string, Led>();
  for (const { trains, careers } of occupations.flatMap(({ code }) => civilianPath(code) ?? [])) {
    const names = trains.map((code) => t.skillName({ code, title: elementName(code) }));
    for (const code of careers)
      if (!led.has(code))
        led.set(code, { code, title: facts.get(code)?.title ?? code, lines: t.military.leadsOn(names) });
  }
  return [...led.values()];
}
