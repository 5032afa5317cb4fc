import { answer, type Request } from './reader.ts';

/** Reads a file in a thread of its own, so that none can stop the page. */
addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data, (reply) => postMessage(reply)));
