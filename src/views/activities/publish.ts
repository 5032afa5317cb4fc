import { contextFrom } from '../../activity-intake/context.ts';
import type { OwnWords } from '../../domain/activities/announce-words.ts';
import { digitsOf } from '../../domain/service/dialling.ts';
import { publicNumbers } from '../../domain/service/public-numbers.ts';
import { fileAddressOf, templateOf } from '../../i18n/addresses.ts';
import { languageOf, primary } from '../../i18n/languages.ts';
import { languageName } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { wholeAddress } from '../public-address.ts';
import { toPublishRules } from './publish-rules.ts';
import { toReceivers, toReceives } from './receives.ts';

/** What the island needs: the rules' view of the deployment, its words, and where announcements go. */
export type PublishData = ReturnType<typeof toData>;

/**
 * The page that takes announcements.
 *
 * @param ownWords the words by which announcements are read and judged, for each language
 */
export function toPublish(context: ViewContext, ownWords: readonly OwnWords[]) {
  const { t, address, campaign } = context;
  const template = templateOf(campaign);
  const receives = toReceives(context);
  return {
    ...toNamedPage('publish', context),
    cloth: toSectionHead('publish', context),
    receives,
    doors: [
      { heading: t('publish.form'), texts: [t('publish.formHow'), t('publish.fileHow')], link: null },
      {
        heading: t('publish.table'),
        texts: [t('publish.tableHow'), t('publish.seriesHow'), t('publish.tableAfter')],
        link: { href: template, label: t('publish.template'), download: nameOf(template) },
      },
    ],
    rules: toPublishRules(context),
    next: {
      heading: t('publish.next'),
      steps: [t('publish.review'), ...receives.unknown],
      links: [
        { href: address('institutions'), label: t('institutions.link') },
        { href: address('ideas'), label: t('publish.ideas') },
      ],
    },
    needsScript: t('publish.needsScript'),
    /** The data as JSON that no tag can end. */
    json: JSON.stringify(toData(context, ownWords)).replaceAll('<', '\\u003c'),
  };
}

/** The rules and words of one language; a language without them takes those of its fallback as a whole. */
function toData(context: ViewContext, ownWords: readonly OwnWords[]) {
  const { site, campaign, facts, today } = context;
  const locale =
    context.chain.find((step) => viewContext(site, step).words.has('announce.page-check')) ?? campaign.sourceLocale;
  const { words, language } = viewContext(site, locale);
  const source = site.dictionaries.get(campaign.sourceLocale) ?? new Map();
  const keys = [...source.keys()].filter(
    (key): key is PhraseKey =>
      key.startsWith('announce.') && !/^announce\.(?:template-(?:example|table)|word-)/.test(key),
  );
  const own = languageOf(campaign.sourceLocale, site.languages);
  return {
    context: contextFrom({
      campaign,
      today,
      lang: primary(own.lang),
      languages: site.languages.map((one) => {
        const shown = languageName(primary(one.lang), language).text;
        return { code: primary(one.lang), words: shown === one.name ? [shown] : [shown, one.name] };
      }),
      regions: facts.regions,
      organisations: [...facts.organisations.values()],
      invented: campaign.fictionalNumbers.map(digitsOf),
      lines: publicNumbers(facts.services.values(), campaign.country.code),
      allowedDomains: facts.allowedDomains,
      words: ownWords,
      phrases: (key) => [locale, ...site.dictionaries.keys()].flatMap((step) => phraseOf(context, step, key)),
    }),
    /** Every phrase `announce.…`, with its `{marks}`. */
    phrases: Object.fromEntries(keys.map((key) => [key, words.plain(key, MARKS)])),
    lang: language.lang,
    dir: language.dir,
    /** The tag by which dates are written. */
    format: language.format,
    contact: campaign.contact,
    receivers: toReceivers(context).map((one) => ({ ...one, role: one.role.text, counter: one.counter?.text })),
    /** Where the form is opened filled in; `null` while the site has no address. */
    open: wholeAddress(context.address('publish'), context),
    /** The name, without ending, of a file that holds several announcements. */
    fileName: campaign.paths.activities,
    /** Where what is published can be had, to compare a file with it. */
    published: fileAddressOf('activitiesKnown', {}, campaign),
  };
}

function phraseOf({ site }: ViewContext, locale: string, key: string): string[] {
  const phrase = site.dictionaries.get(locale)?.get(key)?.phrase;
  return typeof phrase === 'string' ? [phrase] : [];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Leaves each `{mark}` of a phrase where it is, for the island to fill. */
const MARKS: Record<string, string> = new Proxy({}, { get: (_all, name) => `{${String(name)}}` });
