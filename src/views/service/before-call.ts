import type { CallFact, OperatorKind, SharingFact } from '../../codes/service.ts';
import { assertFound } from '../../domain/found.ts';
import { callAnswer, harmfulFacts, hasCallFacts } from '../../domain/service/call-answers.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { harmfulSharing } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** The longest that the sentence before a number may be, in words: whoever is frightened reads one line. */
export const MOST_WORDS = 25;

/** What could harm most comes first, since the sentence ends where it gets too long. */
const SHARED = [
  'sharesWithMigration',
  'sharesWithPolice',
  'mustReportMinor',
  'mustReportAdult',
  'mayStayAnonymous',
] as const satisfies readonly SharingFact[];
const CALLED = [
  'recorded',
  'numberShown',
  'mayCallBack',
  'onTheBill',
  'inTheCallLog',
  'withoutCredit',
  'free',
  'fromMobile',
] as const satisfies readonly CallFact[];
const ANSWERED_BY: Partial<Record<OperatorKind, 'police' | 'prosecutor'>> = {
  police: 'police',
  prosecutor: 'prosecutor',
};

/**
 * What is known of a service and could harm somebody, in one sentence of at most 25 words for the place before its number. That a
 * call stays in the log holds for every telephone and is said unless a source says otherwise. `null` where there is nothing to say.
 */
export function toBeforeCall(record: Service, context: ViewContext): Text | null {
  const { t } = context;
  const channels = record.channels.filter(hasCallFacts);
  const isCalled = channels.some(isDialled);
  if (record.channels.length === 0) return null;
  const said = new Set(channels.flatMap(harmfulFacts).map(String));
  if (isCalled && channels.every((channel) => callAnswer(channel, 'inTheCallLog') !== 'no')) said.add('inTheCallLog');
  const shared = harmfulSharing(record).map(String);
  const kind = ANSWERED_BY[record.kind];
  const keys = [
    ...(kind ? [kind] : []),
    ...SHARED.filter((fact) => shared.includes(fact)),
    ...CALLED.filter((fact) => said.has(fact)),
  ];
  if (keys.length === 0) return null;
  const sentence = (parts: typeof keys) =>
    t(isCalled ? 'before.sentence' : 'before.sentenceWritten', {
      facts: parts.map((key) => t(`before.${key}`).text).join('; '),
    });
  const shorter = keys.map((_key, last) => sentence(keys.slice(0, keys.length - last)));
  return assertFound(
    shorter.find(({ text }) => wordsOf(text) <= MOST_WORDS) ?? shorter.at(-1),
    'sentence before a call',
  );
}

/** Words of a text, as a reader counts them. */
export function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
