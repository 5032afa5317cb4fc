import type { Hang, ItemDrawing, NeverHang, Reader } from '../../codes/material.ts';
import type { Role } from '../../codes/roles.ts';
import type { RecordWords } from '../page/record-words.ts';
import type { FormId } from './forms.ts';

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
