import { fromDatabase, occupationOf } from '../database/query.ts';

/** O*NET-SOC of 2019 is the one in use: an occupation of either is itself in the other. */
export const sameOccupation = fromDatabase((source, { code }: { code: string }) => {
  const known = occupationOf(source, code);
  if (!known.ok) return known;
  const { title, description } = known.occupation;
  return {
    ok: true,
    data: {
      code,
      title,
      ...(description !== null && { description }),
      occupation: [{ code, title }],
    },
  };
});
