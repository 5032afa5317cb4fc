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
  /** What a call may cost or show, a sentence each, for the place before the call. */
  before: Text[];
  /** A few questions to ask before giving a name; `null` where none applies. */
  ask: { lead: Text; questions: Text[] } | null;
  /** Of a place what nobody can ask before going: whether somebody is there, and how to call. */
  unsure: Text[];
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
/** What whoever stands in a place asks there. */
const FEARS_THERE = ['mayStayAnonymous', 'sharesWithMigration', 'sharesWithPolice'] as const;
/** What whoever has a way to go cannot know. */
const UNSURE_OF_A_WAY = ['hours', 'telephone'] as const;

type Fear = (typeof FEARS)[number];

/**
 * Sorts what nobody knows of a service: what a call may cost before dialling, then the few questions that matter to whoever is
 * afraid, as far as they apply, then the rest. Of a service without any contact nobody can ask anything.
 *
 * @param unknown every question that no source answers
 */
export function toOpenQuestions(record: Service, unknown: readonly Question[], context: ViewContext): OpenQuestions {
  const { t } = context;
  if (record.channels.length === 0) return { before: [], ask: null, unsure: [], more: null };
  const open = new Set(unknown.map(({ about }) => about));
  const before = record.channels.some(isDialled) ? keysOf(BEFORE).filter((about) => open.has(about)) : [];
  const asked = fearsOf(record).filter((fear) => applies(fear, record, open));
  // No record says that a place has no telephone: one that has is no place alone.
  const unsure = isPlace(record) ? UNSURE_OF_A_WAY.filter((about) => about === 'telephone' || open.has(about)) : [];
  const said: readonly string[] = [...before, ...asked, ...unsure, ...pointlessOf(record)];
  // Beside an emergency number stands what one can ask there, and nothing else that we do not know.
  const rest = isEmergencyNumber(record, context) ? [] : unknown.filter(({ about }) => !said.includes(about));
  const questions = asked.map((fear) => t(`ask.${wordsFor(fear, record, open)}`));
  return {
    before: before.map((about) => t(BEFORE[about])),
    ask: questions.length > 0 ? { lead: t(leadOf(record)), questions } : null,
    unsure: unsure.map((about) => t(`ask.${about}`)),
    more: rest.length > 0 ? { summary: t('ask.more'), questions: rest.map(({ term }) => term) } : null,
  };
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
