import type { DrawingName } from '../../codes/drawings.ts';
import type { AddressName } from '../../i18n/addresses.ts';
import { type Cloth, toCloth } from './cloth.ts';
import type { Drawings } from './drawings.ts';

/** What is drawn at the head of a page, and the place among the grounds that it is known by. */
const HEADS: Partial<Record<AddressName, { drawing: DrawingName; place: number }>> = {
  messages: { drawing: 'message', place: 2 },
  classroom: { drawing: 'blackboard', place: 1 },
  quizzes: { drawing: 'table', place: 1 },
  figures: { drawing: 'book', place: 3 },
  materials: { drawing: 'megaphone', place: 2 },
  law: { drawing: 'scales', place: 3 },
};

/** The cloth at the head of a page; `null` where it stays plain. */
export function toSectionHead(page: AddressName, context: Drawings): Cloth | null {
  const head = HEADS[page];
  return head ? toCloth(head.drawing, head.place, context) : null;
}
