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
  const signs = codeSignsOf(text);
  const said = signs.flatMap((sign, i) => signFindings(sign, signs.slice(0, i), signs.slice(i + 1), written, text));
  if (said.length > 0) return said;
  return [finding(placeIn(written, brokenAt, written.text.split('\n')[brokenAt - 1] ?? ''), 'text-unread')];
}

function signFindings(
  sign: CodeSign,
  before: readonly CodeSign[],
  after: readonly CodeSign[],
  written: Written,
  text: string,
): Finding[] {
  const line = text.slice(0, sign.index).split('\n').length;
  const shown = sign.name || sign.written.length > 1 ? sign.written : (written.text.split('\n')[line - 1] ?? '');
  const place = placeIn(written, line, shown);
  if (!sign.name) return bare(place, sign);
  const component = componentOf(sign.name);
  if (component === 'Section') return beginsLine(text, sign) ? [] : wrongSection(place, sign);
  if (component) return ofComponent(place, component, sign, before, after);
  // The end of a tag that was a finding is no second one.
  if (sign.isClosing && before.some(({ name, isClosing }) => name === sign.name && !isClosing)) return [];
  return [finding(place, /^[A-Z]/.test(sign.name) ? 'unknown-component' : 'html-tag')];
}

function bare(place: Place, { written }: CodeSign): Finding[] {
  if (written.startsWith('{'))
    return [finding(place, 'braces', both(`(${written.slice(1).replace(/\}$/, '').trim() || '…'})`))];
  const count = /^<=?(\d[\d.,]*)/.exec(written)?.[1];
  if (!count) return [finding(place, 'html-tag')];
  return [finding(place, 'bare-angle', { es: `menos de ${count}`, en: `less than ${count}` })];
}

function ofComponent(
  place: Place,
  component: NonNullable<ReturnType<typeof componentOf>>,
  sign: CodeSign,
  before: readonly CodeSign[],
  after: readonly CodeSign[],
): Finding[] {
  const { name, inside, isClosing, written } = sign;
  const same = ({ name: other }: CodeSign) => componentOf(other) === component;
  const isSelfClosed = inside.trimEnd().endsWith('/');
  const isPair = COMPONENTS[component].hasText && !isSelfClosed && isOpening(after.find(same)) === false;
  const right = both(rightTag(component, inside, { isPair, isClosing }));
  // The end of a component whose beginning is wrong is no second mistake.
  if (isClosing) {
    const opening = before.findLast(same);
    const hasOpening = opening && isOpening(opening) && !opening.inside.trimEnd().endsWith('/');
    if (!hasOpening) return [finding(place, 'html-tag')];
    return name === component || componentOf(opening.name) !== opening.name
      ? []
      : [finding(place, 'component-name', component, right)];
  }
  if (name !== component) return [finding(place, 'component-name', component, right)];
  if (/[“”„«»‘’]/.test(inside)) return [finding(place, 'curly-quotes', right)];
  if (!written.endsWith('>')) return [finding(place, 'component-not-closed', right)];
  if (!isWellFormed(component, inside)) return [finding(place, 'component-form', right)];
  if (isSelfClosed || isPair) return [];
  const next = after[0];
  const isEmptyPair = next !== undefined && same(next) && next.isClosing && next.index === sign.index + written.length;
  return isEmptyPair ? [] : [finding(place, 'component-not-closed', right)];
}

function isOpening(sign: CodeSign | undefined): boolean | undefined {
  return sign && !sign.isClosing;
}

/** The rule of sections looks at each line that begins with the tag of one. */
function beginsLine(text: string, { index }: CodeSign): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === '';
}

function wrongSection(place: Place, { isClosing }: CodeSign): Finding[] {
  return [finding(place, 'bad-section-tag', both(isClosing ? '</Section>' : '<Section id="…" harm="…">'))];
}
