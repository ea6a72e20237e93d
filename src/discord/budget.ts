import type { Clock } from '../ops/clock.ts';

/** What one person's interactions may cost all in all before they are asked to wait, in milliseconds of our time. */
export const BUDGET_MS = 30_000;

/** How much of it comes back with every millisecond that passes. */
const REFILL = 0.5;

/** An interaction as quick as this costs nothing: paging through what is at hand can go on for ever. */
const FREE_MS = 500;

/** The most that one interaction is charged. */
const MOST_CHARGED_MS = 20_000;

/** The most interactions of one person that are answered at the same time. */
export const MOST_AT_ONCE = 10;

/** People whose spending is remembered; the ones that spent longest ago are forgotten first. */
const MOST_PEOPLE = 10_000;

interface Account {
  spent: number;
  at: number;
  underWay: number;
}

/**
 * What each person's interactions cost, by the time they take: nothing is declared costly, it shows. Somebody who
 * keeps asking for slow things waits a little; somebody who pages quickly never does.
 */
export interface Budget {
  /** 0 when the person is welcome; otherwise the seconds until they are. */
  readonly wait: (userId: string) => number;
  /** Notes that an answer for them is under way; the function it gives, called once, that it took so many milliseconds. */
  readonly open: (userId: string) => (milliseconds: number) => void;
}

export function createBudget({ now }: Pick<Clock, 'now'>): Budget {
  const accounts = new Map<string, Account>();

  /** The account as it stands now. A clock that was set back gives nothing and takes nothing. */
  function settled(userId: string): Account | undefined {
    const account = accounts.get(userId);
    if (!account) return undefined;
    const present = now();
    account.spent = Math.max(0, account.spent - Math.max(0, present - account.at) * REFILL);
    account.at = present;
    return account;
  }

  function makeRoom(): void {
    for (const [userId, { underWay }] of accounts) {
      if (accounts.size <= MOST_PEOPLE) return;
      if (underWay === 0) accounts.delete(userId);
    }
  }

  return {
    wait(userId) {
      const account = settled(userId);
      if (!account) return 0;
      if (account.underWay >= MOST_AT_ONCE) return 1;
      return account.spent <= BUDGET_MS ? 0 : Math.ceil((account.spent - BUDGET_MS) / REFILL / 1_000);
    },
    open(userId) {
      const account = settled(userId) ?? { spent: 0, at: now(), underWay: 0 };
      account.underWay += 1;
      accounts.delete(userId);
      accounts.set(userId, account);
      makeRoom();
      return (milliseconds) => {
        settled(userId);
        account.underWay -= 1;
        // By a clock that was set forward an answer took an hour; none really takes longer than we wait for it.
        account.spent += Math.max(0, Math.min(milliseconds, MOST_CHARGED_MS) - FREE_MS);
        if (account.underWay === 0 && account.spent === 0) accounts.delete(userId);
      };
    },
  };
}
