import type { RJSFSchema } from '@rjsf/utils';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldPath } from '../../contract.ts';
import { Found } from './Found.tsx';
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
  const last = path.at(-1);
  const name = schema.description ?? (typeof last === 'number' ? `${last + 1}.` : title);
  return (
    <div class="group">
      <div class="group-head">
        <button type="button" class="opener" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
          {name} {name !== title && typeof last === 'string' && <small>{title}</small>}{' '}
          <span class="brief">{briefOf(value, say)}</span>{' '}
          {inside.length > 0 && <span class="count">{say('findings', inside.length)}</span>}
        </button>
        {!isNeeded && typeof last === 'string' && value !== undefined && (
          <button type="button" class="quiet" aria-label={say('takeOut', title)} onClick={() => set(path, undefined)}>
            ×
          </button>
        )}
      </div>
      <Found findings={inside.filter((one) => one.path.length === path.length)} />
      {isOpen && <div class="group-inside">{children()}</div>}
    </div>
  );
}
