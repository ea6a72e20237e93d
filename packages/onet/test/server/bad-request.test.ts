import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { readParams } from '../../src/services/request.ts';
import { softSkillsResults, type SoftSkillsResultsParams } from '../../src/services/online/soft-skills.ts';
import { onet } from '../support/ask.ts';

/** Asks as a caller without our types could, from JSON. */
const ask = async (json: string): Promise<Answer<unknown>> =>
  onet.call(softSkillsResults, JSON.parse(json) as SoftSkillsResultsParams);

const skills = '"skills":["2.B.1.d"]';

describe('an invalid parameter is named', () => {
  it.each([
    ['no skills', '{}', 'skills', '"skills" is required.'],
    ['an empty list', '{"skills":[]}', 'skills', '"skills" needs at least one soft skill code.'],
    [
      'an unknown code',
      '{"skills":["2.B.1.z"]}',
      'skills',
      '"skills" holds "2.B.1.z", which is not a soft skill code.',
    ],
    [
      'a skill that is not soft',
      '{"skills":["2.A.1.a"]}',
      'skills',
      '"skills" holds "2.A.1.a", which is not a soft skill code.',
    ],
    [
      'a repeated code',
      '{"skills":["2.B.1.d","2.B.1.d"]}',
      'skills',
      '"skills" holds 2.B.1.d more than once.',
    ],
    ['a text for a list', '{"skills":"2.B.1.d"}', 'skills', '"skills" must be a list of soft skill codes.'],
    ['a number for a code', '{"skills":[2]}', 'skills', '"skills" must be a list of soft skill codes.'],
    [
      'an unknown sort',
      `{${skills},"sort":"best"}`,
      'sort',
      '"sort" must be one of skills_covered, my_matches, title, code, zone.',
    ],
    ['start 0', `{${skills},"start":0}`, 'start', '"start" must be a whole number, 1 or more.'],
    ['half a start', `{${skills},"start":1.5}`, 'start', '"start" must be a whole number, 1 or more.'],
    [
      'a start beyond counting',
      `{${skills},"start":1e300}`,
      'start',
      '"start" must be a whole number, 1 or more.',
    ],
    ['a text for a start', `{${skills},"start":"1"}`, 'start', '"start" must be a whole number, 1 or more.'],
    ['no start at all', `{${skills},"start":null}`, 'start', '"start" must be a whole number, 1 or more.'],
    ['end 0', `{${skills},"end":0}`, 'end', '"end" must not be before start (1).'],
    ['end before start', `{${skills},"start":5,"end":4}`, 'end', '"end" must not be before start (5).'],
    ['2,001 rows', `{${skills},"end":2001}`, 'end', '"end" asks for more than 2000 rows.'],
  ])('%s', async (_, json, parameter, message) => {
    expect(await ask(json)).toEqual({ ok: false, reason: 'bad-request', parameter, message });
  });

  it('2,000 rows are allowed', async () => {
    expect(await ask(`{${skills},"start":2,"end":2001}`)).toMatchObject({ ok: true });
  });
});

describe('a query string', () => {
  const read = (query: string) => readParams(softSkillsResults, new URLSearchParams(query));

  it('is read as typed parameters; unknown ones are ignored', () => {
    expect(read('skills=2.B.1.d,2.A.2.b&sort=zone&start=21&end=40&job_zone=3')).toEqual({
      ok: true,
      params: { skills: ['2.B.1.d', '2.A.2.b'], sort: 'zone', start: 21, end: 40 },
    });
  });

  it.each([
    ['', 'skills'],
    ['skills=', 'skills'],
    ['skills=2.B.1.d,', 'skills'],
    ['skills=2.B.1.d&sort=', 'sort'],
    ['skills=2.B.1.d&start=one', 'start'],
    ['skills=2.B.1.d&start=-1', 'start'],
    ['skills=2.B.1.d&start=0', 'start'],
    ['skills=2.B.1.d&start=1e3', 'start'],
    ['skills=2.B.1.d&start=9&end=8', 'end'],
    ['skills=2.B.1.d&end=2001', 'end'],
  ])('"%s" names the wrong one', (query, parameter) => {
    expect(read(query)).toMatchObject({ ok: false, reason: 'bad-request', parameter });
  });
});
