import type { Check } from './check.ts';
import { onDiscord } from './discord.ts';
import { onetKey } from './onet.ts';
import { store } from './store.ts';

export const checks: readonly Check[] = [store, onetKey, onDiscord];
