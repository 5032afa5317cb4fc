import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Frame, toFrame } from '../page/frame.ts';
import { type CountedLink, facetLinks } from './facets.ts';
import { eventCrumbs, type Part, toPart } from './group.ts';
import { HEADINGS } from './list.ts';
import { eventMonths, monthLinks } from './month.ts';
import { type EventLine, toEventLine, toIdea } from './row.ts';

/** How many activities without a day it shows; years, regions and sectors show all. */
const LONGEST = 100;

export interface EventArchiveView {
  frame: Frame;
  heading: Text;
  lead: Text;
  ways: { heading: Text; links: CountedLink[] }[];
  lines: Part<EventLine> | null;
  ideas: Part<EventLine> | null;
}

/** Everything that is known, by year, month and organiser; then what has no day, and ideas from earlier years. */
export function toEventArchive(index: ActivityIndex, context: ViewContext): EventArchiveView {
  const { t, words } = context;
  const { lines, ideas } = index.all;
  return {
    frame: toFrame(
      {
        address: 'eventsArchive',
        title: words.plain('events.archive'),
        description: words.plain('events.description'),
        crumbs: eventCrumbs(context),
        zone: 'campaign',
      },
      context,
    ),
    heading: t('events.archive'),
    lead: t('events.archiveLead'),
    ways: [
      ...(['year', 'organiser'] as const).map((facet) => ({
        heading: t(HEADINGS[facet]),
        links: facetLinks(facet, index, context),
      })),
      { heading: t('events.byMonth'), links: monthLinks(eventMonths(index), index, context) },
    ].filter(({ links }) => links.length > 0),
    lines: toPart(
      lines.slice(0, LONGEST),
      { heading: t('events.lines'), note: t('events.linesNote') },
      toEventLine,
      context,
    ),
    ideas: toPart(ideas, { heading: t('events.ideas'), note: t('events.ideasNote') }, toIdea, context),
  };
}
