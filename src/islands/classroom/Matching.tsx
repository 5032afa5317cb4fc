import { useState } from 'preact/hooks';
import { inPlace, letterOf } from '../../domain/classroom/quiz.ts';
import type { MatchingQuestion } from '../../views/classroom/question.ts';
import { Select } from '../Form.tsx';
import { type Asked, Judged } from './Judged.tsx';
import { Matches, Pair } from './Reasons.tsx';

/** Pairs: for each first half the other one is chosen from a list, which works by keyboard, by touch and by ear. */
export function Matching(asked: Asked<MatchingQuestion>) {
  const { question, words } = asked;
  const { pairs, matches } = question;
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const hits = inPlace(
    pairs.map(({ id }) => chosen[id] ?? ''),
    pairs.map(({ id }) => id),
  );
  const lettered = matches.map((id, place) => ({
    id,
    text: `${letterOf(words.letters, place)}. ${pairs.find((pair) => pair.id === id)?.match}`,
  }));
  return (
    <Judged
      {...asked}
      result={hits.every(Boolean) ? 'right' : 'wrong'}
      reasons={pairs.map((pair, i) => ({
        ...pair,
        ...(hits[i] ? { isRight: true } : { isMoved: true }),
        whose: hits[i] ? words.yoursRight : words.key,
        text: <Pair {...pair} />,
      }))}
      fields={(isClosed) => (
        <fieldset disabled={isClosed}>
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
      )}
    />
  );
}
