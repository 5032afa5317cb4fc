import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/**
 * What is true of a list that a published site cannot show whole: that there are services which are not confirmed yet. Where it shows
 * none, it never says that there is none.
 *
 * @param isOfList would the service stand in the list?
 * @param isEmpty does the list show none?
 * @returns `null` where nothing is left out of it
 */
export function toLeftOut(isOfList: (record: Service) => boolean, isEmpty: boolean, context: ViewContext): Text | null {
  const count = context.facts.leftOut.filter(isOfList).length;
  if (count === 0) return null;
  return isEmpty ? context.t('leftOut.none') : context.t('leftOut.more', { count });
}
