import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt, writeAt } from '../../source/yaml-source.ts';

/** Whoever ran a service at a time is one organisation or one name, never both and never none. */
export function operatorNamed({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) =>
    members(value?.operators).flatMap(([i, { organisation, name }]) =>
      (organisation === undefined) === (name === undefined)
        ? finding(keyPlaceAt(source, ['operators', i]), 'operator-unnamed')
        : [],
    ),
  );
}

/** Each but the last has ended, the last has not, and none ended before it began: pages name those that ended as the earlier ones. */
export function operatorsInTime({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const all = members(value?.operators);
    return all.flatMap(([i, { since, until }]) => {
      const place = placeAt(source, ['operators', i, 'until']);
      const isLast = i === all.at(-1)?.[0];
      if (isLast !== (until === undefined)) return finding(place, isLast ? 'operator-ended' : 'operator-not-ended');
      return since && until && until.slice(0, since.length) < since.slice(0, until.length)
        ? finding(place, 'ends-before-begins', since)
        : [];
    });
  });
}

/** The last entry is whoever runs the service now: a change is a new entry, and the old one stays. */
export function operatorNow({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const newest = members(value?.operators).at(-1)?.[1].organisation;
    const now = value?.operator;
    if (!newest || !now || newest === now) return [];
    return finding(placeAt(source, ['operator']), 'operator-differs', newest, writeAt(source, ['operator'], newest));
  });
}
