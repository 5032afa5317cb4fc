import type { AddressName, Params } from '../i18n/addresses.ts';
import type { Text } from '../i18n/languages.ts';
import { type ViewContext, viewContext } from './context.ts';

/** What a reader of Easy Read is told of a link to a page that is not in it; `null` where nothing. */
export function leavesEdition(name: AddressName, context: ViewContext, params: Params = {}): Text | null {
  const { edition, site, language, t } = context;
  if (edition === 'whole') return null;
  if (context.address(name, params) !== viewContext(site, language.locale).address(name, params)) return null;
  return t('easy.leaves');
}
