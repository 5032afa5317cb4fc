import type { Content } from '../check/content.ts';
import { campaignOf, inventedOf } from '../check/read/campaign-facts.ts';
import { allWordsOf } from '../check/words/announce-words.ts';
import { anyOf } from '../codes/stems.ts';
import { namesPerson } from '../domain/activities/guards/names.ts';
import { foldAccents } from '../domain/search-key.ts';
import { digitsOf } from '../domain/service/dialling.ts';
import { isPublicNumber, publicNumbers } from '../domain/service/public-numbers.ts';
import { findPersonalEmails, findPhones } from '../domain/text/contacts.ts';

/** Whether what somebody wrote holds a person's name, mobile or e-mail, by the rules for announcements. */
export function personalIn(content: Content): (text: string) => boolean {
  const { numbers, guards } = allWordsOf(content);
  const invented = inventedOf(content);
  const services = content.services.flatMap(({ country: folder, whole }) =>
    whole ? { country: folder.toUpperCase(), channels: whole.channels } : [],
  );
  const lines = publicNumbers(services, campaignOf(content).country?.code ?? '');
  const [names, others] = [new Set(guards.minor.names), new Set(guards.minor.others)];
  const at = `\\s*(?:@|[([]\\s*${anyOf(numbers.at)}\\s*[)\\]])`;
  const boxes = new RegExp(`(?<!\\p{L}[._]?)(\\p{L}+(?:[._]\\p{L}+)+)${at}`, 'giu');
  // Below the domain of an institution, too; the box of an office begins with a word that is nobody's name, nor an initial.
  const isSomebodys = ([first = '', ...more]: string[]) =>
    first.length < 2 || !others.has(first) || [first, ...more].some((word) => names.has(word));
  const isOthers = (run: string) => digitsOf(run).length >= SHORTEST && !isPublicNumber(digitsOf(run), lines);
  return (text) =>
    findPersonalEmails(text, numbers).length > 0 ||
    [...text.matchAll(boxes)].some(([, box = '']) => isSomebodys(foldAccents(box).split(/[._]/))) ||
    // Beside the name of an institution, too.
    text.split(/[.,;:()\n]+/).some((piece) => namesPerson(piece, guards)) ||
    findPhones(text, invented, numbers).some(isOthers);
}

/** Digits of a number that is nobody's short code. */
const SHORTEST = 6;
