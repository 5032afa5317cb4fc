import { assertFound } from '../../domain/found.ts';
import { type Figure, type PercentageField, percentageFields } from '../../domain/page/figure.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';

/** A figure as a drawing, with all that has to be said beside it. */
export type DrawnFigure = ReturnType<typeof toDrawnFigure>;

/** The figure that stands for all: the first drawn in a hundred stitches; null where there is none. */
export function leadingFigure(figures: readonly Figure[]): Figure | null {
  return figures.find(({ drawing }) => drawing === 'hundred') ?? null;
}

/** A figure in the first language that may say its words. */
export function toDrawnFigure(figure: Figure, context: ViewContext) {
  const { words, mark, locale, choice } = shownWords(figure, context);
  const fields = percentageFields(figure);
  const corrected = Object.entries(words.corrected ?? {})
    .map(([on, text]) => ({ on, day: context.date(on), text: mark(text) }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return {
    id: figure.id,
    title: mark(words.title),
    /** The one thing that the drawing shows; absent where the title is enough. */
    headline: words.headline === undefined ? null : mark(words.headline),
    notices: toNotices(cautionsOf(choice), locale, context),
    /** Fields of a hundred stitches; none where it is drawn as bars. */
    hundreds: fields.map((field, place) => ({
      id: `${figure.id}-${place}`,
      groups: toGroups(figure, field, context),
    })),
    /** What a stitch stands for, and whether parts were rounded; none without stitches. */
    reading: toReading(fields, context),
    period: { text: periodOf(figure, context) },
    scope: mark(words.scope),
    limits: mark(words.limits),
    sources: figure.sources.map((id) => toCite(id, context)),
    asked: [
      { term: context.t('figures.ask'), values: figure.ask.map((id) => nameOf(id, context)) },
      ...(corrected.length === 0
        ? []
        : [{ term: context.t('figures.corrected'), values: corrected.flatMap(({ day, text }) => [day, text]) }]),
    ],
    corrected,
  };
}

function nameOf(id: string, { facts, name }: ViewContext): Text {
  return name(assertFound(facts.organisations.get(id), `organisation "${id}"`).name);
}

/** A number of a figure as the texts write it: from five digits on, thousands stand apart by a space (ISO 80000-1). */
export function figureNumber(value: number, { unit }: Pick<Figure, 'unit'>, { language }: ViewContext): string {
  const parts = new Intl.NumberFormat(language.format, { useGrouping: 'min2' }).formatToParts(value);
  const number = parts.map(({ type, value: part }) => (type === 'group' ? '\u00A0' : part)).join('');
  return unit === 'percent' ? `${number}\u00A0%` : number;
}

/**
 * The groups of stitches of one field, each with its number as the source gives it; the rest with its number of stitches. Threads
 * are 1 to 4 in the order of the parts, 0 for the rest.
 */
function toGroups(figure: Figure, { places, shares, rest }: PercentageField, context: ViewContext) {
  const { words, mark } = shownWords(figure, context);
  const groups = places.flatMap((place, i) => {
    const bar = figure.bars[place];
    if (!bar) return [];
    const value = figureNumber(bar.value, figure, context);
    return [{ label: mark(words.bars[bar.id] ?? bar.id), value, stitches: shares[i] ?? 0, thread: i + 1 }];
  });
  const left = { label: context.t('figures.rest'), value: figureNumber(rest, { unit: 'percent' }, context) };
  return rest > 0 ? [...groups, { ...left, stitches: rest, thread: 0 }] : groups;
}

function toReading(fields: readonly PercentageField[], { t }: ViewContext): Text[] {
  if (fields.length === 0) return [];
  return fields.every(({ isExact }) => isExact)
    ? [t('figures.stitches')]
    : [t('figures.stitches'), t('figures.rounded')];
}

function periodOf({ period: { from, to } }: Figure, { date }: ViewContext): string {
  return from === to ? date(from).text : `${date(from).text} – ${date(to).text}`;
}
