import type { Made } from '../../domain/classroom/offline.ts';
import { offlineFileOf, offlineKitOf } from '../../i18n/addresses.ts';
import { languageOf, type Text, textIn } from '../../i18n/languages.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { completeLocales } from '../whole-locales.ts';

/** A file of the classroom for use without internet. It is made from built pages, and only then gets its size on the page. */
export type OfflineOffer = ReturnType<typeof offerOf>;

export type KitOffer = ReturnType<typeof toKitOffer>;

/** The whole classroom as one archive, in the reader's language or the first that has one. */
export function toKitOffer(context: ViewContext) {
  const { t } = context;
  const locale = copyLocale(context);
  const own = locale === context.language.locale;
  const label = own ? t('offline.kit') : inLanguage(locale, context);
  return {
    heading: t('offline.title'),
    lead: t('offline.lead'),
    steps: t('offline.steps'),
    ...offerOf(offlineKitOf(locale, context.campaign), label, 'kit', locale, context),
  };
}

/** A lesson or a quiz as one file, for a telephone. */
export function toFileOffer(
  name: 'lesson' | 'quiz',
  params: Readonly<Record<string, string>>,
  context: ViewContext,
): OfflineOffer {
  const locale = copyLocale(context);
  const href = offlineFileOf(name, params, locale, context.campaign);
  return offerOf(href, context.t(`offline.${name}`), name === 'lesson' ? 'lesson' : 'page', locale, context);
}

/** The language of the copy: the first that has all words of its own. */
function copyLocale(context: ViewContext): string {
  const whole = completeLocales(context);
  return context.chain.find((locale) => whole.includes(locale)) ?? context.campaign.sourceLocale;
}

function inLanguage(locale: string, { site, language }: ViewContext): Text {
  const label = viewContext(site, locale).words.plain('offline.kitIn');
  return textIn(label, languageOf(locale, site.languages), language);
}

function offerOf(href: string, label: Text, made: Made, locale: string, { site, language }: ViewContext) {
  const isOwn = locale === language.locale;
  return {
    link: { href, label },
    /** The language of the file, where that is not the page's. */
    hreflang: isOwn ? null : languageOf(locale, site.languages).lang,
    /** What the build makes of the page; `null` where another page makes the file. */
    made: isOwn ? made : null,
  };
}
