import type { ViewContext } from '../context.ts';
import type { Prose } from './prose.ts';

/** A shorter text is seen whole. */
const FEWEST = 4;

/** The parts of a text with links to them; nothing where there are few. */
export function toContents({ runs }: Prose, { t }: ViewContext) {
  const links = runs.flatMap(({ contents }) => contents);
  return links.length < FEWEST ? null : { heading: t('contents.heading'), links };
}
