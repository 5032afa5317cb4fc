import { DYES } from '../../views/dyes.ts';
import type { Picture } from '../../views/page/shared.ts';
import { weave } from '../../views/woven-band.ts';
import { diskCache } from './disk-cache.ts';
import { drawIcon } from './icon-file.ts';
import { canSetType, drawnBy, loadSharp, SERIF } from './installed.ts';
import { PICTURE_TEMPLATE } from './picture-template.ts';
import { typeset } from './typesetter.ts';

/**
 * The picture of a shared link as a PNG of 1200 × 630 and at most 80 kB. The same picture has the same bytes in every build. Where no
 * type can be set it shows the sign alone.
 *
 * @param cacheDir where pictures are kept by what decides them, so that the next build draws only what has changed
 */
export async function drawPicture(picture: Picture, cacheDir: string): Promise<Buffer> {
  if (!canSetType()) return drawSignAlone(picture);
  const card = JSON.stringify(toCard(picture));
  return diskCache(cacheDir, [card, PICTURE_TEMPLATE, ...drawnBy()], () =>
    draw(card, `${picture.locale}/${picture.name}`),
  );
}

/** Thread colours of the band; those of the sign are the first one's. */
const THREADS = { ground: DYES.indigo, x: DYES.yellow, 1: DYES.yellow, 2: DYES.wool, 3: DYES.rose };

function toCard({ lang, sign, word, sentence, day, bandId }: Picture) {
  return {
    dyes: THREADS,
    lang: lang.split('-')[0],
    sign,
    // A sentence that says it already stands alone.
    word: word && sentence?.toLowerCase().includes(word.toLowerCase()) ? null : word,
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

async function draw(card: string, name: string): Promise<Buffer> {
  const svg = await typeset({
    kind: 'svg',
    fontPaths: [SERIF],
    mainFileContent: PICTURE_TEMPLATE,
    inputs: { card },
    name,
  });
  return loadSharp()(svg).png({ palette: true, colours: 64 }).toBuffer();
}

const WIDTH = 1200;
const HEIGHT = 630;

async function drawSignAlone({ sign }: Picture): Promise<Buffer> {
  const ground = { create: { width: WIDTH, height: HEIGHT, channels: 3 as const, background: DYES.indigo } };
  const square = { input: await drawIcon(sign, HEIGHT), left: (WIDTH - HEIGHT) / 2, top: 0 };
  return loadSharp()(ground).composite([square]).png({ palette: true, colours: 4 }).toBuffer();
}
