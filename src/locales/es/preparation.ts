/** O*NET names its Job Zones in English only; these are our words for them. */
const preparation: Readonly<Record<number, string>> = {
  1: 'poca o ninguna preparación',
  2: 'alguna preparación',
  3: 'preparación media',
  4: 'preparación considerable',
  5: 'mucha preparación',
};

/** A Job Zone in Spanish; `title` is O*NET's own name of it. */
export function preparationZone(zone: number, title: string): string {
  const words = preparation[zone];
  if (words === undefined) return title;
  // Release 30.3 merged the first two zones under the second's number.
  return zone === 2 && title.includes('1-2') ? `Zona 1-2: muy poca o ${words}` : `Zona ${zone}: ${words}`;
}
