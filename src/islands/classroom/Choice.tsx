import { useState } from 'preact/hooks';
import { isRight } from '../../domain/classroom/quiz.ts';
import type { ChoiceQuestion, QuizOption } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';
import { type Asked, Judged } from './Judged.tsx';
import { Options, type Told } from './Options.tsx';

/** A question of which one option or several are right. */
export function Choice(asked: Asked<ChoiceQuestion>) {
  const { question, words } = asked;
  const [chosen, setChosen] = useState<string[]>([]);
  const isSeveral = question.type === 'multiple';
  const key = question.options.flatMap((option) => (option.isRight ? [option.id] : []));
  const told = question.options
    .filter((option) => option.isRight || chosen.includes(option.id))
    .map((option) => ({ ...option, whose: whose(option, chosen, words) }));
  return (
    <Judged
      {...asked}
      result={isRight({ key }, chosen) ? 'right' : 'wrong'}
      reasons={told}
      fields={(isClosed) => (
        <Options
          name={question.id}
          class="ask"
          prompt={question.prompt}
          how={isSeveral ? words.several : undefined}
          options={question.options}
          {...{ isSeveral, chosen, isClosed }}
          told={isClosed ? new Map(told.map((option) => [option.id, toTold(option, chosen)])) : undefined}
          onChoose={setChosen}
        />
      )}
    />
  );
}

/** What was chosen keeps its look, and a right choice is celebrated: in shape and words, not in colour alone. */
function toTold({ id, isRight, whose }: QuizOption & { whose: string }, chosen: readonly string[]): Told {
  const mine = chosen.includes(id) ? ' told--mine' : '';
  return {
    look: `told told--${isRight ? 'right' : 'wrong'}${mine}`,
    words: `${isRight ? '✓ ' : ''}${whose.replace(/:$/, '')}`,
  };
}

function whose({ id, isRight }: QuizOption, chosen: readonly string[], words: QuizInterface): string {
  if (!chosen.includes(id)) return words.key;
  return isRight ? words.yoursRight : words.yours;
}
