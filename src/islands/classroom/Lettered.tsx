import type { ComponentChildren } from 'preact';
import { letterOf } from '../../domain/classroom/letters.ts';

interface Props {
  letters: string;
  items: readonly { id: string; text: ComponentChildren }[];
}

/** A list whose entries are called by a letter. */
export function Lettered({ letters, items }: Props) {
  return (
    <ul class="lettered">
      {items.map(({ id, text }, place) => (
        <li key={id}>
          <b>{letterOf(letters, place)}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
