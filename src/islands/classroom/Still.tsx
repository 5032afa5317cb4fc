import type { ComponentChildren } from 'preact';
import { isChoiceQuestion, type Question, type ScenarioQuestion } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';
import { fillPhrase } from '../fill-phrase.ts';
import { Lesson, Lettered, Matches, Pair, Reasons } from './Reasons.tsx';

interface Props {
  question: Question;
  words: QuizInterface;
}

/** A question as it stands without script: all of it to be read, with the answer folded below. */
export function Still({ question, words }: Props) {
  return (
    <>
      <p class={question.type === 'scenario' ? 'ask ask--story' : 'ask'}>{question.prompt}</p>
      <Parts question={question} words={words} />
      <details>
        <summary>{words.answer}</summary>
        <Key question={question} words={words} />
        <Lesson question={question} words={words} />
      </details>
    </>
  );
}

function Parts({ question, words }: Props) {
  const { letters } = words;
  if (isChoiceQuestion(question))
    return (
      <>
        {question.type === 'multiple' && <p class="status">{words.several}</p>}
        <Lettered letters={letters} items={question.options} />
      </>
    );
  if (question.type === 'matching')
    return (
      <>
        <ul>
          {question.pairs.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <Matches question={question} letters={letters} />
      </>
    );
  if (question.type === 'scenario') return <Moments question={question} words={words} />;
  const byId = new Map(question.steps.map(({ id, text }) => [id, text]));
  return <Lettered letters={letters} items={question.shown.map((id) => ({ id, text: byId.get(id) ?? '' }))} />;
}

/** The moments of a story one after the other, each with where its options lead. */
function Moments({ question: { scenes }, words }: { question: ScenarioQuestion; words: QuizInterface }) {
  const numberOf = (id: string) => String(scenes.findIndex((scene) => scene.id === id) + 1);
  const leadOf = (to: string | null) => (to === null ? words.ends : fillPhrase(words.leads, { number: numberOf(to) }));
  return scenes.map((scene) => (
    <section key={scene.id} class="moment">
      <p>
        <b>{momentName(words, numberOf(scene.id))}</b> {scene.prompt}
      </p>
      <Lettered
        letters={words.letters}
        items={scene.options.map(({ id, text, to }) => ({
          id,
          text: (
            <>
              {text}. <span class="status">{leadOf(to)}</span>
            </>
          ),
        }))}
      />
    </section>
  ));
}

function momentName({ scene }: QuizInterface, number: string): ComponentChildren {
  return `${fillPhrase(scene, { number })}.`;
}

/** What is right, or what each choice of a story leads to. */
function Key({ question, words }: Props) {
  if (isChoiceQuestion(question)) return <Reasons reasons={question.options} />;
  if (question.type === 'matching')
    return (
      <Reasons
        reasons={question.pairs.map(({ id, feedback, ...pair }) => ({ id, feedback, text: <Pair {...pair} /> }))}
      />
    );
  if (question.type === 'ordering') return <Reasons isOrdered reasons={question.steps} />;
  return question.scenes.map(({ id, options }, i) => (
    <section key={id}>
      <p>
        <b>{momentName(words, String(i + 1))}</b>
      </p>
      <Reasons reasons={options.map(({ isRight: _noVerdict, ...option }) => option)} />
    </section>
  ));
}
