import type { Figure } from '../../domain/page/figure.ts';
import { fileAddressOf, type Href } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { toDrawnFigure } from './drawn-figure.ts';

/** Every correction of a figure with a link to the figure, the latest first. */
export function correctionsOf(figures: readonly Figure[], context: ViewContext) {
  return figures
    .flatMap((figure) => {
      const { id, title, corrected } = toDrawnFigure(figure, context);
      const href: Href = `${context.address('figures')}#${id}`;
      return corrected.map((one) => ({ ...one, id, title, href }));
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** A feed; its links are `null` while the site has no address. */
export type AtomView = ReturnType<typeof toCorrections>;

/** Corrections as a feed, for whoever has quoted a figure; its home is the press kit, where there is one. */
export function toCorrections(figures: readonly Figure[], hasPress: boolean, context: ViewContext) {
  const { campaign, t, today, address, language } = context;
  const categories: readonly string[] = [];
  const entries = correctionsOf(figures, context).map(
    ({ id, on, title, href, text: { text, lang = language.lang } }) => {
      const own = { id: `figures/${id}/${on}`, title: title.text, text, lang, updatedOn: on, categories };
      return { ...own, url: wholeAddress(href, context) };
    },
  );
  return {
    id: 'corrections',
    name: t('press.corrections').text,
    description: t('press.correctionsAbout').text,
    lang: language.lang,
    author: campaign.publisher ?? t('footer.publisherUnknown').text,
    updatedOn: entries[0]?.updatedOn ?? today,
    home: hasPress ? wholeAddress(address('press'), context) : null,
    atom: wholeAddress(fileAddressOf('corrections', {}, campaign), context),
    entries,
  };
}
