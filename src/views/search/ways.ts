import { isListed } from '../../domain/line/coverage.ts';
import { digitsOf, isDialled } from '../../domain/line/dialling.ts';
import type { ViewContext } from '../context.ts';
import { shownValue } from '../line/dial.ts';
import { toNeedWays } from '../page/ways.ts';
import type { SearchWays } from './find-ways.ts';

/** The ways by need, and by their numbers the services that the campaign names. */
export function toSearchWays(context: ViewContext): SearchWays {
  const { campaign, facts, address, name } = context;
  const ids = new Set([...Object.values(campaign.roles), ...campaign.needs.flatMap(({ lines }) => lines)]);
  const records = [...ids].flatMap((id) => (id && facts.lines.get(id)) || []).filter(isListed);
  return {
    needs: toNeedWays(context),
    numbers: records.flatMap((record) =>
      record.channels.filter(isDialled).map((channel) => {
        const { text, lang } = name(record.shortName ?? record.name);
        const label = { text: `${shownValue(channel)} ${text}`, ...(lang ? { lang } : {}) };
        return { digits: digitsOf(channel.value), link: { href: address('line', { line: record.id }), label } };
      }),
    ),
  };
}
