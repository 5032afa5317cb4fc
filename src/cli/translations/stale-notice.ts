import type { Lang } from '../../check/findings/words.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import type { PageStatus } from '../../domain/page/translation-status.ts';

/**
 * What to say of translations whose source has changed since: no mistake, since the site copes with it, but work to do.
 *
 * @returns `null` where nothing is stale
 */
export function staleNotice(all: readonly PageStatus[], lang: Lang): string | null {
  // Phrases keep no hash of their source.
  const stale = all.filter(({ page, counts }) => page !== PHRASES && counts.stale > 0);
  if (stale.length === 0) return null;
  const lines = stale.map(({ locale, page, counts, safety }) => {
    const count = safety.stale > 0 ? `${counts.stale}, ${SAFETY[lang]}: ${safety.stale}` : `${counts.stale}`;
    return `    npm run translations -- stamp ${locale} ${page}   # ${count}`;
  });
  return [HEAD[lang], '', ...lines].join('\n');
}

const HEAD = {
  es: 'Traducciones atrasadas, porque su original cambió. Corrige cada una y después corre su orden:',
  en: 'Stale translations, since their source changed. Mend each, then run its command:',
};
const SAFETY = { es: 'de seguridad', en: 'on safety' };
