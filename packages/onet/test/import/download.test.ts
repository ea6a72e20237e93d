import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { downloadRelease, type DownloadOptions } from '../../src/import/download-release.ts';
import { updateRelease } from '../../src/import/update-release.ts';
import { occupations } from '../../src/services/online/search.ts';
import { openTitles } from '../../src/engine/search/titles.ts';
import { importAll, runImport, write } from '../support/import-release.ts';
import { recordingLog } from '../support/log.ts';
import { cutAfter, releaseServer, wholeRelease, zipped } from '../support/release-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

const ZIP = zipped(wholeRelease('30.3'));
const download = async (url: string, options: Partial<DownloadOptions> = {}) =>
  downloadRelease({ url, folder, retryDelayMs: 1, ...options });

describe('a download', () => {
  it('gets the newest release, and leaves only its file', async () => {
    const files = ['30_3', '31_0', '31_1'].map((release) => [`db_${release}_text.zip`, ZIP] as const);
    const server = await releaseServer(Object.fromEntries(files));
    const progress: number[] = [];
    const { release, file } = await download(server.url.replace(/\/$/, ''), {
      onProgress: (received, total) => progress.push(received / (total ?? Number.NaN)),
    });
    expect(release).toBe('31.1');
    expect(readFileSync(file).equals(ZIP)).toBe(true);
    expect(readdirSync(folder)).toEqual(['db_31_1_text.zip']);
    expect(progress.at(-1)).toBe(1);
    // A year without a release ends the search.
    expect(server.requests).toEqual([
      ...['30_3', '31_0', '31_1', '31_2', '31_3', '32_0', '32_1'].map((n) => `HEAD db_${n}_text.zip`),
      'GET db_31_1_text.zip',
    ]);
  });

  it('skips missing releases', async () => {
    const server = await releaseServer({ 'db_31_2_text.zip': ZIP });
    expect(await download(server.url)).toMatchObject({ release: '31.2' });
  });

  it('gets the requested release', async () => {
    const server = await releaseServer({ 'db_29_1_text.zip': ZIP, 'db_30_3_text.zip': ZIP });
    expect(await download(server.url, { release: '29.1' })).toMatchObject({ release: '29.1' });
    expect(server.requests).toEqual(['GET db_29_1_text.zip']);
    await expect(download(server.url, { release: '28.0' })).rejects.toThrow(
      'db_28_0_text.zip does not exist',
    );
  });

  it('continues after lost connections', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    let cuts = 0;
    server.disturb = (response, body) => {
      cuts += 1;
      return cuts <= 6 && cutAfter(10_000)(response, body);
    };
    const { file } = await download(server.url, { release: '30.3' });
    expect(readFileSync(file).equals(ZIP)).toBe(true);
    expect(server.requests.slice(0, 3)).toEqual([
      'GET db_30_3_text.zip',
      expect.stringMatching(/ bytes=\d+-$/),
      expect.stringMatching(/ bytes=\d+-$/),
    ]);
  });

  it('starts again if the file has changed meanwhile', async () => {
    const other = zipped(wholeRelease('30.3', 950));
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    server.disturb = (response, body) => {
      server.files.set('db_30_3_text.zip', other);
      server.disturb = undefined;
      return cutAfter(10_000)(response, body);
    };
    const { file } = await download(server.url, { release: '30.3' });
    expect(readFileSync(file).equals(other)).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('leaves nothing when it is stopped', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    server.disturb = cutAfter(10_000);
    const stopping = new AbortController();
    const stopped = expect(
      download(server.url, {
        release: '30.3',
        signal: stopping.signal,
        retryDelayMs: 60_000,
        onProgress() {
          setTimeout(() => {
            stopping.abort(new Error('enough'));
          }, 100);
        },
      }),
    ).rejects.toThrow('enough');
    await stopped;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fails if no attempt receives any bytes', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    server.disturb = (response) => {
      response.socket?.destroy();
      return true;
    };
    await expect(download(server.url, { release: '30.3' })).rejects.toThrow(/cut off|cannot be reached/);
    expect(server.requests).toHaveLength(4);
    await expect(download('http://127.0.0.1:2/')).rejects.toThrow(
      '127.0.0.1:2 cannot be reached (ECONNREFUSED)',
    );
  });

  it('rejects a web page', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    server.disturb = (response) => {
      response.destroy();
      return true;
    };
    const empty = await releaseServer();
    await expect(download(empty.url)).rejects.toThrow('has no O*NET text release');
  });
});

