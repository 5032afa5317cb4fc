import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { facetLinks } from './facets.ts';
import { toDayless } from './group.ts';
import { HEADINGS } from './list.ts';

/** How many activities without a day it shows; the lists by year, region and sector show all. */
const LONGEST = 100;

/** Everything that is known, by year, month and organiser; then what has no day, and ideas from earlier years. */
export function toActivityArchive(index: ActivityIndex, context: ViewContext) {
  const { t, words } = context;
  const { lines, ideas } = index.all;
  return {
    frame: toFrame(
      {
        address: 'activitiesArchive',
        title: words.t('activities.archive'),
        description: words.plain('activities.description'),
      },
      context,
    ),
    heading: t('activities.archive'),
    lead: t('activities.archiveLead'),
    ways: (['year', 'month', 'organiser'] as const)
      .map((facet) => ({ heading: t(HEADINGS[facet]), links: facetLinks(facet, index, context) }))
      .filter(({ links }) => links.length > 0),
    ...toDayless(lines.slice(0, LONGEST), ideas, context),
  };
}
