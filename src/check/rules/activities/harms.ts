import { COVERT_KINDS } from '../../../codes/activity.ts';
import { isOneOf } from '../../../codes/keys.ts';
import type { Activity } from '../../../domain/activities/activity.ts';
import { findHarms, type GuardedText } from '../../../domain/activities/guards/harms.ts';
import { lastDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import { digitsOf } from '../../../domain/service/dialling.ts';
import { publicNumbers } from '../../../domain/service/public-numbers.ts';
import { findPersonalEmails, findPhones } from '../../../domain/text/contacts.ts';
import { blocksOf } from '../../../domain/text/sentences.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf, inventedOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt } from '../../source/yaml-source.ts';
import { allWordsOf, numberWordsOf } from '../../words/announce-words.ts';
import { shownVersions } from './readings.ts';

/**
 * What could harm somebody by its form stands in no text of an activity, by the rules that announcements are judged by: nobody may
 * write by hand what no sheet brings in. What its words mean, a reader tells. An inspection is told of once it has been.
 */
export function activityHarms(content: Content, today: PlainDate): Finding[] {
  const { country } = campaignOf(content);
  const context = {
    words: allWordsOf(content),
    invented: inventedOf(content),
    lines: publicNumbers(
      content.services.flatMap((service) => (service.whole ? { ...service.whole, country: service.country } : [])),
      country?.code ?? '',
    ),
    allowedDomains: members(content.sources?.value?.allowedDomains).map(([, domain]) => domain),
  };
  return [...content.activities, ...shownVersions(content)].flatMap((activity) => {
    const isToCome = isStillToCome(activity, today);
    const year = Number(activity.value?.when?.starts?.slice(0, 4) ?? today.slice(0, 4));
    const harms = findHarms(textsOf(activity), { ...context, year });
    const kind = activity.value?.kind;
    return [
      ...harms.flatMap(({ code, field, found }) => {
        if (code === 'personal-contact') return finding(field, code, found);
        // A link with its scheme is judged as a link, and an institution's desk has a number.
        if (code === 'land-line' || (code === 'link' && SCHEME.test(found))) return [];
        return finding(field, 'activity-harm', code, found);
      }),
      ...(isToCome && kind && isOneOf(COVERT_KINDS, kind)
        ? [finding(placeAt(activity.source, ['kind']), 'activity-harm', 'covert-kind', kind)]
        : []),
    ];
  });
}

/** What the press has reported is over. */
function isStillToCome({ value }: ActivityEntry, today: PlainDate): boolean {
  const { starts, ends } = value?.when ?? {};
  const last = ends ?? starts;
  const status: Activity['status'] | undefined = value?.status;
  return status !== 'reported' && (!last || lastDayOf(last) >= today);
}

/** Every text of an activity that a reader sees. */
function textsOf({ source, value, body, bodyLine }: ActivityEntry): GuardedText<Place>[] {
  const { title, place, organiserNames, change, series } = value ?? {};
  const own: [(string | number)[], string | undefined][] = [
    [['title'], title],
    [['place', 'venue'], place?.venue],
    [['place', 'town'], place?.town],
    [['place', 'directions'], place?.directions],
    ...members(organiserNames).map(([i, { text }]): (typeof own)[number] => [['organiserNames', i, 'text'], text]),
    [['change', 'reason'], change?.reason],
    [['series'], series?.replaceAll('-', ' ')],
  ];
  return [
    ...own.flatMap(([path, text]) =>
      text ? [{ text, field: placeAt(source, path), isPlace: path[0] === 'place' }] : [],
    ),
    ...blocksOf(body).map(({ text, line }) => ({ text, field: textPlace(source.file, bodyLine + line - 1, text) })),
  ];
}

const SCHEME = /^(?:https?|javascript|vbscript|data|file|mailto|tel|sms)\s*:/;

/**
 * What a reader of an activity does not see holds no telephone number or e-mail of a person either: how it was confirmed, and
 * the targets of links. What is seen is judged with all else that could harm above.
 */
export function personalContacts(content: Content): Finding[] {
  const invented = inventedOf(content);
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
    ...confirmationsOf(activity).flatMap(([path, text]) => (text ? look(placeAt(activity.source, path), text) : [])),
    ...visibleLines(activity).flatMap(({ line, text, written }) =>
      findPersonalEmails(written, numbers)
        .filter((address) => !text.includes(address))
        .map((address) => finding(textPlace(activity.source.file, line, written), 'personal-contact', address)),
    ),
  ]);
}

function confirmationsOf({ value }: ActivityEntry): [Path, string | undefined][] {
  const { confirmed } = value ?? {};
  return [
    [['confirmed', 'role'], confirmed?.role],
    [['confirmed', 'how'], confirmed?.how],
  ];
}

/** Digits of a number that is nobody's short code. */
const SHORTEST = 6;
