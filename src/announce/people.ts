import type { AllWords, GuardWords } from '../domain/activities/announce-words.ts';
import { onceFor } from '../domain/once-for.ts';
import { findPersonalEmails, findPhones } from '../domain/text/personal-contacts.ts';
import { anyOf, EDGE } from '../domain/text/stems.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, says } from './finding.ts';

/**
 * What could harm somebody if it were published: a person's own contact, where people are sheltered, a minor's name, and
 * what is said in the offers by which people are recruited.
 *
 * @param invented digits of numbers that belong to nobody
 * @param words how the languages of the deployment say these things
 */
export function findRisks(
  text: string,
  field: FieldName,
  invented: ReadonlySet<string>,
  { numbers, guards }: Pick<AllWords, 'numbers' | 'guards'>,
): RowFinding[] {
  const guard = patternsOf(guards);
  const contact = findPhones(text, invented, numbers)[0] ?? findPersonalEmails(text, numbers)[0];
  const first = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
  const isPlace = field === 'venue' || field === 'directions';
  const shelter = first(guard.shelter);
  const minor = first(guard.minor) ?? minorWithAge(text, guard.age);
  const found: [Parameters<typeof says>[0], string | undefined][] = [
    ['personal-contact', contact],
    ['shelter-address', shelter && (isPlace || guard.street.test(text)) ? shelter : undefined],
    ['minor-named', minor],
    ['offer', first(guard.offer)],
    ['asks-money', first(guard.money)],
    ['asks-documents', first(guard.papers)],
  ];
  return found.flatMap(([code, what]) => (what ? [says(code, field, { found: what })] : []));
}

/** A name with an age below 18 beside it. */
function minorWithAge(text: string, pattern: RegExp): string | undefined {
  for (const [whole, age] of text.matchAll(pattern)) if (Number(age) < 18) return whole;
  return undefined;
}

/** Two words with capitals, the second of three letters at least where no age says that it is a name. */
const NAME = '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}';
/** A name in a script without capitals: only a word before it can tell. */
const PLAIN_NAME = '\\p{Lo}{2,} \\p{Lo}{2,}';
/** The number of a house, in any language. */
const HOUSE = '\\b\\d{3,4}\\b';

const patternsOf = onceFor((words: GuardWords) => {
  const { minor, named, beforeAge, years, send, papers } = words;
  const handOver = `${anyOf(send)}${EDGE}.{0,40}${EDGE}${anyOf(papers)}`;
  return {
    shelter: new RegExp(anyOf(words.shelter), 'iu'),
    street: new RegExp(`${anyOf(words.street)}|${HOUSE}`, 'iu'),
    minor: new RegExp(
      `${anyOf(minor)}(?:(?:,? ${anyOf(named)}){0,2} ${NAME}{2,}|(?:,? ${anyOf(named)}){1,2} ${PLAIN_NAME})`,
      'u',
    ),
    age: new RegExp(`${NAME}+[ ,(]{1,3}(?:${anyOf(beforeAge)} )?(\\d{1,2})\\s*${anyOf(years)}`, 'gu'),
    offer: new RegExp(anyOf(words.offer), 'iu'),
    money: new RegExp(anyOf(words.money), 'iu'),
    papers: new RegExp(handOver, 'iu'),
  };
});
