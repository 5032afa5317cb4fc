import { isSlug } from '../../../codes/slug.ts';
import { isHarmClass } from '../../../domain/page/section-text.ts';
import { leftHere, type Place } from '../../../domain/page/shown-here.ts';
import { toSlug } from '../../../domain/slug.ts';
import type { ActivityEntry, Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { judgeMarkup } from '../../markup/judge.ts';
import type { Written } from '../../markup/written.ts';
import { openTag } from '../../prose/text.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { allowedDomainsOf } from '../../read/records.ts';

/** What stands in a text is words, our own elements and links that may be: as the build reads it, and nothing else. */
export function markup(content: Content): Finding[] {
  const allowedDomains = allowedDomainsOf(content);
  const place = placeHere(content);
  return [
    ...content.pages.flatMap((page) => inPage(page, toWritten(page, allowedDomains), place)),
    ...[...content.activities, ...content.readVersions].flatMap((activity) =>
      judgeMarkup(toWritten(activity, allowedDomains)),
    ),
  ];
}

function toWritten(
  { source, body, bodyLine }: PageEntry | ActivityEntry,
  allowedDomains: readonly string[] | null,
): Written {
  const kind = source.file.endsWith('.mdx') ? 'mdx' : 'md';
  return { file: source.file, line: bodyLine, text: body, kind, allowedDomains };
}

function inPage(page: PageEntry, written: Written, place: Place | undefined): Finding[] {
  const findings = judgeMarkup(written).filter((one) => !isOfSections(one, page));
  return findings.length > 0 ? findings : afterGaps(page, written, place);
}

/** The rule of sections looks at each line that begins with the tag of one, and says more than that a text cannot be read. */
function isOfSections({ code, line }: Finding, page: PageEntry): boolean {
  if (code === 'text-unread') return sectionTags({ pages: [page] }).length > 0;
  const { body, bodyLine } = page;
  return code === 'bad-section-tag' && /^\s*<\/?section\b/i.test(body.split('\n')[line - bodyLine] ?? '');
}

/** Sentences about a role that nobody plays are left out before the text is read, and what is left may be read otherwise. */
function afterGaps({ locale, body }: PageEntry, written: Written, place: Place | undefined): Finding[] {
  const text = place ? leftHere(body, place, locale) : body;
  if (text === body || judgeMarkup({ ...written, text }).length === 0) return [];
  return [finding(wholeFile(written.file), 'gap-unread')];
}

/** The `<Section>` tags of each page: well written, with a known harm class, each id once, all text inside one. */
export function sectionTags({ pages }: Pick<Content, 'pages'>): Finding[] {
  return pages.flatMap((page) => [...outsideText(page), ...innerTags(page), ...attributes(page)]);
}

/** One finding for each stretch of text outside any section, and one for each tag that was not understood. */
function outsideText({ source: { file }, outside }: PageEntry): Finding[] {
  let last = -1;
  // The text after a tag that was not understood is only outside because of it.
  let afterBadTag = false;
  return outside.flatMap(({ line, text }) => {
    const isNext = line <= last + 2;
    last = line;
    if (/^<Section\b/i.test(text)) {
      afterBadTag = true;
      // `splitSections` gives an unclosed section by its opening without `harm`.
      const isUnclosed = /^<Section id="[^"]*">$/.test(text);
      return isUnclosed
        ? finding(textPlace(file, line, text), 'section-not-closed')
        : finding(textPlace(file, line, text), 'bad-section-tag', both(tagLike(text)));
    }
    if (afterBadTag) {
      if (/^<\/Section\b/i.test(text)) afterBadTag = false;
      return [];
    }
    return isNext ? [] : finding(textPlace(file, line, text), 'outside-section');
  });
}

function innerTags({ source: { file }, body, bodyLine, sections }: PageEntry): Finding[] {
  const lines = body.split('\n');
  return sections.flatMap(({ id, line }) => {
    const rest = lines.slice(line - bodyLine + 1);
    const end = rest.findIndex((text) => /^<\/Section>\s*$/.test(text));
    return rest.slice(0, end).flatMap((text, i) => {
      if (!/^\s*<\/?Section\b/i.test(text)) return [];
      const place = textPlace(file, line + 1 + i, text);
      return /^\s*<\//.test(text)
        ? finding(place, 'bad-section-tag', both('</Section>'))
        : finding(place, 'nested-section', id);
    });
  });
}

function attributes({ source: { file }, sections }: PageEntry): Finding[] {
  const first = new Map<string, number>();
  return sections.flatMap(({ id, harm, line }) => {
    const place = textPlace(file, line, openTag(id, harm));
    const found: Finding[] = [];
    if (!isHarmClass(harm)) found.push(finding(place, 'unknown-harm'));
    if (!isSlug(id)) found.push(finding(place, 'bad-section-id', both(openTag(toSlug(id) || '…', harm))));
    const earlier = first.get(id);
    if (earlier !== undefined) found.push(finding(place, 'duplicate-section', earlier));
    else first.set(id, line);
    return found;
  });
}

function tagLike(text: string): string {
  const id = /\bid=\{?["'“”«]?([^"'“”»\s>}]*)/.exec(text)?.[1];
  const harm = /\bharm=\{?["'“”«]?([^"'“”»\s>}]*)/.exec(text)?.[1];
  return openTag((id && toSlug(id)) || '…', harm && isHarmClass(harm) ? harm : 'core');
}
