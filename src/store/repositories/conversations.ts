import { z } from 'zod';
import type { StoreContext } from '../context.ts';
import { ONE_HOUR } from '../expiry.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import { operations } from '../operations.ts';

const ids = z.array(z.string().max(20)).max(50);

/** What was shown last, as ids only; never what people wrote. */
const conversationSchema = z.object({
  /** Element ids, in the order shown. */
  skills: ids,
  /** O*NET-SOC codes, in the order shown. */
  careers: ids,
  /** What was shown before that. */
  previous: ids.optional(),
  /** The career mentioned last. */
  focus: z.string().max(20).optional(),
  /** Careers that the person's words led to, shown or not. */
  found: ids.optional(),
  /** Prefixes of codes of careers that the person does not want to see again. */
  excluded: ids.optional(),
  language: z.enum(['en', 'es']).optional(),
  narrowing: z
    .object({
      preparation: z.enum(['little', 'some', 'degree']).optional(),
      noDegree: z.boolean().optional(),
      minPay: z.int().optional(),
      growing: z.boolean().optional(),
    })
    .optional(),
});

export type Conversation = z.infer<typeof conversationSchema>;

/** A person's conversation in a channel, for references such as "the second one". Expires an hour after the last write. */
export function createConversations(context: StoreContext) {
  // The scope is the user id, the id the channel's.
  const { read, write, remove, personalKeysOf } = createIndexedCollection(context, {
    kind: 'conversation',
    schema: conversationSchema,
    expiry: ONE_HOUR,
    person: 'scope',
  });
  return { ...operations(context, 'conversations', { read, write, remove }), personalKeysOf };
}
