import { batchId, readBatch } from '../../codes/recall-code.ts';
import { isLikePerson } from '../../domain/activities/guards/names.ts';
import { isGiven } from '../../domain/materials/ledger.ts';
import { countFaults } from '../../domain/results/count.ts';
import { findPersonalEmails, findPhones } from '../../domain/text/contacts.ts';
import type { Content } from '../content.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { campaignOf, inventedOf, sourceLocaleOf } from '../read/campaign-facts.ts';
import { harmTextsIn } from '../read/records.ts';
import { members } from '../source/loose.ts';
import { placeAt } from '../source/yaml-source.ts';
import { allWordsOf, numberWordsOf } from '../words/announce-words.ts';

/** A count is named after its batch, and says once which institution counted; that is no person. */
export function countsNamed(content: Content): Finding[] {
  const materials = new Map(
    (content.recallCodes?.whole ?? []).flatMap((line): [string, string][] =>
      isGiven(line) ? [[line.code, line.material]] : [],
    ),
  );
  return content.counts.flatMap(({ id, source, value, whole }) => {
    const material = materials.get(readBatch(value?.batch ?? '')?.material ?? '');
    const name = value?.institutionName?.text ?? '';
    const contacts = contactsIn(name, content);
    const isPerson = name !== '' && isLikePerson(name, allWordsOf(content).guards);
    const place = placeAt(source, ['institutionName', 'text']);
    return [
      ...(value?.batch && batchId(value.batch) !== id
        ? [finding(wholeFile(source.file), 'count-file-name', `${batchId(value.batch)}.yaml`)]
        : []),
      ...(whole && (whole.institution === null) === (whole.institutionName === null)
        ? [finding(placeAt(source, ['institution']), 'count-institution')]
        : []),
      ...contacts.map((found) => finding(place, 'result-contact', found)),
      ...(material !== undefined && value?.material !== undefined && material !== value.material
        ? [finding(placeAt(source, ['material']), 'count-other-material', material)]
        : []),
      ...(isPerson ? [finding(place, 'count-person', name)] : []),
    ];
  });
}

/** The numbers of a count can be together. */
export function countsAgree({ counts }: Content): Finding[] {
  return counts.flatMap(({ source, value }) =>
    countFaults({
      ...value,
      // A date that is wrong is told by its own finding.
      from: value?.from ?? '',
      to: value?.to ?? '',
    }).map(({ code, field, most }) =>
      finding(placeAt(source, [field]), code === 'ends-before' ? 'ends-before-starts' : `count-${code}`, most),
    ),
  );
}

/** A target that was set once the day had come is none. */
export function targetsBefore(content: Content): Finding[] {
  const { targets } = content;
  const { day } = campaignOf(content);
  if (!targets || day === undefined) return [];
  return members(targets.value).flatMap(([id, { on, year }]) => {
    const place = placeAt(targets.source, [id, 'on']);
    if (on === undefined || year === undefined) return [];
    return on >= `${year}-${day}` ? finding(place, 'target-after', `${year}-${day}`) : [];
  });
}

/** A harm is told in the source language, and with no telephone or e-mail of anybody. */
export function harmTexts(content: Content): Finding[] {
  const { harms } = content;
  const locale = sourceLocaleOf(content);
  if (!harms) return [];
  return [
    ...harmTextsIn(harms).flatMap(({ source, path, text }) =>
      contactsIn(text, content).map((found) => finding(placeAt(source, path), 'result-contact', found)),
    ),
    ...members(harms.whole ?? undefined).flatMap(([id, harm]) =>
      (['what', 'done'] as const).flatMap((field) =>
        locale === undefined || harm[field][locale]
          ? []
          : [finding(placeAt(harms.source, [id, field]), 'not-in-source', locale, 'results')],
      ),
    ),
  ];
}

/** Telephone numbers and e-mail addresses of people in a text of results. */
function contactsIn(text: string, content: Content): string[] {
  const invented = inventedOf(content);
  const words = numberWordsOf(content);
  return [...findPhones(text, invented, words), ...findPersonalEmails(text, words)];
}
