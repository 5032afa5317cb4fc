import { barLengths, type Figure } from '../domain/figure.ts';
import { isPublishable } from '../domain/translation.ts';
import { languageOf, type Text, textIn } from '../i18n/languages.ts';
import { type ProseView, toProseView } from './about.ts';
import type { ViewContext } from './context.ts';
import { toCite } from './inline.ts';
import type { ProsePage } from './prose.ts';

/** One figure: a table first, each number with its bar beside it. */
export interface FigureCard {
  id: string;
  title: Text;
  rows: { label: Text; value: string; length: number }[];
  facts: { term: Text; value: Text }[];
  source: { term: Text; links: { href: string; text: string }[] };
}

export interface FiguresView extends ProseView {
  charts: { heading: Text; group: Text; value: Text; cards: FigureCard[] };
}

/** The figures page: its text and tables, then the figures that have bars. */
export function toFigures(page: ProsePage, figures: readonly Figure[], context: ViewContext): FiguresView {
  const { t } = context;
  return {
    ...toProseView('figures', page, context),
    charts: {
      heading: t('figures.charts'),
      group: t('figures.group'),
      value: t('figures.value'),
      cards: figures.map((figure) => toCard(figure, context)),
    },
  };
}

function toCard(figure: Figure, context: ViewContext): FigureCard {
  const { t, site, language } = context;
  const locale = localeOf(figure, context);
  const words = figure.words[locale]!;
  const from = languageOf(locale, site.languages);
  const mark = (text: string) => textIn(text, from, language);
  const lengths = barLengths(figure);
  const number = new Intl.NumberFormat(language.format);
  return {
    id: figure.id,
    title: mark(words.title),
    rows: figure.bars.map(({ id, value }, i) => ({
      label: mark(words.bars[id] ?? id),
      value: figure.unit === 'percent' ? `${number.format(value)} %` : number.format(value),
      length: lengths[i]!,
    })),
    facts: [
      { term: t('figures.year'), value: { text: periodOf(figure, context) } },
      { term: t('figures.scope'), value: mark(words.scope) },
      { term: t('figures.limits'), value: mark(words.limits) },
    ],
    source: { term: t('figures.source'), links: figure.sources.map((id) => toCite(id, context)) },
  };
}

/** The first language of the chain that may show the words. */
function localeOf({ words }: Figure, { campaign, site, chain }: ViewContext): string {
  const isShown = (locale: string) =>
    words[locale] !== undefined &&
    isPublishable(words[locale].state, 'core', {
      stage: campaign.stage,
      policy: languageOf(locale, site.languages).policy,
      isSource: locale === campaign.sourceLocale,
    });
  return chain.find(isShown) ?? campaign.sourceLocale;
}

function periodOf({ period: { from, to } }: Figure, { date }: ViewContext): string {
  return from === to ? date(from).text : `${date(from).text} – ${date(to).text}`;
}
