import { cutText } from './sentences.ts';
import { type WrittenBlock, writtenBlocks } from './written-blocks.ts';

/** Is a role played, going by what a text writes? */
export type IsAssigned = (role: string) => boolean;

/** Does a piece of a text hold in another country only? */
export type IsAway = (text: string) => boolean;

/**
 * A text without the sentences that name a role nobody plays, or that begin with a comment which says that they are about
 * it (a comment with `role: school`), and without those that hold in another country only: with what follows them in their block
 * where a law or a word says so, alone where a comment does. With its last sentence a paragraph, an item or a row goes; with its
 * first sentence an item goes whole and what is indented below it, unless it names somebody else; with all that it leads to goes a sentence that ends in a colon; with all that
 * stands below it goes a heading, and with its last row a table; with a heading of another country goes all below it.
 *
 * @param body Markdown with our components, of a section or of a whole page
 * @param lang decides where a sentence ends
 */
export function dropUnassigned(body: string, isAssigned: IsAssigned, lang: string, isAway: IsAway = nowhere): string {
  const isOut = (text: string) => hasGap(text, isAssigned) || isAway(text);
  if (!isOut(body)) return body;
  const blocks = blocksIn(body);
  const left = blocks.map((block) => leftOf(body, block, { isOut, isAway }, lang));
  dropUnderHeadings(blocks, left, (block) => isAway(body.slice(block.words, block.end)));
  dropBelowItems(blocks, left);
  dropTables(body, blocks, left);
  dropLeads(blocks, left, lang);
  dropHeadings(blocks, left);
  return rebuilt(body, blocks, left);
}

/** Is nothing left of a section that said something? */
export function isLeftBare(body: string, isAssigned: IsAssigned, lang: string, isAway: IsAway = nowhere): boolean {
  const left = dropUnassigned(body, isAssigned, lang, isAway);
  return left !== body && writtenBlocks(withoutComments(left)).length === 0;
}

/** The sentences that take a role that is played along with one that is not, with the line, from 1, that their block begins at. */
export function takenAlong(body: string, isAssigned: IsAssigned, lang: string) {
  if (!hasGap(body, isAssigned)) return [];
  return blocksIn(body).flatMap(({ start, words, end }) =>
    writtenSentences(body.slice(words, end), lang)
      .filter((sentence) => hasGap(sentence, isAssigned))
      .map((sentence) => ({
        sentence: sentence.trim(),
        line: body.slice(0, start).split('\n').length,
        roles: shownRoles(sentence).filter(isAssigned),
      }))
      .filter(({ roles }) => roles.length > 0),
  );
}

/** How many sentences of a text step aside for a role. */
export function countNamed(body: string, role: string, lang: string): number {
  return blocksIn(body)
    .flatMap(({ words, end }) => writtenSentences(body.slice(words, end), lang))
    .filter((sentence) => rolesOf(sentence).includes(role)).length;
}

const nowhere: IsAway = () => false;

function hasGap(text: string, isAssigned: IsAssigned): boolean {
  return rolesOf(text).some((role) => !isAssigned(role));
}

/** The roles that a text is about: whose service it shows, and those of its comments. */
function rolesOf(text: string): string[] {
  return [
    ...shownRoles(text),
    ...[...text.matchAll(/\{\/\*\s*role:\s*([\w-]+)\s*\*\/\}/g)].map(([, role = '']) => role),
  ];
}

function shownRoles(text: string): string[] {
  return [...withoutComments(text).matchAll(/<Service\b[^>]*?\srole="([^"]*)"/g)].map(([, role = '']) => role);
}

/** What is left of the words of a block: all of them where nobody is missing, nothing where it goes. */
function leftOf(
  body: string,
  { kind, words, end }: WrittenBlock,
  { isOut, isAway }: { isOut: IsAway; isAway: IsAway },
  lang: string,
): string {
  const text = body.slice(words, end);
  if (!isOut(text)) return text;
  if (kind === 'row' || kind === 'heading') return '';
  const sentences = writtenSentences(text, lang);
  // What follows a sentence of another country may still speak of it; not so one that shows a service.
  const first = sentences.findIndex((sentence) => isAway(withoutComments(sentence)));
  const isBehind = (i: number) => first !== -1 && i > first && shownRoles(sentences[i] ?? '').length === 0;
  const kept = sentences.filter((sentence, i) => !isOut(sentence) && !isBehind(i));
  const isWithoutHead = kind === 'item' && isOut(sentences[0] ?? '');
  if (isWithoutHead && !kept.some((sentence) => shownRoles(sentence).length > 0)) return '';
  const rest = kept.join('').trimEnd();
  return /[\p{L}\p{N}]/u.test(rest.replace(/<Cite\b[^>]*>|\{\/\*[\s\S]*?\*\/\}/g, '')) ? rest : '';
}

