import type { AddressName } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { type FrameInput, toFrame } from './frame.ts';
import { type ProsePage, toProse } from './prose.ts';
import { toSectionHead } from './section-head.ts';

export type ProseView = ReturnType<typeof toProseView>;

/** A page of prose, with its frame and the cloth at its head. */
export function toProseView(
  address: AddressName,
  page: ProsePage,
  context: ViewContext,
  more: Pick<FrameInput, 'params' | 'crumbs'> = {},
) {
  const prose = toProse(page, context);
  const { title, description, writtenIn } = prose;
  const frame = toFrame({ address, title, description, zone: page.zone, writtenIn, ...more }, context);
  return { frame, prose, cloth: toSectionHead(address, context) };
}
