import { isAbroad, isListed, isNear } from '../../domain/service/coverage.ts';
import type { Service } from '../../domain/service/service.ts';
import { isOut } from '../../domain/service/status.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { listName } from '../service/name.ts';

/** Enough to go on with; the pages by need and region hold the rest. */
const MOST_RELATED = 4;

/**
 * Services near this one: those on the same number, then those of its country that serve the same place, on the same topic
 * or with a service in common. Near one abroad are those of the country that it is in: whoever is there cannot dial those at home.
 * Only what is shown with its contact and answers.
 */
export function toRelated(record: Service, context: ViewContext) {
  const { t, facts, today, language } = context;
  const shared = record.sharedWith.flatMap((id) => facts.services.get(id) ?? []);
  const there = isAbroad(record) ? record.coverage.host : record.country;
  const near = (there ? (facts.servicesOf.get(there) ?? []) : []).filter((other) => isNear(other, record));
  const peers = [
    ...near.filter(({ topic }) => topic === record.topic),
    ...near.filter(({ services, lastResort }) => !lastResort && services.some((one) => record.services.includes(one))),
  ];
  const related = [...new Set([...shared, ...peers])]
    .filter((other) => other.id !== record.id && isListed(other) && !isOut(other, null, today))
    .slice(0, MOST_RELATED);
  if (related.length === 0 && shared.length === 0) return null;
  const names = shared.map((other) => listName(other, context).text);
  return {
    heading: t('line.related'),
    shared: names.length > 0 ? t('line.shared', { names: formatList(names, language) }) : null,
    links: related.map((other) => linkTo('service', listName(other, context), context, { service: other.id })),
  };
}
