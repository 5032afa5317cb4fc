import { barePageOf } from '../../i18n/addresses.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { publicAddress } from '../public-address.ts';
import { hasDatesEmbed } from './dates.ts';
import { hasNumbersEmbed, numberedCountries, numbersTitle } from './numbers.ts';

/** What another site may show in a frame, live and as code to copy, and what to know before. */
export function toEmbeds(context: ViewContext) {
  const { campaign, words, t } = context;
  const title = numbersTitle(campaign.country.code, context);
  const list = (id: 'sends' | 'fresh' | 'never', ...texts: ReturnType<typeof t>[]) => ({
    id,
    heading: t(`embeds.${id}`),
    texts,
  });
  return {
    ...toNamedPage('embeds', context),
    cloth: toSectionHead('embeds', context),
    /** Until the site has an address no code works. */
    notices: campaign.address ? [] : [t('embeds.noAddress')],
    isWhole: campaign.address !== null,
    code: t('embeds.code'),
    copy: { copy: words.plain('carry.copy'), copied: words.plain('carry.copied'), byHand: words.plain('carry.byHand') },
    embeds: [
      ...(hasNumbersEmbed(context) ? [toNumbersShown(context)] : []),
      ...(hasDatesEmbed(context) ? [toDatesShown(context)] : []),
    ],
    known: [
      list('fresh', t('embeds.fresh-frame'), t('embeds.fresh-copy'), t('embeds.fresh-old')),
      list('sends', t('embeds.sends-nothing'), t('embeds.sends-visit'), t('embeds.sends-back')),
      list('never', t('embeds.never-watched', { title: title.text }), t('embeds.never-own'), t('embeds.never-only')),
    ],
    ways: [linkTo('institutions', t('institutions.link'), context)],
  };
}

function toNumbersShown(context: ViewContext) {
  const { campaign, language, t } = context;
  const { code } = campaign.country;
  const href = barePageOf('embedNumbers', { locale: language.locale, country: code.toLowerCase() }, campaign);
  return {
    id: 'numbers',
    heading: numbersTitle(code, context),
    texts: [t('embeds.numbersText', { country: context.country(code).text }), t('embeds.closed')],
    href,
    src: publicAddress(href, context),
    // A frame that is closed altogether calls nobody. Nothing but a number leads out of it.
    sandbox: 'allow-popups',
    others: toOthers(context),
  };
}

function toDatesShown(context: ViewContext) {
  const { campaign, language, t } = context;
  const href = barePageOf('embedDates', { locale: language.locale }, campaign);
  return {
    id: 'dates',
    heading: t('activities.coming'),
    texts: [t('embeds.datesText')],
    href,
    src: publicAddress(href, context),
    sandbox: '',
    others: null,
  };
}

/** The cards of other countries, by the letters that stand in their address. */
function toOthers(context: ViewContext) {
  const { campaign, t, language } = context;
  const own = campaign.country.code;
  const compare = collator(language);
  return {
    heading: t('embeds.countries'),
    text: t('embeds.countriesHow', { code: own.toLowerCase() }),
    items: numberedCountries(context)
      .filter((code) => code !== own)
      .map((code) => ({ name: context.country(code), code: code.toLowerCase() }))
      .sort((a, b) => compare(a.name.text, b.name.text)),
  };
}
