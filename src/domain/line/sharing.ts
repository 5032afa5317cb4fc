import { type Answer, answerOf, type Statement } from '../statement.ts';

/** Who will know of a call (F08): duties to report, and whom the operator tells. */
export const SHARING_FACTS = [
  'mustReportAdult',
  'mustReportMinor',
  'sharesWithPolice',
  'sharesWithMigration',
  'mayStayAnonymous',
] as const;
export type SharingFact = (typeof SHARING_FACTS)[number];
export type Sharing = Partial<Record<SharingFact, Statement>>;

/** What is known about one question of sharing. */
export function sharingAnswer(record: { sharing?: Sharing }, fact: SharingFact): Answer {
  return answerOf(record.sharing?.[fact]);
}

/** Questions whose known answer could harm: the police, the migration authority or a duty to report. */
export function harmfulSharing(record: { sharing?: Sharing }): SharingFact[] {
  return SHARING_FACTS.filter((fact) => sharingAnswer(record, fact) === (fact === 'mayStayAnonymous' ? 'no' : 'yes'));
}
