import type { AddressName, Params } from '../i18n/addresses.ts';
import { type Text, textIn } from '../i18n/languages.ts';
import { isOutOfSite } from '../i18n/pages.ts';
import type { ViewContext } from './context.ts';
import { leavesEdition } from './leaves.ts';

export interface Link {
  href: string;
  label: Text;
  isCurrent?: boolean;
  /** Set where it leads out of the edition, or out of the language, that the reader is in. */
  leaves?: Text;
  /** The language of the page that it leads to, where that is not the reader's. */
  hreflang?: string;
  /** By what other pages lead to it. */
  id?: string | undefined;
}

/** Those of some pages that the site has: what nobody has read is no page of a published one, and nothing leads there. */
export function onSite<N extends AddressName>(names: readonly N[], { site }: Pick<ViewContext, 'site'>): N[] {
  return names.filter((name) => !isOutOfSite(name, {}, site));
}

/**
 * A way to a page of this site. From an edition without that page it says that it leads out of it; from a language without it, in
 * which one it opens, in so many words unless its own are in that language.
 */
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
