import { formOf } from '../../codes/forms.ts';
import { ITEM_PARTS } from '../../codes/material.ts';
import { MATERIAL_HARM, type Unassigned } from '../../domain/materials/made.ts';
import { blanksIn } from '../../domain/materials/material.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import { type Text, textIn } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import { isOutOfSite } from '../../i18n/pages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { toNotices } from '../cautions.ts';
import { toCites } from '../cite.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { toFrame } from '../page/frame.ts';
import { toSharing } from '../page/sharing.ts';
import { shownWords } from '../record-words.ts';
import type { Row } from '../row.ts';
import { toTried } from '../tried.ts';
import { blockTexts } from './blocks.ts';
import { anchorOf, fileHref, filesOf, type PrintedFile, pictureOf, thumbnailsOf, toImage } from './files.ts';
import { toFormatName } from './format-name.ts';
import { type CodedMaterial, toMade } from './made.ts';
import { isPrinted, type Printed, toPrinted } from './printed.ts';
import { toTexts } from './texts.ts';

export type WeighedFile = PrintedFile & { bytes: number };

/** @param files as far as this build could make them */
export function toMaterial(coded: CodedMaterial, files: readonly WeighedFile[], context: ViewContext) {
  const { material } = coded;
  const { t, words: phrases, campaign } = context;
  const { words, locale, choice, mark } = shownWords(material, context, MATERIAL_HARM);
  const made = toMade(coded, context);
  const printed = 'printed' in made ? made.printed : null;
  const gallery = printed && !coded.isUndrawn ? toGallery(printed, files, context) : [];
  const preview = printed && !coded.isUndrawn && gallery.length === 0 ? pictureOf(printed) : null;
  const texts = printed ? toTexts(printed, context) : [];
  const hasTexts = texts.length > 0;
  const frame = toFrame(
    { address: 'material', params: { material: material.id }, title: mark(words.title), description: words.asks },
    context,
  );
  return {
    frame,
    /** What must not lie at home, where whoever controls somebody may look, is not sent there either. */
    sharing: material.never.includes('home') ? null : toSharing([words.title, words.asks], frame, context),
    heading: mark(words.title),
    asks: mark(words.asks),
    notices: [
      ...(campaign.stage === 'preview' ? [t('carry.draft')] : []),
      ...(formOf(material).use === 'phone' ? [t('carry.watched')] : []),
      ...toNotices(cautionsOf(choice), locale, context),
      ...('roles' in made ? [toReason(made, context)] : []),
      ...(printed && printed.locale !== context.language.locale ? [t('carry.elsewhere')] : []),
      ...(printed && files.length < filesOf(printed).length ? [t('carry.notDrawn')] : []),
    ],
    picture: preview && { ...toImage(preview, context), alt: mark(toAlt(printed, words.alt, locale, context)) },
    gallery,
    rows: toRows(coded, printed, context),
    files:
      files.length === 0
        ? null
        : {
            heading: t('carry.files'),
            items: gallery.length > 0 ? [] : files.map((file) => toChoice(file, context)),
          },
    texts: hasTexts
      ? { heading: t('carry.texts'), items: texts, local: printed?.script?.local ? t('carry.local') : null }
      : null,
    /** For whoever cannot open the files. */
    words:
      printed && !hasTexts
        ? { heading: t('carry.words'), items: toSaid(printed, context), parts: toParts(printed, context) }
        : null,
    blanks: printed && toBlanks(printed, context),
    sources: { heading: t('line.sources'), items: toCites(material.sources, context) },
    message:
      material.message && !isOutOfSite('message', { message: material.message }, context.site)
        ? { href: context.address('message', { message: material.message }), label: t('carry.more') }
        : null,
    copy: {
      copy: phrases.plain('carry.copy'),
      copied: phrases.plain('carry.copied'),
      byHand: phrases.plain('carry.byHand'),
      share: phrases.plain('carry.share'),
    },
  };
}

