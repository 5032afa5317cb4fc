import type { InBoth, Lang } from '../../check/findings/words.ts';
import { PHRASES, reviewCommand } from '../../check/translations/stamp-command.ts';
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
  return [STALE_HEAD[lang], '', ...lines].join('\n');
}

const STALE_HEAD = {
  es: 'Traducciones atrasadas, porque su original cambió. Corrige cada una y después corre su orden:',
  en: 'Stale translations, since their source changed. Mend each, then run its command:',
};
const SAFETY = { es: 'de seguridad', en: 'on safety' };

/** A text that was changed after somebody had read it. */
export interface Lapsed {
  locale: string;
  /** `messages/oferta#answer` */
  name: string;
}

/**
 * What to say of texts that were changed after their review: no mistake in a preview, since they count as not reviewed, but
 * work to do.
 *
 * @returns `null` where there is none
 */
export function lapsedNotice(lapsed: readonly Lapsed[], lang: Lang): string | null {
  if (lapsed.length === 0) return null;
  const lines = lapsed.map(({ locale, name }) => `    ${reviewCommand(locale, name)}`);
  return [LAPSED_HEAD[lang], '', ...lines].join('\n');
}

const LAPSED_HEAD = {
  es: 'Textos que cambiaron después de su revisión y cuentan como no revisados. Que alguien lea cada uno otra vez y lo anote:',
  en: 'Texts that were changed after their review and count as not reviewed. Have somebody read each again and note it:',
};

/** A section that was taken over, and that nobody says to have looked at as a whole. */
export const unreadNotice = (name: string, lines: number): InBoth => ({
  es: `${name}: se tomó y conserva su estado, porque nadie cambió ni marcó con x ${lines} de sus líneas; pon una x en «Está bien así» donde lo está, y tráela otra vez`,
  en: `${name}: taken over and keeps its state, since nobody has changed or marked ${lines} of its lines with an x; put an x under “Right as it is” where it is, and take it again`,
});
