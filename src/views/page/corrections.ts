import type { Figure } from '../../domain/page/figure.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toDrawnFigure } from './drawn-figure.ts';

/** What changes, for feed readers; links are absent where the site has no address yet. */
export type AtomView = ReturnType<typeof toCorrections>;

/** Every correction of a figure, the latest first, for whoever has quoted it. */
export function toCorrections(figures: readonly Figure[], context: ViewContext) {
  const { campaign, t, today, address, language } = context;
  const whole = (path: string) => (campaign.address ? new URL(path, campaign.address).href : null);
  const categories: readonly string[] = [];
  const entries = figures
    .flatMap((figure) => {
      const { id, title, corrected } = toDrawnFigure(figure, context);
      return corrected.map(({ on, text: { text, lang = language.lang } }) => {
        const own = { id: `figures/${id}/${on}`, title: title.text, text, lang, updatedOn: on, categories };
        return { ...own, url: whole(`${address('figures')}#${id}`) };
      });
    })
    .sort((a, b) => (a.updatedOn < b.updatedOn ? 1 : -1));
  return {
    id: 'corrections',
    name: t('press.corrections').text,
    description: t('press.correctionsAbout').text,
    lang: language.lang,
    author: campaign.publisher ?? t('footer.publisherUnknown').text,
    updatedOn: entries[0]?.updatedOn ?? today,
    home: whole(address('press')),
    atom: whole(fileAddressOf('corrections', {}, campaign)),
    entries,
  };
}
