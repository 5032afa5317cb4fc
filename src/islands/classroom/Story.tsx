import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  BEGINNING,
  choose,
  goOn,
  isOver,
  lastChoice,
  momentOf,
  type Path,
  takeBack,
} from '../../domain/classroom/story.ts';
import type { ScenarioQuestion } from '../../views/classroom/question.ts';
import { Form } from '../Form.tsx';
import { type Asked, Feedback } from './Judged.tsx';
import { Options } from './Options.tsx';
import { Lesson } from './Reasons.tsx';

/** A story, one moment at a time. It has no verdict, and every choice can be taken back. */
export function Story({ question, words, progress, onAnswer }: Asked<ScenarioQuestion>) {
  const { scenes } = question;
  const [path, setPath] = useState<Path>(BEGINNING);
  const [picked, setPicked] = useState<string[]>([]);
  const legend = useRef<HTMLLegendElement>(null);
  const isMoved = useRef(false);
  const scene = momentOf(scenes, path);
  const told = path.isTold ? lastChoice(scenes, path) : undefined;
  const move = (next: Path) => {
    isMoved.current = true;
    setPicked([]);
    setPath(next);
  };
  useLayoutEffect(() => {
    if (isMoved.current) legend.current?.focus();
    isMoved.current = false;
  }, [path]);
  const submit = () => {
    const next = choose(path, scene.id, picked[0] ?? '');
    setPath(next);
    if (isOver(scenes, next)) onAnswer('followed');
  };
  const otherWay = (
    <button type="button" class="quiet" onClick={() => move(takeBack(path))}>
      {words.otherWay}
    </button>
  );
  return (
    <>
      <p class="ask ask--story" tabIndex={-1}>
        {question.prompt}
      </p>
      <p class="status">{words.storyHow}</p>
      <Form onSubmit={submit}>
        <Options
          key={path.turns.length + (told ? 0 : 1)}
          name={`${question.id} ${scene.id}`}
          legend={legend}
          prompt={scene.prompt}
          options={scene.options}
          chosen={picked}
          isClosed={told !== undefined}
          onChoose={setPicked}
        />
        {!told && (
          <p class="moves">
            <button type="submit">{words.choose}</button> {path.turns.length > 0 && otherWay}
          </p>
        )}
      </Form>
      {told && (
        <Feedback key={path.turns.length} result="followed" verdict={told.feedback} progress={progress}>
          {told.to === null && <Lesson question={question} words={words} />}
          <p class="moves">
            {told.to !== null && (
              <button type="button" onClick={() => move(goOn(path))}>
                {words.goOn}
              </button>
            )}{' '}
            {otherWay}
          </p>
        </Feedback>
      )}
    </>
  );
}
