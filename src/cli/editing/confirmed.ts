import { FIELD_GROUPS } from '../../codes/aspects.ts';
import { isOneOf } from '../../codes/keys.ts';
import { isSlug } from '../../codes/slug.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Service } from '../../domain/service/service.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { wrongDay } from '../given-day.ts';
import { personalIn } from '../personal.ts';
import { roundOf } from '../services/round.ts';
import type { Change, Closed, Confirmed } from './contract.ts';
import { bytesOf, type Desk, pathOfFile, textOf, versionOf } from './desk.ts';
import { edited } from './edited-text.ts';
import { type Saved, saveFiles } from './saving.ts';
import { Refused } from './words.ts';

/** Notes in the record of a service that its operator has confirmed it, on the day on which its answer came. */
export function confirm(desk: Desk, { by, verified, groups, ...told }: Confirmed): Promise<Saved> {
  const wrong = wrongDay(told.on, desk.today);
  if (wrong) throw new Refused(wrong);
  if (by === verified) throw new Refused('sameRole');
  return noted(desk, { ...told, done: 'confirmed', day: told.on }, (source, { checks }) => ({
    path: ['checks', checks.length],
    value: {
      ...{ on: told.on, method: 'asked-operator', enteredBy: by, verifiedBy: verified, source },
      groups: groups.filter((one) => isOneOf(FIELD_GROUPS, one)),
    },
  }));
}

/** Notes in the record of a service that it has closed: one switch for every page, language and paper. */
export function close(desk: Desk, { until, instead, ...told }: Closed): Promise<Saved> {
  return noted(desk, { ...told, done: 'closed', day: desk.today }, (source) => ({
    path: ['status'],
    value: {
      ...{ state: 'closed', on: told.on },
      ...(until ? { until } : {}),
      ...(instead ? { by: [instead] } : {}),
      source,
    },
  }));
}

/** What somebody has told of a service, on which day, and what is done with it. */
type Told = Pick<Confirmed, 'file' | 'version' | 'how'> & { done: 'confirmed' | 'closed'; day: PlainDate };

/**
 * Writes into the record of a service what its operator has said of it. Its evidence is a source that is there; or one that is made of how
 * it was said, in the list of sources.
 */
async function noted(
  desk: Desk,
  { file, version, how, done, day }: Told,
  toChange: (source: string, record: Pick<Service, 'checks'>) => Change,
): Promise<Saved> {
  pathOfFile(desk, file);
  const { dir, today } = desk;
  const content = desk.content();
  const record = content.services.find(({ source }) => source.file === file);
  const round = roundOf(content, today);
  if (!record?.whole || !round) throw new Refused('broken');
  if (personalIn(content)(how)) throw new Refused('person');
  if (versionOf(bytesOf(dir, file)) !== version) throw new Refused('changed');
  const { operator, operatorName, name } = record.whole;
  const { t, facts } = round.context;
  const own = operator ? facts.organisations.get(operator) : undefined;
  // Where no source is there, one that is made of how it was said: an answer is the same for all that it confirms on one day.
  const made = done === 'closed' ? `closed-${record.id}-${day}` : `answer-${operator ?? record.id}-${day}`;
  const source = isSlug(how) && facts.sources.has(how) ? how : made;
  const kind = own?.sector === 'ngo' || own?.sector === 'international' ? own.sector : 'official';
  const told = {
    publisher: operator ? (own?.name.text ?? operator) : (operatorName ?? name).text,
    title: done === 'closed' ? how : t('letter.source', { how }).text,
    ...{ kind, date: day, url: null, facts: [], confidence: 'high', readOn: today },
  };
  const changes = new Map<string, Change>([[file, toChange(source, record.whole)]]);
  if (!facts.sources.has(source)) changes.set(CONTENT_KINDS.sources.path, { path: ['sources', source], value: told });
  const files = [...changes].map(([name, change]) => {
    const next = edited(name, textOf(bytesOf(dir, name)), [change]);
    if (next === null) throw new Refused('notWritten');
    return [name, Buffer.from(next)] as const;
  });
  return saveFiles(desk, new Map(files), done);
}
