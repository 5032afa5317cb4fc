import { codeOf, listOf, readRegion } from '../announce/choices.ts';
import { likenessOf } from '../announce/closest.ts';
import { readDay } from '../announce/days.ts';
import { cleanText } from '../announce/text.ts';
import { lookOf } from '../domain/activities/guards/organisers.ts';
import { fold } from '../domain/fold.ts';
import { byKey, isOneOf, keysOf } from '../domain/keys.ts';
import { LONGEST_NAME } from '../domain/name.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { COUNTERS, type Count, MEASURES, METHODS } from '../domain/results/count.ts';
import { findPersonalEmails, findPhones } from '../domain/text/personal-contacts.ts';
import { faultsOf, type Read, readBatchCell, readNumber } from './cells.ts';
import type { CountContext } from './context.ts';
import { type CountFinding, SHARED_CODES, saysOf } from './finding.ts';
import type { CountRow } from './read-rows.ts';

/** A count as a row says it; its file is named after its batch. */
export type RowCount = Omit<Count, 'id'>;

export interface JudgedCount {
  row: CountRow;
  findings: CountFinding[];
  /** What it says; `null` where something stops it. */
  count: RowCount | null;
}

/** Reads one row, and says all that is to be said of it at once. */
export function judgeCount(row: CountRow, context: CountContext): JudgedCount {
  if (row.isShifted) return { row, findings: row.findings, count: null };
  const findings = [...row.findings];
  const say = (...args: Parameters<typeof saysOf>) => void findings.push(saysOf(...args));
  const text = (column: keyof CountRow['values']) => cleanText(row.values[column] ?? '');
  const keep = <T>(read: { value: T; findings: CountFinding[] }): T => {
    findings.push(...read.findings);
    return read.value;
  };
  /** One of a list; a cell with marks alone says nothing. */
  const chosen = (column: 'material' | 'countedBy' | 'method'): string | null => {
    const found = text(column);
    const choices = context.choices[column];
    if (fold(found) === '') say('missing', column, { choices: listOf(choices, '') });
    const code = codeOf(found, choices, context.words.read);
    if (fold(found) !== '' && code === null) say('not-a-choice', column, { found, choices: listOf(choices, found) });
    return code;
  };

  const batch = keep(readBatchCell(text('batch')));
  const institution = keep(readInstitution(text('institution'), context));
  const region = keep(regionOf(text('region'), context));
  const material = chosen('material');
  findings.push(...thingFindings(batch, material, context));
  const measures = byKey(MEASURES, (measure) => keep(readNumber(text(measure), measure)));
  const countedBy = chosen('countedBy');
  const method = chosen('method');
  const from = keep(dayOf(text('from'), 'from', context));
  const to = keep(dayOf(text('to'), 'to', context));
  // What could not be read as a number is told by itself.
  const read = Object.fromEntries(
    MEASURES.filter((measure) => !findings.some(({ column, level }) => column === measure && level === 'stop')).map(
      (measure) => [measure, measures[measure]],
    ),
  );
  findings.push(...faultsOf({ ...read, from: from ?? '', to: to ?? '' }));
  const isStopped = findings.some(({ level }) => level === 'stop');
  const counter = COUNTERS.find((code) => code === countedBy);
  const way = METHODS.find((code) => code === method);
  return {
    row,
    findings,
    count:
      isStopped || !batch || !institution || !material || !counter || !way || !from || !to
        ? null
        : { batch, ...institution, region, material, ...measures, countedBy: counter, method: way, from, to },
  };
}

/** The institution by its id, or by a name that the list does not have and that is no person's. */
function readInstitution(
  found: string,
  { choices: { institution: choices }, words, invented, lang }: CountContext,
): Read<Pick<Count, 'institution' | 'institutionName'> | null> {
  const stop = (finding: CountFinding) => ({ value: null, findings: [finding] });
  if (fold(found) === '') return stop(saysOf('missing', 'institution', { choices: listOf(choices, '') }));
  const id = codeOf(found, choices, words.read);
  if (id) return { value: { institution: id, institutionName: null }, findings: [] };
  const [contact] = [
    ...findPhones(found, new Set(invented), words.numbers),
    ...findPersonalEmails(found, words.numbers),
    ...(/[^\s<>]*[<>@][^\s<>]*|(?:https?:|www\.)\S+/.exec(found) ?? []),
  ];
  if (contact !== undefined) return stop(saysOf('contact', 'institution', { found: contact }));
  if ([...found].length > LONGEST_NAME) return stop(saysOf('too-long', 'institution', { most: String(LONGEST_NAME) }));
  if (lookOf(found, words.guards) === 'person') return stop(saysOf('person', 'institution', { found }));
  const named = choices.flatMap(({ words: [name] }) => ({ name, likeness: likenessOf(found, name) }));
  const near = named.reduce((a, b) => (b.likeness > a.likeness ? b : a), { name: '', likeness: 0 });
  if (near.likeness >= NEARLY) return stop(saysOf('nearly', 'institution', { found, near: near.name }));
  return {
    value: { institution: null, institutionName: { text: found, lang } },
    findings: [saysOf('new-institution', 'institution', { found })],
  };
}

/** A code of a thing is on that thing, and the ledger knows every code that was given. */
function thingFindings(
  batch: string | null,
  material: string | null,
  { things, choices }: CountContext,
): CountFinding[] {
  const code = batch?.slice(0, CODE_DIGITS) ?? '';
  const thing = things.get(code);
  if (batch === null || things.size === 0) return [];
  if (thing === undefined) return [saysOf('unknown-code', 'batch', { found: batch, thing: code })];
  if (material === null || thing === material) return [];
  const title = choices.material.find((choice) => choice.code === thing)?.words[0] ?? thing;
  return [saysOf('other-thing', 'material', { thing: code, near: title })];
}

function regionOf(found: string, { regions, words }: CountContext): Read<string | null> {
  if (fold(found) === '') return { value: null, findings: [] };
  const { code, findings } = readRegion(found, { regions, words });
  return { value: code, findings: findings.map(({ values }) => saysOf('not-a-choice', 'region', { ...values })) };
}

function dayOf(found: string, column: 'from' | 'to', { words, year, today }: CountContext): Read<PlainDate | null> {
  if (fold(found) === '') return { value: null, findings: [saysOf('missing', column, { choices: today })] };
  const { day, last, rest, findings } = readDay(found, 'starts', words.read, year);
  if (last !== null) return { value: null, findings: [saysOf('two-days', column, { found })] };
  if (rest !== '') return { value: null, findings: [saysOf('date-rest', column, { found, rest })] };
  const said = findings.map(({ code, values }) =>
    saysOf(isOneOf(keysOf(SHARED_CODES), code) || code === 'two-days' ? code : 'not-a-day', column, { ...values }),
  );
  const toCome = day !== null && day > today ? [saysOf('to-come', column, { found: day, today })] : [];
  return { value: toCome.length > 0 ? null : day, findings: [...said, ...toCome] };
}

const CODE_DIGITS = 8;
/** From here on a name is a slip of the pen. */
const NEARLY = 0.8;
