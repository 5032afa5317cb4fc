import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OfferWords } from '../../views/messages/offer.ts';

/** A question that stands in the page; its answer is a radio button there. */
interface Ask {
  id: string;
  label: string;
  /** The language of the question, which may be another than that of the words here. */
  lang: string;
}

/**
 * The thread of the offer check: a knot is tied for each answered question. An island, since it follows the answers as they
 * are given; without it the page is a sheet to read and print. The questions themselves are its children, never touched. It counts no points, and stores and sends nothing.
 */
export function OfferKnots({ words, children }: { words: OfferWords; children?: ComponentChildren }) {
  const [asks, setAsks] = useState<Ask[]>([]);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  useEffect(() => {
    const sets = [...document.querySelectorAll<HTMLElement>('[data-ask]')];
    const read = () => {
      const checked = sets.flatMap((set) => [...set.querySelectorAll<HTMLInputElement>('input:checked')]);
      setAnswers(Object.fromEntries(checked.map(({ name, value }) => [name, value])));
    };
    setAsks(sets.map((set) => ({ id: set.dataset.ask ?? '', label: labelOf(set), lang: langOf(set) })));
    // Answers may have been given before this script came.
    read();
    for (const set of sets) set.addEventListener('change', read);
    // Whoever comes back to the page, perhaps somebody else, finds no answer.
    const forget = () => {
      for (const set of sets) for (const input of set.querySelectorAll('input')) input.checked = false;
      read();
    };
    addEventListener('pagehide', forget);
    return () => {
      for (const set of sets) set.removeEventListener('change', read);
      removeEventListener('pagehide', forget);
    };
  }, []);
  const count = Object.keys(answers).length;
  const text = words.progress.replace('{number}', String(count)).replace('{total}', String(asks.length));
  const open = asks.filter(({ id }) => answers[id] !== 'yes');
  const isDone = asks.length > 0 && count === asks.length;
  return (
    <div class="quiz offer">
      {children}
      {asks.length > 0 && (
        <div class="knots" {...words.spoken}>
          <span aria-hidden="true">
            {asks.map(({ id }) => (
              <i key={id} class={id in answers ? 'knot knot--tied' : 'knot'} />
            ))}
          </span>{' '}
          <span role="status">{isDone ? `${text} ${words.done}` : text}</span>
        </div>
      )}
      {isDone && (
        <section class="offer__end" {...words.spoken}>
          {open.length > 0 && (
            <>
              <p>{words.ask}</p>
              <ul class="ways">
                {open.map(({ id, label, lang }) => (
                  <li key={id}>
                    <a href={`#${id}`} lang={lang}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{words.free}</p>
          <p>
            <a href={words.nextHref}>{words.next}</a>
          </p>
        </section>
      )}
    </div>
  );
}

/** The question of a set of answers: the heading of its section. */
function labelOf(set: HTMLElement): string {
  return set.closest('section')?.querySelector('h2')?.textContent?.trim() ?? '';
}

function langOf(set: HTMLElement): string {
  return set.closest<HTMLElement>('[lang]')?.lang ?? '';
}
