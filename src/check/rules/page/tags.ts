import type { ActivityEntry, Content, PageEntry } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import {
  COMPONENTS,
  type CodeSign,
  type Component,
  codeSignsOf,
  componentOf,
  isWellFormed,
  rightTag,
} from '../../prose/component-tags.ts';
import { withoutComments } from '../../prose/text.ts';

/** What would be read as code in a text is a component that is well written, and nothing else. */
export function tags({ pages, activities }: Content): Finding[] {
  return [...pages.flatMap(inPage), ...activities.flatMap(inActivity)];
}

function inPage(page: PageEntry): Finding[] {
  const text = withoutComments(page.body);
  const signs = codeSignsOf(text);
  return signs.flatMap((sign, i) => {
    const place = placeOf(page, text, sign);
    if (!sign.name) return bare(place, sign);
    const component = componentOf(sign.name);
    if (component === 'Section') return inSectionRule(text, sign) ? [] : wrongSection(place, sign);
    if (component) return ofComponent(place, component, sign, signs.slice(0, i), signs.slice(i + 1));
    if (isEndOf(signs.slice(0, i), sign)) return [];
    return /^[A-Z]/.test(sign.name) ? finding(place, 'unknown-component') : finding(place, 'html-tag');
  });
}

/** The text of an activity is Markdown: there a tag or a brace is no component but lost text. */
function inActivity(activity: ActivityEntry): Finding[] {
  const signs = codeSignsOf(activity.body);
  return signs.flatMap((sign, i) => {
    const place = placeOf(activity, activity.body, sign);
    if (/^<[^\p{L}/!?]/u.test(sign.written)) return [];
    if (!sign.name) return bare(place, sign);
    return isEndOf(signs.slice(0, i), sign) ? [] : finding(place, 'html-tag');
  });
}

/** The end of a tag that was a finding is no second one. */
function isEndOf(before: readonly CodeSign[], { name, isClosing }: CodeSign): boolean {
  return isClosing && before.some((sign) => sign.name === name && !sign.isClosing);
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
  component: Component,
  sign: CodeSign,
  before: readonly CodeSign[],
  after: readonly CodeSign[],
): Finding[] {
  const { name, inside, isClosing, written } = sign;
  const same = ({ name: other }: CodeSign) => componentOf(other) === component;
  const isSelfClosed = inside.trimEnd().endsWith('/');
  const isPair = component === 'PageLink' && !isSelfClosed && isOpening(after.find(same)) === false;
  const right = both(rightTag(component, sign, isPair));
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
function inSectionRule(text: string, { index }: CodeSign): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === '';
}

function wrongSection(place: Place, { isClosing }: CodeSign): Finding[] {
  return [
    finding(
      place,
      'bad-section-tag',
      both(isClosing ? '</Section>' : `<Section ${COMPONENTS.Section[0]}="…" harm="…">`),
    ),
  ];
}

function placeOf(
  { source, body, bodyLine }: Pick<PageEntry, 'source' | 'body' | 'bodyLine'>,
  text: string,
  sign: CodeSign,
): Place {
  const offset = text.slice(0, sign.index).split('\n').length - 1;
  const written = sign.name || sign.written.length > 1 ? sign.written : (body.split('\n')[offset] ?? sign.written);
  return textPlace(source.file, bodyLine + offset, written);
}
