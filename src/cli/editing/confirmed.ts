import { FIELD_GROUPS } from '../../codes/aspects.ts';
import { isOneOf } from '../../codes/keys.ts';
import { isSlug } from '../../codes/slug.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { wrongDay } from '../given-day.ts';
import { personalIn } from '../personal.ts';
import { type Round, roundOf } from '../services/round.ts';
import type { Change, Confirmed, Saved } from './contract.ts';
import { bytesOf, type Desk, pathOfFile, textOf, versionOf } from './desk.ts';
import { edited } from './edited-text.ts';
import { saveFiles } from './saving.ts';
import { Refused } from './words.ts';

/**
 * Notes in the record of a service that its operator has confirmed it, on the day on which its answer came.
 * Its evidence is a source that is there; or one that is made of how the answer came, in the list of sources.
 */
export async function confirm(desk: Desk, { file, version, by, verified, on, how, groups }: Confirmed): Promise<Saved> {
  pathOfFile(desk, file);
  const { dir, today } = desk;
  const content = desk.content();
  const record = content.services.find(({ source }) => source.file === file);
  const round = roundOf(content, today);
  if (!record?.whole || !round) throw new Refused('broken');
  const wrong = wrongDay(on, today);
  if (wrong) throw new Refused(wrong);
  if (personalIn(content)(how)) throw new Refused('person');
  const before = bytesOf(dir, file);
  if (versionOf(before) !== version) throw new Refused('changed');
  const source = sourceOf(record.whole.operator ?? record.id, on, how, round);
  const check = {
    ...{ on, method: 'asked-operator', enteredBy: by, verifiedBy: verified, source: source.id },
    groups: groups.filter((one) => isOneOf(FIELD_GROUPS, one)),
  };
  const { operator, operatorName, name } = record.whole;
  const publisher = operator ? {} : { publisher: (operatorName ?? name).text };
  const isKnown = round.context.facts.sources.has(source.id);
  const told = { ...source.record, ...publisher, date: on, readOn: today };
  const made = new Map<string, Change>([[file, { path: ['checks', record.whole.checks.length], value: check }]]);
  if (!isKnown) made.set(CONTENT_KINDS.sources.path, { path: ['sources', source.id], value: told });
  const files = [...made].map(([name, change]) => {
    const next = edited(name, textOf(bytesOf(dir, name)), [change]);
    if (next === null) throw new Refused('notWritten');
    return [name, Buffer.from(next)] as const;
  });
  return saveFiles(desk, new Map(files));
}

/**
 * The source that an answer is: one that is there, or one made of how it came; the same for all that an operator answers on one day.
 *
 * @param told the id of a source, or how it came
 */
function sourceOf(operator: string, day: string, told: string, { context }: Round) {
  const { t, facts } = context;
  const isThere = isSlug(told) && facts.sources.has(told);
  const { name, sector } = facts.organisations.get(operator) ?? {};
  const kind = sector === 'ngo' || sector === 'international' ? sector : 'official';
  return {
    id: isThere ? told : `answer-${operator}-${day}`,
    record: {
      publisher: name?.text ?? operator,
      title: t('letter.source', { how: told }).text,
      ...{ kind, date: '', url: null, facts: [], confidence: 'high', readOn: '' },
    },
  };
}
