import type { ComponentChildren, RefObject } from 'preact';
import type { Question } from '../../views/classroom/question.ts';
import type { ClassData, ClassInterface } from '../../views/classroom/quiz-class.ts';
import { Form } from '../Form.tsx';
import { fillPhrase } from '../fill-phrase.ts';
import { Lesson } from './Reasons.tsx';
import type { Slide, SlideOption } from './slide.ts';

interface Props {
  slide: Slide;
  question: Question;
  data: ClassData;
  /** The element that says which question it is. */
  progress: string;
  heading: RefObject<HTMLHeadingElement>;
  told: RefObject<HTMLDivElement>;
  /** Hands for an option at this moment; 0 where nobody counted. */
  handsFor: (option: string) => number;
  isCounting: boolean;
  onCount: (option: SlideOption, count: number, isSaid: boolean) => void;
  onChoose: (option: string) => void;
  /** Ways on that belong to what was told. */
  children?: ComponentChildren;
}

/** One question as large as the screen. */
export function SlideView(props: Props) {
  const { slide, question, data, progress, heading, told, children } = props;
  return (
    <Form>
      {slide.situation && <p class="class__situation">{slide.situation}</p>}
      <h2 ref={heading} tabIndex={-1} id="class-prompt" aria-describedby={progress}>
        {slide.prompt}
      </h2>
      {slide.halves.length > 0 && (
        <ul class="class__halves">
          {slide.halves.map(({ id, text, letter, isNow }) => (
            <li key={id} class={isNow ? 'is-now' : undefined}>
              <span>{text}</span> <b>{letter ?? '…'}</b>
            </li>
          ))}
        </ul>
      )}
      {slide.ask && <p class="class__ask">{slide.ask}</p>}
      <ul class="class__options">
        {slide.options.map((option) => (
          <Option key={`${slide.moment} ${option.id}`} option={option} {...props} />
        ))}
      </ul>
      {slide.told && (
        <div key={slide.moment} ref={told} tabIndex={-1} class="class__told">
          <p>
            <b>{slide.told.title}</b>
          </p>
          {slide.told.text && <p>{slide.told.text}</p>}
          {slide.isDone && <Lesson question={question} words={data.words} />}
          {children}
        </div>
      )}
    </Form>
  );
}

function Option({ option, slide, data, handsFor, isCounting, onCount, onChoose }: Props & { option: SlideOption }) {
  const { id, letter, text, isRight, place, feedback } = option;
  const hands = handsFor(id);
  const words = (
    <>
      <b>{letter}</b> <span>{text}</span>
    </>
  );
  return (
    <li class={isRight === undefined ? undefined : `is-${isRight ? 'right' : 'wrong'}`}>
      <div>
        {slide.scene ? (
          <button type="button" class="class__option" onClick={() => onChoose(id)}>
            {words}
          </button>
        ) : (
          <span class="class__option">{words}</span>
        )}
        {isRight && <span aria-hidden="true">✓</span>} {place && <b class="class__place">{place}</b>}{' '}
        {isCounting ? (
          <Hands
            option={letter}
            count={hands}
            words={data.class}
            onCount={(count, isSaid) => onCount(option, count, isSaid)}
          />
        ) : (
          hands > 0 && <output>{hands}</output>
        )}
      </div>
      {feedback && <p>{feedback}</p>}
    </li>
  );
}

/** More pupils than a class has. */
const MOST = 999;

interface HandsProps {
  /** The letter of the option. */
  option: string;
  count: number;
  words: ClassInterface;
  onCount: (count: number, isSaid: boolean) => void;
}

/** How many hands an option has: a number that is typed or pressed, and no name. */
function Hands({ option, count, words, onCount }: HandsProps) {
  const label = (phrase: string) => fillPhrase(phrase, { option });
  const set = (next: number, isSaid: boolean) => onCount(Math.min(Math.max(next, 0), MOST), isSaid);
  return (
    <span class="hands">
      <button type="button" class="quiet" aria-label={label(words.less)} onClick={() => set(count - 1, true)}>
        −
      </button>
      <input
        inputMode="numeric"
        aria-label={label(words.hands)}
        value={String(count)}
        onInput={({ currentTarget: { value } }) => set(Number(value.replace(/\D/g, '')), false)}
      />
      <button type="button" class="quiet" aria-label={label(words.more)} onClick={() => set(count + 1, true)}>
        +
      </button>
    </span>
  );
}
