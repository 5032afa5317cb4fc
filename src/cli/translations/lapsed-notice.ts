import type { Lang } from '../../check/findings/words.ts';
import { reviewCommand } from '../../check/translations/stamp-command.ts';

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
  return [HEAD[lang], '', ...lines].join('\n');
}

const HEAD = {
  es: 'Textos que cambiaron después de su revisión y cuentan como no revisados. Que alguien lea cada uno otra vez y lo anote:',
  en: 'Texts that were changed after their review and count as not reviewed. Have somebody read each again and note it:',
};
