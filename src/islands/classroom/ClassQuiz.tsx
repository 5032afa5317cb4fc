import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassData } from '../../views/classroom/quiz-class.ts';
import { fillPhrase } from '../fill-phrase.ts';
import { useForgetOnLeaving } from '../leaving.ts';
import { SlideView } from './SlideView.tsx';
import { Still } from './Still.tsx';
import { useClass } from './use-class.ts';

/** What says which question it is. */
const PROGRESS = 'class-progress';

/**
 * A quiz in front of a whole class: one question fills the screen, and whoever leads reveals it by one key or one tap. An island,
 * since it reveals without a page load; what the server sends is a list in large type with folded answers. Nothing is stored
 * or sent, and totals have no names.
 *
 * @param props.children whom to tell, for the last screen
 */
export function ClassQuiz({ data, children }: { data: ClassData; children?: ComponentChildren }) {
  const [isAlive, setAlive] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => setAlive(true), []);
  const room = useClass(data);
  useForgetOnLeaving(() => {
    dialog.current?.close();
    room.forget();
  });
  const { words, class: own, questions, pageDir, lang } = data;
  const { session, question, slide, heading } = room;
  const spoken = { lang: lang ?? undefined, dir: lang ? data.dir : undefined };
  if (!isAlive)
    return (
      <ol class="quiz class-list" {...spoken}>
        {questions.map((one) => (
          <li key={one.id} class="question">
            <Still question={one} words={words} />
          </li>
        ))}
      </ol>
    );
  const open = () => {
    dialog.current?.showModal();
    heading.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const key = classKeyOf(event, pageDir);
    if (key === null) return;
    event.preventDefault();
    if (key === 'advance') room.advance();
    else if (key === 'next') room.forward();
    else if (key === 'back') room.back();
    else room.choose(slide?.options[key.choose]?.id);
  };
  const total = String(questions.length);
  const isLast = session.step === questions.length - 1;
  const onward = slide?.isDone ? (isLast ? words.finish : words.forward) : words.answer;
  return (
    <div class="quiz">
      <p>
        <button type="button" class="class__begin" onClick={open}>
          {own.begin}
        </button>
      </p>
      <h2>{own.keys}</h2>
      <ul>
        {own.keyList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {/* Keys of the browser itself, as Esc, stay what they are. */}
      <dialog ref={dialog} class="class" aria-labelledby="class-prompt" onKeyDown={press} {...spoken}>
        <div class="class__top">
          <span id={PROGRESS}>{question && fillPhrase(own.question, { number: String(session.step + 1), total })}</span>{' '}
          {slide && (
            <button
              type="button"
              class="quiet"
              aria-pressed={session.isCounting}
              onClick={() => room.change({ isCounting: !session.isCounting })}
            >
              {own.count}
            </button>
          )}{' '}
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {own.close}
          </button>
        </div>
        <div class="class__slide" key={session.step}>
          {question && slide ? (
            <SlideView
              {...{ slide, question, data, heading }}
              told={room.told}
              progress={PROGRESS}
              handsFor={room.handsFor}
              isCounting={session.isCounting}
              onCount={({ id, letter }, count, isSaid) =>
                room.count(id, count, isSaid ? fillPhrase(own.said, { option: letter, number: String(count) }) : '')
              }
              onChoose={room.choose}
            >
              {question.type === 'scenario' && (
                <button type="button" class="quiet" onClick={room.takeBack}>
                  {words.otherWay}
                </button>
              )}
            </SlideView>
          ) : (
            <>
              <h2 ref={heading} tabIndex={-1} id="class-prompt">
                {words.remember}
              </h2>
              <ul class="class__remember marked">
                {data.remember.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <h3>{words.tell}</h3>
              {children}
            </>
          )}
        </div>
        <p class="unseen" role="status">
          {session.said}
        </p>
        <div class="class__bar">
          {session.step > 0 && (
            <button type="button" class="quiet" onClick={room.back}>
              {words.back}
            </button>
          )}{' '}
          {slide && !slide.scene && (
            <button type="button" class="class__onward" onClick={room.advance}>
              {question?.type === 'scenario' && !slide.isDone ? words.goOn : onward}
            </button>
          )}
        </div>
      </dialog>
    </div>
  );
}

/** What a key does in front of a class: go on as far as the class is, to another question, or choose in a story. */
type ClassKey = 'advance' | 'next' | 'back' | { choose: number };

/**
 * A single key acts only where nothing else waits for it: never in a field, never on a button that has the focus, and never
 * together with a key of the browser.
 *
 * @param dir the direction of the page: the arrow that points onward goes on
 */
function classKeyOf(event: KeyboardEvent, dir: 'ltr' | 'rtl'): ClassKey | null {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return null;
  const at = target instanceof Element ? target : null;
  if (at?.closest('input, select, textarea')) return null;
  if (key === ' ' || key === 'Enter') return at?.closest('button, a, summary') ? null : 'advance';
  const [onward, backward] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  // Page Down and Page Up are what a presenter's remote control sends.
  if (key === onward || key === 'PageDown') return 'next';
  if (key === backward || key === 'PageUp') return 'back';
  return /^[1-9]$/.test(key) ? { choose: Number(key) - 1 } : null;
}
