import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { DYES } from '../dyes.ts';
import { linkTo } from '../link-to.ts';
import { type ProsePage, partOf } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';
import { signSquare, toSign } from '../page/sign.ts';
import { speakingFor, spokenOn } from '../speaking.ts';

/** Sections of the offer check whose id begins so are questions; each gets three answers. */
const ASK = 'ask-';

/** One answer to a question of the offer check. Only the first means that the reader knows enough. */
export interface OfferAnswer {
  value: 'yes' | 'no' | 'unsure';
  label: Text;
}

/** What the island needs, as plain JSON with its words. */
export type OfferWords = ReturnType<typeof toOffer>['words'];

export type OfferView = ReturnType<typeof toOffer>;

export function isAsk(sectionId: string): boolean {
  return sectionId.startsWith(ASK);
}

/** The guided check of an offer. It scores nothing: it ends in what to ask and whom to call. */
export function toOffer(page: ProsePage, context: ViewContext) {
  const { t } = context;
  const speaking = speakingFor('offer.progress', context);
  const { words } = speaking;
  const { frame, prose } = toProseView('offer', page, context);
  const ids = prose.runs.flatMap((run) => run.ids);
  const last = ids.findLastIndex(isAsk);
  return {
    frame,
    prose,
    /** Everything up to the last question. */
    questions: partOf(prose, (id) => ids.indexOf(id) <= last),
    /** What follows the questions: what to ask and whom to call. */
    after: partOf(prose, (id) => ids.indexOf(id) > last, true),
    quiet: t('offer.quiet'),
    how: t('quizClass.how'),
    answers: (['yes', 'no', 'unsure'] as const).map((value) => ({ value, label: t(`offer.${value}`) })),
    /** What is drawn on the card at the end, beside the questions, and what stands around it. */
    card: {
      dyes: DYES,
      sign: signSquare(toSign(speaking).rows),
      heading: words.plain('offer.cardHeading'),
      slogan: words.plain('home.heading', { mark: words.plain('home.mark') }),
      words: {
        kept: words.plain('offer.cardKept'),
        alt: words.plain('offer.cardAlt'),
        save: words.plain('offer.cardSave'),
        send: words.plain('offer.cardSend'),
        file: `${words.plain('offer.cardFile')}.png`,
      },
    },
    words: {
      progress: words.plain('offer.progress', { number: '{number}', total: '{total}' }),
      done: words.plain('offer.done'),
      back: words.plain('offer.back'),
      forward: words.plain('offer.forward'),
      finish: words.plain('offer.finish'),
      end: words.plain('offer.end'),
      /** When not to go on, whatever was answered. */
      stop: words.plain('offer.stop'),
      ask: words.plain('offer.ask'),
      young: words.plain('offer.young'),
      aloud: words.plain('offer.aloud'),
      copy: words.plain('offer.copy'),
      copied: words.plain('offer.copied'),
      byHand: words.plain('offer.byHand'),
      /** What stands above the questions that are copied. */
      share: words.plain('offer.share'),
      free: words.plain('offer.free'),
      next: words.plain('offer.next'),
      /** The section that comes after the questions. */
      nextHref: `#${ids[last + 1] ?? 'main'}`,
      /** Set where these words are in another language than the page. */
      spoken: spokenOn(context, speaking),
    },
  };
}

/** Invented adverts with their tricks; they belong to the offer check. */
export function toAdverts(page: ProsePage, context: ViewContext) {
  const view = toProseView('adverts', page, context, { crumbs: [linkTo('offer', context.t('nav.offer'), context)] });
  const [lead, first = lead] = view.prose.runs.flatMap(({ ids }) => ids);
  return { ...view, first };
}
