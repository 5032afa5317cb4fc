import type { FieldGroup } from '../../codes/aspects.ts';
import { firstDayOf, type PlainDate } from '../../domain/plain-date.ts';
import { isKept } from '../../domain/service/letters.ts';
import type { Service } from '../../domain/service/service.ts';
import type { FilledRow } from '../sheet-file.ts';
import * as WHY from './answer-words.ts';
import { NOT_KNOWN, nameFor } from './letter-files.ts';
import { isAnswer, plainValue, yesOrNo } from './plain-value.ts';
import { type AskedRow, type Round, rowsFor } from './round.ts';

export type AnswerRow = FilledRow<'service' | 'what' | 'correct' | 'right' | 'note' | 'key' | 'hash'>;

/** What is to be written, and what a person decides; every filled row is in one of these. */
export interface TakenAnswers {
  operator: string | null;
  /** The day on which the sheet was made. */
  made: PlainDate;
  /** By service: what its operator has confirmed, without what the same answer has confirmed before. */
  checks: Map<string, FieldGroup[]>;
  corrections: { row: AskedRow; service: Service; path: AskedRow['path']; value: unknown; answer: AnswerRow }[];
  /** Services whose contact the operator does not want to be shown. */
  objections: string[];
  /** Rows that say what the record says already. */
  kept: number;
  decisions: Decision[];
  /** What was asked, and the answers that stand. */
  asked: readonly AskedRow[];
  good: Map<AskedRow, AnswerRow>;
}

interface Decision {
  line: number;
  place: string;
  said: string;
  why: WHY.Why;
  /** Absent where nothing of a record is meant. */
  row?: AskedRow | undefined;
  answer?: AnswerRow;
}

interface Taking {
  round: Round;
  /** The source that the answer becomes. */
  source: string;
  on: PlainDate;
  /** Does a text hold what belongs to a person? */
  isPersonal: (text: string, may: MayHold) => boolean;
}

/** What a cell may hold besides words: the number of an office, or that of a mobile where the record has one. */
export type MayHold = 'words' | 'line' | 'mobile';

/** Takes the rows of a sheet: it changes nothing, and says what each comes to. */
export function takeAnswers(rows: readonly AnswerRow[], taking: Taking): TakenAnswers {
  const { round } = taking;
  const filled = rows
    .map((row) => ({ ...row, correct: row.correct === NOT_KNOWN ? '' : row.correct }))
    .filter(({ correct, right, note }) => correct !== '' || right !== '' || note !== '');
  const [operator = '', made = ''] = keyOf(rows).split('/');
  const all = rowsFor(operator, round);
  const taken: TakenAnswers = {
    ...{ operator: round.services.has(operator) && operator !== '' ? operator : null, checks: new Map() },
    made,
    ...{ corrections: [], objections: [], kept: 0, decisions: [], asked: all, good: new Map() },
  };
  const asked = new Map(all.map((row) => [`${operator}/${made}/${row.key}`, row]));
  // A row that somebody added says by its words which fact it is.
  const named = Map.groupBy(asked, ([, row]) => `${nameFor(row, operator, round.context)}/${row.what}`);
  const meant = ({ key, service, what }: AnswerRow) => {
    const [only, ...others] = key === '' ? (named.get(`${service}/${what}`) ?? []) : [];
    return only && others.length === 0 ? only[0] : key;
  };
  for (const [key, own] of Map.groupBy(filled, meant)) {
    const [first] = own;
    const row = asked.get(key);
    if (!first) continue;
    const answer = { ...first, note: [...new Set(own.flatMap(({ note }) => note || []))].join(' · ') };
    const place = placeOf(row, key, round);
    const decide = (of: AnswerRow, why: WHY.Why) =>
      taken.decisions.push({ ...{ line: of.line, place, why, row, answer: of }, said: wordsOf(of, why) });
    const may = row ? mayHold(row) : 'words';
    const isRefused = ({ correct, right, note }: AnswerRow) =>
      taking.isPersonal(right, may) || taking.isPersonal(`${correct} ${note}`, 'words');
    const refused = own.filter(isRefused);
    if (refused.length > 0) {
      for (const one of refused) decide(one, WHY.PERSONAL);
      continue;
    }
    if (!row) decide(answer, WHY.GONE);
    else if (new Set(own.map(({ correct, right }) => `${correct}|${right}`)).size > 1)
      for (const one of own) decide(one, WHY.twice(own.map(({ line }) => line)));
    else if (answer.correct === '' && answer.right === '') decide(answer, WHY.NOTE);
    else {
      const why = judge(row, answer, { ...taking, made }, taken);
      if (why) decide(answer, why);
      else {
        taken.good.set(row, answer);
        if (answer.note !== '') decide(answer, WHY.NOTE);
      }
    }
  }
  confirm(all, taken.good, taking, taken);
  return taken;
}

/** The key of a sheet: that of its first row that has one. */
export function keyOf(rows: readonly AnswerRow[]): string {
  return rows.find(({ key }) => key !== '')?.key ?? '';
}

function wordsOf({ correct, right, note }: AnswerRow, why: WHY.Why): string {
  return why === WHY.PERSONAL ? '' : [correct, right, note].filter(Boolean).join(' · ');
}

