import { CLASS_THEMES } from '../../codes/classroom.ts';
import type { DrawingName } from '../../codes/drawings.ts';
import { type Cloth, toCloth } from '../page/cloth.ts';
import type { Drawings } from '../page/drawings.ts';

type Theme = (typeof CLASS_THEMES)[number];

export const THEME_DRAWINGS: Record<Theme, DrawingName> = {
  secrets: 'secret',
  online: 'computer',
  work: 'clock',
  offers: 'message',
  affection: 'heart',
  journeys: 'bus',
  evidence: 'newspaper',
  places: 'eye',
  families: 'suitcase',
  telling: 'listening',
};

/** The drawing of a theme, everywhere on the same ground. */
export function themeCloth(theme: Theme, context: Drawings): Cloth {
  return toCloth(THEME_DRAWINGS[theme], CLASS_THEMES.indexOf(theme), context);
}
