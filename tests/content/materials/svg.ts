/** What an SVG says whose letters are outlines: each outline is looked up in a sheet where every letter is known. */
import { loadTypst, SHEET_FONTS } from '../../../src/outputs/page/installed.ts';
import { attr, type Element, elementsOf, inside, parseXml } from '../../dist/dom.ts';

const FONTS = [
  ['Noto Serif', 700],
  ['Source Sans 3', 400],
  ['Source Sans 3', 600],
] as const;
/** Letters that fonts join. */
const JOINED = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'fj', 'ft', 'tt'];

/** The turns of a pen, and how far each goes in parts of the longest one. */
interface Outline {
  turns: string;
  lengths: number[];
}

/** How far two outlines of one letter at two sizes may be apart. */
const NEAR = 0.012;

/** Reads SVGs whose letters are among these signs; another one reads as `□`. */
export function svgReader(signs: Iterable<string>): (svg: string) => string {
  const alphabet = learn([...new Set(signs)].filter((sign) => /\S/.test(sign)));
  const signOf = ({ turns, lengths }: Outline): string => {
    const near = (alphabet.get(turns) ?? []).map((one) => ({ ...one, distance: distance(lengths, one.lengths) }));
    const [best] = near.toSorted((a, b) => a.distance - b.distance);
    return best && best.distance < NEAR ? best.sign : '□';
  };
  return (svg) =>
    runsOf(svg)
      .map((run) => run.map(signOf).join(''))
      .join(' ');
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.length === other.length ? Math.max(...one.map((value, i) => Math.abs(value - (other[i] ?? 0)))) : 1;
}

/** The outlines of each run of letters. */
function runsOf(svg: string): Outline[][] {
  const elements = elementsOf(parseXml(svg));
  const outlines = new Map(
    elements
      .filter(({ name }) => name === 'symbol')
      .map((symbol) => [`#${attr(symbol, 'id')}`, outlineOf(inside(symbol, ({ name }) => name === 'path'))]),
  );
  const runs = elements.filter((one) => attr(one, 'class') === 'typst-text');
  return runs.map((run) =>
    inside(run, ({ name }) => name === 'use').flatMap((use) => outlines.get(attr(use, 'xlink:href') ?? '') ?? []),
  );
}

/** The same at every size; of a space nothing. */
function outlineOf(paths: readonly Element[]): Outline | [] {
  const parts = paths.flatMap((path) => (attr(path, 'd') ?? '').match(/[a-z]|-?\d+(?:\.\d+)?(?:e-?\d+)?/gi) ?? []);
  const lengths = parts.map(Number).filter((length) => !Number.isNaN(length));
  const longest = Math.max(0, ...lengths.map(Math.abs));
  if (longest === 0) return [];
  return {
    turns: parts.filter((part) => Number.isNaN(Number(part))).join(''),
    lengths: lengths.map((length) => length / longest),
  };
}

/** Sets every sign on a line of its own, in each font. */
function learn(signs: readonly string[]): Map<string, { sign: string; lengths: number[] }[]> {
  const known = FONTS.flatMap(([font, weight]) => [...signs, ...JOINED].map((sign) => ({ font, weight, sign })));
  const lines = known.map(
    ({ font, weight, sign }) =>
      `#block(text(font: ${JSON.stringify(font)}, weight: ${weight}, ${JSON.stringify(sign)}))`,
  );
  const compiler = loadTypst().NodeCompiler.create({ fontArgs: [{ fontPaths: [...SHEET_FONTS] }] });
  const page = '#set page(width: 100mm, height: auto)\n#set text(size: 80pt)\n';
  const runs = runsOf(compiler.plainSvg({ mainFileContent: `${page}${lines.join('\n')}` }));
  if (runs.length !== known.length) throw new Error(`${known.length} signs were set, and ${runs.length} are there.`);
  const letters = known.flatMap(({ sign }, i) => {
    const [outline, ...more] = runs[i] ?? [];
    return outline && more.length === 0 ? [{ ...outline, sign }] : [];
  });
  return Map.groupBy(letters, ({ turns }) => turns);
}