/** What one answer comes to; why it must be decided, or `null` where it stands. */
function judge(
  row: AskedRow,
  answer: AnswerRow,
  taking: Taking & { made: string },
  taken: TakenAnswers,
): WHY.Why | null {
  const { service } = row;
  const { context } = taking.round;
  if (!service) return WHY.QUESTION;
  const said = answer.correct === '' ? null : yesOrNo(answer.correct, context);
  if (answer.correct !== '' && said === null) return WHY.UNREADABLE;
  if (row.path[0] === 'listing') return object(service, said, taking, taken);
  if (said === 'yes') {
    if (row.shown === '') return answer.right === '' ? WHY.UNKNOWN : WHY.BOTH;
    if (answer.right !== '') return WHY.BOTH;
    return answer.hash === row.hash ? null : WHY.CHANGED;
  }
  if (answer.right === '') return row.shown === '' ? WHY.UNKNOWN : WHY.NO_RIGHT;
  const value = plainValue(row, service, answer.right, context);
  if (value === null) return WHY.NOT_PLAIN;
  if (value === current(row)) {
    taken.kept += 1;
    return null;
  }
  if (answer.hash !== row.hash) return WHY.CHANGED;
  const against = contradiction(row, service, value, taking);
  if (against) return against;
  taken.corrections.push({
    service,
    path: row.path,
    ...{ row, answer },
    value: isAnswer(row.path) ? stated(value, taking) : value,
  });
  return null;
}

function object(service: Service, said: 'yes' | 'no' | null, { round }: Taking, taken: TakenAnswers): WHY.Why | null {
  if (said === 'yes' || said === null) return said === null ? WHY.UNREADABLE : null;
  const { campaign, facts } = round.context;
  if (isKept(service, campaign)) return WHY.KEPT;
  const known = facts.organisations.get(service.operator ?? '')?.letter?.objections ?? [];
  if (known.some((one) => one.service === service.id)) taken.kept += 1;
  else taken.objections.push(service.id);
  return null;
}

/** What else is recorded and says otherwise, later or with more weight than this answer. */
function contradiction(row: AskedRow, service: Service, value: string, { round, on, made }: Taking & { made: string }) {
  const { sources, services } = round.context.facts;
  const isConfirmed = service.checks.some(
    (check) => check.on >= made && (!check.groups || (row.group !== null && check.groups.includes(row.group))),
  );
  if (isConfirmed) return WHY.CONFIRMED;
  const own = row.shown === '' ? [] : row.sources.flatMap((id) => sources.get(id) ?? []);
  if (own.some(({ kind, date }) => kind === 'law' || (date !== null && firstDayOf(date) > on))) return WHY.OTHER_SOURCE;
  const isNumber = row.path.at(-1) === 'value';
  const others = [...services.values()].filter(({ id }) => id !== service.id);
  const before = current(row);
  const isShared = others.some(({ channels }) => channels.some((one) => one.value === value || one.value === before));
  return isNumber && isShared ? WHY.SHARED : null;
}

/** Confirms each group of fields of which every fact was answered with yes or put right. */
function confirm(
  asked: readonly AskedRow[],
  good: ReadonlyMap<AskedRow, AnswerRow>,
  taking: Taking,
  taken: TakenAnswers,
): void {
  const facts = asked.filter(({ group, service }) => group !== null && service !== null);
  for (const [service, own] of Map.groupBy(facts, (row) => row.service)) {
    if (!service) continue;
    const before = new Set(
      service.checks.flatMap(({ source, groups }) =>
        source === taking.source ? (groups ?? own.map((row) => row.group)) : [],
      ),
    );
    const confirmed: FieldGroup[] = [];
    for (const [group, rows] of Map.groupBy(own, (row) => row.group)) {
      const answered = rows.filter((row) => good.has(row));
      if (group === null || answered.length === 0) continue;
      const open = rows.filter((row) => row.shown !== '' && !good.has(row));
      if (open.length === 0) {
        if (!before.has(group)) confirmed.push(group);
      } else
        for (const row of answered) {
          const { line = 0, correct = '', right = '' } = good.get(row) ?? {};
          // What was put right is written all the same.
          if (right !== '') continue;
          const place = placeOf(row, row.key, taking.round);
          taken.decisions.push({ line, place, said: correct, why: WHY.incomplete(open.map(({ what }) => what)) });
        }
    }
    if (confirmed.length > 0) taken.checks.set(service.id, confirmed);
  }
}

function mayHold({ path, service }: AskedRow): MayHold {
  const type = path.at(-1) === 'value' ? service?.channels[Number(path[1])]?.type : undefined;
  if (type === undefined) return 'words';
  return type === 'mobile' || type === 'whatsapp' || type === 'sms' ? 'mobile' : 'line';
}

/** What stands there now, as an answer would say it. */
function current({ path, value }: AskedRow): unknown {
  if (!isAnswer(path)) return value;
  return typeof value === 'object' && value !== null && 'answer' in value ? value.answer : undefined;
}

function stated(answer: string, { source, on }: Taking) {
  return { answer, sources: [source], sourceDate: on, readOn: on };
}

/** Where somebody finds it: the file and the field. */
function placeOf(row: AskedRow | undefined, key: string, { content }: Round): string {
  if (!row?.service) return row ? row.shown : key;
  const file = content.services.find(({ id }) => id === row.service?.id)?.source.file ?? row.service.id;
  return `${file}, ${row.path.join('.')}`;
}
