import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ViewContext } from '../../views/context.ts';

/** What a component needs that shows prose: its view, what renders the text of each language, and the page's language. */
export interface ProseProps<View> {
  view: View;
  bodies: ReadonlyMap<string, AstroComponentFactory>;
  context: ViewContext;
}
