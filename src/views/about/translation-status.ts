import { EASY_FOLDER } from '../../codes/easy.ts';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { MESSAGE_FOLDER } from '../../codes/messages.ts';
import type { HarmClass } from '../../codes/translation.ts';
import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Protocol } from '../../domain/classroom/protocol.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import { MATERIAL_HARM } from '../../domain/materials/made.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { Saying } from '../../domain/messages/saying.ts';
import type { Figure } from '../../domain/page/figure.ts';
import { type RecordWords, wordsVersions } from '../../domain/page/record-words.ts';
import {
  type PageStatus,
  phraseStatusOf,
  STATES,
  type StateCounts,
  type StatusPage,
  statusOf,
  totalOf,
} from '../../domain/page/translation-status.ts';
import { ADDRESSES, type AddressName } from '../../i18n/addresses.ts';
import { languageOf, type Text } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import { toFrame } from '../page/frame.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { shownWords } from '../record-words.ts';
import { listName } from '../service/name.ts';
import { figureTitle } from './figures.ts';

/** A page with its name, and where it is read. */
export interface NamedPage extends StatusPage {
  title: Text;
  href: string | null;
}

/** Counts as terms and values; what is zero is left out. */
export interface CountRows {
  heading: Text;
  href?: string | null;
  rows: { term: Text; value: string; state: string }[];
}

export type TranslationStatusView = ReturnType<typeof toTranslationStatus>;

/** How far each language is, with the same totals as `npm run translations` gives. */
export function toTranslationStatus(pages: readonly NamedPage[], context: ViewContext) {
  const { site, campaign, language, isSource, t, words } = context;
  const { sourceLocale, contact } = campaign;
  const locales = site.languages.map(({ locale }) => locale);
  const all = [
    ...statusOf(pages, locales, sourceLocale),
    ...phraseStatusOf(site.dictionaries, locales, sourceLocale, PHRASES),
  ];
  const title = t('translations.title');
  const source = languageOf(sourceLocale, site.languages);
  const own = all.filter(({ locale }) => locale === language.locale);
  return {
    frame: toFrame({ address: 'translations', title, description: words.plain('translations.description') }, context),
    heading: title,
    lead: t('translations.lead', { source: source.name, date: context.date(context.today).text }),
    languages: site.languages.map(({ locale, lang, name }) => {
      const status = all.filter((one) => one.locale === locale);
      return {
        heading: locale === language.locale ? { text: name } : { text: name, lang },
        rows: [
          ...toRows(totalOf(status.map(({ counts }) => counts)), context, 'translations.texts'),
          ...toSafetyRow(status, context),
        ],
      };
    }),
    /** The pages of the reader's own language, unless everything is written in it. */
    pages: isSource
      ? null
      : {
          heading: t('translations.pages', { language: language.name }),
          list: own.map(({ page, counts }) => {
            const named = pages.find(({ id }) => id === page);
            return {
              heading: named?.title ?? t('translations.strings'),
              href: named?.href ?? null,
              rows: toRows(counts, context),
            };
          }),
        },
    help: {
      heading: t('translations.helpHeading'),
      texts: [t('translations.help'), t('translations.two'), ...(contact ? [] : [t('translations.noContact')])],
      contact: contact ? { href: `mailto:${contact}`, label: t('translations.contact', { contact }) } : null,
    },
  };
}

/** All that is translated as a page is. */
export interface Translated {
  pages: readonly ProsePage[];
  lessons: readonly Lesson[];
  protocols: readonly Protocol[];
  quizzes: readonly Quiz[];
  figures: readonly Figure[];
  sayings: readonly Saying[];
  materials: readonly Material[];
}

