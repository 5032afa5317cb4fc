import type { HastNode } from 'satteri';
import { COMPONENTS } from '../../domain/page/vocabulary.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { componentOf, isWellFormed, rightTag } from './signs.ts';
import { type Piece, placeIn, type Written } from './written.ts';

/** An element written as a tag; in MDX that is always one of ours or none that we have. */
type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Where an element has no place or is not written as it must be; a section has a rule of its own for where it stands. */
export function tagFindings(tag: Tag, piece: Piece, written: Written): Finding[] {
  const shown = /^<[^>]*>/.exec(piece.source)?.[0] ?? piece.source;
  const place = placeIn(written, piece.line, shown);
  const name = tag.name ?? '';
  const component = componentOf(name);
  if (!component) return [finding(place, /^[A-Z]/.test(name) ? 'unknown-component' : 'html-tag')];
  const inside = shown.slice(name.length + 1, -1);
  const hasChildren = tag.children.length > 0;
  const isPair = hasChildren && COMPONENTS[component].hasText;
  if (component === 'Section')
    return name === component ? [] : [finding(place, 'bad-section-tag', both('<Section id="…" harm="…">'))];
  const right = both(rightTag(component, inside, { isPair }));
  if (name !== component) return [finding(place, 'component-name', component, right)];
  if (hasChildren && !isPair) return [finding(place, 'component-not-closed', right)];
  const isText = tag.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string');
  return isText && isWellFormed(component, inside) ? [] : [finding(place, 'component-form', right)];
}
