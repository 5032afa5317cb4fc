import type { WithdrawalReason } from '../../codes/material.ts';
import { isDeviceName } from '../../codes/slug.ts';
import type { PlainDate } from '../plain-date.ts';
import { foldAccents } from '../search-key.ts';
import { findGiveaway } from '../text/giveaway.ts';

/** What a copy of the classroom for use without internet may weigh. A kilobyte is 1,000 bytes, as readers are told. */
export const MOST_BYTES = { zip: 5_000_000, lesson: 300_000 } as const;

/** Where the front page of the classroom holds, as JSON, what is said in its copy. */
export const KIT_DATA = 'offline-data';

/**
 * What is made of a page: `kit` everything, `lesson` one file of it and of what is printed with it, `page` one file of it alone.
 * A page that carries the offer of such a file is what it is made from.
 */
export type Made = 'kit' | 'lesson' | 'page';

/** What a copy says about itself, in one language. */
export interface KitData {
  /** The folder of everything but what is opened first. */
  folder: string;
  /** The name of the text to read first, without ending. */
  readMe: string;
  version: string;
  made: PlainDate;
  /** From then on its numbers have to be checked again. */
  validUntil: PlainDate;
  isDraft: boolean;
  /** Where the site is; `null` where nobody has said. */
  site: string | null;
  /** Where to ask about a code that is printed on something. */
  recall: string | null;
  withdrawn: { code: string; on: PlainDate; reason: WithdrawalReason }[];
  /** On every page of it. */
  notice: string;
  /** On its first page: where the rest is. */
  rest: string;
  /** The page with the numbers of the country for paper. */
  sheet: { href: string; label: string };
  noticesLabel: string;
  /** The text to read first, up to the list of files. */
  text: string;
}

/** As long as the strictest archiver of a school may want it. */
const MOST_LETTERS = 64;

/**
 * Names of files that every disk can hold and that tell nothing: ASCII, lower case, at most 64 letters, each once. A name that
 * would tell, or that cannot stand, is a number.
 *
 * @param wanted from the name that a file would have, in order; those that come first keep it
 * @param folder counts with the name; empty for none
 * @param words beginnings of words that tell what the site is about
 * @returns the path of each, by the key that it was given under
 */
export function plainNames(
  wanted: ReadonlyMap<string, string>,
  folder: string,
  words: readonly string[],
): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const [key, name] of wanted) {
    const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
    const stem = plainName(name.slice(0, name.length - ending.length));
    const path = pathOf(`${stem}${ending}`, folder);
    const isFree = stem !== '' && isPlain(path, words) && !taken.has(path);
    const free = isFree ? path : numbered(ending, folder, taken);
    taken.add(free);
    names.set(key, free);
  }
  return names;
}

/** A name in letters that every disk knows. */
export function plainName(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

/** May a file have this path? */
export function isPlain(path: string, words: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path.length <= MOST_LETTERS && !isDeviceName(name.split('.')[0] ?? '') && findGiveaway(path, words) === null;
}

function pathOf(name: string, folder: string): string {
  return folder ? `${folder}/${name}` : name;
}

function numbered(ending: string, folder: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(pathOf(`${number}${ending}`, folder))) number += 1;
  return pathOf(`${number}${ending}`, folder);
}
