import { barStitches, type Figure } from '../../domain/page/figure.ts';
import { groupRuns } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { figureNumber, toDrawnFigure } from '../page/drawn-figure.ts';
import type { ProsePage } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';
import { shownWords } from '../record-words.ts';

/** One figure: a drawing, or a table with a bar beside each number. */
export type FigureCard = ReturnType<typeof toCard>;

export type FigureWords = FiguresView['charts']['words'];

export type FiguresView = ReturnType<typeof toFigures>;

/** The figures page: the figures that are drawn, then its text and tables. */
export function toFigures(page: ProsePage, figures: readonly Figure[], context: ViewContext) {
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

/** Neighbouring figures with the same notices show them once. */
function toCards(figures: readonly Figure[], context: ViewContext) {
  const choices = figures.map((figure) => ({ ...shownWords(figure, context).choice, figure }));
  return groupRuns(choices).flatMap(({ contentLocale, cautions, choices: run }) => {
    const notices = toNotices(cautions, contentLocale, context);
    return run.map(({ figure }, i) => toCard(figure, i === 0 ? notices : [], context));
  });
}

function toCard(figure: Figure, notices: Text[], context: ViewContext) {
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
    /** Its numbers with their bars; none where stitches show them. */
    rows: drawn.hundreds.length > 0 ? [] : rows,
  };
}
