import { groupIn } from '../../../domain/needs/need-words.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** A phrase names only groups of words that the file has; without the group nobody would be found by it. */
export function unknownGroups({ searchWords }: Content): Finding[] {
  if (!searchWords?.value) return [];
  const { source, value } = searchWords;
  const known = members(value.groups).flatMap(([, groups]) => members(groups).map(([name]) => name));
  return members(value.needs).flatMap(([lang, needs]) =>
    members(needs).flatMap(([need, phrases]) =>
      members(phrases).flatMap(([i, phrase]) =>
        phrase
          .split(/\s+/)
          .flatMap((word) => groupIn(word) ?? [])
          .filter((name) => !known.includes(name))
          .map((name) =>
            finding(placeAt(source, ['needs', lang, need, i]), 'group-unknown', name, nearest(name, known)),
          ),
      ),
    ),
  );
}
