import { InteractionResponseType, type APIInteraction } from 'discord-api-types/v10';
import { verifyKey } from 'discord-interactions';
import { copyOf, deliver, fileUrl, register, responseTo, scenario } from './scenario.ts';

scenario(
  async (playground) => {
    const { apiUrl, applicationId, publicKey } = playground;
    await register(playground);
    const send = (method: string, path: string, body: unknown) =>
      fetch(`${apiUrl}/v10/webhooks/${applicationId}/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });

    async function answer(interaction: APIInteraction): Promise<Response> {
      if (fileUrl(interaction) !== undefined) {
        const { content, data } = await copyOf(fileUrl(interaction));
        const form = new FormData();
        form.set('payload_json', JSON.stringify({ type: 4, data: { content } }));
        form.set('files[0]', new Blob([data]), 'copy.txt');
        return new Response(form);
      }
      const response = responseTo(interaction);
      if (response.type === InteractionResponseType.DeferredChannelMessageWithSource)
        setTimeout(() => {
          void send('PATCH', `${interaction.token}/messages/@original`, { content: 'Here it is' }).then(() =>
            send('POST', interaction.token, { content: 'And one more thing' }),
          );
        }, 50);
      return Response.json(response);
    }

    return deliver(playground, async (request) => {
      const body = await request.text();
      const signature = request.headers.get('x-signature-ed25519') ?? '';
      const timestamp = request.headers.get('x-signature-timestamp') ?? '';
      const isSigned = await verifyKey(body, signature, timestamp, publicKey);
      return isSigned ? answer(JSON.parse(body) as APIInteraction) : new Response(null, { status: 401 });
    });
  },
  { 'a direct message': 'HTTP brings no messages' },
);
