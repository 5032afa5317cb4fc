import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfferView, OfferWords } from '../../views/messages/offer.ts';
import { type KnotState, Knots } from '../Knots.tsx';
import { type Ask, OfferEnd } from './OfferEnd.tsx';

interface Props {
  words: OfferWords;
  card: OfferView['card'];
  children?: ComponentChildren;
}

/**
 * The thread of the offer check: a knot is tied for each answered question, and on a phone one question stands on the screen.
 * An island, since it follows the answers as they are given; without it the page is a sheet to read and print. The questions
 * themselves are its children: it marks which one is shown, and changes nothing else in them. It counts no points, and stores
 * and sends nothing.
 */
export function OfferKnots({ words, card, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLHeadingElement>(null);
  const sections = useRef<HTMLElement[]>([]);
  const isMoved = useRef(false);
  const [asks, setAsks] = useState<Ask[]>([]);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [step, setStep] = useState(0);
  // Another visit begins with nothing copied.
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    sections.current = [...(root.current?.querySelectorAll<HTMLElement>('section[id]') ?? [])];
    const sets = [...document.querySelectorAll<HTMLElement>('[data-ask]')];
    const read = () => {
      const checked = sets.flatMap((set) => [...set.querySelectorAll<HTMLInputElement>('input:checked')]);
      setAnswers(Object.fromEntries(checked.map(({ name, value }) => [name, value])));
    };
    setAsks(
      sets.map((set) => ({
        id: set.dataset.ask ?? '',
        // The heading of its section.
        label: set.closest('section')?.querySelector('h2')?.textContent?.trim() ?? '',
        lang: set.closest<HTMLElement>('[lang]')?.lang ?? '',
      })),
    );
    // Answers may have been given before this script came.
    read();
    for (const set of sets) set.addEventListener('change', read);
    // Whoever comes back to the page, perhaps somebody else, finds no answer.
    const forget = () => {
      for (const set of sets) for (const input of set.querySelectorAll('input')) input.checked = false;
      read();
      setStep(0);
      setVisit((before) => before + 1);
    };
    addEventListener('pagehide', forget);
    return () => {
      for (const set of sets) set.removeEventListener('change', read);
      removeEventListener('pagehide', forget);
    };
  }, []);
  const placeOf = (section: string) => asks.findIndex(({ id }) => id === section);
  const headingOf = (place: number) =>
    sections.current.find(({ id }) => placeOf(id) === place)?.querySelector('h2') ?? end.current;
  // At once, since a page that is put aside waits for no effect.
  useLayoutEffect(() => {
    // What is no question stands with the first.
    const stepOf = ({ id }: HTMLElement) => Math.max(0, placeOf(id));
    for (const section of sections.current) section.toggleAttribute('data-now', stepOf(section) === step);
    if (!isMoved.current) return;
    isMoved.current = false;
    focusOn(headingOf(step));
  }, [step, asks]);
  const moveTo = (next: number) => {
    isMoved.current = true;
    setStep(next);
    // Where the step is the same, nothing is drawn again.
    if (next === step) focusOn(headingOf(next));
  };
  const last = asks.length;
  const count = Object.keys(answers).length;
  const isDone = asks.length > 0 && count === asks.length;
  const isEnd = asks.length > 0 && step === last;
  const text = words.progress.replace('{number}', String(count)).replace('{total}', String(asks.length));
  const forward = step === last - 1 ? words.finish : words.forward;
  const classes = ['quiz', 'offer', ...(asks.length > 0 ? ['one-by-one'] : []), ...(isEnd ? ['at-end'] : [])];
  return (
    <div class={classes.join(' ')} ref={root}>
      {children}
      {(isDone || isEnd) && (
        <OfferEnd
          key={visit}
          heading={end}
          words={words}
          card={card}
          open={asks.filter(({ id }) => answers[id] !== 'yes')}
          onGo={(id) => moveTo(placeOf(id))}
        />
      )}
      {asks.length > 0 && (
        <Knots
          knots={asks.map(({ id }, i) => ({ id, state: stateOf(answers[id]), isNow: i === step }))}
          text={isDone ? `${text} ${words.done}` : text}
          spoken={words.spoken}
          back={step > 0 ? { label: words.back, onPress: () => moveTo(step - 1) } : null}
          forward={step < last ? { label: forward, onPress: () => moveTo(step + 1) } : null}
        />
      )}
    </div>
  );
}

function stateOf(answer: string | undefined): KnotState {
  return answer === 'yes' || answer === 'no' || answer === 'unsure' ? answer : 'open';
}

/** A heading takes the focus only here: it is no stop of the Tab key. */
function focusOn(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
