import { anyOf } from '../../codes/stems.ts';
import type { NumberWords } from '../../schemas/announce-words.ts';
import { memoize } from '../memoize.ts';

/**
 * Telephone numbers in a text, as they are written there. Years, laws and figures with separators are no numbers of a
 * telephone.
 *
 * @param invented digits of numbers that texts may show, since they belong to nobody
 * @param words of all languages of the deployment, since a text may quote another
 * @example findStrayNumbers('Llama al 105 o al 0800-15-170, Ley 28950', new Set(), words) // => ['105', '0800-15-170']
 */
export function findStrayNumbers(text: string, invented: ReadonlySet<string>, words: NumberWords): string[] {
  return [...text.matchAll(RUN)]
    .filter(({ 0: run, index }) => {
      const digits = run.replace(/\D/g, '');
      return !invented.has(digits) && isTelephone(run, digits, text.slice(0, index), words);
    })
    .map(([run]) => run);
}

function isTelephone(run: string, digits: string, before: string, words: NumberWords): boolean {
  const { call, law } = patternsOf(words);
  if (run.startsWith('+')) return digits.length >= 5;
  if (/^0[\s-]?800\b|^0800/.test(run) && digits.length >= 6) return true;
  const isCalled = call.test(before);
  if (digits.length < 6) return isCalled && digits.length >= 3 && !/\s/.test(run);
  if (isCalled) return true;
  return !(isDateOrYears(run) || isFigure(run) || isLaw(run, before, law));
}

/** `2027-07-30`, `30.07.2027`, `2019-2023`, `2019 2020`. */
function isDateOrYears(run: string): boolean {
  return (
    /^(\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})$/.test(run) || /^(19|20)\d\d([\s.–-]+(19|20)?\d\d)+$/.test(run)
  );
}

/** `1.234.567`, `28 950 000`. */
function isFigure(run: string): boolean {
  return /^\d{1,3}([.\s]\d{3})+$/.test(run);
}

/** `001-2016` of `D.S. 001-2016-IN`, and any number after the name of a kind of law. */
function isLaw(run: string, before: string, law: RegExp): boolean {
  return /^\d{1,5}-(19|20)\d\d$/.test(run) || law.test(before);
}

/** Digits with what may stand between those of one number. */
const RUN = /\+?\(?\d(?:[\d\s().-]*\d)?/g;

/** Both right before a number; words of an invitation may follow each other. */
const patternsOf = memoize(({ call, between, law }: NumberWords) => ({
  call: new RegExp(`(?:^|[^\\p{L}])${anyOf(call)}\\.?(?:\\s+${anyOf(between)}){0,4}\\s*:?\\s*$`, 'iu'),
  law: new RegExp(`${anyOf(law)}\\s*$`, 'iu'),
}));

/**
 * Telephone numbers in the text of an activity. Nothing there needs a long number, so that one in groups counts as a
 * telephone (`951 234 567`) unless it is plainly rounded (`28 950 000`).
 *
 * @param invented digits of numbers that texts may show, since they belong to nobody
 */
export function findPhones(text: string, invented: ReadonlySet<string>, words: NumberWords): string[] {
  const plain = text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(DATE, ' / ')
    .replace(/[‐-―]/g, '-');
  const grouped = [...plain.matchAll(/(?<![\d.,])\d[\d\s().-]{5,}\d(?!\d|[.,]\d)/g)]
    .map(([run]) => run)
    .filter((run) => {
      const digits = run.replace(/\D/g, '');
      return digits.length >= 7 && !/000$/.test(digits) && !isYears(run) && !invented.has(digits);
    });
  const stray = findStrayNumbers(plain, invented, words);
  const all = [...stray, ...grouped.filter((run) => !stray.some((one) => one.includes(run)))];
  // The bracket before a number is often that of the sentence.
  return all.map((run) => (run.includes(')') ? run : run.replace('(', '')));
}

/**
 * E-mail addresses in a text that are a person's and no institution's, going by their provider.
 *
 * @example findPersonalEmails('Escribe a ana@gmail.com', words) // => ['ana@gmail.com']
 */
export function findPersonalEmails(text: string, words: NumberWords): string[] {
  return [...text.matchAll(emailOf(words))].filter(([, domain = '']) => isWebmail(domain)).map(([address]) => address);
}

/** `2019-2023`, `2024 2025`, `001-2016` of a decree. */
function isYears(run: string): boolean {
  return /^(19|20)\d\d([\s-]+(19|20)?\d\d)+$/.test(run) || /^\d{1,5}-(19|20)\d\d$/.test(run);
}

/** A day in figures, with the hour that may follow. */
const DATE = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b/g;

/** An address, also with its sign in words: `ana (at) gmail.com`. */
const emailOf = memoize(
  ({ at }: NumberWords) =>
    new RegExp(
      `[\\p{L}\\p{N}._%+-]+\\s*(?:@|[([]\\s*${anyOf(at)}\\s*[)\\]])\\s*((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})`,
      'giu',
    ),
);

/**
 * Providers at which people, not institutions, have their e-mail: a name stands for all its endings (`yahoo.com`,
 * `yahoo.es`), a name with a dot for that domain only.
 */
const WEBMAIL = [
  'aol',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'live.com',
  'mac.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook',
  'pm.me',
  'proton',
  'protonmail',
  'rocketmail',
  'tutanota',
  'yahoo',
  'yandex',
  'ymail',
  'zoho',
];

/** @example isWebmail('yahoo.es') // => true */
export function isWebmail(domain: string): boolean {
  const known = domain.toLowerCase();
  return WEBMAIL.some((name) => (name.includes('.') ? known === name : known.startsWith(`${name}.`)));
}
