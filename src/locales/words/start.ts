import type { Interest } from 'waymark-onet';

/** The guided way in: four short questions, then careers. */
export interface StartWords {
  readonly title: (step: number, steps: number) => string;
  readonly thanked: string;
  readonly thankedHint: string;
  readonly tick: string;
  readonly inWords: string;
  readonly heard: (skills: readonly string[]) => string;
  readonly nothingHeard: string;
  readonly thankedPlaceholder: string;
  /** Careers that the words lead to, so far. */
  readonly named: (careers: readonly string[]) => string;

  readonly like: string;
  readonly likeHint: string;
  readonly likeTick: string;
  readonly likePlaceholder: string;
  readonly nothingLiked: string;
  readonly interests: Readonly<Record<Interest, { readonly label: string; readonly description: string }>>;

  readonly preparation: string;
  readonly preparationHint: string;
  readonly anyPreparation: string;

  readonly must: string;
  readonly mustHint: string;
  readonly pay: string;
  readonly anyPay: string;
  readonly growing: string;
  readonly notGrowing: string;

  readonly back: string;
  readonly skip: string;
  readonly next: string;
  readonly see: string;
  readonly over: string;

  readonly result: string;
  readonly resultHint: string;
  readonly none: string;
  readonly nothingChosen: string;
  readonly keep: string;
  readonly fromWords: string;
  /** Of a career that is like one that was named. */
  readonly alike: (career: string) => string;
  readonly likes: (percent: number) => string;
}
