import { isSlug } from '../../../codes/slug.ts';
import { isHarmClass } from '../../../domain/page/section-text.ts';
import { toSlug } from '../../../domain/slug.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { openTag } from '../../prose/sections.ts';

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
