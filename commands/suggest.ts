import { choices, type ChoicesReply } from '../src/app/reply.ts';
import { OPTION_TEXT_LIMIT, cut } from '../src/views/blocks.ts';
import { ONET_SOC } from '../src/onet/services/shapes.ts';
import type { Context } from './services.ts';

/** Discord's limit on suggestions. */
const MOST = 25;

/** Careers for what is being typed; names the other title that matched. Known on this machine, so instant. */
export const suggestCareers = ({ services }: Context, typed: string): ChoicesReply =>
  choices(
    services.titles.search(typed, MOST).map(({ code, title, also }) => ({
      name: cut(also === undefined ? title : `${title} (${also})`, OPTION_TEXT_LIMIT),
      value: code,
    })),
  );

/** The code of the career that was chosen or spelled out; undefined for free text and for codes we do not know. */
export function careerTyped({ services }: Context, typed: string): string | undefined {
  const text = typed.trim();
  if (ONET_SOC.test(text)) return services.titles.of(text) === undefined ? undefined : text;
  const [first] = services.titles.search(text, 1);
  return text !== '' && first?.title.toLowerCase() === text.toLowerCase() ? first.code : undefined;
}

/** A career's title where we know it, and else its code. */
export const titleOf = ({ services }: Context, code: string): string => services.titles.of(code) ?? code;