describe('an update in the background', () => {
  const log = () => recordingLog();
  const update = async (url: string, engine: Engine, own = log(), release = 'auto') =>
    updateRelease({
      release,
      url,
      database: join(folder, 'onet.sqlite'),
      engine,
      log: own,
      retryDelayMs: 1,
    });
  const total = async (engine: Engine): Promise<number | undefined> => {
    const answer = await engine.call(occupations, {});
    return answer.ok ? answer.data.total : undefined;
  };

  it('imports the newest release and switches the engine to it without a restart', async () => {
    const server = await releaseServer({ 'db_31_0_text.zip': zipped(wholeRelease('31.0'), 'db_31_0_text/') });
    const engine = createEngine({ databaseFolder: folder });
    const elsewhere = engine.withBaseUrl('http://localhost/');
    const titles = openTitles(engine);
    expect(titles.of('11-1011.00')).toBe('Chief Executives');
    const own = log();
    expect(await update(server.url, engine, own)).toBe(true);
    for (const each of [engine, elsewhere]) {
      expect(await each.about()).toMatchObject({ release: '31.0', releaseDate: '2026-08', imported: true });
      expect(await total(each)).toBe(1_002);
    }
    expect(titles.of('11-0007.00')).toBe('Keepers 11-0007.00');
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith('facts-'))
        .sort(),
    ).toEqual(['downloads', 'onet.sqlite']);
    expect(readdirSync(join(folder, 'downloads'))).toEqual([]);
    expect(own.lines.at(-1)).toMatchObject({ level: 'info', fields: { release: '31.0' } });
    expect(own.lines.filter(({ fields }) => 'percent' in fields).length).toBeLessThanOrEqual(8);
  });

  it('imports once, unless another release is requested', async () => {
    const server = await releaseServer({
      'db_30_3_text.zip': zipped(wholeRelease('30.3')),
      'db_31_0_text.zip': zipped(wholeRelease('31.0', 980)),
    });
    const engine = createEngine({ databaseFolder: folder });
    expect(await update(server.url, engine, log(), '30.3')).toBe(true);
    const requests = server.requests.length;
    expect(await update(server.url, engine)).toBe(false);
    expect(await update(server.url, engine, log(), '30.3')).toBe(false);
    expect(server.requests).toHaveLength(requests);
    expect(await update(server.url, engine, log(), '31.0')).toBe(true);
    expect(await engine.about()).toMatchObject({ release: '31.0' });
  });

  it.each<[string, Buffer | undefined, string]>([
    ['another file', Buffer.from('not a zip at all'.repeat(1_000)), 'not a complete .zip'],
    ['another release', zipped(wholeRelease('29.0')), 'is 29.0 instead of 30.3'],
    ['too few occupations', zipped(wholeRelease('30.3', 10)), 'only'],
    ['half of it', zipped(wholeRelease('30.3')).subarray(0, 30_000), 'not a complete .zip'],
    ['nothing', undefined, 'has no O*NET text release'],
  ])('rejects a wrong file: %s', async (_name, body, reason) => {
    const server = await releaseServer(body === undefined ? {} : { 'db_30_3_text.zip': body });
    const engine = createEngine({ databaseFolder: folder });
    const own = log();
    expect(await update(server.url, engine, own)).toBe(false);
    expect(own.lines.filter(({ level }) => level === 'warn')).toEqual([
      {
        level: 'warn',
        fields: { reason: expect.stringContaining(reason) as string },
        message: expect.any(String) as string,
      },
    ]);
    expect(await engine.about()).not.toHaveProperty('imported');
    expect(existsSync(join(folder, 'onet.sqlite'))).toBe(false);
    expect(existsSync(join(folder, 'downloads')) ? readdirSync(join(folder, 'downloads')) : []).toEqual([]);
  });

  it('logs once that the network is down, and keeps the current data', async () => {
    const engine = createEngine({ databaseFolder: folder });
    const own = log();
    expect(await update('http://127.0.0.1:2/', engine, own)).toBe(false);
    expect(own.lines).toMatchObject([
      { level: 'warn', fields: { reason: expect.stringContaining('ECONNREFUSED') as string } },
    ]);
    expect(await total(engine)).toBe(1_016);
  });

  it('does nothing while another process imports', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    writeFileSync(join(folder, 'onet.sqlite.lock'), String(process.ppid));
    const engine = createEngine({ databaseFolder: folder });
    expect(await update(server.url, engine)).toBe(false);
    expect(server.requests).toEqual([]);
    writeFileSync(join(folder, 'onet.sqlite.lock'), '999999999');
    expect(await update(server.url, engine)).toBe(true);
  });

  it('does not block other work, and can be stopped', async () => {
    const big = { ...wholeRelease('30.3'), 'Job Titles.txt': 'O*NET-SOC Code\tJob Title\n' };
    const titles = Array.from({ length: 200_000 }, (_, i) => `11-1111.00\tKeeper of Kind ${i}\n`).join('');
    const server = await releaseServer({
      'db_30_3_text.zip': zipped({ ...big, 'Job Titles.txt': big['Job Titles.txt'] + titles }),
    });
    const engine = createEngine({ databaseFolder: folder });
    await engine.ready();
    const stopping = new AbortController();
    const own = log();
    const updating = updateRelease({
      release: 'auto',
      url: server.url,
      database: join(folder, 'onet.sqlite'),
      engine,
      log: own,
      signal: stopping.signal,
    });
    const stopped = expect(updating).rejects.toThrow('enough');
    const isImporting = () => own.lines.some(({ message }) => message.startsWith('importing'));
    await expect.poll(isImporting, { timeout: 20_000 }).toBe(true);
    const started = performance.now();
    expect(await total(engine)).toBe(1_016);
    expect(performance.now() - started).toBeLessThan(500);
    stopping.abort(new Error('enough'));
    await stopped;
    expect(readdirSync(folder).filter((name) => name.startsWith('onet.sqlite'))).toEqual([]);
  });
});

describe('onet:import without a path', () => {
  it('downloads the newest release and imports it', async () => {
    const server = await releaseServer({ 'db_30_3_text.zip': ZIP });
    const out = join(folder, 'onet.sqlite');
    const { code, output, errors } = await runImport(['--out', out], undefined, {
      ONET_RELEASE_URL: server.url,
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(`Downloading from ${server.url}\n`);
    expect(output).toContain(`O*NET 30.3 is in ${out}: `);
  });

  it('reports an error in one sentence, and keeps the old database', async () => {
    const out = join(folder, 'onet.sqlite');
    importAll(write(join(folder, 'release')), out);
    const before = readFileSync(out);
    const { code, errors } = await runImport(['--out', out], undefined, {
      ONET_RELEASE_URL: 'http://127.0.0.1:2/',
    });
    expect(code).toBe(1);
    expect(errors).toContain('127.0.0.1:2 cannot be reached');
    expect(errors).not.toMatch(/\n\s+at /);
    expect(readFileSync(out).equals(before)).toBe(true);
  }, 30_000);
});
