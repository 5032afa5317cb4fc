import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { leavesEdition } from '../leaves.ts';
import type { Link } from './frame.ts';

/** A way to a page of this site; from an edition without that page it says that it leads out of it. */
export function linkTo(name: AddressName, label: Text, context: ViewContext, params: Params = {}): Link {
  const leaves = leavesEdition(name, context, params);
  return { href: context.address(name, params), label, ...(leaves ? { leaves } : {}) };
}
