import { stampCommand } from '../commands.ts';
import type { Content, PageEntry } from '../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../finding.ts';
import { members } from '../loose.ts';
import { both } from '../messages/words.ts';
import { nearest } from '../nearest.ts';
import { keyPlaceAt, placeAt } from '../yaml-source.ts';
import { campaignOf, localesOf } from './rule.ts';

/** A translation is of a page that the source language has, and of sections that this page has. */
export function sourcePages(content: Content): Finding[] {
  const { sourceLocale } = campaignOf(content);
  if (!sourceLocale) return [];
  const originals = new Map(content.pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.id, page]));
  return translations(content).flatMap((page) => {
    const { file } = page.source;
    const original = originals.get(page.id);
    if (!original) return finding(wholeFile(file), 'page-not-in-source', sourceLocale, nearest(page.id, originals.keys()));
    return page.sections.flatMap(({ id, harm, line }) => {
      const place = textPlace(file, line, `<Section id="${id}" harm="${harm}">`);
      const source = original.sections.find((section) => section.id === id);
      if (!source) return finding(place, 'section-not-in-source', sourceLocale, nearest(id, original.sections.map((section) => section.id)));
      if (source.harm === harm) return [];
      return finding(place, 'harm-differs', sourceLocale, source.harm, both(`<Section id="${id}" harm="${source.harm}">`));
    });
  });
}

/** What a page says of its sections and the sections it has are the same. */
export function statesAndSections(content: Content): Finding[] {
  const { sourceLocale } = campaignOf(content);
  return content.pages.flatMap((page) => {
    const { source, sections, value, locale, id: pageId } = page;
    if (!value?.sections) return [];
    const stated = members(value.sections).map(([id]) => id);
    const written = sections.map(({ id }) => id);
    const isSource = locale === sourceLocale;
    const example = isSource ? '{ state: original }' : '{ state: machine, from: "…" }';
    const missing = sections
      .filter(({ id }, i) => !stated.includes(id) && written.indexOf(id) === i && isNamed(page, id))
      .map(({ id, line, harm }) =>
        finding(
          textPlace(source.file, line, `<Section id="${id}" harm="${harm}">`),
          'section-without-state',
          both(`sections:\n  ${id}: ${example}`),
          stampCommand(locale, pageId),
        ),
      );
    const unused = stated
      .filter((id) => !written.includes(id))
      .map((id) => {
        const free = written.filter((other) => !stated.includes(other));
        return finding(keyPlaceAt(source, ['sections', id]), 'state-without-section', nearest(id, free));
      });
    return [...missing, ...unused];
  });
}

/** States that the language cannot have, and translations that do not say what they were made from. */
export function sectionStates(content: Content): Finding[] {
  const { sourceLocale } = campaignOf(content);
  if (!sourceLocale) return [];
  const originals = content.pages.filter(({ locale }) => locale === sourceLocale);
  return [
    ...originals.flatMap(({ source, value }) =>
      members(value?.sections).flatMap(([id, { state, from }]) => [
        ...(state === 'machine' || state === 'human' ? [finding(placeAt(source, ['sections', id, 'state']), 'source-state')] : []),
        ...(from === undefined ? [] : [finding(placeAt(source, ['sections', id, 'from']), 'source-from')]),
      ]),
    ),
    ...translations(content).flatMap(({ source, value, locale, id: pageId }) =>
      members(value?.sections).flatMap(([id, { state, from }]) => {
        const fromPlace = placeAt(source, ['sections', id, 'from']);
        return [
          ...(state === 'original' ? [finding(placeAt(source, ['sections', id, 'state']), 'original-in-translation')] : []),
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
  const { sourceLocale } = campaignOf(content);
  const locales = localesOf(content);
  return content.pages.filter(({ locale }) => locale !== sourceLocale && locales.includes(locale));
}

/** A section whose id has not the right form has its own finding. */
function isNamed({ source }: PageEntry, id: string): boolean {
  return keyPlaceAt(source, ['sections', id]).line > 0 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}
