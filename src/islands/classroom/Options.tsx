import type { RefObject } from 'preact';

/** An option that is right or was chosen: how it looks, and the same in words. */
export interface Told {
  look: string;
  words: string;
}

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
  /** What became of an option once the question is answered; nothing of one that was neither chosen nor right. */
  told?: ReadonlyMap<string, Told> | undefined;
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
  told,
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
        <label key={id} class={told?.get(id)?.look}>
          <input
            type={isSeveral ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            required={!isSeveral || chosen.length === 0}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />{' '}
          <span>{text}</span> {told?.has(id) && <b>{told.get(id)?.words}</b>}
        </label>
      ))}
    </fieldset>
  );
}
