import { isOneOf, keysOf } from '../../codes/keys.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { isEmergencyNumber } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
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
  /** What a call may show to others, a sentence each, for the place before the call. */
  before: Text[];
  /** A few questions to ask before giving a name; `null` where none applies. */
  ask: { lead: Text; questions: Text[] } | null;
  /** All the others, folded at the foot of the record. */
  more: { summary: Text; lines: Text[] } | null;
}

/** What whoever is watched must reckon with before dialling. What a call costs is no such thing: a doubt keeps somebody from calling. */
const BEFORE = { onTheBill: 'call.bill' } as const;
/** What whoever calls or writes may fear, the greatest fear first. */
const FEARS = [
  'mayStayAnonymous',
  'mustReportMinor',
  'sharesWithPolice',
  'sharesWithMigration',
  'mayCallBack',
] as const;
/** What whoever stands in a place asks there. */
const FEARS_THERE = ['mayStayAnonymous', 'sharesWithMigration', 'sharesWithPolice'] as const;

type Fear = (typeof FEARS)[number];

/**
 * Sorts the questions that no source answers: what a call may show before dialling, then the few that matter to whoever is afraid, as
 * far as they apply, then the rest. Nobody can ask a service without any contact.
 */
export function toOpenQuestions(record: Service, unknown: readonly Question[], context: ViewContext): OpenQuestions {
  const { t } = context;
  if (record.channels.length === 0) return { before: [], ask: null, more: toMore(unknown, context) };
  const open = new Set(unknown.map(({ about }) => about));
  const before = record.channels.some(isDialled) ? keysOf(BEFORE).filter((about) => open.has(about)) : [];
  const asked = fearsOf(record).filter((fear) => applies(fear, record, open));
  const said: readonly string[] = [...before, ...asked, ...pointlessOf(record)];
  // Beside an emergency number stands what one can ask there, and nothing else that we do not know.
  const rest = isEmergencyNumber(record, context) ? [] : unknown.filter(({ about }) => !said.includes(about));
  const questions = asked.map((fear) => t(`ask.${wordsFor(fear, record, open)}`));
  return {
    before: before.map((about) => t(BEFORE[about])),
    ask: questions.length > 0 ? { lead: t(leadOf(record)), questions } : null,
    more: toMore(rest, context),
  };
}

function toMore(questions: readonly Question[], { t }: ViewContext): OpenQuestions['more'] {
  return questions.length > 0 ? { summary: t('ask.more'), lines: questions.map(({ term }) => term) } : null;
}

/** Who asks for somebody under 18, or is it, asks first whom they tell. */
function fearsOf(record: Service): readonly Fear[] {
  if (isPlace(record)) return FEARS_THERE;
  const isForMinors = record.audiences.some((one) => isOneOf(MINORS, one));
  return isForMinors ? ['mustReportMinor', ...FEARS.filter((fear) => fear !== 'mustReportMinor')] : FEARS;
}

const MINORS = ['children', 'adolescents'] as const;

function applies(fear: Fear, record: Service, open: ReadonlySet<string>): boolean {
  if (pointlessOf(record).includes(fear)) return false;
  // No record says whether they tell the family.
  return fear === 'mustReportMinor' || open.has(fear);
}

/** Nobody asks the police whether the police will know. */
function pointlessOf({ kind }: Service): readonly string[] {
  return kind === 'police' ? ['sharesWithPolice'] : [];
}

/** The words of a question, by how one reaches the service, and by what of it is known. */
function wordsFor(fear: Fear, record: Service, open: ReadonlySet<string>): PhraseEnd<'ask.'> {
  if (fear === 'mustReportMinor') return open.has(fear) ? fear : 'family';
  if (fear !== 'mayStayAnonymous' || record.channels.some(isDialled)) return fear;
  return isPlace(record) ? 'mayStayAnonymousThere' : 'mayStayAnonymousWritten';
}

/** Whom one asks, by how one reaches the service: nobody answers in a form. */
function leadOf(record: Service): 'ask.lead' | 'ask.leadThere' | 'ask.leadForm' {
  if (isPlace(record)) return 'ask.leadThere';
  const isForm = record.channels.every(({ type }) => type === 'web-form' || type === 'web');
  return isForm ? 'ask.leadForm' : 'ask.lead';
}

/** Can one only go there? */
function isPlace({ channels }: Service): boolean {
  return channels.every(({ type }) => type === 'address');
}
