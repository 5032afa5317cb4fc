import { isHarmClass } from '../../../domain/page/section-text.ts';
import { isSlug } from '../../../domain/slug.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { HEAD } from '../../../schemas/page/translated-text.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { openTag, sectionNames } from '../../prose/sections.ts';
import { localesOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { keysAt, members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';
import { stampCommand } from '../../translations/stamp-command.ts';

/** A translation is of a page that the source language has, and of sections that this page has. */
export function sourcePages(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const originals = new Map(
    content.pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.id, page]),
  );
  return translations(content).flatMap((page) => {
    const { file } = page.source;
    const original = originals.get(page.id);
    if (!original)
      return finding(wholeFile(file), 'page-not-in-source', sourceLocale, nearest(page.id, originals.keys()));
    if (!original.isSplit) return [];
    const named = sectionNames(original);
    return page.sections.flatMap(({ id, harm, line }) => {
      const place = textPlace(file, line, openTag(id, harm));
      if (!named.has(id)) return finding(place, 'section-not-in-source', sourceLocale, nearest(id, named));
      const wanted = original.sections.find((section) => section.id === id)?.harm;
      if (wanted === undefined || wanted === harm || !isHarmClass(wanted)) return [];
      return finding(place, 'harm-differs', sourceLocale, wanted, both(openTag(id, wanted)));
    });
  });
}

/** What a page says of its sections and the sections it has are the same. */
export function statesAndSections(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.pages.flatMap((page) => {
    const { source, sections, value, locale, id: pageId } = page;
    if (!value?.sections) return [];
    const stated = keysAt(page.raw, ['sections']) ?? [];
    const named = sectionNames(page);
    const entry = locale === sourceLocale ? '{ state: original }' : '{ state: machine, from: "…" }';
    const missing = sections
      .filter(({ id }, i) => isSlug(id) && !stated.includes(id) && sections.findIndex((other) => other.id === id) === i)
      .map(({ id, line, harm }) => {
        const write = both(`sections:\n  ${id}: ${entry}`);
        return finding(
          textPlace(source.file, line, openTag(id, harm)),
          'section-without-state',
          write,
          stampCommand(locale, pageId),
        );
      });
    const head =
      !sourceLocale || locale === sourceLocale || stated.includes(HEAD)
        ? []
        : [
            finding(
              placeAt(source, ['sections', HEAD]),
              'head-without-state',
              both(`sections:\n  ${HEAD}: ${entry}`),
              stampCommand(locale, pageId),
            ),
          ];
    const free = [...named].filter((id) => !stated.includes(id));
    const unused = stated
      .filter((id) => isSlug(id) && id !== HEAD && !named.has(id))
      .map((id) => finding(keyPlaceAt(source, ['sections', id]), 'state-without-section', nearest(id, free)));
    return [...head, ...missing, ...unused];
  });
}

/** States that the language cannot have, and translations that do not say what they were made from. */
export function sectionStates(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const originals = content.pages.filter(({ locale }) => locale === sourceLocale);
  return [
    ...originals.flatMap(({ source, value }) =>
      members(value?.sections).flatMap(([id, { state, from }]) => [
        ...(state === 'machine' || state === 'human'
          ? [finding(placeAt(source, ['sections', id, 'state']), 'source-state')]
          : []),
        ...(from === undefined ? [] : [finding(placeAt(source, ['sections', id, 'from']), 'source-from')]),
      ]),
    ),
    ...translations(content).flatMap(({ source, value, locale, id: pageId }) =>
      members(value?.sections).flatMap(([id, { state, from }]) => {
        const fromPlace = placeAt(source, ['sections', id, 'from']);
        return [
          ...(state === 'original'
            ? [finding(placeAt(source, ['sections', id, 'state']), 'original-in-translation')]
            : []),
          ...(from === undefined && fromPlace.head === 'missing'
            ? [finding(fromPlace, 'from-missing', both('from: "…"'), stampCommand(locale, pageId))]
            : []),
        ];
      }),
    ),
  ];
}

/** The pages of known languages other than the source. */
function translations(content: Content): PageEntry[] {
  const sourceLocale = sourceLocaleOf(content);
  const locales = localesOf(content);
  return content.pages.filter(({ locale }) => locale !== sourceLocale && locales.includes(locale));
}
