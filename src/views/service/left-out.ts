import type { Facts } from '../../domain/service/facts.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/**
 * That a published site cannot show a list whole, since some of its services are not confirmed yet; `null` where it can. Of an empty
 * list it never says that there is none.
 */
export function toLeftOut(isOfList: (record: Service) => boolean, isEmpty: boolean, context: ViewContext): Text | null {
  const { facts, t } = context;
  if (isEmpty) return unconfirmed(facts).some(isOfList) ? t('leftOut.none') : null;
  const count = facts.leftOut.filter(isOfList).length;
  return count > 0 ? t('leftOut.more', { count }) : null;
}

/** The services that a published site does not show, or not with their contact, until they are confirmed or their operator was told. */
export function unconfirmed({ leftOut, services }: Pick<Facts, 'leftOut' | 'services'>): Service[] {
  return [...leftOut, ...[...services.values()].filter(({ reasons }) => reasons.includes('operator-not-asked'))];
}
