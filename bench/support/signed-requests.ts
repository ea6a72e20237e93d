import { SOFT_SKILL_GROUPS } from '../../packages/onet/src/services/online/soft-skills.ts';
import { commandInteraction, pressInteraction } from '../../test/support/interactions.ts';
import { rawPost } from '../../test/support/raw-client.ts';
import type { Signer } from '../../test/support/signing.ts';
import type { LoadRequest } from './load-generator.ts';

/** As many people as it takes to stay below the rate limit per person. */
const PEOPLE = 1_000;
const MAX_TRIES = 20;
const TRY_AGAIN_MS = 500;

export interface Page extends LoadRequest {
  readonly signature: string;
  /** What Waymark answers. */
  readonly body: string;
}

/** Gives each person other picks, and returns their signed requests for the careers that use them. */
export async function signedRequests(discord: Signer, url: string): Promise<Page[]> {
  const signed = (interaction: object) => {
    const body = JSON.stringify(interaction);
    return { body, headers: { 'Content-Type': 'application/json', ...discord.headers(body) } };
  };
  const answerTo = async (interaction: object): Promise<Page> => {
    const { body, headers } = signed(interaction);
    const answer = await fetch(`${url}/interactions`, { method: 'POST', headers, body });
    const text = await answer.text();
    return {
      bytes: rawPost(`${url}/interactions`, headers, body),
      bodyLength: Buffer.byteLength(text),
      signature: headers['X-Signature-Ed25519'],
      body: text,
    };
  };
  const pages: Page[] = [];
  for (let nth = 1; nth <= PEOPLE; nth += 1) {
    const person = { userId: String(300_000_000_000_000_000n + BigInt(nth)) };
    for (const group of ['social', 'thinking'] as const) {
      const values = SOFT_SKILL_GROUPS[group].filter(
        (_, index) => (((2 * nth + 1) * 7_919) >> index) % 2 === 1,
      );
      await answerTo(pressInteraction(`skills.pick:${group}`, { ...person, values }));
    }
    pages.push(
      await untilPage(async () =>
        answerTo(commandInteraction('skills matches', { sort: 'skills_covered' }, person)),
      ),
    );
  }
  return pages;
}

/** Retries: the first request may be answered late, because the facts are loaded on first use. */
async function untilPage(ask: () => Promise<Page>): Promise<Page> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const page = await ask();
    if (page.body.includes('page 1 of')) return page;
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
  throw new Error('a person got no page');
}
