import { keysOf } from '../../codes/keys.ts';
import type { ViewContext } from '../context.ts';
import measured from './measured-traces.json' with { type: 'json' };

/** What was looked for, the most reliable first, by the names in the file that the tests write. */
const FOUND = ['back', 'typed', 'stored', 'hidden', 'backBefore', 'history', 'session', 'reopened', 'cache'] as const;
const NOT_MEASURED = ['phone', 'account', 'network', 'person', 'cleared'] as const;

/** What a visit left in the browsers that the tests drive, and what nobody has measured: no text promises more. */
export function toTraces({ t, date }: ViewContext) {
  const browsers = keysOf(measured.remains);
  return {
    heading: t('traces.heading'),
    lead: t('traces.lead', { date: date(measured.measuredOn).text }),
    left: t('traces.left'),
    browsers: browsers.map((name) => `${name} ${measured.versions[name]}`),
    rows: FOUND.map((what) => ({
      what: t(`traces.${what}`),
      answers: browsers.map((name) => t(measured.remains[name][what] ? 'traces.yes' : 'traces.no')),
    })),
    not: { heading: t('traces.not'), texts: NOT_MEASURED.map((what) => t(`traces.not-${what}`)) },
  };
}
