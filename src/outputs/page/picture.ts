import { DYES } from '../../views/dyes.ts';
import type { Picture } from '../../views/page/shared.ts';
import { weave } from '../../views/pallay.ts';
import { drawnBy, loadSharp, loadTypst, SERIF } from './installed.ts';
import { keptOrMade } from './kept.ts';
import { PICTURE_TEMPLATE } from './picture-template.ts';

/**
 * The picture of a shared link as a PNG of 1200 × 630 and at most 80 kB. The same picture has the same bytes in every build.
 *
 * @param cacheDir where pictures are kept by what decides them, so that the next build draws only what has changed
 */
export async function drawPicture(picture: Picture, cacheDir: string): Promise<Buffer> {
  const card = JSON.stringify(toCard(picture));
  return keptOrMade(cacheDir, [card, PICTURE_TEMPLATE, ...drawnBy()], () => draw(card));
}

/** Thread colours of the band; those of the sign are the first one's. */
const THREADS = { ground: DYES.indigo, x: DYES.yellow, 1: DYES.yellow, 2: DYES.wool, 3: DYES.rose };

function toCard({ lang, sign, word, sentence, day, bandId }: Picture) {
  return {
    dyes: THREADS,
    lang: lang.split('-')[0],
    sign,
    word,
    sentence: sentence === null ? null : toParts(sentence),
    day,
    band: bandId === null ? null : weave(bandId),
  };
}

/** The sentence up to its last word, and that. A word of one letter stays with the next one, so that no line ends in "a". */
function toParts(sentence: string): { start: string; end: string } {
  const words = sentence.trim().split(/\s+/);
  const spaced = words.slice(0, -1).map((word) => `${word}${word.length > 1 ? ' ' : '\u00a0'}`);
  return { start: spaced.join(''), end: words.at(-1) ?? '' };
}

async function draw(card: string): Promise<Buffer> {
  const svg = typesetter().plainSvg({ mainFileContent: PICTURE_TEMPLATE, inputs: { card } });
  return loadSharp()(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
}

type Compiler = InstanceType<ReturnType<typeof loadTypst>['NodeCompiler']>;
let compiler: Compiler | undefined;

/** One for all pictures: it reads its font once. */
function typesetter(): Compiler {
  compiler ??= loadTypst().NodeCompiler.create({ fontArgs: [{ fontPaths: [SERIF] }] });
  return compiler;
}
