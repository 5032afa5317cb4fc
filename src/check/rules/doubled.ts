import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { markedIn } from '../shape/schema-walk.ts';
import { stepsIn, valueAt } from '../source/loose.ts';
import { fieldOf, type Path, placeAt } from '../source/yaml-source.ts';
import { filesAndSheetsOf } from './facts/references.ts';

/** A list or group holds nothing twice, as its schema says. */
export function heldTwice(content: Content): Finding[] {
  return filesAndSheetsOf(content).flatMap(([entry, schema]) =>
    entry
      ? markedIn(schema, entry.value, 'once').flatMap(({ path, value, says }) =>
          [says].flat().flatMap((field) => {
            const first = new Map<unknown, Path>();
            return valuesIn(value, path, field).flatMap(([at, own]) => {
              const all = typeof own === 'object' ? JSON.stringify(own) : own;
              const earlier = first.get(all);
              if (earlier) return finding(placeAt(entry.source, at), 'duplicate-value', fieldOf(earlier));
              first.set(all, at);
              return [];
            });
          }),
        )
      : [],
  );
}

/** The members of a list, or what they have in one of their fields, each or all together. */
function valuesIn(value: unknown, path: Path, field: unknown): [Path, unknown][] {
  return stepsIn(value).flatMap(([step, member]): [Path, unknown][] => {
    if (typeof field !== 'string') return [[[...path, step], member]];
    const [at, own] = [[...path, step, field], valueAt(member, [field])];
    if (own === undefined) return [];
    return typeof own === 'object' ? valuesIn(own, at, true) : [[at, own]];
  });
}
