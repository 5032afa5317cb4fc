import { makeReader, type Request } from './reader.ts';

/** Reads files in a thread of its own, so that none of them can stop the page. */
const answer = makeReader((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
