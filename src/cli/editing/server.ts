import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Lang } from '../../check/findings/words.ts';
import { MOST_BYTES } from '../../check/source/text.ts';
import type { ScreenFile } from './screen-files.ts';
import { Refused, SAID } from './words.ts';

/** One call: what is sent, or what stands behind `?`, and whether another one waits. */
export interface Call {
  body: unknown;
  query: URLSearchParams;
  isWaitedFor: () => boolean;
}

/** What is served. */
export interface Served {
  lang: Lang;
  files: ReadonlyMap<string, ScreenFile>;
  answers: ReadonlyMap<string, (call: Call) => unknown>;
  /** The origin of the preview, which the screen may show in a frame. */
  framed: string;
  /** Is told of what nobody foresaw. */
  failed: (error: unknown) => void;
}

/** Sent with everything: the page may load nothing from elsewhere, and nobody may frame it or learn its address. */
const HEADERS = (framed: string): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src ${framed}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});

/** Bytes of what may be sent: a table in letters, or a text with all its changes. */
const MOST_SENT = 8 * MOST_BYTES;

/**
 * A server for this machine alone: it listens on the loopback, and answers only who knows its address, which holds 128 random bits, and
 * asks from its own page. Another site that a browser has open knows neither.
 *
 * @returns its address, and how it is ended
 * @throws where the port is taken, as Node says it
 */
export async function serve(port: number, toServed: (origin: string) => Promise<Served>) {
  const token = randomBytes(16).toString('hex');
  let served: Served | undefined;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => T | Promise<T>): Promise<T> => {
    waiting += 1;
    const own = last.then(() => {
      waiting -= 1;
      return run();
    });
    last = own.catch(() => undefined);
    return own;
  };
  const server = createServer((request, response) => {
    if (served)
      answer(request, response, { served, token, origin, inTurn, isWaitedFor: () => waiting > 0 }).catch(served.failed);
    else response.destroy();
  });
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  served = await toServed(origin);
  return { address: `${origin}/${token}/`, close: () => server.close().closeAllConnections() };
}

interface Context {
  served: Served;
  token: string;
  origin: string;
  inTurn: <T>(run: () => T | Promise<T>) => Promise<T>;
  isWaitedFor: () => boolean;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { served, token, origin, inTurn, isWaitedFor } = context;
  const send = (status: number, type: string, bytes: string | Uint8Array) =>
    response.writeHead(status, { ...HEADERS(served.framed), 'Content-Type': type }).end(bytes);
  const json = (status: number, value: unknown) =>
    send(status, 'application/json; charset=utf-8', JSON.stringify(value));
  const refuse = (status: number, what: keyof typeof SAID) => {
    const why = SAID[what][served.lang];
    // Somebody who typed an address reads words.
    if (request.headers.accept?.includes('text/html')) send(status, 'text/plain; charset=utf-8', why);
    else json(status, { outcome: 'refused', why });
  };
  const { method = '', url = '', headers } = request;
  const own = URL.canParse(url, origin) ? new URL(url, origin) : null;
  const isOwn = `http://${headers.host}` === origin && [undefined, origin].includes(headers.origin);
  // A browser says where a request comes from; one without a page behind it is somebody who typed the address.
  const isFromHere = [undefined, 'same-origin', 'none'].includes(headers['sec-fetch-site']?.toString());
  if (!own || !isOwn || !isFromHere || !own.pathname.startsWith(`/${token}/`)) return void refuse(403, 'wrongPlace');
  const name = own.pathname.slice(token.length + 2);
  const file = served.files.get(name);
  if (file && method === 'GET') return void send(200, file.type, file.bytes);
  const run = served.answers.get(`${method} ${name.replace(/^api\//, '')}`);
  if (!run || !name.startsWith('api/')) return void refuse(404, 'wrongPlace');
  const isSent = method === 'POST';
  if (isSent && (headers.origin !== origin || !headers['content-type']?.startsWith('application/json')))
    return void refuse(403, 'wrongPlace');
  try {
    const body = isSent ? await bodyOf(request) : null;
    const call = { body, query: own.searchParams, isWaitedFor };
    json(200, await (isSent && name !== 'api/preview' ? inTurn(() => run(call)) : run(call)));
  } catch (error) {
    if (error instanceof Refused) json(200, error.told(served.lang));
    else if (error instanceof SyntaxError) refuse(400, 'notFilled');
    else if (error instanceof RangeError) refuse(413, 'notFilled');
    else {
      served.failed(error);
      refuse(500, 'failed');
    }
  }
}

/** @throws RangeError for too much, SyntaxError for what is no JSON */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_SENT) throw new RangeError('too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Listens on the loopback, and says on which port: a free one for 0. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
