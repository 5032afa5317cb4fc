import type { TextAudience } from '../../codes/text-audiences.ts';
import { assertFound } from '../../domain/found.ts';
import type { Evidence } from '../../domain/messages/message.ts';
import type { Saying } from '../../domain/messages/saying.ts';
import { languageOf, textIn } from '../../i18n/languages.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { toTried } from '../tried.ts';

/** What the card of a message says. */
export interface Card {
  audience: TextAudience;
  /** By locale. */
  evidence: ReadonlyMap<string, Evidence>;
}

/**
 * The card below a message: whom it speaks to where that is not everybody, the one thing it asks, its main sources, and whether readers tried it.
 *
 * @param sayings the sentences that stand at its head, whose sources are among its own
 * @param locale the language that the page's title stands in; its card is shown
 */
export function toEvidence(
  { audience, evidence }: Card,
  sayings: readonly Saying[],
  locale: string,
  context: ViewContext,
) {
  const { t, site, language } = context;
  const { action, basis, preTested } = assertFound(evidence.get(locale), `evidence in "${locale}"`);
  const sources = new Set([...basis, ...sayings.flatMap((saying) => saying.sources)]);
  const asks = textIn(action, languageOf(locale, site.languages), language);
  return {
    /** The one thing that it asks. */
    action: asks,
    heading: t('evidence.heading'),
    rows: [
      ...(audience === 'everyone' ? [] : [{ term: t('evidence.audience'), value: t(`evidence.audience-${audience}`) }]),
      { term: t('evidence.action'), value: asks },
      {
        term: t('evidence.preTested'),
        value: preTested ? toTried(preTested, context) : t('evidence.notTested'),
      },
    ],
    basis: { term: t('evidence.basis'), links: [...sources].map((id) => toCite(id, context)) },
  };
}
