import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { type ViewContext, viewContext } from '../context.ts';
import type { Cloth } from '../page/cloth.ts';
import { linesOf } from '../page/lines-of.ts';

/** What stands first on each page in Easy Read: what it is, and the way to the whole page. */
export type EasyHead = ReturnType<typeof toHead>;

export function toHead(
  heading: Text,
  name: AddressName,
  params: Params,
  context: ViewContext,
  cloth: Cloth | null = null,
) {
  const { t, site, language } = context;
  return {
    /** None where somebody may be looking over the reader's shoulder. */
    cloth,
    heading,
    about: linesOf(t('easy.about'), context),
    whole: { href: viewContext(site, language.locale).address(name, params), label: t('easy.whole') },
  };
}
