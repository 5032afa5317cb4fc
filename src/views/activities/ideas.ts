import type { ActivityKind } from '../../codes/activity.ts';
import { keysOf } from '../../codes/keys.ts';
import { type Activity, hasDay } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { formatList } from '../../i18n/names.ts';
import { isOutOfSite } from '../../i18n/pages.ts';
import type { ViewContext } from '../context.ts';
import { toNamedPage } from '../page/frame.ts';
import { activityHref } from './parts.ts';

/** Kinds for which there are words on what can go wrong and how to keep people safe. */
const KINDS = [
  'fair',
  'talk',
  'workshop',
  'course',
  'march',
  'ceremony',
  'theatre',
  'art',
  'radio',
  'online-campaign',
  'leaflets',
] as const satisfies readonly ActivityKind[];

/** Activities that others held, by kind, each with its cost, people and length as far as they are known, and how to keep people safe. */
export function toIdeas(index: ActivityIndex, context: ViewContext) {
  const { t, address } = context;
  const { past, lines } = index.all;
  const ideas = KINDS.map((kind) => ({
    kind,
    held: [...past, ...lines].filter((one) => one.kind === kind && one.year !== null),
  }));
  return {
    ...toNamedPage('ideas', context),
    note: t('ideas.note'),
    heldLabel: t('ideas.held'),
    careForAll: t('ideas.care-all'),
    ideas: ideas.filter(({ held }) => held.length > 0).map(({ kind, held }) => toIdea(kind, held, context)),
    more: [
      ...(isOutOfSite('materials', {}, context.site) ? [] : [{ href: address('materials'), label: t('ideas.sheets') }]),
      { href: address('pretest'), label: t('carry.pretest') },
      { href: address('publish'), label: t('publish.title') },
      { href: address('certificate'), label: t('certificate.link') },
    ],
  };
}

function toIdea(kind: (typeof KINDS)[number], held: readonly Activity[], context: ViewContext) {
  const { t } = context;
  const minutes = median(held.flatMap((one) => minutesOf(one) ?? []));
  const [cost, ...otherCosts] = new Set(held.map(({ cost }) => cost).filter((one) => one !== 'unknown'));
  const known = {
    cost: cost && otherCosts.length === 0 ? t(`announce.word-cost-${cost}`) : null,
    // No record says how many people it took.
    people: null,
    minutes: minutes === null ? null : t('ideas.minutesValue', { count: String(minutes) }),
  };
  const names = keysOf(known);
  const silent = names.filter((name) => !known[name]).map((name) => t(`ideas.${name}-unknown`).text);
  return {
    heading: t(`activityKind.${kind}`),
    facts: [
      ...names.flatMap((name) => (known[name] ? [{ term: t(`ideas.${name}`), values: [known[name]] }] : [])),
      { term: t('ideas.risk'), values: [t(`ideas.risk-${kind}`)] },
      { term: t('ideas.care'), values: [t(`ideas.care-${kind}`)] },
    ],
    unknown: t('ideas.sourceSilent', { facts: formatList(silent, context.language) }),
    held: held.slice(0, MOST).map((one) => ({
      href: hasDay(one) ? activityHref(one, context) : null,
      text: { text: `${one.title} (${one.year})`, lang: one.lang },
    })),
  };
}

/** How long it lasted, where its record says when it began and ended on one day. */
function minutesOf({ when: { from, to, ends, starts } }: Activity): number | null {
  if (!from || !to || (ends && ends !== starts)) return null;
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return at(to) > at(from) ? at(to) - at(from) : null;
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Examples of one kind. */
const MOST = 4;
