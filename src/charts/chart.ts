import { MAX_PICTURE_DESCRIPTION } from '../components/limits.ts';

export type Style = Readonly<Record<string, string | number>>;

/** What satori lays out: an element as React would have it. Text is always a string here, never markup. */
export interface ChartElement {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: string | readonly ChartElement[] };
}

/** A picture as data. Its height follows from what is in it. */
export interface Chart {
  /** Of the file, without an extension. */
  readonly name: 'career' | 'comparison' | 'skills' | 'fit-map' | 'team';
  /** In pixels. */
  readonly width: number;
  readonly root: ChartElement;
  /** Says in words what the picture shows; fits Discord's alt text. */
  readonly description: string;
}

/** The first of some descriptions that fits, the most complete first; the last is cut if none does. */
export function fittingDescription(...descriptions: readonly (readonly string[])[]): string {
  const texts = descriptions.map((sentences) => sentences.join(' '));
  const fitting = texts.find((text) => text.length <= MAX_PICTURE_DESCRIPTION);
  return (
    fitting ??
    `${(texts.at(-1) ?? '').slice(0, MAX_PICTURE_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…`
  );
}
