import type { RefObject } from 'preact';
import type { OfferView, OfferWords } from '../../views/messages/offer.ts';
import { CopyText } from '../CopyText.tsx';
import { OfferCard } from './OfferCard.tsx';

/** A question that stands in the page; its answer is a radio button there. */
export interface Ask {
  id: string;
  label: string;
  /** The language of the question, which may be another than that of the words here. */
  lang: string;
}

interface Props {
  words: OfferWords;
  card: OfferView['card'];
  /** The questions that are still to be asked. */
  open: readonly Ask[];
  heading: RefObject<HTMLHeadingElement>;
  onGo: (id: string) => void;
}

/**
 * What the offer check ends in: the questions still open, to read out, to copy, or as a card for somebody trusted. What leaves the page
 * holds the questions and no answer.
 */
export function OfferEnd({ words, card, open, heading, onGo }: Props) {
  return (
    <section class="offer__end" {...words.spoken}>
      <h2 ref={heading}>{words.end}</h2>
      <p>
        <strong>{words.stop}</strong> <a href={words.nextHref}>{words.next}</a>
      </p>
      {open.length > 0 && (
        <>
          <p>
            <strong>{words.young}</strong>
          </p>
          <p>{words.ask}</p>
          <ul class="ways">
            {open.map(({ id, label, lang }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  lang={lang}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(id);
                  }}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <OfferCard card={card} asked={open.map(({ label }) => label)} />
          <p>{words.aloud}</p>
          <CopyText
            words={toCopy(words)}
            class="offer__text"
            text={[words.share, ...open.map(({ label }) => `- ${label}`)].join('\n')}
          />
        </>
      )}
      <p>{words.free}</p>
    </section>
  );
}

/** What the button says: a text is only copied. The menu for sharing, which may keep whom it was used with, is for the card, which says so. */
function toCopy({ copy, copied, byHand }: OfferWords) {
  return { copy, copied, byHand };
}
