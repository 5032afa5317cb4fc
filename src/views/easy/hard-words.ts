import { holdsWholeTerm } from '../../domain/easy/rules.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';

/** Words of the phrases that the way of help is made of, each with a phrase that begins with it and says what it means. */
const HARD_WORDS = [
  'complaint',
  'station',
  'alert',
  'central',
  'log',
  'form',
  'history',
  'migration',
  'victim',
  'trafficking',
  'rule',
] as const satisfies readonly PhraseEnd<'hard.'>[];

/** What the hard words of some sentences mean, in a fixed order, as at the end of every page in Easy Read. */
export function toHardWords(
  sentences: readonly Text[],
  { t, language }: ViewContext,
): { heading: Text; lines: Text[] } {
  const said = sentences.map(({ text }) => text).join(' ');
  const lines = HARD_WORDS.map((word) => t(`hard.${word}`)).filter(({ text, lang }) => {
    const [term = text] = text.split(':');
    return holdsWholeTerm(said, term, lang ?? language.lang);
  });
  return { heading: t('easy.words'), lines };
}
