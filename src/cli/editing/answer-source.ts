import { isSlug } from '../../codes/slug.ts';
import type { Round } from '../services/round.ts';

/**
 * The source that an answer is: one that is there, or one made of how it came; the same for all that an operator answers on one day.
 *
 * @param told the id of a source, or how it came
 */
export function sourceOf(operator: string, day: string, told: string, { context }: Round) {
  const { t, facts } = context;
  const isThere = isSlug(told) && facts.sources.has(told);
  const { name, sector } = facts.organisations.get(operator) ?? {};
  const kind = sector === 'ngo' || sector === 'international' ? sector : 'official';
  return {
    id: isThere ? told : `answer-${operator}-${day}`,
    record: {
      publisher: name?.text ?? operator,
      title: t('letter.source', { how: told }).text,
      ...{ kind, date: '', url: null, facts: [], confidence: 'high', readOn: '' },
    },
  };
}
