import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least that an endpoint for interactions can be: it checks the signature over timestamp and raw body, and gives
 * the bytes that belong to it. Key and answers come as one message; the address goes back as one.
 */
export interface BareAnswers {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Bodies by their request's signature. */
  readonly answers: Readonly<Record<string, string>>;
}

process.once('message', ({ publicKey, answers }: BareAnswers) => {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
    format: 'jwk',
  });
  const bodies = new Map(Object.entries(answers).map(([signature, body]) => [signature, Buffer.from(body)]));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const signature = String(request.headers['x-signature-ed25519']);
      const signed = Buffer.concat([
        Buffer.from(String(request.headers['x-signature-timestamp'])),
        ...chunks,
      ]);
      const body = bodies.get(signature);
      if (!verify(null, signed, key, Buffer.from(signature, 'hex')) || !body) {
        response.writeHead(401).end();
        return;
      }
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
        .end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
});
