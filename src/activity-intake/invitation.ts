import { anyOf } from '../codes/stems.ts';
import { type JoinRules, joinLinkOf } from '../domain/join-link.ts';
import { memoize } from '../domain/memoize.ts';
import type { ReadingWords } from '../schemas/announce-words.ts';

/** A text without what a program for meetings added to it. */
export interface Cleaned {
  text: string;
  /** The first of what was taken out; absent where nothing was. */
  taken?: string;
  /** The room that stood in it. */
  link?: string;
}

type MeetingWords = Pick<ReadingWords, 'meetings'>;

/**
 * Takes out what calendars and programs for meetings write into a description: their tags, the block that tells how to enter,
 * its number and its code. Somebody who exports a calendar cannot mend that, and it would look like a telephone or a page of
 * the web. The room itself is kept apart.
 *
 * @param words how these programs say it, in the languages of the deployment
 */
export function withoutInvitation(written: string, words: MeetingWords, rules: JoinRules): Cleaned {
  const untagged = isMadeByProgram(written) ? withoutTags(written) : written;
  const isAdded = isAddedBy(words, rules);
  const taken = untagged === written ? [] : [/<[^>]{0,60}>?/.exec(written)?.[0] ?? ''];
  // Somebody's own line may have it too.
  const plain = untagged
    .split('\n')
    .map((line) => withoutDialIn(line, words, taken))
    .join('\n');
  const kept: string[] = [];
  let links: string[] = [];
  for (const block of blocksOf(plain.split('\n'))) {
    // A block between two fences goes as a whole, where anything in it is of such a program.
    const goes = block.isFenced && block.lines.some(isAdded) ? () => true : isAdded;
    for (const line of block.lines) {
      if (!goes(line)) kept.push(line);
      else {
        if (line.trim() !== '' && !FENCE.test(line.trim())) taken.push(line.trim());
        links = [...links, ...roomsIn(line, rules)];
      }
    }
  }
  const text = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const [first] = taken;
  const [link] = links;
  return first === undefined ? { text: written } : { text, taken: first, ...(link ? { link } : {}) };
}

/** The lines of a text, those between two fences together. */
function blocksOf(lines: readonly string[]): { lines: string[]; isFenced: boolean }[] {
  const fences = lines.flatMap((line, i) => (FENCE.test(line.trim()) ? [i] : []));
  const blocks: { lines: string[]; isFenced: boolean }[] = [];
  let at = 0;
  for (let i = 0; i + 1 < fences.length; i += 2) {
    const [from = 0, to = 0] = [fences[i], fences[i + 1]];
    blocks.push({ lines: lines.slice(at, from), isFenced: false });
    blocks.push({ lines: lines.slice(from, to + 1), isFenced: true });
    at = to + 1;
  }
  return [...blocks, { lines: lines.slice(at), isFenced: false }];
}

/** Is a line one that a program for meetings added, or a room alone on its line? */
function isAddedBy(words: MeetingWords, rules: JoinRules): (line: string) => boolean {
  const { line: isWhole, parts } = patternsOf(words);
  return (line) => {
    const bare = line.trim().replace(/^<|>$/g, '');
    if (bare === '') return false;
    const isRoom = wordsWithLinks(bare)[0] === bare && roomsIn(bare, rules).length > 0;
    // What somebody wrote around it does not go with it.
    const isShort = bare.replace(LINKS, '').length <= LONGEST_LINE;
    return isRoom || (isShort && isWhole.test(bare)) || isOnlyParts(bare, parts);
  };
}

/** Does a place name nothing but a program for meetings, as calendars write there? */
export function isMeetingPlace(text: string, words: MeetingWords): boolean {
  return isOnlyParts(text, patternsOf(words).parts);
}

/** A line without the number by which a program for meetings is called, which has a code and a hash behind it as nobody's own has. */
function withoutDialIn(line: string, words: MeetingWords, taken: string[]): string {
  return line.replace(patternsOf(words).dialIn, (run) => {
    taken.push(run.trim());
    return ' ';
  });
}

/** Tags that only a program writes into a description; what a person types by hand stays and is said. */
function isMadeByProgram(text: string): boolean {
  return /<(?:p|br|div|span|html|ul|ol)\b[^<>]{0,400}>/i.test(text);
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|table|html|body)\b[^<>]{0,400}>/gi, '\n')
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|u|head|meta|o:p)\b[^<>]{0,400}>/gi, '')
    .replace(/&(nbsp|amp|quot|#39|apos);/g, (mark, name: string) => ENTITIES[name] ?? mark)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line made of the words of such a program, of a link, of a number and of a code, and of nothing else. */
function isOnlyParts(line: string, parts: RegExp): boolean {
  let found = 0;
  const rest = line
    .replace(/https:\/\/[^\s<>]+/g, ' ')
    .replace(parts, () => {
      found += 1;
      return ' ';
    })
    .trim();
  if (found === 0) return false;
  const words = rest.split(/[\s\p{P}|<>+=]+/u).filter(Boolean);
  // One word that is none of theirs is a code.
  return words.filter((word) => !/^\d+$/.test(word)).length <= 1 && /^[\x20-\x7E\s\p{P}]*$/u.test(rest);
}

function roomsIn(line: string, rules: JoinRules): string[] {
  return wordsWithLinks(line).flatMap((address) => {
    const room = joinLinkOf(address, rules);
    return room?.platform ? [room.link] : [];
  });
}

function wordsWithLinks(line: string): string[] {
  return line.match(LINKS) ?? [];
}

const patternsOf = memoize(({ meetings: { lines, parts } }: MeetingWords) => ({
  line: new RegExp(anyOf(lines), 'iu'),
  parts: new RegExp(anyOf(parts), 'giu'),
  dialIn: new RegExp(`(?:(?:${anyOf(lines)})[\\s:]{0,4})?${DIAL_IN}`, 'giu'),
}));

/** Letters of a line that a program adds, but for its links. */
const LONGEST_LINE = 120;
const LINKS = /https:\/\/[^\s<>")]+/g;
/** A number with its code and a hash: `PIN: 123 456 789#`. */
const DIAL_IN = '(?:\\([a-z]{2}\\)\\s?)?\\+\\d[\\d\\s().-]{6,20}[\\s,;]{0,3}pin:?\\s?\\d[\\d\\s]{2,16}#[.,;]?\\s?';
/** Rows of one sign, between which programs put what they add. */
const FENCE = /^(?:_{10,}|-::~[:~-]+)$/;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', quot: '"', '#39': "'", apos: "'" };
