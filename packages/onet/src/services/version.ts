import { z } from 'zod';
import { defineService } from './service.ts';

// Only `api_version` is sure to be there; version 1.9 had the other two as well.
const versionData = z.object({
  api_version: z.string(),
  taxonomy: z.string().optional(),
  database: z.string().optional(),
});
export type VersionInfo = z.output<typeof versionData>;

/** The versions of the service and of what stands behind it. */
export const versionInfo = defineService({
  name: 'version',
  title: 'Version info',
  path: '/about',
  params: z.object({}),
  data: versionData,
  confidence: { path: 'documented', answer: 'documented' },
  note: 'The manual promises `api_version` alone; the two other fields are those of version 1.9.',
  example: {},
  local: {
    resolve: ({ facts }) => ({
      ok: true,
      data: { api_version: '2.0', taxonomy: 'O*NET-SOC 2019', database: facts.release },
    }),
  },
});
