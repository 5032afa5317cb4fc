import { barStitches, type Figure } from '../../domain/page/figure.ts';
import { groupRuns } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { type DrawnFigure, figureNumber, toDrawnFigure } from '../page/drawn-figure.ts';
import type { ProsePage } from '../page/prose.ts';
import { type ProseView, toProseView } from '../page/prose-page.ts';
import { shownWords } from '../record-words.ts';

/** One figure: a drawing, or a table with a bar beside each number. */
export interface FigureCard extends DrawnFigure {
  /** What its rows are. */
  group: Text;
  /** Its numbers with their bars; none where stitches show them. */
  rows: { label: Text; value: string; stitches: number }[];
}

/** What the parts of a figure are called. */
export type FigureWords = Record<'value' | 'period' | 'scope' | 'limits' | 'source' | 'more', Text>;

export interface FiguresView extends ProseView {
  charts: { heading: Text; words: FigureWords; cards: FigureCard[] };
}

/** The figures page: the figures that are drawn, then its text and tables. */
export function toFigures(page: ProsePage, figures: readonly Figure[], context: ViewContext): FiguresView {
  const { t } = context;
  const view = toProseView('figures', page, context);
  return {
    ...view,
    charts: {
      heading: t('figures.charts'),
      words: {
        value: t('figures.value'),
        period: t('figures.year'),
        scope: t('figures.scope'),
        limits: t('figures.limits'),
        source: t('figures.source'),
        more: t('figures.more'),
      },
      cards: toCards(figures, context),
    },
  };
}

/** Neighbouring figures of which the same has to be said share one notice. */
function toCards(figures: readonly Figure[], context: ViewContext): FigureCard[] {
  const choices = figures.map((figure) => ({ ...shownWords(figure, context).choice, figure }));
  return groupRuns(choices).flatMap(({ contentLocale, cautions, choices: run }) => {
    const notices = toNotices(cautions, contentLocale, context);
    return run.map(({ figure }, i) => toCard(figure, i === 0 ? notices : [], context));
  });
}

function toCard(figure: Figure, notices: Text[], context: ViewContext): FigureCard {
  const { words, mark } = shownWords(figure, context);
  const drawn = toDrawnFigure(figure, context);
  const stitches = barStitches(figure);
  const rows = figure.bars.map(({ id, value }, i) => ({
    label: mark(words.bars[id] ?? id),
    value: figureNumber(value, figure, context),
    stitches: stitches[i] ?? 0,
  }));
  const isByYear = rows.every(({ label }) => /^\d{4}$/.test(label.text));
  return {
    ...drawn,
    notices,
    group: context.t(isByYear ? 'figures.years' : 'figures.group'),
    rows: drawn.hundreds.length > 0 ? [] : rows,
  };
}
