import type { CallFact, CallFacts } from '../../domain/line/call-facts.ts';
import { CALL_FACTS, hasCallFacts } from '../../domain/line/call-facts.ts';
import type { Channel } from '../../domain/line/line.ts';
import { SHARING_FACTS, type SharingFact } from '../../domain/line/sharing.ts';
import type { Statement } from '../../domain/statement.ts';
import type { HelplineFile } from '../../schemas/line/line.ts';
import { isFreeByKind } from './country-channels.ts';
import { newestDate } from './date-text.ts';
import type { FactRecord } from './records.ts';
import type { Tables } from './table-schemas.ts';

type Table = Tables['callFacts'];
type Answers<K extends string> = Partial<Record<K, 'yes' | 'no' | undefined>>;

/** What the statements of one entry rest on: all its sources, unless the table names those of one question. */
export interface Grounds {
  /** Id of the research. */
  id: string;
  sources: string[];
  sourceDate: string | null;
  readOn: string;
}

/**
 * The channels with what the research states about a call on them: from the words about the cost of the whole entry, from the
 * note of one number, and from the table. A question that nothing answers stays absent, which means unknown.
 *
 * @param noteOf the research's note of a channel, read for codes and never copied
 */
export function withCallFacts(
  channels: readonly Channel[],
  { cost, noteOf }: { cost: string | undefined; noteOf: (channel: Channel) => string },
  grounds: Grounds,
  table: Table,
): Channel[] {
  const own = table.services[grounds.id];
  return channels.map((channel) => {
    if (!hasCallFacts(channel)) return channel;
    const answers: Answers<CallFact> = {
      ...(isFreeForSure(channel) ? answersIn(cost, table.costs) : {}),
      ...answersIn(noteOf(channel), table.notes),
      ...own?.callFacts,
    };
    const facts = toStatements<CallFact>(CALL_FACTS, answers, grounds, own?.sources);
    return facts ? { ...channel, callFacts: facts as CallFacts } : channel;
  });
}

/** Who will know of a call: what the research says of anonymity, and the table. */
export function toSharing(
  anonymity: string,
  grounds: Grounds,
  table: Table,
): Pick<HelplineFile, 'sharing'> | Record<string, never> {
  const own = table.services[grounds.id];
  const stated = anonymity === 'anonymous' ? 'yes' : anonymity === 'no' ? 'no' : undefined;
  const answers: Answers<SharingFact> = { ...(stated ? { mayStayAnonymous: stated } : {}), ...own?.sharing };
  const sharing = toStatements<SharingFact>(SHARING_FACTS, answers, grounds, own?.sources);
  return sharing ? { sharing: sharing as HelplineFile['sharing'] } : {};
}

/** The operators in time, where the table knows of a change. */
export function toOperators(id: string, table: Table): Pick<HelplineFile, 'operators'> | Record<string, never> {
  const operators = table.services[id]?.operators;
  return operators ? { operators } : {};
}

/** The records with each statement dated by the newest of its own sources. */
export function dateStatements(
  records: readonly FactRecord[],
  sources: Record<string, { date: string | null }>,
): FactRecord[] {
  const date = <T extends Partial<Record<string, Statement | undefined>>>(statements: T): T =>
    Object.fromEntries(
      Object.entries(statements).map(([key, one]) => [
        key,
        one && { ...one, sourceDate: newestDate(one.sources.map((id) => sources[id]?.date ?? null)) },
      ]),
    ) as T;
  return records.map((record) => {
    const { sharing, channels } = record.file;
    const file: HelplineFile = {
      ...record.file,
      ...(sharing ? { sharing: date(sharing) } : {}),
      channels: channels.map((channel) =>
        channel.callFacts ? { ...channel, callFacts: date(channel.callFacts) } : channel,
      ),
    };
    return { ...record, file };
  });
}

/** "Free" may mean the service: it holds for a call only where the kind of the number, or a chat, leaves no doubt. */
function isFreeForSure({ type }: Channel): boolean {
  return isFreeByKind(type) || type === 'chat';
}

function answersIn(text: string | undefined, patterns: Table['notes']): Answers<CallFact> {
  if (!text) return {};
  const found = patterns.filter(({ match }) => new RegExp(match, 'iu').test(text));
  return Object.assign({}, ...found.map(({ facts }) => facts)) as Answers<CallFact>;
}

function toStatements<K extends string>(
  keys: readonly K[],
  answers: Answers<K>,
  { sources, sourceDate, readOn }: Grounds,
  narrower: Partial<Record<string, string[] | undefined>> | undefined,
): Partial<Record<K, Statement>> | null {
  const known = keys.flatMap((key) => {
    const answer = answers[key];
    return answer ? [[key, { answer, sources: narrower?.[key] ?? sources, sourceDate, readOn }] as const] : [];
  });
  return known.length > 0 ? (Object.fromEntries(known) as Partial<Record<K, Statement>>) : null;
}
