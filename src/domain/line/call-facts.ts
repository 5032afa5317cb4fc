import type { Statement } from '../statement.ts';

/** What somebody wants to know before a call or a message (F07). */
export const CALL_FACTS = [
  'free',
  'withoutCredit',
  'fromMobile',
  'fromLandline',
  'fromAbroad',
  'onTheBill',
  'inTheCallLog',
  'numberShown',
  'mayCallBack',
  'recorded',
  'interpreter',
  'menu',
] as const;
export type CallFact = (typeof CALL_FACTS)[number];
export type CallFacts = Partial<Record<CallFact, Statement>>;
