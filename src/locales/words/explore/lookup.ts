type EditionName = '2010' | '2019' | 'active';

type SystemName = 'education' | 'handbook' | 'soc' | 'dot' | 'rapids' | 'esco';

export interface LookupWords {
  readonly editions: Readonly<Record<EditionName, string>>;
  readonly becomes: (edition: string, careers: number) => string;
  /** What a code of another edition is in this one. */
  readonly seeIn: Readonly<Record<EditionName, string>>;
  readonly into: string;
  readonly outOf: string;
  readonly notCode: (text: string) => string;
  readonly unknown: (code: string, edition: string) => string;
  readonly systems: Readonly<Record<SystemName, string>>;
  readonly found: (system: string, query: string) => string;
  readonly careersFor: (code: string, title: string) => string;
  readonly careers: (count: number) => string;
}
