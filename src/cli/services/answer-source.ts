import { isSlug } from '../../codes/slug.ts';
import type { Round } from './round.ts';

/**
 * The source that an answer is: one that is there, or one made of how it came; the same for a sheet however often it is taken.
 *
 * @param key the operator and the day on which it was asked, `mininter/2027-05-04`
 * @param told the id of a source, or how it came
 */
export function sourceOf(key: string, told: string | undefined, { context }: Round) {
  const [operator = '', made = ''] = key.split('/');
  const { t, facts } = context;
  const isThere = told !== undefined && isSlug(told) && facts.sources.has(told);
  const { name, sector } = facts.organisations.get(operator) ?? {};
  const kind = sector === 'ngo' || sector === 'international' ? sector : 'official';
  const how = told ?? t('letter.how').text;
  return {
    id: isThere ? told : `answer-${operator}-${made}`,
    record: {
      publisher: name?.text ?? operator,
      title: t('letter.source', { how }).text,
      ...{ kind, date: '', url: null, facts: [], confidence: 'high', readOn: '' },
    },
  };
}
