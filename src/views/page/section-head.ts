import type { DrawingName } from '../../codes/drawings.ts';
import type { AddressName } from '../../i18n/addresses.ts';
import { type Cloth, toCloth } from './cloth.ts';
import type { Drawings } from './drawings.ts';

/** The drawing at the head of a page and on the ways to it, and its place among the grounds. */
const HEADS: Partial<Record<AddressName, { drawing: DrawingName; place: number }>> = {
  help: { drawing: 'listening', place: 0 },
  messages: { drawing: 'message', place: 2 },
  activities: { drawing: 'calendar', place: 0 },
  classroom: { drawing: 'blackboard', place: 1 },
  quizzes: { drawing: 'table', place: 1 },
  about: { drawing: 'book', place: 3 },
  figures: { drawing: 'book', place: 3 },
  materials: { drawing: 'megaphone', place: 2 },
  law: { drawing: 'scales', place: 0 },
  data: { drawing: 'computer', place: 0 },
  results: { drawing: 'contract', place: 1 },
  publish: { drawing: 'calendar', place: 0 },
  institutions: { drawing: 'megaphone', place: 0 },
  embeds: { drawing: 'megaphone', place: 2 },
  search: { drawing: 'lens', place: 1 },
};

/** The cloth at the head of a page; `null` where it stays plain. */
export function toSectionHead(page: AddressName, context: Drawings): Cloth | null {
  const head = HEADS[page];
  return head ? toCloth(head.drawing, head.place, context) : null;
}
