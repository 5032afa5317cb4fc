import { writeFile } from 'node:fs/promises';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { ANSWER_DAYS, isKept, REMINDER_DAYS, SHOWN_DAYS, shownFrom } from '../../domain/service/letters.ts';
import type { Service } from '../../domain/service/service.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { packDocument } from '../../outputs/materials/document-file.ts';
import { small, toParagraphs } from '../../outputs/materials/document-parts.ts';
import type { ViewContext } from '../../views/context.ts';
import type { Block } from '../../views/materials/blocks.ts';
import { listName } from '../../views/service/name.ts';
import { type AskedRow, type Round, rowsFor, sourceWords } from './round.ts';

/** Writes the letter of one operator, with what it is asked to confirm. */
export async function writeLetter(file: string, operator: string, round: Round): Promise<void> {
  const { context } = round;
  const { language } = context;
  const title = context.t('letter.title').text;
  const blocks = [...letterOf(operator, round), ...tablesOf(operator, round)];
  const isRtl = language.dir === 'rtl';
  await writeFile(
    file,
    await packDocument({
      ...{ title, lang: language.lang, size: 22, footer: small(context.date(context.today).text, isRtl) },
      children: blocks.flatMap((block) => toParagraphs(block, isRtl)),
    }),
  );
}

/** What an operator is written: who asks, why, what to do, by when, and how to object. */
function letterOf(operator: string, { context, services }: Round): Block[] {
  const { t, today, date, campaign } = context;
  const lines = (...texts: string[]): Block => ({ kind: 'lines', lines: texts, align: 'start' });
  const { publisher, contact } = campaign;
  const day = date(`${campaign.year}-${campaign.day}`).text;
  const back = contact === null ? t('letter.backByHand').text : t('letter.backTo', { contact }).text;
  const letter = context.facts.organisations.get(operator)?.letter;
  const from = (letter && shownFrom(letter)) ?? addDays(today, SHOWN_DAYS);
  const own = services.get(operator) ?? [];
  const nameOfService = (service: Service) => listName(service, context).text;
  const names = own.map(nameOfService);
  const kept = own.filter((service) => isListed(service) && isKept(service, campaign));
  const always = kept.map(nameOfService).join('; ');
  const row = t('letter.row-listing').text;
  const listed = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  return [
    { kind: 'title', text: t('letter.title').text },
    { kind: 'lines', lines: [date(today).text], align: 'end' },
    lines(t('letter.greeting', { operator: nameOf(operator, context) }).text),
    lines(publisher === null ? t('letter.whoUnnamed', { day }).text : t('letter.who', { publisher, day }).text),
    lines(t('letter.why').text),
    lines(t('letter.do', { correct: t('letter.col-correct').text }).text),
    lines(t('letter.by', { date: date(addDays(today, ANSWER_DAYS)).text, back }).text),
    lines(
      t('letter.object', { row }).text,
      // No letter names a day that has passed.
      from > today ? t('letter.silence', { date: date(from).text }).text : t('letter.silenceNow').text,
      ...(always ? [t('letter.always', { row, services: always }).text] : []),
    ),
    lines(t('letter.private').text),
    lines(t('letter.promise').text),
    lines(t('letter.services').text),
    { kind: 'list', lines: listed },
    lines(t('letter.thanks').text),
  ];
}

/** So many services are named on the first page; the tables have them all. */
const MOST_NAMED = 12;

function nameOf(operator: string, { facts }: ViewContext): string {
  return facts.organisations.get(operator)?.name.text ?? operator;
}

/** A table for each service, then one for the questions, with room to answer by hand. */
function tablesOf(operator: string, round: Round): Block[] {
  const { context } = round;
  const head = COLUMNS.map((name) => context.t(`letter.col-${name}`).text);
  return [...Map.groupBy(rowsFor(operator, round), ({ service }) => service)].flatMap(
    ([service, rows], at): Block[] => [
      {
        ...{ kind: 'heading', text: service ? listName(service, context).text : nameOf(operator, context) },
        ...(at === 0 ? { startsPage: true } : {}),
      },
      { kind: 'table', head, rows: rows.map((row) => cellsOf(row, context)) },
    ],
  );
}

const COLUMNS = ['what', 'shown', 'source', 'correct', 'right'] as const;

function cellsOf({ service, path, what, shown, sources }: AskedRow, context: ViewContext): string[] {
  const isKnown = service !== null && shown !== '';
  return [
    what,
    shown || context.t('letter.unknown').text,
    isKnown && path[0] !== 'listing' ? sourceWords(sources, context) : '',
    // Where we say that we do not know, “no” would be no answer.
    isKnown ? '' : '—',
    '',
  ];
}

/** The days of a round as a calendar: when each letter leaves, when to remind, when it is due, and from when live may show. */
export function calendarOf(operators: readonly string[], context: ViewContext): string {
  const { t, today, campaign, facts } = context;
  const { lang } = context.language;
  const entries = operators.flatMap((operator) => {
    const sent = facts.organisations.get(operator)?.letter?.sent ?? [];
    const left: PlainDate = sent.toSorted().at(-1) ?? today;
    const name = { operator: nameOf(operator, context) };
    const entry = (id: string, starts: PlainDate, title: string) => ({
      ...{ id: `letter/${operator}/${left}/${id}`, title, lang, text: '', coordinates: null, place: null },
      ...{ join: null, starts, ends: starts, from: null, to: null, status: 'confirmed' as const, sequence: 0 },
      ...{ updatedOn: left, categories: [], url: null },
    });
    return [
      entry('sent', left, t('letter.event-sent', name).text),
      entry('reminder', addDays(left, REMINDER_DAYS), t('letter.event-reminder', name).text),
      entry('shown', shownFrom({ sent }) ?? addDays(left, SHOWN_DAYS), t('letter.event-shown', name).text),
      entry('due', addDays(left, ANSWER_DAYS), t('letter.event-due', name).text),
    ];
  });
  const name = t('letter.calendar').text;
  return encodeIcs({ id: 'letters', name, description: name, lang, timeZone: campaign.timeZone, entries });
}
