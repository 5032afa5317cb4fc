import { digitsOf } from '../../../domain/line/dialling.ts';
import { findPersonalEmails, findPhones } from '../../../domain/text/personal-contacts.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt } from '../../source/yaml-source.ts';
import { numberWordsOf } from '../../words/announce-words.ts';

/** No text of an activity, in its facts or below them, holds a telephone number or a person's e-mail. */
export function personalContacts(content: Content): Finding[] {
  const invented = new Set(members(campaignOf(content).fictionalNumbers).map(([, number]) => digitsOf(number)));
  const numbers = numberWordsOf(content);
  /** `written` may hold an address in the target of a link, where no number is looked for. */
  const look = (place: Place, text: string, written = text): Finding[] => [
    ...findPhones(text, invented, numbers).map((number) =>
      // A short code belongs to a service: it has a record.
      digitsOf(number).length < SHORTEST
        ? finding(place, 'stray-number', number, undefined)
        : finding(place, 'personal-contact', number),
    ),
    ...findPersonalEmails(written, numbers).map((address) => finding(place, 'personal-contact', address)),
  ];
  return content.activities.flatMap((activity) => [
    ...textsOf(activity).flatMap(([path, text]) => (text ? look(placeAt(activity.source, path), text) : [])),
    ...visibleLines(activity).flatMap(({ line, text, written }) =>
      look(textPlace(activity.source.file, line, written), text, written),
    ),
  ]);
}

/** Every field of an activity that holds free text. */
function textsOf({ value }: ActivityEntry): [Path, string | undefined][] {
  const { title, place, confirmed, organiserNames } = value ?? {};
  return [
    [['title'], title],
    [['place', 'venue'], place?.venue],
    [['place', 'town'], place?.town],
    [['place', 'directions'], place?.directions],
    [['confirmed', 'role'], confirmed?.role],
    [['confirmed', 'how'], confirmed?.how],
    ...members(organiserNames).map(([i, { text }]): [Path, string | undefined] => [
      ['organiserNames', i, 'text'],
      text,
    ]),
  ];
}

/** Digits of a number that is nobody's short code. */
const SHORTEST = 6;
