import type { ViewContext } from '../context.ts';
import { crumbsTo } from '../page/crumbs.ts';
import { toFrame } from '../page/frame.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import type { ProseView } from '../page/prose-page.ts';

/** The guide for teachers: prose that belongs to the classroom. */
export function toGuide(page: ProsePage, context: ViewContext): ProseView {
  const prose = toProse(page, context);
  return {
    frame: toFrame(
      {
        address: 'guide',
        title: prose.title,
        description: prose.description,
        crumbs: crumbsTo('classroom', context),
        zone: page.zone,
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
  };
}
