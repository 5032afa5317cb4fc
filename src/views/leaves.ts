import type { AddressName, Params } from '../i18n/addresses.ts';
import type { Text } from '../i18n/languages.ts';
import { type ViewContext, viewContext } from './context.ts';

/** Tells a reader of Easy Read that a link leads out of it; `null` where it does not. */
export function leavesEdition(name: AddressName, context: ViewContext, params: Params = {}): Text | null {
  const { edition, site, language, t } = context;
  if (edition === 'whole') return null;
  if (context.address(name, params) !== viewContext(site, language.locale).address(name, params)) return null;
  return t('easy.leaves');
}
