import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf, sourceStrings } from '../../read/campaign-facts.ts';
import { groupsOf } from '../../read/phrases.ts';
import { placeAt } from '../../source/yaml-source.ts';

/**
 * Languages of which all is shown, and that have most phrases but not each one. It is no mistake, since a translation may come
 * later; but for one phrase that somebody forgot, a language is whole no more.
 */
export function nearlyWhole(content: Content): Finding[] {
  const source = sourceStrings(content);
  if (!source) return [];
  const wanted = groupsOf(source);
  const whole = (campaignOf(content).languages ?? []).flatMap((one) => (one?.policy === 'all' ? [one.locale] : []));
  return content.strings
    .filter((entry) => whole.includes(entry.locale))
    .flatMap((entry) => {
      const own = groupsOf(entry);
      const lacking = [...wanted].filter(([key]) => !own.has(key));
      const [first] = lacking;
      if (!first || lacking.length > wanted.size / 2) return [];
      const [key, [group]] = first;
      const keys = lacking.map(([name]) => name);
      return finding(placeAt(entry.source, [group, key]), 'phrases-lacking', keys);
    });
}
