import { FIELD_GROUPS } from '../../codes/aspects.ts';
import { isOneOf } from '../../codes/keys.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { personalIn } from '../personal.ts';
import { roundOf } from '../services/round.ts';
import { sourceOf } from './answer-source.ts';
import type { Change, Confirmed, Saved } from './contract.ts';
import { bytesOf, type Desk, pathOfFile, textOf, versionOf } from './desk.ts';
import { edited } from './edited-text.ts';
import { shown } from './field-findings.ts';
import { attempt, savedAs } from './saving.ts';
import { Refused } from './words.ts';

/**
 * Notes in the record of a service that its operator has confirmed it today.
 * Its evidence is a source that is there; or one that is made of how the answer came, in the list of sources.
 */
export async function confirm(desk: Desk, { file, version, by, verified, how, groups }: Confirmed): Promise<Saved> {
  pathOfFile(desk, file);
  const { dir, today } = desk;
  const content = desk.content();
  const record = content.services.find(({ source }) => source.file === file);
  const round = roundOf(content, today);
  if (!record?.whole || !round) throw new Refused('broken');
  if (personalIn(content)(how)) throw new Refused('person');
  const before = bytesOf(dir, file);
  if (versionOf(before) !== version) throw new Refused('changed');
  const source = sourceOf(record.whole.operator ?? record.id, today, how, round);
  const check = {
    ...{ on: today, method: 'asked-operator', enteredBy: by, verifiedBy: verified, source: source.id },
    ...(groups.length > 0 ? { groups: groups.filter((one) => isOneOf(FIELD_GROUPS, one)) } : {}),
  };
  const { operator, operatorName, name } = record.whole;
  const publisher = operator ? {} : { publisher: (operatorName ?? name).text };
  const isKnown = round.context.facts.sources.has(source.id);
  const made: [string, Change][] = [
    [file, { path: ['checks', record.whole.checks.length], value: check }],
    ...(isKnown ? [] : [sourceChange(source.id, { ...source.record, ...publisher, date: today, readOn: today })]),
  ];
  const files = made.map(([name, change]) => {
    const next = edited(name, textOf(bytesOf(dir, name)), [change]);
    if (next === null) throw new Refused('notWritten');
    return [name, Buffer.from(next)] as const;
  });
  const added = await attempt(desk, new Map(files));
  return added.length > 0
    ? { outcome: 'stopped', findings: shown(added) }
    : savedAs(
        desk,
        files.map(([name]) => name),
      );
}

function sourceChange(id: string, value: unknown): [string, Change] {
  return [CONTENT_KINDS.sources.path, { path: ['sources', id], value }];
}
