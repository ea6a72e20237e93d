import { createApp } from '../../src/app/app.ts';
import type { Command } from '../../src/app/command.ts';
import { publicScreen } from '../../src/app/reply.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { register } from '../../src/discord/registration.ts';
import { respondTo } from '../../src/discord/respond.ts';
import { openGateway } from '../../src/discord/transports.ts';
import { createLog } from '../../src/ops/log/logger.ts';
import { noticeView } from '../../src/views/notices.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';

// A bot on Waymark's own app and gateway whose only command does nothing: what an interaction costs by itself.
const noop: Command<undefined, undefined> = {
  declaration: { name: 'noop', description: 'Does nothing' },
  subcommands: [{ path: 'noop', options: [], run: () => publicScreen(noticeView('Done.')) }],
  components: [],
};

const log = await createLog('warn');
const app = createApp({
  commands: [noop],
  services: undefined,
  personal: undefined,
  errorViews,
  log,
  newReference: () => 'bench',
});
const { rest, applicationId = '' } = await openGateway({
  token: process.env['DISCORD_TOKEN'] ?? '',
  apiUrl: process.env['DISCORD_API_URL'] ?? '',
  log,
  shards: undefined,
  onChange: () => undefined,
  onFatal: () => process.exit(1),
  async onInteraction(interaction, responder) {
    await respondTo(app, interaction, responder, { clock: systemClock, log });
  },
});
await register(rest, { applicationId, guildId: undefined }, [noop.declaration]);
process.stdout.write('ready\n');
