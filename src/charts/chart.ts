import { MAX_PICTURE_DESCRIPTION } from '../components/limits.ts';

export type Style = Readonly<Record<string, string | number>>;

/** An element for satori, shaped like React's. Text is always a plain string. */
export interface ChartElement {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: string | readonly ChartElement[] };
}

/** A picture as data. Its height follows from what is in it. */
export interface Chart {
  /** The file name, without an extension. */
  readonly name: 'career' | 'comparison' | 'skills' | 'fit-map' | 'team';
  /** In pixels. */
  readonly width: number;
  readonly root: ChartElement;
  /** The alternative text, within Discord's limit. */
  readonly description: string;
}

/** The first description within the limit; the last one is cut when none is. */
export function fittingDescription(...descriptions: readonly (readonly string[])[]): string {
  const texts = descriptions.map((sentences) => sentences.join(' '));
  const fitting = texts.find((text) => text.length <= MAX_PICTURE_DESCRIPTION);
  return (
    fitting ??
    `${(texts.at(-1) ?? '').slice(0, MAX_PICTURE_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…`
  );
}
