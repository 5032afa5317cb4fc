import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfferView, OfferWords } from '../../views/messages/offer.ts';
import { CopyText } from '../CopyText.tsx';
import { saveFile } from '../save-file.ts';
import { drawCard, TYPE } from './draw-card.ts';

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
            // A text is only copied: the menu for sharing may keep whom it was used with, and is for the card, which says so.
            words={{ copy: words.copy, copied: words.copied, byHand: words.byHand }}
            class="offer__text"
            text={[words.share, ...open.map(({ label }) => `- ${label}`)].join('\n')}
          />
        </>
      )}
      <p>{words.free}</p>
    </section>
  );
}

/**
 * A card to send, with the questions that are still open and no answer. It is drawn here, of nothing that leaves the page; where it will lie
 * is said before anybody saves it. Where it cannot be drawn there is the text to copy.
 */
function OfferCard({ card, asked }: { card: OfferView['card']; asked: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [src, setSrc] = useState('');
  const { words } = card;
  useEffect(() => {
    if (place.current) setSrc(drawCard(place.current, asked, card));
  }, [asked.join()]);
  const bytes = Uint8Array.from(atob(src.split(',')[1] ?? ''), (sign) => sign.charCodeAt(0));
  const files = [new File([bytes], words.file, { type: TYPE })];
  return (
    <div ref={place} class="offer__card">
      {src && (
        <>
          <p>{words.kept}</p>
          <img src={src} alt={words.alt} />
          <p>
            <button type="button" onClick={() => saveFile(words.file, bytes, TYPE)}>
              {words.save}
            </button>{' '}
            {navigator.canShare?.({ files }) && (
              // Whoever closes the menu has chosen nothing, which is no mistake.
              <button type="button" class="quiet" onClick={() => navigator.share({ files }).catch(() => {})}>
                {words.send}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
