import { COMPONENTS } from '../../domain/page/vocabulary.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { both } from '../findings/words.ts';
import { withoutComments } from '../prose/text.ts';
import { type CodeSign, codeSignsOf, componentOf, isWellFormed, rightTag } from './signs.ts';
import { placeIn, type Written } from './written.ts';

/**
 * Why a text cannot be read at all: the signs in it that are read as code and are not well written; where none is found, the line
 * at which the reader gave up. There is always a finding.
 */
export function unreadable(written: Written, brokenAt: number): Finding[] {
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
