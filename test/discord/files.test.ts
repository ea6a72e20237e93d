import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { expect, it, onTestFinished } from 'vitest';
import { startPlaygroundBot, TRANSPORTS } from '../support/playground-bot.ts';

it.each(TRANSPORTS)(
  'a file is sent though other code has set its own dispatcher, over the %s',
  async (transport) => {
    const before = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    onTestFinished(() => {
      setGlobalDispatcher(before);
    });
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    const { message: picker } = await ada.use('/skills pick');
    if (!picker) throw new Error('there is no picker');
    await ada.choose(picker, ['Negotiation']);
    const { message: shown } = await ada.use('/privacy show');
    if (!shown) throw new Error('nothing is shown');
    const { failure, message } = await ada.press(shown, 'As a file');
    expect(failure).toBeUndefined();
    expect(message?.text()).toContain('waymark-privacy.json');
  },
);
