import { z } from 'zod';
import { success } from '../engine/resolvers/results.ts';
import { defineService } from './service.ts';

const versionData = z.object({
  api_version: z.string(),
  taxonomy: z.string().optional(),
  database: z.string().optional(),
});
export type VersionInfo = z.output<typeof versionData>;

/** The versions of the service and of its data. */
export const versionInfo = defineService({
  name: 'version',
  title: 'Version info',
  path: '/about',
  params: z.object({}),
  data: versionData,
  confidence: { path: 'documented', answer: 'recorded' },
  note: '`taxonomy` is a field of version 1.9; the two others are recorded.',
  example: {},
  local: {
    fromFacts: ({ release }) => success({ api_version: '2.0.0', database: `O*NET ${release}` }),
  },
});
