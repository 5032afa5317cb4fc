import type { Figure } from '../../domain/page/figure.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { linkTo } from '../link-to.ts';
import { correctionsOf } from '../page/corrections.ts';
import type { ProsePage } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';
import type { MaterialCard, WeighedPack } from './front.ts';

/**
 * The press kit.
 *
 * @param figures whose corrections are listed
 * @param pack the same to take away, where the build could make it
 */
export function toPress(page: ProsePage, figures: readonly Figure[], pack: WeighedPack | null, context: ViewContext) {
  const { t, campaign } = context;
  const view = toProseView('press', page, context);
  const feed = { href: fileAddressOf('corrections', {}, campaign), label: t('press.follow') };
  return {
    ...view,
    frame: { ...view.frame, feed },
    asked: toAsked(context),
    /** What was corrected of figures, the latest first. */
    corrections: {
      heading: t('press.corrections'),
      texts: [t('press.askHow'), t('press.correctionsAbout')],
      list: correctionsOf(figures, context),
      feed,
    },
    ways: [linkTo('embeds', t('embeds.link'), context)],
    /** Text, pictures and sign in one file. */
    pack: pack && {
      heading: t('carry.files'),
      href: pack.href,
      label: t('press.pack'),
      size: toFileSize(pack.bytes, context),
    },
  };
}

/** Who answers questions, as far as the settings of this deployment say; nobody is made up. */
export function toAsked({ t, campaign }: ViewContext) {
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

/** What a page of one's own can show, among the materials. */
export function toEmbedsCard({ t, address }: ViewContext): MaterialCard {
  return { href: address('embeds'), title: t('embeds.link'), asks: t('embeds.asks'), picture: null };
}

/** The press kit among the materials. */
export function toPressCard({ t, address }: ViewContext): MaterialCard {
  return {
    href: address('press'),
    title: t('press.title'),
    asks: t('press.asks'),
    picture: null,
  };
}
