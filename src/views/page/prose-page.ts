import type { AddressName } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { crumbsTo } from './crumbs.ts';
import { toFrame } from './frame.ts';
import { type ProsePage, toProse } from './prose.ts';

/** A page that is prose and nothing else. */
export type ProseView = ReturnType<typeof toProseView>;

/** A prose page under the campaign's own pages. */
export function toProseView(address: AddressName, page: ProsePage, context: ViewContext) {
  const prose = toProse(page, context);
  return {
    frame: toFrame(
      {
        address,
        title: prose.title,
        description: prose.description,
        zone: page.zone,
        crumbs: address === 'about' ? crumbsTo('about', context).slice(0, 1) : crumbsTo('about', context),
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose,
  };
}
