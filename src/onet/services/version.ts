import { z } from 'zod';
import { defineService, type DataOf } from '../service.ts';
import { needsKey } from './missing.ts';

/** The versions of the service and of what stands behind it. */
export const versionInfo = defineService({
  name: 'version',
  title: 'Version info',
  path: '/about',
  params: z.object({}),
  // Only `api_version` is sure to be there; version 1.9 had the other two as well.
  data: z.object({
    api_version: z.string(),
    taxonomy: z.string().optional(),
    database: z.string().optional(),
  }),
  confidence: { path: 'documented', answer: 'documented' },
  note: 'The manual promises `api_version` alone; the two other fields are those of version 1.9.',
  example: {},
  local: needsKey('Versions of the live service'),
});

export type VersionInfo = DataOf<typeof versionInfo>;
