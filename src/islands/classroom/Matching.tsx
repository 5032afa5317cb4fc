import { useState } from 'preact/hooks';
import { letterOf } from '../../domain/classroom/letters.ts';
import { inPlace } from '../../domain/classroom/right.ts';
import type { MatchingQuestion } from '../../views/classroom/question.ts';
import { Form, Select } from '../Form.tsx';
import { type Asked, useCheck } from './asked.ts';
import { Feedback } from './Feedback.tsx';
import { Matches } from './Lettered.tsx';
import { Lesson, Pair, Reasons } from './Reasons.tsx';

/** Pairs: for each first half the other one is chosen from a list, which works by keyboard, by touch and by ear. */
export function Matching({ question, words, progress, onAnswer }: Asked<MatchingQuestion>) {
  const { pairs, matches } = question;
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const hits = inPlace(
    pairs.map(({ id }) => chosen[id] ?? ''),
    pairs.map(({ id }) => id),
  );
  const result = hits.every(Boolean) ? 'right' : 'wrong';
  const { isChecked, check } = useCheck(result, onAnswer);
  const lettered = matches.map((id, place) => ({
    id,
    text: `${letterOf(words.letters, place)}. ${pairs.find((pair) => pair.id === id)?.match}`,
  }));
  return (
    <>
      <Form onSubmit={check}>
        <fieldset disabled={isChecked}>
          <legend class="ask" tabIndex={-1}>
            {question.prompt}
          </legend>
          <p class="status">{words.matchHow}</p>
          <Matches question={question} letters={words.letters} />
          {pairs.map(({ id, text }) => (
            <label key={id} class="half">
              <span>{text}</span>{' '}
              <Select
                required
                value={chosen[id] ?? ''}
                onChange={({ currentTarget: { value } }) => setChosen((before) => ({ ...before, [id]: value }))}
              >
                <option value="">{words.pick}</option>
                {lettered.map((match) => (
                  <option key={match.id} value={match.id}>
                    {match.text}
                  </option>
                ))}
              </Select>
            </label>
          ))}
        </fieldset>
        {!isChecked && <button type="submit">{words.check}</button>}
      </Form>
      {isChecked && (
        <Feedback result={result} verdict={<strong>{words[result]}</strong>} progress={progress}>
          <Reasons
            reasons={pairs.map((pair, i) => ({
              ...pair,
              ...(hits[i] ? { isRight: true } : { isMoved: true }),
              whose: hits[i] ? words.yoursRight : words.key,
              text: <Pair {...pair} />,
            }))}
          />
          <Lesson question={question} words={words} />
        </Feedback>
      )}
    </>
  );
}
