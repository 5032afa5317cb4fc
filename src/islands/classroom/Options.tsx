import type { RefObject } from 'preact';

interface Props {
  /** Names the group of inputs. */
  name: string;
  prompt: string;
  /** Set where the prompt is what a step to the question leads to. */
  class?: string;
  legend?: RefObject<HTMLLegendElement>;
  how?: string | undefined;
  options: readonly { id: string; text: string }[];
  isSeveral?: boolean;
  chosen: readonly string[];
  isClosed: boolean;
  onChoose: (chosen: string[]) => void;
}

/** A question with options, of which one or several are marked. */
export function Options({
  name,
  prompt,
  class: look,
  legend,
  how,
  options,
  isSeveral,
  chosen,
  isClosed,
  onChoose,
}: Props) {
  const choose = (id: string, on: boolean) => {
    if (!isSeveral) onChoose([id]);
    else onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  return (
    <fieldset disabled={isClosed}>
      <legend ref={legend} class={look} tabIndex={-1}>
        {prompt}
      </legend>
      {how && <p class="status">{how}</p>}
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type={isSeveral ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  );
}
