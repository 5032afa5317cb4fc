import type { RecordWords } from '../page/record-words.ts';
import type { Role } from '../roles.ts';
import type { FormId } from './forms.ts';

/** Drawings that a picture on a screen may have beside its sentence: objects and situations, never a person in need. */
export const ITEM_DRAWINGS = [
  'address',
  'bus',
  'calendar',
  'contract',
  'debts',
  'door',
  'house',
  'identity',
  'kite',
  'lens',
  'meal',
  'message',
  'scales',
  'suitcase',
  'table',
  'telephone',
] as const;
export type ItemDrawing = (typeof ITEM_DRAWINGS)[number];

/** Whom a thing speaks to. */
export const READERS = [
  'everyone',
  'young',
  'families',
  'travellers',
  'workers',
  'teachers',
  'staff',
  'reporters',
] as const;
export type Reader = (typeof READERS)[number];

/** Where a thing hangs, lies or is heard. */
export const HANGS = [
  'terminal',
  'vehicle',
  'market',
  'health',
  'school',
  'office',
  'border',
  'square',
  'toilet',
  'shop',
  'radio',
  'chat',
] as const;
export type Hang = (typeof HANGS)[number];

/** Where a thing must not hang: whoever controls a person there sees it first, and she is asked about it. */
export const NEVER_HANGS = ['camp', 'bar', 'workplace', 'lodging', 'home'] as const;
export type NeverHang = (typeof NEVER_HANGS)[number];

/** One thing to carry away: a poster, a card, a spot; what all languages share, and the words of each. */
export interface Material {
  id: string;
  /** Its place in its use. */
  order: number;
  form: FormId;
  readers: Reader[];
  hangs: Hang[];
  never: NeverHang[];
  /** The numbers on it, by who plays which role, in order. */
  numbers: Role[];
  /** What is drawn beside each item of a picture, in their order; the sign where it is `null` or absent. */
  drawings?: (ItemDrawing | null)[] | undefined;
  /** The message that says the rest, by its file name. */
  message: string | null;
  sources: string[];
  words: Record<string, MaterialWords>;
}

export interface MaterialWords extends RecordWords {
  /** What it is called in the list. */
  title: string;
  /** What it asks whoever reads or hears it to do, in one sentence. */
  asks: string;
  /** What can be seen on it, for whoever cannot see it; absent where it is text only. */
  alt?: string | undefined;
  /** Single lines of the form, by their names. */
  lines: Record<string, string>;
  /** What there are several of: questions, cards, turns of a dialogue. */
  items: MaterialItem[];
}

export interface MaterialItem {
  text: string;
  /** What people see of it, where the text is for whoever speaks. */
  caption?: string | undefined;
  /** The question that whoever speaks asks everybody. */
  ask?: string | undefined;
  /** The word to underline, as it stands in the text. */
  mark?: string | undefined;
  /** Who speaks, in a dialogue. */
  voice?: string | undefined;
  /** When it is done, by whom, and what must not happen meanwhile: in a plan, and in a sheet for whoever leads something. */
  when?: string | undefined;
  who?: string | undefined;
  care?: string | undefined;
}
