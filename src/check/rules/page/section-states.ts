import { isSlug } from '../../../codes/slug.ts';
import { isHarmClass } from '../../../domain/page/section-text.ts';
import { recordPath } from '../../../domain/page/text-record.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { HEAD } from '../../../hashes/page/translated-text.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both, example } from '../../findings/words.ts';
import { openTag, sectionNames } from '../../prose/text.ts';
import { localesOf, sourceLocaleOf, sourceStrings } from '../../read/campaign-facts.ts';
import { keysAt, members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { type ReviewText, reviewTexts } from '../../translations/review-texts.ts';
import { stampCommand } from '../../translations/stamp-command.ts';
import { wordRecords } from '../../translations/word-records.ts';

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

/** A page says of each of its sections who made it. */
export function statesAndSections(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.pages.flatMap((page) => {
    const { source, sections, value, locale, id: pageId } = page;
    if (!value?.sections) return [];
    const stated = keysAt(page.raw, ['sections']) ?? [];
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
    return [...head, ...missing];
  });
}

/** States that the language cannot have, and translations that do not say what they were made from. */
export function sectionStates(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const originals = content.pages.filter(({ locale }) => locale === sourceLocale);
  return [
    ...originals.flatMap(({ source, value }) =>
      members(value?.sections).flatMap(([id, { state }]) =>
        state === 'machine' || state === 'human'
          ? [finding(placeAt(source, ['sections', id, 'state']), 'source-state')]
          : [],
      ),
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

/** An original says which role wrote it, so that another one reviews it. */
export function writers(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const strings = sourceStrings(content);
  return [
    ...content.pages.filter(({ locale }) => locale === sourceLocale).flatMap(ofPage),
    ...wordRecords(content).flatMap(({ source, path, said }) =>
      said[sourceLocale] && !said[sourceLocale].writtenBy ? missing(source, [...path, sourceLocale, 'writtenBy']) : [],
    ),
    ...(strings && !strings.value?.writtenBy ? missing(strings.source, ['writtenBy']) : []),
  ];
}

/** What was reviewed was read by another than the one who wrote or translated it. */
export function reviewers(content: Content): Finding[] {
  if (!sourceLocaleOf(content)) return [];
  return reviewTexts(content).flatMap((text): Finding[] => {
    const { source, path, review, madeBy, written, isSource } = text;
    if (!review?.by) return [];
    if (madeBy === review.by) return [finding(placeAt(source, [...path, 'by']), 'reviewer-is-maker')];
    // What a machine translated has no translator; what a role wrote is a finding of the whole page.
    if (madeBy !== undefined || isSource || written !== 'human') return [];
    return missing(source, translatorPath(text), 'translatedBy');
  });
}

function ofPage({ source, value, isSplit }: PageEntry): Finding[] {
  const sections = Object.values(value?.sections ?? {});
  const isSaid = value?.writtenBy || (sections.length > 0 && sections.every((section) => section?.writtenBy));
  return value && isSplit && !isSaid ? missing(source, ['writtenBy']) : [];
}

function missing(source: YamlSource, path: Path, field: 'writtenBy' | 'translatedBy' = 'writtenBy'): Finding[] {
  const place = placeAt(source, path);
  return place.head === 'missing' ? [finding(place, 'maker-missing', field)] : [];
}

/** A strings file has one translator for all of its phrases. */
function translatorPath({ path }: ReviewText): Path {
  return path[0] === 'reviewed' ? ['translatedBy'] : [...path.slice(0, -1), 'translatedBy'];
}

/** Each text has its record in `texts.yaml`, and a section that a record names is there in some language. */
export function textRecords(content: Content): Finding[] {
  const { texts, pages } = content;
  if (!texts?.value) return [];
  const { source, raw, value } = texts;
  const sourceLocale = sourceLocaleOf(content);
  const ids = [
    ...new Set(pages.filter(({ locale }) => locale === sourceLocale).map(({ id }) => recordPath(id).join('/'))),
  ];
  const lacking = ids.flatMap((id) => {
    const [list = '', ...rest] = id.split('/');
    const name = rest.join('/');
    // A name that cannot be an id is a finding of its own.
    if (keysAt(raw, [list])?.includes(name) || !name.split('/').every(isSlug)) return [];
    const entry = `${name}: { audience: self${list === 'messages' ? ', group: offer, order: 900' : ''} }`;
    return finding(placeAt(source, [list]), 'text-without-record', `${list}.${name}`, example(entry));
  });
  const named = (['pages', 'messages'] as const).flatMap((list) =>
    members(value?.[list]).flatMap(([name, { sections }]) => {
      const files = pages.filter(({ id }) => recordPath(id).join('/') === `${list}/${name}`);
      if (files.length === 0) return [];
      const known = new Set(files.flatMap((file) => [...sectionNames(file)]));
      return members(sections).flatMap(([id]) =>
        known.has(id)
          ? []
          : finding(keyPlaceAt(source, [list, name, 'sections', id]), 'record-section', nearest(id, known)),
      );
    }),
  );
  return [...lacking, ...named];
}
