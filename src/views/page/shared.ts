import { isInFont } from '../../domain/text/fit.ts';
import { ADDRESSES, type AddressName, addressOf, fileAddressOf, type Params, placeOf } from '../../i18n/addresses.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { hasPage } from '../../i18n/pages.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { completeLocales } from '../whole-locales.ts';
import { bandIdOf } from '../woven-band.ts';
import { toSign } from './sign.ts';

/** What the picture of a shared link shows; `null` for words that its font cannot write. */
export type Picture = ReturnType<typeof toPicture>;

interface SharedInput {
  address: AddressName;
  params?: Params;
  title: Text;
  description: string;
  zone: 'help' | 'campaign';
}

/** The first page and the fronts of the sections: each has a sentence of its own for its picture. */
const FRONTS = ['home', 'messages', 'activities', 'classroom', 'about'] as const satisfies AddressName[];
type Front = (typeof FRONTS)[number];

/** Pages whose picture says their title. */
const TITLED: readonly AddressName[] = ['message', 'lesson', 'quiz'];

/**
 * What a chat shows of a link to the page. A help page names nothing: whoever looks over a shoulder reads the chat too. A site without
 * an address names no picture, since a chat asks for it by its URL.
 *
 * @param title as a tab shows it
 * @returns `picture`: the URL of its picture and what it says; `own`: its picture where no other page has it, which may be a card to send
 */
export function toShared(input: SharedInput, title: string, context: ViewContext) {
  const { words, campaign } = context;
  const { zone, description, address } = input;
  if (zone === 'help')
    return { title: dayOf(context), description: words.plain('shared.help'), picture: null, own: null };
  const own = toOwn(input, context);
  const front = frontOf(address);
  const picture = own ?? toFrontPicture(front, spokenIn(front, context));
  const path = fileAddressOf('picture', { locale: picture.locale, picture: picture.name }, campaign);
  const href = wholeAddress(path, context);
  const alt = picture.sentence ?? picture.word ?? dayOf(context);
  return { title, description, picture: href ? { href, alt } : null, own };
}

/** The pictures of the first page and of the fronts of the sections, in a language that is whole. */
export function toFrontPictures(context: ViewContext): Picture[] {
  const { language, site } = context;
  const fronts = FRONTS.filter((front) => hasPage(front, {}, language.locale, site));
  return isWhole(context) ? fronts.map((front) => toFrontPicture(front, context)) : [];
}

/** The picture of this page alone; `null` in a language that is not whole, or for a title that the font cannot write. */
function toOwn({ address, params = {}, title }: SharedInput, context: ViewContext): Picture | null {
  if (!isWhole(context) || !hasPage(address, params, context.language.locale, context.site)) return null;
  const front = FRONTS.find((name) => name === address);
  if (front) return toFrontPicture(front, context);
  return TITLED.includes(address) && isInFont(title.text) ? toPicture(address, params, title, context) : null;
}

function toFrontPicture(front: Front, context: ViewContext): Picture {
  const { t, words } = context;
  const sentence =
    front === 'home'
      ? t('home.heading', { mark: words.plain('home.mark') })
      : t(`shared.${front}`, { day: dayOf(context) });
  return toPicture(front, {}, sentence, context);
}

function toPicture(address: AddressName, params: Params, sentence: Text, context: ViewContext) {
  const { campaign, language } = context;
  const sign = toSign(context);
  const place = placeOf(addressOf(address, params, campaign.sourceLocale, campaign), campaign);
  const parts = place.slice(2).split('/').filter(Boolean);
  return {
    locale: language.locale,
    /** Its file in the folder of its language; no part of an address has a dot. */
    name: parts.join('.') || campaign.day,
    lang: sentence.lang ?? language.lang,
    sign: sign.rows,
    word: written(sign.word.text),
    /** Its last word has a colour of its own. */
    sentence: written(sentence.text),
    day: written(dayOf(context)),
    bandId: campaign.band ? bandIdOf(address, params) : null,
  };
}

/** The section that an address lies in; what lies in none belongs to the first page. */
function frontOf(address: AddressName): Front {
  return FRONTS.find((front) => front === ADDRESSES[address][0]) ?? 'home';
}

/** The language of the page, or the first that stands in for it of those that are whole and have the front. */
function spokenIn(front: Front, context: ViewContext): ViewContext {
  const whole = completeLocales(context);
  return viewContext(
    context.site,
    context.chain.find((locale) => whole.includes(locale) && hasPage(front, {}, locale, context.site)),
  );
}

function isWhole(context: ViewContext): boolean {
  return completeLocales(context).includes(context.language.locale);
}

function dayOf({ campaign, language }: ViewContext): string {
  return formatMonthDay(campaign.day, language).text;
}

function written(text: string): string | null {
  return isInFont(text) ? text : null;
}