/** Pages, lessons, protocols, quizzes, figures, sayings, things to carry and the alerts of services, with their names and addresses. */
export function toNamedPages(
  { pages, lessons, protocols, quizzes, figures, sayings, materials }: Translated,
  context: ViewContext,
): NamedPage[] {
  const { address, facts } = context;
  const pageOf = (name: AddressName, anchor = '') =>
    onSite([name], context).length > 0 ? `${address(name)}${anchor}` : null;
  const titleOf = (page: ProsePage) => toProse(page, context).title;
  return [
    ...pages.map((page) => ({
      id: page.id,
      versions: withHeads(page),
      title: titleOf(page),
      href: hrefOf(page.id, context),
    })),
    ...lessons.map((lesson) => titled('lessons', lesson, address('lesson', { lesson: lesson.id }), context)),
    // A protocol stands in each lesson that goes by it.
    ...protocols.map((protocol) => titled('protocols', protocol, pageOf('classroom'), context)),
    ...quizzes.map((quiz) => titled('quizzes', quiz, address('quiz', { quiz: quiz.id }), context)),
    ...figures.map((figure) => ({
      id: `figures/${figure.id}`,
      versions: wordsVersions(figure.words),
      title: figureTitle(figure, context),
      href: pageOf('figures', `#${figure.id}`),
    })),
    ...sayings.map((saying) => {
      const { words, mark } = shownWords(saying, context);
      return {
        id: `sayings/${saying.id}`,
        versions: wordsVersions(saying.words),
        title: mark(words.text),
        href: address('message', { message: saying.message }),
      };
    }),
    ...materials.map((material) =>
      titled('materials', material, address('material', { material: material.id }), context, MATERIAL_HARM),
    ),
    ...[...facts.services.values(), ...facts.announced].flatMap((record) =>
      record.alert
        ? [
            {
              id: `alerts/${record.id}`,
              versions: wordsVersions(record.alert.text, 'safety'),
              title: listName(record, context),
              href: facts.services.has(record.id) ? address('service', { service: record.id }) : null,
            },
          ]
        : [],
    ),
  ];
}

/** A record whose words have a title. */
interface Titled {
  id: string;
  words: Readonly<Record<string, RecordWords & { title: string }>>;
}

function titled(kind: string, record: Titled, href: string | null, context: ViewContext, harm?: HarmClass): NamedPage {
  const { words, mark } = shownWords(record, context, harm);
  return {
    id: `${kind}/${record.id}`,
    versions: wordsVersions(record.words, harm),
    title: mark(words.title),
    href,
  };
}

/** The head of a page counts as a section of it. */
function withHeads({ versions }: ProsePage): StatusPage['versions'] {
  return new Map([...versions].map(([locale, { head, sections }]) => [locale, { sections: [head, ...sections] }]));
}

/** A page lives at the address of its name; a page that is only a part of another has none. */
function hrefOf(id: string, { site, language, address }: ViewContext): string | null {
  if (id.startsWith(EASY_FOLDER))
    return hrefOf(id.slice(EASY_FOLDER.length), viewContext(site, language.locale, 'easy'));
  if (id.startsWith(MESSAGE_FOLDER)) return address('message', { message: id.slice(MESSAGE_FOLDER.length) });
  if (!isOneOf(keysOf(ADDRESSES), id) || ADDRESSES[id].some((part) => part.startsWith(':'))) return null;
  return address(id);
}

function toRows(counts: StateCounts, { t, language }: ViewContext, totalKey?: PhraseKey): CountRows['rows'] {
  const write = (count: number) => new Intl.NumberFormat(language.format).format(count);
  const sum = STATES.reduce((all, state) => all + counts[state], 0);
  return [
    ...(totalKey ? [{ term: t(totalKey), value: write(sum), state: 'all' }] : []),
    ...STATES.filter((state) => counts[state] > 0).map((state) => ({
      term: t(`translations.${state}`),
      value: write(counts[state]),
      state,
    })),
  ];
}

/** How many texts that somebody's safety rests on nobody has reviewed. */
function toSafetyRow(status: readonly PageStatus[], { t, language }: ViewContext): CountRows['rows'] {
  const { reviewed, ...others } = totalOf(status.map(({ safety }) => safety));
  const open = Object.values(others).reduce((sum, count) => sum + count, 0);
  const value = new Intl.NumberFormat(language.format).format(open);
  return open > 0 ? [{ term: t('translations.safety'), value, state: 'safety' }] : [];
}

/** The name of the interface words among the pages. */
const PHRASES = 'strings';
