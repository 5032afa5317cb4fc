import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OfferWords } from '../../views/messages/offer.ts';

/** A question that stands in the page; its answer is a radio button there. */
export interface Ask {
  id: string;
  label: string;
  /** The language of the question, which may be another than that of the words here. */
  lang: string;
}

interface Props {
  words: OfferWords;
  /** The questions that are still to be asked. */
  open: readonly Ask[];
  heading: RefObject<HTMLHeadingElement>;
  onGo: (id: string) => void;
}

/**
 * What the offer check ends in: the questions still open, to read out or to copy for somebody trusted. What is copied holds
 * the questions and no answer.
 */
export function OfferEnd({ words, open, heading, onGo }: Props) {
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
          <p>{words.aloud}</p>
          <Copy words={words} text={[words.share, ...open.map(({ label }) => `- ${label}`)].join('\n')} />
        </>
      )}
      <p>{words.free}</p>
    </section>
  );
}

/** Puts a text into the clipboard; where the browser does not let it, the text is marked for the reader to copy. */
function Copy({ words, text }: { words: OfferWords; text: string }) {
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setSaid(words.byHand);
    }
  };
  return (
    <>
      <pre ref={shown} class="offer__text">
        {text}
      </pre>
      <p>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
