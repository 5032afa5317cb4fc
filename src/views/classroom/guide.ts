import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import type { ProseView } from '../page/prose-page.ts';

/** The guide for teachers: prose that belongs to the classroom. */
export function toGuide(page: ProsePage, context: ViewContext): ProseView {
  const { t, address } = context;
  const prose = toProse(page, context);
  return {
    frame: toFrame(
      {
        address: 'guide',
        title: prose.title,
        description: prose.description,
        crumbs: [
          { href: address('home'), label: t('nav.home') },
          { href: address('classroom'), label: t('nav.classroom') },
        ],
        zone: page.zone,
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
  };
}
