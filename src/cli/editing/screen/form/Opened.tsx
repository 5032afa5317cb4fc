import type { RJSFSchema } from '@rjsf/utils';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldPath } from '../../contract.ts';
import { Found, Title } from './Beside.tsx';
import { briefOf, findingsIn, useAround } from './surroundings.ts';

/** A group or a list on one line, which opens. What is inside is made only then: a file of many words stays quick. */
export function Opened(props: {
  path: FieldPath;
  title: string;
  schema: RJSFSchema;
  value: unknown;
  isNeeded: boolean;
  children: () => ComponentChildren;
}) {
  const { path, title, schema, value, isNeeded, children } = props;
  const around = useAround();
  const { say, set } = around;
  const inside = findingsIn(around, path);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? inside.some(({ stops }) => stops);
  return (
    <details class="group" open={isOpen} onToggle={({ currentTarget }) => setChosen(currentTarget.open)}>
      <summary>
        <Title {...{ schema, path }} /> <small>{briefOf(value, schema, say)}</small>{' '}
        {inside.length > 0 && <span class="count">{say('findings', inside.length)}</span>}
      </summary>
      <Found findings={inside.filter((one) => one.path.length === path.length)} />
      {isOpen && children()}
      {!isNeeded && typeof path.at(-1) === 'string' && value !== undefined && (
        <button type="button" class="quiet" onClick={() => set(path, undefined)}>
          {say('takeOut', title)}
        </button>
      )}
    </details>
  );
}
