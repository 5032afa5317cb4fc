import type { DrawingName } from '../../codes/drawings.ts';
import { type Cloth, toCloth } from './cloth.ts';
import type { Drawings } from './drawings.ts';

/** What is drawn at the head of each section, and the place among the grounds that it is known by. */
const HEADS = {
  messages: { drawing: 'message', place: 2 },
  classroom: { drawing: 'blackboard', place: 1 },
  quizzes: { drawing: 'table', place: 1 },
  figures: { drawing: 'book', place: 3 },
  materials: { drawing: 'megaphone', place: 2 },
  law: { drawing: 'scales', place: 3 },
} as const satisfies Record<string, { drawing: DrawingName; place: number }>;

/** The cloth at the head of a section. */
export function toSectionHead(section: keyof typeof HEADS, context: Drawings): Cloth {
  const { drawing, place } = HEADS[section];
  return toCloth(drawing, place, context);
}
