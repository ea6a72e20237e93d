import { publicScreen } from '../src/app/reply.ts';
import { aboutView } from '../src/views/about.ts';
import { commandRefs } from './shared/context.ts';
import { defineCommand, subcommand } from './shared/define-command.ts';

/** `/about`: what Waymark is, its version, and whose data it shows. */
export const about = defineCommand('about', [
  subcommand({ path: 'about' }, async ({ services, t }) => {
    const { release, releaseDate } = await services.onet.about();
    const ref = commandRefs(services);
    return publicScreen(
      aboutView(t, {
        version: services.version,
        release,
        releaseDate,
        show: ref('privacy show'),
        remove: ref('privacy delete'),
      }),
    );
  }),
]);
