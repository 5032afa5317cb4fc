import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfferView } from '../../views/messages/offer.ts';
import { saveFile } from '../save-file.ts';
import { drawCard, TYPE } from './draw-card.ts';

/**
 * A card to send, with the questions that are still open and no answer. It is drawn here, of nothing that leaves the page; where it will lie
 * is said before anybody saves it. Where it cannot be drawn there is the text to copy.
 */
export function OfferCard({ card, asked }: { card: OfferView['card']; asked: readonly string[] }) {
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
