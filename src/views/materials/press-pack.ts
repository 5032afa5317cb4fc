import type { FormId } from '../../codes/forms.ts';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { ROLES } from '../../codes/roles.ts';
import type { Figure } from '../../domain/page/figure.ts';
import { type Block, blocksOf } from '../../domain/text/sentences.ts';
import { ADDRESSES, fileAddressOf } from '../../i18n/addresses.ts';
import { isOutOfSite } from '../../i18n/pages.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { linkTo } from '../link-to.ts';
import type { Citations } from '../page/citations.ts';
import { correctionsOf } from '../page/corrections.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';
import { wholeAddress } from '../public-address.ts';
import { toInlineService } from '../service/inline.ts';
import { filesOf } from './files.ts';
import type { MaterialCard, WeighedPack } from './front.ts';
import { type CodedMaterial, everyPrinted } from './made.ts';
import type { Pack } from './pack.ts';

/** A page with the text of its sections, by locale and id. */
export interface WrittenPage {
  page: ProsePage;
  bodies: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The forms that may stand beside a story. */
const FORMS: readonly FormId[] = ['numbers', 'cards', 'stills'];

/** The press kit as files in the reader's language; `null` where none of its text shows in that language. */
export function toPressPack(
  { page, bodies }: WrittenPage,
  materials: readonly CodedMaterial[],
  context: ViewContext,
): Pack | null {
  const { language, campaign, words } = context;
  const { locale } = language;
  const { runs, citations, titleLocale, title } = toProse(page, context);
  if (titleLocale !== locale) return null;
  const ids = runs.filter(({ contentLocale }) => contentLocale === locale).flatMap((run) => run.ids);
  const own = ids.flatMap((id) => bodies.get(locale)?.get(id) ?? []);
  const asked = toAsked(context);
  const text = [
    title.text,
    ...(campaign.stage === 'preview' ? [words.plain('carry.draft')] : []),
    ...new Set(runs.flatMap(({ notices }) => notices.map((notice) => notice.text))),
    words.plain('carry.licenceText'),
    toProseText(own, citations, context),
    [asked.heading, ...asked.texts, ...(asked.contact ? [asked.contact.label] : [])].map((one) => one.text).join('\n'),
    `${words.plain('settings.built')}: ${context.date(context.today).text}`,
  ];
  return {
    locale,
    href: fileAddressOf('pressPack', { locale }, campaign),
    files: everyPrinted(materials, context)
      .filter((printed) => printed.locale === locale && FORMS.includes(printed.form))
      .flatMap(filesOf),
    texts: [{ name: '0.txt', text: `${text.join('\n\n')}\n` }],
  };
}

/**
 * Sections of a page as plain text, for a file that travels without the site: services by their numbers, other pages by their URLs, and the
 * sources as a numbered list at the end.
 *
 * @param bodies Markdown with our components, section by section
 */
function toProseText(bodies: readonly string[], citations: Citations, context: ViewContext): string {
  const numbers = new Map(citations.list.map(({ id, number }) => [id, number]));
  const texts = bodies.flatMap((body) => {
    const filled = body
      .replace(/<Cite\s+id="([^"]*)"\s*\/>/g, (_, id: string) => `[${numbers.get(id)}]`)
      .replace(/<Service\s+(role|id)="([^"]*)"\s*\/>/g, (_, by: string, name: string) => lineText(by, name, context))
      .replace(
        /<PageLink\s+(to|message)="([^"]*)"\s*>(.*?)<\/PageLink>/g,
        (_, by: string, name: string, words: string) => [words, ...pageAt(by, name, context)].join(' '),
      );
    return blocksOf(filled).map(toText);
  });
  const sources = citations.list.map(({ id, number, name, title }) => {
    const { url = null, copy = null } = context.facts.sources.get(id) ?? {};
    return [`[${number}] ${name}`, title, url ?? copy].filter(Boolean).join('. ');
  });
  return [...texts, `\n${citations.heading.text}\n`, ...sources]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function toText({ kind, text }: Block, i: number, blocks: readonly Block[]): string {
  if (kind === 'heading') return `\n${text}\n`;
  if (kind === 'paragraph') return `${text}\n`;
  return blocks[i + 1]?.kind === kind ? `- ${text}` : `- ${text}\n`;
}

/** The URL of a page of the site in brackets; nothing where it is unknown, or the site goes without it or has no address. */
function pageAt(by: string, name: string, context: ViewContext): string[] {
  const [page, params] = by === 'message' ? (['message', { message: name }] as const) : ([name, {}] as const);
  if (!isOneOf(keysOf(ADDRESSES), page) || isOutOfSite(page, params, context.site)) return [];
  const address = wholeAddress(context.address(page, params), context);
  return address ? [`(${address})`] : [];
}

/** A service by its number, and whom to call where it may not answer. */
function lineText(by: string, name: string, context: ViewContext): string {
  const role = by === 'role' && isOneOf(ROLES, name) ? name : undefined;
  const service = toInlineService({ role, id: name }, context);
  const own = service.dial?.shown ?? service.name.text;
  const others = [service.outage, service.night].flatMap((other) =>
    other ? [[other.text.text, other.dial?.shown].filter(Boolean).join(': ')] : [],
  );
  return others.length > 0 ? `${own} (${others.join('; ')})` : own;
}

/** @param pack the same as a file; `null` where the build could not make it */
export function toPress(page: ProsePage, figures: readonly Figure[], pack: WeighedPack | null, context: ViewContext) {
  const { t, campaign } = context;
  const view = toProseView('press', page, context);
  const feed = { href: fileAddressOf('corrections', {}, campaign), label: t('press.follow') };
  return {
    ...view,
    frame: { ...view.frame, feed },
    asked: toAsked(context),
    corrections: {
      heading: t('press.corrections'),
      texts: [t('press.askHow'), t('press.correctionsAbout')],
      list: correctionsOf(figures, context),
      feed,
    },
    ways: [linkTo('embeds', t('embeds.link'), context)],
    pack: pack && {
      heading: t('carry.files'),
      href: pack.href,
      label: t('press.pack'),
      size: toFileSize(pack.bytes, context),
    },
  };
}

/** Who answers questions, as far as the settings say; nobody is made up. */
function toAsked({ t, campaign }: ViewContext) {
  const { contact, publisher } = campaign;
  return {
    heading: t('press.asked'),
    texts: [
      publisher ? t('press.publisher', { publisher }) : t('press.noPublisher'),
      ...(contact ? [] : [t('press.nobody')]),
      t('press.noData'),
    ],
    contact: contact ? { href: `mailto:${contact}`, label: t('press.write', { contact }) } : null,
  };
}

export function toEmbedsCard({ t, address }: ViewContext): MaterialCard {
  return { href: address('embeds'), title: t('embeds.link'), asks: t('embeds.asks'), picture: null };
}

export function toPressCard({ t, address }: ViewContext): MaterialCard {
  return {
    href: address('press'),
    title: t('press.title'),
    asks: t('press.asks'),
    picture: null,
  };
}
