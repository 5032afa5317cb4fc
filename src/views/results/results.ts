import { EXAMPLE_BATCH } from '../../codes/recall-code.ts';
import { MEASURES } from '../../codes/results.ts';
import { assertFound } from '../../domain/found.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { Count, Harm, Target } from '../../domain/results/count.ts';
import { type Shown, type ShownMeasures, shownSums } from '../../domain/results/shown.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { numberFormatter } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { toNamedPage } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { shownWords } from '../record-words.ts';
import type { Row } from '../row.ts';
import { saidIn } from '../said-in.ts';

export interface Told {
  counts: readonly Count[];
  targets: readonly Target[];
  harms: readonly Harm[];
  materials: readonly Material[];
}

/** Something with what is known about it. */
export interface Block {
  heading: Text[];
  rows: Row[];
}

/** The page of what was counted: sums that tell of nobody, who counted, what was to be reached, and what did harm. */
export function toResults(told: Told, context: ViewContext) {
  const { t, campaign, language } = context;
  const { contact } = campaign;
  const years = [...Map.groupBy(told.counts, ({ from }) => Number(from.slice(0, 4)))].sort(([a], [b]) => b - a);
  return {
    ...toNamedPage('results', context),
    cloth: toSectionHead('results', context),
    none: told.counts.length > 0 ? null : t('results.none'),
    years: years.map(([year, counts]) => toYear(year, counts, told, context)),
    how: {
      heading: t('results.how'),
      steps: [
        t('results.how-try'),
        t('results.how-code', { example: EXAMPLE_BATCH }),
        t('results.how-hang'),
        t('results.how-after'),
        contact ? t('results.how-send', { contact }) : t('results.how-unsent'),
      ],
      pretest: { href: context.address('pretest'), label: t('pretest.title') },
    },
    shown: {
      heading: t('results.shown'),
      texts: [t('results.shown-few'), t('results.shown-sums'), t('results.shown-nobody'), t('results.shown-limits')],
    },
    targets: {
      heading: t('results.targets'),
      none:
        told.targets.length > 0
          ? null
          : t('results.targets-none', { day: formatMonthDay(campaign.day, language).text }),
      list: told.targets.map((target) => toTarget(target, told, context)),
    },
    harms: toHarms(told, context),
  };
}

function toYear(year: number, counts: readonly Count[], told: Told, context: ViewContext) {
  const { t } = context;
  const things = [...Map.groupBy(counts, ({ material }) => material)];
  return {
    heading: t('results.counted-in', { year: String(year) }),
    sums: [
      ...things.map(([material, some]) => ({
        heading: [materialTitle(material, told.materials, context)],
        rows: toRows(shownSums(some), context),
      })),
      ...(things.length > 1 ? [{ heading: [t('results.all')], rows: toRows(shownSums(counts), context) }] : []),
    ],
    who: { heading: t('results.who'), counts: counts.map((count) => toCount(count, told, context)) },
  };
}

/** What was counted of something, without what nobody counted. */
function toRows(measures: ShownMeasures, context: ViewContext): Row[] {
  return MEASURES.filter((measure) => measures[measure].kind !== 'uncounted').map((measure) => ({
    term: context.t(`results.measure-${measure}`),
    values: [shownText(measures[measure], context)],
  }));
}

function toCount(count: Count, { materials }: Told, context: ViewContext): Block {
  const { t, facts } = context;
  const region = facts.regions.find(({ code }) => code === count.region);
  return {
    heading: [institutionName(count, context)],
    rows: [
      { term: t('results.field-material'), values: [materialTitle(count.material, materials, context)] },
      { term: t('results.field-batch'), values: [{ text: count.batch }] },
      ...(region ? [{ term: t('results.field-region'), values: [context.name(region.name)] }] : []),
      { term: t('results.field-countedBy'), values: [t(`results.counter-${count.countedBy}`)] },
      { term: t('results.field-method'), values: [t(`results.method-${count.method}`)] },
      { term: t('results.field-from'), values: [context.date(count.from)] },
      { term: t('results.field-to'), values: [context.date(count.to)] },
      ...toRows(shownSums([count]), context),
    ],
  };
}

function toTarget({ measure, material, value, on, year }: Target, told: Told, context: ViewContext): Block {
  const { t } = context;
  const counts = told.counts.filter(
    (count) => Number(count.from.slice(0, 4)) === year && (material === null || count.material === material),
  );
  return {
    heading: [
      t(`results.measure-${measure}`),
      material === null ? t('results.all') : materialTitle(material, told.materials, context),
    ],
    rows: [
      { term: t('results.target'), values: [{ text: numberText(value, context) }] },
      { term: t('results.target-on'), values: [context.date(on)] },
      { term: t('results.target-counted'), values: [shownText(shownSums(counts)[measure], context)] },
    ],
  };
}

function toHarms({ harms, materials }: Told, context: ViewContext) {
  const { t, campaign, address } = context;
  const { contact } = campaign;
  return {
    heading: t('results.harms'),
    texts: [
      ...(harms.length > 0 ? [] : [t('results.harms-none')]),
      ...(contact ? [] : [t('results.harms-unheard')]),
      t('results.harms-how'),
      t('results.harms-nobody'),
      t('results.harms-code'),
    ],
    list: harms.map(({ on, material, what, done }) => ({
      heading: [context.date(on)],
      rows: [
        ...(material === null
          ? []
          : [{ term: t('results.field-material'), values: [materialTitle(material, materials, context)] }]),
        { term: t('results.harm-what'), values: [saidIn(what, context)] },
        { term: t('results.harm-done'), values: [saidIn(done, context)] },
      ],
    })),
    contact: contact ? { href: `mailto:${contact}`, label: t('results.harms-write', { contact }) } : null,
    help: { href: address('help'), label: t('results.harms-help') },
  };
}

function numberText(value: number, { language }: ViewContext): string {
  return numberFormatter(language.format).format(value);
}

function shownText(shown: Shown, context: ViewContext): Text {
  const { t } = context;
  if (shown.kind === 'number') return { text: numberText(shown.value, context) };
  if (shown.kind === 'atLeast') return t('results.at-least', { value: numberText(shown.value, context) });
  return t(`results.${shown.kind}`);
}

function materialTitle(id: string, materials: readonly Material[], context: ViewContext): Text {
  const { words, mark } = shownWords(
    assertFound(
      materials.find((material) => material.id === id),
      `thing to carry away "${id}"`,
    ),
    context,
  );
  return mark(words.title);
}

function institutionName({ institution, institutionName: own }: Count, context: ViewContext): Text {
  const known = context.facts.organisations.get(institution ?? '')?.name ?? own;
  return context.name(assertFound(known ?? undefined, `institution "${institution}"`));
}
