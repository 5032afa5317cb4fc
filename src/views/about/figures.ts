import { barLengths, type Figure } from '../../domain/about/figure.ts';
import { groupRuns } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import type { ProsePage, ProseRun } from '../page/prose.ts';
import { type ProseView, toProseView } from '../page/prose-page.ts';
import { shownWords } from '../record-words.ts';

/** One figure: a table first, each number with its bar beside it. */
export interface FigureCard {
  id: string;
  title: Text;
  /** What has to be said of this figure and of those below it that are in the same state. */
  notices: Text[];
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
  const view = toProseView('figures', page, context);
  return {
    ...view,
    charts: {
      heading: t('figures.charts'),
      group: t('figures.group'),
      value: t('figures.value'),
      cards: toCards(figures, view.prose.runs.at(-1), context),
    },
  };
}

/** What the bars show, in the first language that may say it. */
export function figureTitle(figure: Figure, context: ViewContext): Text {
  const { words, mark } = shownWords(figure, context);
  return mark(words.title);
}

/** Neighbouring figures of which the same has to be said share one notice, also with the text above them. */
function toCards(figures: readonly Figure[], above: ProseRun | undefined, context: ViewContext): FigureCard[] {
  const choices = figures.map((figure) => ({ ...shownWords(figure, context).choice, figure }));
  return groupRuns(choices).flatMap(({ contentLocale, cautions, choices: run }, place) => {
    const notices = toNotices(cautions, contentLocale, context);
    const isSaid = place === 0 && above?.contentLocale === contentLocale && areSame(above.notices, notices);
    return run.map(({ figure }, i) => toCard(figure, i === 0 && !isSaid ? notices : [], context));
  });
}

function toCard(figure: Figure, notices: Text[], context: ViewContext): FigureCard {
  const { t, language } = context;
  const { words, mark } = shownWords(figure, context);
  const lengths = barLengths(figure);
  const number = new Intl.NumberFormat(language.format);
  return {
    id: figure.id,
    title: mark(words.title),
    notices,
    rows: figure.bars.map(({ id, value }, i) => ({
      label: mark(words.bars[id] ?? id),
      value: figure.unit === 'percent' ? `${number.format(value)} %` : number.format(value),
      length: lengths[i] ?? 0,
    })),
    facts: [
      { term: t('figures.year'), value: { text: periodOf(figure, context) } },
      { term: t('figures.scope'), value: mark(words.scope) },
      { term: t('figures.limits'), value: mark(words.limits) },
    ],
    source: { term: t('figures.source'), links: figure.sources.map((id) => toCite(id, context)) },
  };
}

function periodOf({ period: { from, to } }: Figure, { date }: ViewContext): string {
  return from === to ? date(from).text : `${date(from).text} – ${date(to).text}`;
}

function areSame(some: readonly Text[], others: readonly Text[]): boolean {
  return some.length === others.length && some.every(({ text }, i) => text === others[i]?.text);
}
