import type { ChannelType, NumberException } from '../../codes/service.ts';
import type { Access, CallFacts } from './questions.ts';

export interface Channel {
  type: ChannelType;
  /** Short code: its digits. Phone, mobile, WhatsApp: E.164. Toll-free and national: as dialled inside the country. Others: address or text. */
  value: string;
  /** The number as its operator prints it, when that differs from `value`. */
  printed?: string;
  /** Country code of the only country where the number works, or `world`. */
  reach: string;
  /** Which of the record's sources give this number or address; absent: some of them. */
  sources?: string[];
  /** Declared where the numbering plan does not know the number, yet the operator prints it. */
  exception?: NumberException;
  /** What is known before a call or a message; an absent question is unknown. */
  callFacts?: CallFacts;
  /** What to press where a menu answers, as far as a source of today says. */
  menuOption?: string;
  /** Of an address: how one gets in. */
  access?: Access;
}
