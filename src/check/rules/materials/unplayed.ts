import { printedLines, unplayedRoles } from '../../../domain/materials/printed-numbers.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { knownLines } from './read-aloud.ts';

/** Things that are not made, for no mistake: their words name a service that nobody plays here, or none of their numbers answers. */
export function unplayedMaterials(content: Content): Finding[] {
  const known = knownLines(content);
  if (!known.isWhole) return [];
  return content.materials.flatMap(({ source, whole }) => {
    if (!whole) return [];
    const { numbers } = whole;
    if (numbers.length > 0 && printedLines(whole, known).length === 0)
      return finding(placeAt(source, ['numbers']), 'material-unplayed', numbers);
    return members(whole.words).flatMap(([locale, words]) => {
      const roles = unplayedRoles(words, known);
      return roles.length > 0 ? finding(placeAt(source, ['words', locale]), 'material-unplayed', roles) : [];
    });
  });
}
