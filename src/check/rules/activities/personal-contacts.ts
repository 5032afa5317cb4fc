import { digitsOf } from '../../../domain/service/dialling.ts';
import { findPersonalEmails, findPhones } from '../../../domain/text/personal-contacts.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt } from '../../source/yaml-source.ts';
import { numberWordsOf } from '../../words/announce-words.ts';
import { shownVersions } from './readings.ts';

/**
 * What a reader of an activity does not see holds no telephone number or e-mail of a person either: how it was confirmed, and
 * the targets of links. What is seen is judged with all else that could harm (`harms.ts`).
 */
export function personalContacts(content: Content): Finding[] {
  const invented = new Set(members(campaignOf(content).fictionalNumbers).map(([, number]) => digitsOf(number)));
  const numbers = numberWordsOf(content);
  const look = (place: Place, text: string): Finding[] => [
    ...findPhones(text, invented, numbers).map((number) =>
      // A short code belongs to a service: it has a record.
      digitsOf(number).length < SHORTEST
        ? finding(place, 'stray-number', number, undefined)
        : finding(place, 'personal-contact', number),
    ),
    ...findPersonalEmails(text, numbers).map((address) => finding(place, 'personal-contact', address)),
  ];
  return [...content.activities, ...shownVersions(content)].flatMap((activity) => [
    ...textsOf(activity).flatMap(([path, text]) => (text ? look(placeAt(activity.source, path), text) : [])),
    ...visibleLines(activity).flatMap(({ line, text, written }) =>
      findPersonalEmails(written, numbers)
        .filter((address) => !text.includes(address))
        .map((address) => finding(textPlace(activity.source.file, line, written), 'personal-contact', address)),
    ),
  ]);
}

/** How an activity was confirmed. */
function textsOf({ value }: ActivityEntry): [Path, string | undefined][] {
  const { confirmed } = value ?? {};
  return [
    [['confirmed', 'role'], confirmed?.role],
    [['confirmed', 'how'], confirmed?.how],
  ];
}

/** Digits of a number that is nobody's short code. */
const SHORTEST = 6;
