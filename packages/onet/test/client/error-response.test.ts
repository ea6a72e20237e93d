import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { defineService } from '../../src/services/service.ts';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { createOnetClient } from '../../src/client/client.ts';
import { recordingLog } from '../support/log.ts';
import { sendJson, upstream } from '../support/upstream.ts';

const section = defineService({
  name: 'a_section',
  title: 'A section',
  path: '/online/occupations/{code}/summary/tasks',
  params: z.object({ code: z.string() }),
  data: z.object({ task: z.array(z.string()) }),
  confidence: { path: 'recorded', answer: 'recorded' },
  local: { missing: 'A key brings it.' },
  example: { code: '15-1252.00' },
});

const search = defineService({
  name: 'a_search',
  title: 'A search',
  path: '/online/search',
  params: z.object({ keyword: z.string().optional() }),
  data: z.object({ occupation: z.array(z.string()) }),
  confidence: { path: 'recorded', answer: 'recorded' },
  local: { missing: 'A key brings it.' },
  example: { keyword: 'architect' },
});

type Name = 'section' | 'search' | 'results';

it.each<[Name, number, string, { reason: string; parameter?: string }]>([
  ['search', 422, `must have required property 'keyword'`, { reason: 'bad-request', parameter: 'keyword' }],
  ['search', 422, 'querystring/keyword must be string', { reason: 'bad-request', parameter: 'keyword' }],
  ['search', 422, 'Missing parameter', { reason: 'bad-request' }],
  ['search', 422, 'No results for this search', { reason: 'no-data' }],
  ['search', 422, 'Sorry', { reason: 'bad-request' }],
  ['search', 400, '', { reason: 'bad-request' }],
  ['section', 422, 'No data available for this occupation', { reason: 'no-data' }],
  ['section', 422, 'The occupation was not found', { reason: 'no-data' }],
  ['section', 422, 'Unknown or obsolete code', { reason: 'no-data' }],
  ['section', 422, 'Sorry', { reason: 'no-data' }],
  ['section', 422, `params/code must match pattern`, { reason: 'bad-request', parameter: 'code' }],
  ['section', 422, `"code" is strange`, { reason: 'bad-request', parameter: 'code' }],
  ['section', 404, 'Not found', { reason: 'no-data' }],
  ['results', 422, 'querystring/skills must NOT be empty', { reason: 'bad-request', parameter: 'skills' }],
])('%s answers %i "%s"', async (name, status, error, expected) => {
  const server = await upstream((_request, response) => {
    sendJson(response, { error }, status);
  });
  const web = createOnetClient({ apiUrl: server.url, log: recordingLog() });
  onTestFinished(web.close);
  const answer =
    name === 'results'
      ? await web.call(softSkillsResults, { skills: ['2.B.1.d'] })
      : name === 'search'
        ? await web.call(search, {})
        : await web.call(section, { code: '15-1252.00' });
  expect(answer).toEqual({ ok: false, message: answer.ok ? '' : answer.message, ...expected });
  expect(answer.ok ? '' : answer.message).toContain(error);
  expect(server.seen).toHaveLength(1);
});

it('a 404 without a JSON error is a failure of the service, not an answer about the occupation', async () => {
  const server = await upstream((_request, response) => {
    response.writeHead(404).end('<html>nginx</html>');
  });
  const web = createOnetClient({ apiUrl: server.url, log: recordingLog() });
  onTestFinished(web.close);
  expect(await web.call(section, { code: '15-1252.00' })).toMatchObject({ ok: false, reason: 'unavailable' });
});
