import type { HastNode } from 'satteri';
import { COMPONENTS, ELEMENTS } from '../../domain/page/vocabulary.ts';
import { shorten } from '../../domain/text/fit.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { both } from '../findings/words.ts';
import { withoutComments } from '../prose/text.ts';
import {
  advertFindings,
  braceFindings,
  type CodeSign,
  codeSignsOf,
  commentsAsRead,
  componentOf,
  isWellFormed,
  rightTag,
  type SectionSpan,
  sectionsAsRead,
  tagFindings,
} from './elements.ts';
import { linkFindings, shownLinks } from './links.ts';
import { MOST_DEPTH, type Piece, placeIn, treeOf, type Written } from './written.ts';

/**
 * What an author, a translator or a table may not bring into a text: everything but words, the marks of Markdown that the site
 * has a look for, our own elements with their attributes, comments, and links of allowed schemes and domains. It judges the tree
 * that the site is made from, so that nothing can be one thing here and another there.
 */
export function judgeMarkup(written: Written): Finding[] {
  const tree = treeOf(written.text, written.kind);
  if ('tooDeepAt' in tree) {
    const { tooDeepAt: line } = tree;
    const shown = shorten(written.text.split('\n')[line - 1] ?? '', MOST_SHOWN);
    return [finding(placeIn(written, line, shown), 'too-deep', MOST_DEPTH)];
  }
  if ('brokenAt' in tree) return unreadable(written, tree.brokenAt);
  const seen: Seen = { braces: [], sections: [], hasHtml: false };
  const findings = inNode(tree.root, { start: 0, line: 1, source: written.text }, written, seen);
  if (written.kind === 'mdx')
    findings.push(...commentsAsRead(seen.braces, written), ...sectionsAsRead(seen.sections, written));
  return once(findings);
}

/** Letters of a line that a finding repeats. */
const MOST_SHOWN = 80;

interface Seen {
  braces: Piece[];
  sections: SectionSpan[];
  /** Was a tag of HTML found? The end of one is no second finding. */
  hasHtml: boolean;
}

function inNode(node: HastNode, around: Piece, written: Written, seen: Seen): Finding[] {
  const piece = pieceOf(node, around, written.text);
  const inside = () =>
    'children' in node ? node.children.flatMap((child) => inNode(child, piece, written, seen)) : [];
  switch (node.type) {
    case 'root':
      return inside();
    case 'text':
      return shownIn(node.value, piece.line, written);
    case 'element': {
      const { tagName, properties } = node;
      if (tagName === 'img') return [finding(placeIn(written, piece.line, piece.source), 'image')];
      const known = ELEMENTS[tagName];
      if (!known || Object.keys(properties).some((name) => !known.includes(name)))
        return [finding(placeIn(written, piece.line, piece.source), 'markdown-element')];
      const { href } = properties;
      return tagName === 'a' ? [...linkFindings(String(href), piece.line, written), ...inside()] : inside();
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Section') {
        const to = node.position?.end.line ?? piece.line;
        seen.sections.push({ from: piece.line, to, isFree: around.source === written.text });
      }
      return [...tagFindings(node, piece, written), ...advertFindings(node, piece, written), ...inside()];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      seen.braces.push(piece);
      return braceFindings(piece, written);
    case 'mdxjsEsm':
      return [finding(placeIn(written, piece.line, piece.source), 'import-export')];
    default:
      return htmlFindings(piece, written, seen);
  }
}

function htmlFindings({ line, source }: Piece, written: Written, seen: Seen): Finding[] {
  if (source.startsWith('</') && seen.hasHtml) return [];
  seen.hasHtml = true;
  return [finding(placeIn(written, line, /^<[^>]*>/.exec(source)?.[0] ?? source), 'html-tag')];
}

/** Where a node stands and what is written there; what has no place of its own has that of what it stands in. */
function pieceOf(node: HastNode, around: Piece, text: string): Piece {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return around;
  return { start: start.offset, line: start.line, source: text.slice(start.offset, end.offset) };
}

function shownIn(text: string, line: number, written: Written): Finding[] {
  return text
    .split('\n')
    .flatMap((words, i) => shownLinks(words).flatMap((address) => linkFindings(address, line + i, written)));
}

/** The address of a link is often its text too. */
function once(findings: readonly Finding[]): Finding[] {
  const key = ({ line, code, found }: Finding) => `${line} ${code} ${found?.en}`;
  return [...new Map(findings.map((one) => [key(one), one])).values()];
}

/**
 * Why a text cannot be read at all: the signs in it that are read as code and are not well written; where none is found, the line
 * at which the reader gave up. There is always a finding.
 */
function unreadable(written: Written, brokenAt: number): Finding[] {
  const text = withoutComments(written.text);
  const said = codeSignsOf(text).flatMap((sign) => signFindings(sign, written, text));
  if (said.length > 0) return said;
  return [finding(placeIn(written, brokenAt, written.text.split('\n')[brokenAt - 1] ?? ''), 'text-unread')];
}

function signFindings(sign: CodeSign, written: Written, text: string): Finding[] {
  const line = text.slice(0, sign.index).split('\n').length;
  const shown = sign.name || sign.written.length > 1 ? sign.written : (written.text.split('\n')[line - 1] ?? '');
  const place = placeIn(written, line, shown);
  if (sign.written.startsWith('{'))
    return [finding(place, 'braces', both(`(${sign.written.slice(1).replace(/\}$/, '').trim() || '…'})`))];
  const component = componentOf(sign.name);
  if (component === 'Section') return beginsLine(text, sign) ? [] : wrongSection(place, sign);
  if (!component) return [finding(place, /^[A-Z]/.test(sign.name) ? 'unknown-component' : 'html-tag')];
  // The end of a component whose beginning is wrong is no second mistake.
  if (sign.isClosing) return [];
  const { name, inside } = sign;
  const isClosed = sign.written.endsWith('>') && (COMPONENTS[component].hasText || inside.trimEnd().endsWith('/'));
  if (name === component && isClosed && isWellFormed(component, inside)) return [];
  return [finding(place, 'component-form', both(rightTag(component, inside)))];
}

/** The rule of sections looks at each line that begins with the tag of one. */
function beginsLine(text: string, { index }: CodeSign): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === '';
}

function wrongSection(place: Place, { isClosing }: CodeSign): Finding[] {
  return [finding(place, 'bad-section-tag', both(isClosing ? '</Section>' : '<Section id="…" harm="…">'))];
}
