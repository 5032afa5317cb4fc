import { isOneOf, keysOf } from '../../domain/keys.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';

/** A question that no source answers: what it is about, and its words. */
export interface Question {
  about: string;
  term: Text;
}

/** What nobody knows of a service, in the order of what its reader fears. */
export interface OpenQuestions {
  /** What a call may cost or show, a sentence each, for the place before the call. */
  before: Text[];
  /** A few questions to ask before giving a name; `null` where none applies. */
  ask: { lead: Text; questions: Text[] } | null;
  /** All the others, folded. */
  more: { summary: Text; questions: Text[] } | null;
}

/** What one must know before dialling, with the sentence that says that nobody knows it. */
const BEFORE = { withoutCredit: 'call.credit', free: 'call.free', onTheBill: 'call.bill' } as const;
/** What whoever calls or writes may fear, the greatest fear first. */
const FEARS = [
  'mayStayAnonymous',
  'mustReportMinor',
  'sharesWithPolice',
  'sharesWithMigration',
  'mayCallBack',
] as const;
/** What whoever has a way to go may fear; first that it is in vain. */
const FEARS_OF_A_WAY = ['hours', 'telephone', 'mayStayAnonymous', 'sharesWithMigration', 'sharesWithPolice'] as const;

type Fear = (typeof FEARS)[number] | (typeof FEARS_OF_A_WAY)[number];

/**
 * Sorts what nobody knows of a service: what a call may cost before dialling, then the few questions that matter to whoever is
 * afraid, as far as they apply, then the rest. Of a service without any contact nobody can ask anything.
 *
 * @param unknown every question that no source answers
 */
export function toOpenQuestions(record: Line, unknown: readonly Question[], { t }: ViewContext): OpenQuestions {
  if (record.channels.length === 0) return { before: [], ask: null, more: null };
  const open = new Set(unknown.map(({ about }) => about));
  const before = record.channels.some(isDialled) ? keysOf(BEFORE).filter((about) => open.has(about)) : [];
  const asked = fearsOf(record).filter((fear) => applies(fear, record, open));
  const said: readonly string[] = [...before, ...asked, ...pointlessOf(record)];
  const rest = unknown.filter(({ about }) => !said.includes(about));
  const questions = asked.map((fear) => t(`ask.${wordsFor(fear, record, open)}`));
  return {
    before: before.map((about) => t(BEFORE[about])),
    ask: questions.length > 0 ? { lead: t('ask.lead'), questions } : null,
    more: rest.length > 0 ? { summary: t('ask.more'), questions: rest.map(({ term }) => term) } : null,
  };
}

/** Who asks for somebody under 18, or is it, asks first whom they tell. */
function fearsOf(record: Line): readonly Fear[] {
  if (isPlace(record)) return FEARS_OF_A_WAY;
  const isForMinors = record.audiences.some((one) => isOneOf(MINORS, one));
  return isForMinors ? ['mustReportMinor', ...FEARS.filter((fear) => fear !== 'mustReportMinor')] : FEARS;
}

const MINORS = ['children', 'adolescents'] as const;

function applies(fear: Fear, record: Line, open: ReadonlySet<string>): boolean {
  if (pointlessOf(record).includes(fear)) return false;
  // No record says whether they tell the family, and a place without a number has none to show.
  return fear === 'telephone' || fear === 'mustReportMinor' || open.has(fear);
}

/** Nobody asks the police whether the police will know. */
function pointlessOf({ kind }: Line): readonly string[] {
  return kind === 'police' ? ['sharesWithPolice'] : [];
}

/** The words of a question, by how one reaches the service, and by what of it is known. */
function wordsFor(fear: Fear, record: Line, open: ReadonlySet<string>): PhraseEnd<'ask.'> {
  if (fear === 'mustReportMinor') return open.has(fear) ? fear : 'family';
  if (fear !== 'mayStayAnonymous' || record.channels.some(isDialled)) return fear;
  return isPlace(record) ? 'mayStayAnonymousThere' : 'mayStayAnonymousWritten';
}

/** Can one only go there? */
function isPlace({ channels }: Line): boolean {
  return channels.every(({ type }) => type === 'address');
}
