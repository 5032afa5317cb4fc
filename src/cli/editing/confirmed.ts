import { isOneOf } from '../../codes/keys.ts';
import { FIELD_GROUPS } from '../../codes/service-fields.ts';
import { isSlug } from '../../codes/slug.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { SOURCE_DAYS } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { inOrder } from '../../domain/sorting.ts';
import { toService } from '../../hashes/page/translated-text.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { serviceSchema } from '../../schemas/service/service.ts';
import { viewContext } from '../../views/context.ts';
import { toConfirmRows } from '../../views/service/confirm.ts';
import { tooEarly, wrongDay } from '../given-day.ts';
import { personalIn } from '../personal.ts';
import { roundOf, sourceWords } from '../services/round.ts';
import { parsed } from '../splice-yaml.ts';
import type { Change, Closed, Confirmed, Edit } from './contract.ts';
import { bytesOf, type Desk, pathOfFile, textOf, titleIn, versionOf } from './desk.ts';
import { edited } from './edited-text.ts';
import { editOf, type Saved, save, saveFiles } from './saving.ts';
import { resourced, unsourced } from './sourced.ts';
import { type DONE, Refused } from './words.ts';

/** `GET facts?file=…`: what is to be known where somebody notes what the operator of a service has said. */
export type Facts = ReturnType<typeof factsOf>;

/**
 * What the record of a service says now, as the site says it, so that nobody confirms what they do not see; what is left to verify; and
 * what may be used in its place.
 */
export function factsOf(desk: Desk, file: string) {
  const { record, round } = recordOf(desk, file);
  const { content } = round;
  const { site, facts } = round.context;
  const context = viewContext(site, site.languages.find(({ locale }) => locale === desk.lang)?.locale);
  const service = facts.services.get(record.id) ?? toService({ id: record.id, country: record.country }, record.whole);
  return {
    // Empty where nobody knows.
    said: toConfirmRows(service, false, context).flatMap(({ group, what, shown }) =>
      group ? { group, what, shown } : [],
    ),
    left: record.whole.checks.flatMap(({ verifiedBy, enteredBy, on, source, groups = FIELD_GROUPS }, at) =>
      verifiedBy ? [] : { at, by: enteredBy, on, groups, how: sourceWords([source], context) },
    ),
    // Of the same country, those for the same first.
    others: inOrder(
      content.services.filter(({ id, country }) => id !== record.id && country === record.country),
      ({ value }) => Number(value?.topic !== record.whole.topic),
      ({ value, id }) => value?.name?.text ?? id,
    ).map(({ id, source }) => ({ id, title: titleIn(content, source.file, desk.lang) })),
  };
}

/** Notes in the record of a service that its operator has confirmed it, on the day on which its answer came. */
export function confirm(desk: Desk, told: Confirmed): Promise<Saved> {
  const done = told.verified ? 'confirmed' : 'noted';
  return noted(desk, { ...told, done, day: told.on }, (source, { checks }) => [checked(desk, checks, source, told)]);
}

/** Notes in the record of a service that it has closed: one switch for every page, language and paper. */
export function close(desk: Desk, { until, instead, ...told }: Closed): Promise<Saved> {
  const { today } = desk;
  return noted(desk, { ...told, done: 'closed', day: today }, (source, { checks }) => {
    const lastAnswer = checks.map(({ on }) => on).reduce(later, addDays(today, -SOURCE_DAYS));
    const wrong = tooEarly(told.on, lastAnswer, today);
    if (wrong) throw new Refused(wrong);
    const value = {
      ...{ state: 'closed', on: told.on },
      ...(until ? { until } : {}),
      ...(instead ? { by: [instead] } : {}),
      source,
    };
    return [{ path: ['status'], value }];
  });
}

const later = (one: PlainDate, other: PlainDate) => (one > other ? one : other);

/**
 * Saves an edit. Where it changes what a source of a service backs, it is asked who said so: that is noted as a confirmation, and the
 * source beside what has changed; or it mends a slip, and the sources stay.
 */
export async function saveTold(desk: Desk, edit: Edit): Promise<Saved> {
  const { file, version, told } = edit;
  const made = editOf(desk, edit);
  if ('outcome' in made) return made;
  const before = desk.content().services.find(({ source }) => source.file === file)?.raw;
  const [old, now] = [before, parsed(made.after)].map((one) => serviceSchema.safeParse(one).data);
  const fresh = old && now && told !== 'slip' ? unsourced(old, now) : [];
  if (!old || !now || told === 'slip' || fresh.length === 0) return save(desk, edit);
  const groups = FIELD_GROUPS.filter((one) => fresh.some(({ group }) => group === one));
  if (!told) return { outcome: 'unsourced', groups };
  const { on } = told;
  return noted(
    desk,
    { ...told, file, version, done: told.verified ? 'saved' : 'noted', day: on },
    (source) => [
      ...resourced(old, now, fresh, { source, on, today: desk.today }),
      checked(desk, now.checks, source, { ...told, groups }),
    ],
    made.after,
  );
}

/** A confirmation by two roles, as one more of those that are there; by one alone it is left to verify, and does not count. */
function checked(
  { today }: Desk,
  { length }: Service['checks'],
  source: string,
  { by, verified, on, groups }: Pick<Confirmed, 'by' | 'verified' | 'on' | 'groups'>,
): Change {
  const wrong = wrongDay(on, today);
  if (wrong) throw new Refused(wrong);
  if (by === verified) throw new Refused('sameRole');
  const value = {
    ...{ on, method: 'asked-operator', enteredBy: by, ...(verified ? { verifiedBy: verified } : {}), source },
    groups: groups.filter((one) => isOneOf(FIELD_GROUPS, one)),
  };
  return { path: ['checks', length], value };
}

/** What somebody has told of a service, on which day, and what is done with it. */
type Answer = Pick<Confirmed, 'file' | 'version' | 'how'> & { done: keyof typeof DONE; day: PlainDate };

/**
 * Writes into the record of a service what its operator has said of it. Its evidence is a source that is there; or one that is made of how
 * it was said, in the list of sources.
 *
 * @param draft the record with what was changed in it; else it is that on the disk
 */
async function noted(
  desk: Desk,
  { file, version, how, done, day }: Answer,
  toChanges: (source: string, record: Pick<Service, 'checks'>) => readonly Change[],
  draft?: string,
): Promise<Saved> {
  const { dir, today } = desk;
  const { record, round } = recordOf(desk, file);
  const { content } = round;
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
  const changes = new Map([[file, toChanges(source, record.whole)]]);
  if (!facts.sources.has(source)) changes.set(CONTENT_KINDS.sources.path, [{ path: ['sources', source], value: told }]);
  const files = [...changes].map(([name, own]) => {
    const text = name === file ? draft : undefined;
    const next = edited(name, text ?? textOf(bytesOf(dir, name)), own);
    if (next === null) throw new Refused('notWritten');
    return [name, Buffer.from(next)] as const;
  });
  return saveFiles(desk, new Map(files), done);
}

/** @throws Refused where it is no service, or the content has mistakes */
function recordOf(desk: Desk, file: string) {
  pathOfFile(desk, file);
  const content = desk.content();
  const record = content.services.find(({ source }) => source.file === file);
  const round = roundOf(content, desk.today);
  if (!record?.whole || !round) throw new Refused('broken');
  return { record: { ...record, whole: record.whole }, round };
}
