import type { AddressName, Params } from '../i18n/addresses.ts';
import { type Text, textIn } from '../i18n/languages.ts';
import { isOutOfSite } from '../i18n/pages.ts';
import type { ViewContext } from './context.ts';
import { leavesEdition } from './leaves.ts';

export interface Link {
  href: string;
  label: Text;
  isCurrent?: boolean;
  /** Set where it leads out of the reader's edition or language. */
  leaves?: Text;
  hreflang?: string;
  /** Its anchor, to which other pages link. */
  id?: string | undefined;
}

/** Those of some pages that the site has: a published site has no page that nobody has read. */
export function onSite<N extends AddressName>(names: readonly N[], { site }: Pick<ViewContext, 'site'>): N[] {
  return names.filter((name) => !isOutOfSite(name, {}, site));
}

/** A link to a page of this site. It says where it leads out of Easy Read, or in which other language the page is, unless its label is in that language already. */
export function linkTo(name: AddressName, label: Text, context: ViewContext, params: Params = {}): Link {
  const { site, language } = context;
  const there = site.languages.find(({ lang }) => lang === context.hreflang(name, params));
  const leaves = leavesEdition(name, context, params) ?? (there && !label.lang && textIn(there.name, there, language));
  return {
    href: context.address(name, params),
    label,
    ...(leaves ? { leaves } : {}),
    ...(there ? { hreflang: there.lang } : {}),
  };
}
