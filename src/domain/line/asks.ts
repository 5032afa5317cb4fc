import { answerOf, type Statement } from '../statement.ts';
import { type Sharing, sharingAnswer } from './sharing.ts';

/** What a service may ask of somebody before it helps: data about them, or to be of age. */
export const ASKED = ['name', 'idDocument', 'phone', 'email', 'address', 'adult'] as const;
export type Asked = (typeof ASKED)[number];
export type Asks = Partial<Record<Asked, Statement>>;

/** What a source says that it asks for. Where nobody can stay without a name, it asks for that. */
export function askedFor(record: { asks?: Asks; sharing?: Sharing }): Asked[] {
  return ASKED.filter(
    (one) =>
      answerOf(record.asks?.[one]) === 'yes' || (one === 'name' && sharingAnswer(record, 'mayStayAnonymous') === 'no'),
  );
}
