import { lookOf } from '../../../domain/activities/guards/organisers.ts';
import { isGiven } from '../../../domain/materials/ledger.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { batchId, readBatch } from '../../../domain/results/batch-code.ts';
import { countFaults } from '../../../domain/results/count.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { allWordsOf } from '../../words/announce-words.ts';
import { contactsIn } from './contacts.ts';

/** A count is named after its batch, and says once which institution counted; that is no person. */
export function countsNamed(content: Content): Finding[] {
  const things = new Map(
    (content.recallCodes?.whole ?? []).flatMap((line): [string, string][] =>
      isGiven(line) ? [[line.code, line.material]] : [],
    ),
  );
  return content.counts.flatMap(({ id, source, value, whole }) => {
    const thing = things.get(readBatch(value?.batch ?? '')?.thing ?? '');
    const name = value?.institutionName?.text ?? '';
    const contacts = contactsIn(name, content);
    const isPerson = name !== '' && lookOf(name, allWordsOf(content).guards) === 'person';
    const place = placeAt(source, ['institutionName', 'text']);
    return [
      ...(value?.batch && batchId(value.batch) !== id
        ? [finding(wholeFile(source.file), 'count-file-name', `${batchId(value.batch)}.yaml`)]
        : []),
      ...(whole && (whole.institution === null) === (whole.institutionName === null)
        ? [finding(placeAt(source, ['institution']), 'count-institution')]
        : []),
      ...contacts.map((found) => finding(place, 'result-contact', found)),
      ...(thing !== undefined && value?.material !== undefined && thing !== value.material
        ? [finding(placeAt(source, ['material']), 'count-other-thing', thing)]
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
    }).map(({ code, field, most }) => finding(placeAt(source, [field]), `count-${code}`, most)),
  );
}

/** Nobody has counted on a day that has not come. */
export function countsToCome({ counts }: Content, today: PlainDate): Finding[] {
  return counts.flatMap(({ source, value }) =>
    (['from', 'to'] as const).flatMap((field) => {
      const day = value?.[field];
      return day !== undefined && day > today ? [finding(placeAt(source, [field]), 'future-date', today)] : [];
    }),
  );
}