function toRows({ material, codes }: CodedMaterial, printed: Printed | null, context: ViewContext): Row[] {
  const { t, site } = context;
  const { words } = shownWords(material, context, MATERIAL_HARM);
  const made = site.languages.filter(({ locale }) =>
    isPrinted(toPrinted(material, codes.get(locale) ?? null, viewContext(site, locale))),
  );
  return [
    {
      term: t('carry.forWhom'),
      values: [
        listOf(
          material.readers.map((reader) => `reader.${reader}` as const),
          context,
        ),
      ],
    },
    {
      term: t('carry.hangs'),
      values: [
        listOf(
          material.hangs.map((hang) => `hangs.${hang}` as const),
          context,
        ),
      ],
    },
    ...(material.never.length > 0
      ? [
          {
            term: t('carry.never'),
            values: [
              context.words.withOthers(
                'carry.neverAt',
                'places',
                material.never.map((place) => `never.${place}` as const),
                formatList,
              ),
            ],
          },
        ]
      : []),
    ...(printed?.dated ? [{ term: t('carry.numbers'), values: [inItsLanguage(printed.dated, printed, context)] }] : []),
    { term: t('carry.languages'), values: made.map((one) => textIn(one.name, one, context.language)) },
    { term: t('carry.tested'), values: [words.preTested ? toTried(words.preTested, context) : t('material.untested')] },
    { term: t('carry.licence'), values: [t('carry.licenceText')] },
    ...(printed?.code ? [{ term: t('carry.code'), values: [{ text: printed.code }, t('carry.codeNote')] }] : []),
  ];
}

function toChoice(file: WeighedFile, context: ViewContext) {
  const label = toFormatName(file, context);
  return { href: fileHref(file, context), label, size: toFileSize(file.bytes, context) };
}

function toGallery(printed: Printed, files: readonly WeighedFile[], context: ViewContext) {
  return thumbnailsOf(printed).map((picture, i) => ({
    ...toImage(picture, context),
    id: anchorOf(i),
    alt: inItsLanguage(printed.items[i]?.text ?? '', printed, context),
    files: files.filter(({ item }) => item === i).map((file) => toChoice(file, context)),
  }));
}

/** Phrases as a list, all in the first language that has every one, marked where that is not the page's. */
function listOf(keys: readonly PhraseKey[], { words, language }: ViewContext): Text {
  const { texts, language: from } = words.together(keys);
  return textIn(formatList(texts, from), from, language);
}

function toReason({ roles }: Unassigned, { t, language }: ViewContext): Text {
  return roles.length === 0 ? t('carry.unwritable') : t('carry.withheld', { roles: formatList(roles, language) });
}

/** What can be seen on it and what it says, in the language of its words. */
function toAlt(printed: Printed | null, alt: string | undefined, locale: string, context: ViewContext): string {
  const { words } = viewContext(context.site, locale);
  const title = words.plain('carry.previewOf', { title: printed?.title ?? '' });
  return alt ? `${title}. ${alt}` : title;
}

/** What to fill in before a paper is sent, in brackets on it; `null` where there is nothing. */
function toBlanks(printed: Printed, context: ViewContext) {
  const blanks = blanksIn((printed.blocks ?? []).flatMap(blockTexts).join('\n'));
  if (blanks.length === 0) return null;
  return { heading: context.t('carry.blanks'), items: blanks.map((blank) => inItsLanguage(blank, printed, context)) };
}

function toSaid(printed: Printed, context: ViewContext): Text[] {
  const { lines, items, already, numbers, blocks } = printed;
  if (blocks) return blocks.flatMap(blockTexts).map((text) => inItsLanguage(text, printed, context));
  const labels: string[] = ['mark', ...labelsOf(printed)];
  const said = Object.entries(lines).filter(([name]) => !labels.includes(name));
  const alone = items.filter(({ caption }) => !caption);
  const own = [...said.map(([, text]) => text), ...(already ? [already] : []), ...alone.map(({ text }) => text)];
  return [
    ...own.map((text) => inItsLanguage(text, printed, context)),
    ...numbers.map(({ label, shown }) => ({ ...label, text: `${label.text}: ${shown}` })),
  ];
}

/** What is shown to people, each with what is said about it: the slides of a talk can be printed from here. */
function toParts(printed: Printed, context: ViewContext) {
  const labels = labelsOf(printed);
  return printed.items.flatMap((item) => {
    if (!item.caption) return [];
    const said = labels.flatMap((part) => {
      const text = item[part];
      const label = printed.lines[part];
      return text && part !== 'caption' ? (label ? `${label}: ${text}` : text) : [];
    });
    return {
      heading: inItsLanguage(item.caption, printed, context),
      items: said.map((text) => inItsLanguage(text, printed, context)),
    };
  });
}

/** The parts of items that a line of the same name labels; none where items are text alone. */
function labelsOf(printed: Printed) {
  const { parts = [] } = formOf(printed);
  return ITEM_PARTS.filter((part) => (part === 'text' ? parts.length > 0 : parts.includes(part)));
}

function inItsLanguage(text: string, { lang, dir }: Printed, { language }: ViewContext): Text {
  return textIn(text, { lang, dir }, language);
}
