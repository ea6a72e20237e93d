import { PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import { openModal, type ModalReply } from '../../src/app/reply.ts';
import { modal, selectInput } from '../../src/components/modal.ts';
import type { SelectOption } from '../../src/components/controls.ts';
import type { Sentences } from '../../src/locales/types.ts';
import type { CareerOrder } from '../../src/locales/types.ts';
import { ORDERS } from './narrowing-field.ts';

/** Yearly pay to choose from, in U.S. dollars. */
export const PAY_STEPS = [30_000, 40_000, 50_000, 60_000, 75_000, 100_000, 150_000];

export const ANY = 'any';
export const GROWING = 'growing';

/** The modal that narrows a list of careers, with the current values selected. */
export function narrowModal(
  t: Sentences,
  customId: string,
  order: CareerOrder,
  narrowing: Narrowing,
): ModalReply {
  const { form } = t.fit;
  const any = { value: ANY, label: form.any };
  const field = (id: string, label: string, options: readonly SelectOption[], chosen: string) =>
    selectInput({
      id,
      label,
      options: options.map((option) => ({ ...option, default: option.value === chosen })),
    });
  return openModal(
    modal({
      id: customId,
      title: form.title,
      fields: [
        field(
          'preparation',
          form.preparation,
          [any, ...PREPARATIONS.map((value) => ({ value, label: t.fit.groups[value] }))],
          narrowing.preparation ?? ANY,
        ),
        field(
          'family',
          form.family,
          [any, ...Object.entries(t.filter.families).map(([value, label]) => ({ value, label }))],
          narrowing.family ?? ANY,
        ),
        field(
          'pay',
          form.pay,
          [any, ...PAY_STEPS.map((dollars) => ({ value: String(dollars), label: t.fit.payAYear(dollars) }))],
          String(narrowing.minPay ?? ANY),
        ),
        field(
          'growing',
          form.growing,
          [
            { value: ANY, label: form.growingAny },
            { value: GROWING, label: form.growingOnly },
          ],
          narrowing.growing === true ? GROWING : ANY,
        ),
        field(
          'order',
          t.fit.order,
          ORDERS.map((value) => ({ value, ...t.fit.orders[value] })),
          order,
        ),
      ],
    }),
  );
}

/** The submitted filters; unknown values count as any. */
export function chosenNarrowing(fields: Readonly<Record<string, string>>): {
  readonly order: CareerOrder;
  readonly narrowing: Narrowing;
} {
  const preparation = PREPARATIONS.find((each) => each === fields['preparation']);
  const minPay = PAY_STEPS.find((dollars) => String(dollars) === fields['pay']);
  const family = /^\d\d$/.test(fields['family'] ?? '') ? fields['family'] : undefined;
  return {
    order: ORDERS.find((each) => each === fields['order']) ?? 'fit',
    narrowing: {
      ...(preparation && { preparation }),
      ...(family !== undefined && { family }),
      ...(minPay !== undefined && { minPay }),
      ...(fields['growing'] === GROWING && { growing: true }),
    },
  };
}

/** A list's filters in words. */
export function narrowingWords(
  t: Sentences,
  { preparation, noDegree, family, minPay, growing }: Narrowing,
): string[] {
  return [
    ...(noDegree === true ? [t.fit.form.noDegree] : []),
    ...(preparation === undefined ? [] : [t.fit.groups[preparation]]),
    ...(family === undefined ? [] : [t.filter.families[family] ?? family]),
    ...(minPay === undefined ? [] : [`${t.fit.form.pay} ${t.fit.payAYear(minPay)}`]),
    ...(growing === true ? [t.fit.form.growingOnly] : []),
  ];
}