/** Of an item that has gone, what is indented below it. */
function dropBelowItems(blocks: readonly WrittenBlock[], left: string[]): void {
  blocks.forEach(({ kind, depth }, i) => {
    if (kind !== 'item' || left[i] !== '') return;
    for (let below = i + 1; blocks[below]?.kind === 'item' && (blocks[below]?.depth ?? 0) > depth; below += 1)
      if (shownRoles(left[below] ?? '').length === 0) left[below] = '';
  });
}

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
    if (from?.kind === 'item' && (blocks[i]?.depth ?? 0) <= from.depth) break;
    led.push(i);
  }
  return led;
}

/** Of a heading that holds elsewhere, what stands below it until the next one of its rank. */
function dropUnderHeadings(
  blocks: readonly WrittenBlock[],
  left: string[],
  isAway: (block: WrittenBlock) => boolean,
): void {
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading' || !isAway(block)) return;
    const next = blocks.findIndex(
      ({ kind, depth }, at) => at > i && (kind === 'tag' || (kind === 'heading' && depth <= block.depth)),
    );
    left.fill('', i, next === -1 ? undefined : next);
  });
}

/** From the end, so that a heading of a heading without text goes too. */
function dropHeadings(blocks: readonly WrittenBlock[], left: string[]): void {
  blocks.toReversed().forEach(({ kind, depth }, fromEnd) => {
    const i = blocks.length - 1 - fromEnd;
    if (kind !== 'heading') return;
    const next = blocks.findIndex(
      (one, at) => at > i && (one.kind === 'tag' || (one.kind === 'heading' && one.depth <= depth)),
    );
    const under = left.slice(i + 1, next === -1 ? undefined : next);
    if (under.length > 0 && under.every((words) => words === '')) left[i] = '';
  });
}

/** Of a table whose rows have gone, its head and the rule below it. */
function dropTables(body: string, blocks: readonly WrittenBlock[], left: string[]): void {
  blocks.forEach(({ start, end }, rule) => {
    if (!/^\s*\|[-:|\s]+$/.test(body.slice(start, end))) return;
    const next = blocks.findIndex(({ kind }, at) => at > rule && kind !== 'row');
    const rows = left.slice(rule + 1, next === -1 ? undefined : next);
    if (rows.length > 0 && rows.every((words) => words === '')) left.fill('', Math.max(rule - 1, 0), rule + 1);
  });
}

/** Between two blocks stands the longest of the spaces that stood between them, so that none runs into the other. */
function rebuilt(body: string, blocks: readonly WrittenBlock[], left: readonly string[]): string {
  let [made, space, gone, isBegun] = [body.slice(0, blocks[0]?.start), '', 0, false];
  blocks.forEach(({ kind, start, words, end }, i) => {
    const rest = left[i] ?? '';
    const mark = body.slice(start, words);
    const behind = body.slice(end, blocks[i + 1]?.start);
    if (kind !== 'item') gone = 0;
    if (rest === '') {
      // A numbered list goes on with the number of what has gone.
      if (/\d/.test(mark)) gone += 1;
      if (isBegun && behind.length > space.length) space = behind;
    } else {
      made += `${space}${mark.replace(/\d+/, (number) => String(Number(number) - gone))}${rest}`;
      space = behind;
      isBegun = true;
    }
  });
  return made + space;
}

/** The blocks of a text; a comment that says what holds where begins the words that it is about. */
function blocksIn(body: string): WrittenBlock[] {
  return writtenBlocks(body.replace(/\{\/\*(?!\s*(?:for|role):)[\s\S]*?\*\/\}/g, withoutComments));
}

function withoutComments(text: string): string {
  return text.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/**
 * The sentences of one block as they are written, marks, components and spaces included: joined they are the block. What
 * closes with a sentence, such as a source behind its full stop, belongs to it; what opens belongs to the next.
 *
 * @param lang decides where a sentence ends
 */
function writtenSentences(text: string, lang: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { length } of cutText(masked(text), lang)) {
    const part = text.slice(at, at + length);
    const before = parts.at(-1);
    // The points of `D.S. 007-2023` end no sentence.
    if (before !== undefined && /(?:\p{Lu}\.){2,}\s*$/u.test(before)) parts[parts.length - 1] = before + part;
    else parts.push(part);
    at += length;
  }
  return parts;
}

/** The text in its own length, with signs that keep a sentence together in the place of marks and components. */
function masked(text: string): string {
  const same = (sign: string) => (all: string) => sign.repeat(all.length);
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, same('('))
    .replace(/<Service\b[^>]*>/g, same('0'))
    .replace(/<Cite\b[^>]*>/g, same(' '))
    .replace(/<\/[^>]*>/g, same(')'))
    .replace(/<[^>]*>/g, same('('))
    .replace(/\]\([^)]*\)/g, same(')'))
    .replace(/\n\s*>/g, same(' '))
    .replace(/(?<=^|[\s(¿¡«“])(?:\*\*|__|[*_])(?=\S)/g, same('('))
    .replace(/(?<=\S)(?:\*\*|__|[*_])/g, same(')'))
    .replace(/\n/g, ' ');
}
