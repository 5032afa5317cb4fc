import type { HastNode } from 'satteri';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { ADVERT_FORMS } from '../../codes/texts.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { COMPONENTS, type Component } from '../../domain/page/vocabulary.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
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
  if (component === 'Section')
    return name === component ? [] : [finding(place, 'bad-section-tag', both('<Section id="…" harm="…">'))];
  const isText = tag.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string');
  const isEmpty = tag.children.length === 0 || COMPONENTS[component].hasText;
  const isRight = name === component && isEmpty && isText && isWellFormed(component, inside);
  return isRight ? [] : [finding(place, 'component-form', both(rightTag(component, inside)))];
}

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

/** What stands between braces is one comment, or it is code. */
function isComment(source: string): boolean {
  return /^\{\/\*(?:(?!\*\/)[\s\S])*\*\/\}$/.test(source);
}

/** Braces that hold anything but one comment. */
export function braceFindings({ line, source }: Piece, written: Written): Finding[] {
  if (isComment(source)) return [];
  if (/\/\*|\*\/|\/\//.test(source)) return [finding(placeIn(written, line, source), 'comment-alone')];
  const inside = source.slice(1).replace(/\}$/, '').trim();
  return [finding(placeIn(written, line, source), 'braces', both(`(${inside || '…'})`))];
}

/**
 * Whatever looks like a comment is one: all rules on words leave out what looks so, and a reader must not see what no rule saw.
 *
 * @param braces those of the tree, with whatever stands in them
 */
export function commentsAsRead(braces: readonly Piece[], written: Written): Finding[] {
  const comments = new Set(braces.map(({ start, source }) => `${start} ${source.length}`));
  // What is wrong within braces has been said.
  const isSaid = (at: number) =>
    braces.some(({ start, source }) => !isComment(source) && start <= at && at < start + source.length);
  return [...written.text.matchAll(COMMENT)].flatMap(({ index, 0: source }) => {
    if (comments.has(`${index} ${source.length}`) || isSaid(index)) return [];
    const line = written.text.slice(0, index).split('\n').length;
    return finding(placeIn(written, line, source), 'comment-unread');
  });
}

/** As every reader of our texts looks for them. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

/** A section of the tree: the lines of its tags, from 1, and whether it stands in nothing else. */
export interface SectionSpan {
  from: number;
  to: number;
  isFree: boolean;
}

/**
 * The sections that the build shows are those that every reader of our texts finds by its lines: else a text could be reviewed,
 * translated and hashed that is not the one that is shown.
 */
export function sectionsAsRead(spans: readonly SectionSpan[], written: Written): Finding[] {
  const lines = written.text.split('\n');
  const found = splitSections(written.text).sections.map(({ line }) => {
    const length = lines.slice(line).findIndex((text) => /^<\/Section>\s*$/.test(text));
    return { from: line, to: line + length + 1 };
  });
  const keys = ({ from, to }: { from: number; to: number }) => `${from} ${to}`;
  const known = new Set(spans.filter(({ isFree }) => isFree).map(keys));
  const read = new Set(found.map(keys));
  const wrong = [
    ...spans.filter((span) => !span.isFree || !read.has(keys(span))),
    ...found.filter((one) => !known.has(keys(one))),
  ];
  return [...new Set(wrong.map(({ from }) => from))].map((line) =>
    finding(
      placeIn(written, line, lines[line - 1]?.trim() ?? ''),
      'bad-section-tag',
      both('<Section id="…" harm="…">'),
    ),
  );
}

/** One place in a text where MDX begins to read code: `<`, or a brace. */
export type CodeSign = ReturnType<typeof codeSignsOf>[number];

/** Every sign of code in a text, in its order; comments are to be blanked before. Only for what no tree can be made of. */
export function codeSignsOf(text: string) {
  return [...text.matchAll(SIGN)].map((match) => ({
    /** Position in the text. */
    index: match.index,
    /** The sign with what belongs to it, as far as that can be told: a whole tag, or `{…}`. */
    written: match[0],
    /** The name behind `<` or `</`, where there is one. */
    name: match.groups?.name ?? '',
    isClosing: match.groups?.slash === '/',
    /** What stands between the name and `>`. */
    inside: match.groups?.inside ?? '',
  }));
}

/** The component that a name was meant to be, whatever its capitals. */
export function componentOf(name: string): Component | undefined {
  return keysOf(COMPONENTS).find((known) => known.toLowerCase() === name.toLowerCase());
}

/** A component as it is written, with what the author wrote as its fact. */
export function rightTag(component: Component, inside: string): string {
  const { oneOf, all, hasText } = COMPONENTS[component];
  const [first = 'id', other]: readonly string[] = [...oneOf, ...all];
  const attribute = other && new RegExp(`\\b${other}\\s*=`).test(inside) ? other : first;
  const value = /=\s*\{?\s*["'“”„«‘’]?([^"'“”„«»‘’\s/>{}]*)/.exec(inside)?.[1] || '…';
  return hasText
    ? `<${component} ${attribute}="${value}">…</${component}>`
    : `<${component} ${attribute}="${value}" />`;
}

/** Are the attributes written as all readers of our texts know them: each in straight double quotes, those it needs and no other? */
export function isWellFormed(component: Component, inside: string): boolean {
  if (!/^(?:\s+[a-z]+="[^"“”<>{}]+")+\s*\/?$/.test(inside)) return false;
  const { oneOf, all }: { oneOf: readonly string[]; all: readonly string[] } = COMPONENTS[component];
  const names = [...inside.matchAll(/\s([a-z]+)="/g)].map(([, name = '']) => name);
  const isOne = oneOf.length === 0 || names.filter((name) => oneOf.includes(name)).length === 1;
  return isOne && all.every((name) => names.includes(name)) && names.length === all.length + Math.min(oneOf.length, 1);
}

/** A tag reaches to its `>`, over a line end too, but never over another `<`; a backslash takes the meaning away. */
const SIGN =
  /(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)(?<inside>[^<>]*)>|(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)|(?<!\\)<(?=\S)[^\s<>]*|(?<!\\)\{[^{}\n]*\}?/g;
