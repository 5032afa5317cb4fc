import type { AddressName } from '../../i18n/addresses.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../link-to.ts';

/** Home and the front of a part of the site, then what is given. */
export function crumbsTo(front: AddressName & PhraseEnd<'nav.'>, context: ViewContext, ...more: Link[]): Link[] {
  return [...(['home', front] as const).map((name) => linkTo(name, context.t(`nav.${name}`), context)), ...more];
}

/** Home and help, then what is given. */
export function helpCrumbs(context: ViewContext, ...more: Link[]): Link[] {
  return crumbsTo('help', context, ...more);
}
