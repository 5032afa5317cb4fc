import { FIELD_GROUPS } from '../../codes/aspects.ts';
import { isOneOf } from '../../codes/keys.ts';
import { isSlug } from '../../codes/slug.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { wrongDay } from '../given-day.ts';
import { personalIn } from '../personal.ts';
import { roundOf } from '../services/round.ts';
import type { Change, Confirmed } from './contract.ts';
import { bytesOf, type Desk, pathOfFile, textOf, versionOf } from './desk.ts';
import { edited } from './edited-text.ts';
import { type Saved, saveFiles } from './saving.ts';
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
  const { operator, operatorName, name } = record.whole;
  const { t, facts } = round.context;
  const own = operator ? facts.organisations.get(operator) : undefined;
  // Where no source is there, one that is made of how the answer came: the same for all that an operator answers on one day.
  const source = isSlug(how) && facts.sources.has(how) ? how : `answer-${operator ?? record.id}-${on}`;
  const kind = own?.sector === 'ngo' || own?.sector === 'international' ? own.sector : 'official';
  const check = {
    ...{ on, method: 'asked-operator', enteredBy: by, verifiedBy: verified, source },
    groups: groups.filter((one) => isOneOf(FIELD_GROUPS, one)),
  };
  const told = {
    publisher: operator ? (own?.name.text ?? operator) : (operatorName ?? name).text,
    title: t('letter.source', { how }).text,
    ...{ kind, date: on, url: null, facts: [], confidence: 'high', readOn: today },
  };
  const made = new Map<string, Change>([[file, { path: ['checks', record.whole.checks.length], value: check }]]);
  if (!facts.sources.has(source)) made.set(CONTENT_KINDS.sources.path, { path: ['sources', source], value: told });
  const files = [...made].map(([name, change]) => {
    const next = edited(name, textOf(bytesOf(dir, name)), [change]);
    if (next === null) throw new Refused('notWritten');
    return [name, Buffer.from(next)] as const;
  });
  return saveFiles(desk, new Map(files), 'confirmed');
}
