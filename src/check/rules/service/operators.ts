import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, writeAt } from '../../source/yaml-source.ts';

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

/** Operators follow each other in time: each but the last has ended, the last has not, and none begins before the one before. */
export function operatorsInTime({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const all = members(value?.operators);
    const last = all.length - 1;
    return all.flatMap(([i, { since, until }], position) => {
      const at = (field: string): Path => ['operators', i, field];
      if (position < last && until === undefined) return finding(placeAt(source, at('until')), 'operator-not-ended');
      if (position === last && until !== undefined) return finding(placeAt(source, at('until')), 'operator-ended');
      if (position === last && position > 0 && since === null)
        return finding(placeAt(source, at('since')), 'operator-undated');
      if (since && until && until.slice(0, since.length) < since.slice(0, until.length))
        return finding(placeAt(source, at('until')), 'ends-before-begins', since);
      const before = all[position - 1]?.[1].until;
      if (since && before && since.slice(0, before.length) < before.slice(0, since.length))
        return finding(placeAt(source, at('since')), 'operator-too-early', before);
      return [];
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
