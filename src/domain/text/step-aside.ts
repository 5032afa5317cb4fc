import { type WrittenBlock, writtenBlocks } from './written-blocks.ts';
import { writtenSentences } from './written-sentences.ts';

/** Is a role played, going by what a text writes? */
export type IsPlayed = (role: string) => boolean;

/**
 * A text without the sentences that name a role nobody plays. With its last sentence a paragraph, an item or a row goes; with
 * its first sentence an item goes whole, unless it names somebody else; with all items of a list goes the sentence that leads
 * to them; a section of which only headings would be left goes.
 *
 * @param body Markdown with our components, of a section or of a whole page
 * @param lang decides where a sentence ends
 */
export function stepAside(body: string, isPlayed: IsPlayed, lang: string): string {
  const visible = withoutComments(body);
  if (!hasGap(visible, isPlayed)) return body;
  const blocks = writtenBlocks(visible);
  const left = blocks.map((block) => leftOf(body, block, isPlayed, lang));
  dropLeads(blocks, left, lang);
  dropBareSections(blocks, left);
  return rebuilt(body, blocks, left);
}

/** Is nothing but headings left of a section that said more? */
export function isLeftBare(body: string, isPlayed: IsPlayed, lang: string): boolean {
  const left = stepAside(body, isPlayed, lang);
  return left !== body && writtenBlocks(withoutComments(left)).every(({ kind }) => kind === 'heading');
}

/** Does a text name a role that nobody plays? */
function hasGap(text: string, isPlayed: IsPlayed): boolean {
  return rolesIn(text).some((role) => !isPlayed(role));
}

/** The roles that a text names, in its order. */
function rolesIn(text: string): string[] {
  return [...text.matchAll(/<Line\b[^>]*?\srole="([^"]*)"/g)].map(([, role = '']) => role);
}

/** What is left of the words of a block: all of them where nobody is missing, nothing where it goes. */
function leftOf(body: string, { kind, words, end }: WrittenBlock, isPlayed: IsPlayed, lang: string): string {
  const text = body.slice(words, end);
  if (!hasGap(text, isPlayed)) return text;
  if (kind === 'row' || kind === 'heading') return '';
  const sentences = writtenSentences(text, lang);
  const kept = sentences.filter((sentence) => !hasGap(sentence, isPlayed));
  const isWithoutHead = kind === 'item' && hasGap(sentences[0] ?? '', isPlayed);
  if (isWithoutHead && !kept.some((sentence) => rolesIn(sentence).length > 0)) return '';
  const rest = kept.join('').trimEnd();
  return /[\p{L}\p{N}]/u.test(rest.replace(/<Cite\b[^>]*>/g, '')) ? rest : '';
}

/** A sentence that leads to what follows, by a colon, goes with it. */
function dropLeads(blocks: readonly WrittenBlock[], left: string[], lang: string): void {
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const words = left[i] ?? '';
    if (!/:[\s*_]*$/.test(words) || blocks[i]?.kind === 'heading') continue;
    const led = ledBy(blocks, i);
    if (led.length === 0 || led.some((at) => left[at] !== '')) continue;
    left[i] = writtenSentences(words, lang).slice(0, -1).join('').trimEnd();
  }
}

/** The places of the blocks that a block leads to: the items of the list behind it, or the one paragraph. */
function ledBy(blocks: readonly WrittenBlock[], lead: number): number[] {
  const [first, from] = [blocks[lead + 1], blocks[lead]];
  if (first?.kind === 'paragraph') return [lead + 1];
  const led: number[] = [];
  for (let i = lead + 1; blocks[i]?.kind === 'item'; i += 1) {
    if (from?.kind === 'item' && (blocks[i]?.indent ?? 0) <= from.indent) break;
    led.push(i);
  }
  return led;
}

/** Of a section, and of what stands below a heading, no heading is left alone. */
function dropBareSections(blocks: readonly WrittenBlock[], left: string[]): void {
  for (let i = 0; i < blocks.length; i += 1) {
    if (blocks[i]?.kind !== 'heading') continue;
    const next = blocks.findIndex(({ kind }, at) => at > i && (kind === 'heading' || kind === 'tag'));
    const under = left.slice(i + 1, next === -1 ? undefined : next);
    if (under.length > 0 && under.every((words) => words === '')) left[i] = '';
  }
}

function rebuilt(body: string, blocks: readonly WrittenBlock[], left: readonly string[]): string {
  let [made, at, gone] = ['', 0, 0];
  blocks.forEach(({ kind, start, words, end }, i) => {
    const rest = left[i] ?? '';
    made += body.slice(at, start);
    at = end;
    const mark = body.slice(start, words);
    if (kind !== 'item') gone = 0;
    if (rest === '') {
      // The list goes on with the number of what has gone.
      if (/\d/.test(mark)) gone += 1;
      at = /\n*/y.test(body.slice(end)) ? end + (/^\n{1,2}/.exec(body.slice(end))?.[0].length ?? 0) : end;
    } else made += `${mark.replace(/\d+/, (number) => String(Number(number) - gone))}${rest}`;
  });
  return made + body.slice(at);
}

function withoutComments(text: string): string {
  return text.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
