import type { HastNode } from 'satteri';
import { isOneOf } from '../../domain/keys.ts';
import { ADVERT_FORMS } from '../../domain/page/vocabulary.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { type Piece, placeIn, type Written } from './written.ts';

type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An invented advert has a form that the site has a look for, and nothing inside but paragraphs of words. */
export function advertFindings(tag: Tag, { line, source }: Piece, written: Written): Finding[] {
  if (tag.name !== 'Advert') return [];
  const place = placeIn(written, line, /^<[^>]*>/.exec(source)?.[0] ?? source);
  const form = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'form')?.value;
  const isKnown = typeof form !== 'string' || isOneOf(ADVERT_FORMS, form);
  const right = nearest(String(form), ADVERT_FORMS) ?? ADVERT_FORMS[0];
  return [
    ...(isKnown ? [] : [finding(place, 'advert-form', ADVERT_FORMS.join(', '), both(`<Advert form="${right}">`))]),
    ...(tag.type === 'mdxJsxFlowElement' && isOnlyWords(tag) ? [] : [finding(place, 'advert-inside')]),
  ];
}

/** One paragraph or more, with nothing in them but text and stress. */
function isOnlyWords({ children }: Tag): boolean {
  const parts = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.length > 0 && parts.every((part) => isElement(part, ['p']) && part.children.every(isWords));
}

function isWords(node: HastNode): boolean {
  return node.type === 'text' || (isElement(node, ['strong', 'em', 'br']) && node.children.every(isWords));
}

function isElement(node: HastNode, names: readonly string[]): node is Extract<HastNode, { type: 'element' }> {
  return node.type === 'element' && names.includes(node.tagName);
}
