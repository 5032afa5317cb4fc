import { assertFound } from '../../domain/found.ts';
import type { Evidence } from '../../domain/messages/message.ts';
import { languageOf, textIn } from '../../i18n/languages.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';

/**
 * The card below a message: whom it speaks to, the one thing it asks, its main sources, and whether readers tried it.
 *
 * @param evidence by locale
 * @param locale the language that the page's title stands in; its card is shown
 */
export function toEvidence(evidence: ReadonlyMap<string, Evidence>, locale: string, context: ViewContext) {
  const { t, site, language, date } = context;
  const { audience, action, basis, preTested } = assertFound(evidence.get(locale), `evidence in "${locale}"`);
  const from = languageOf(locale, site.languages);
  return {
    heading: t('evidence.heading'),
    rows: [
      { term: t('evidence.audience'), value: textIn(audience, from, language) },
      { term: t('evidence.action'), value: textIn(action, from, language) },
      {
        term: t('evidence.preTested'),
        value: preTested
          ? t('evidence.tested', { date: date(preTested.on).text, where: preTested.where })
          : t('evidence.notTested'),
      },
    ],
    basis: { term: t('evidence.basis'), links: basis.map((id) => toCite(id, context)) },
  };
}
