import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { useId, useRef, useState } from 'preact/hooks';
import { isGroup } from '../../../../check/source/loose.ts';
import { isSought } from '../sought.ts';
import { Opened } from './Field.tsx';
import { useAround } from './surroundings.ts';

/** How many names of a long group are shown before somebody searches. */
const AT_ONCE = 25;

/** What is changed most, and on what harm depends, stands first, also where nobody filled it in: by which number, when, where, and whether. */
const FIRST = ['title', 'channels', 'hours', 'when', 'place', 'coverage', 'status', 'alert', 'listing'];

/** The library goes by the names that a group had at first: one that has more by now is made anew. */
export function Growing(props: FieldProps) {
  const { schema, formData } = props;
  const count = schema.additionalProperties && isGroup(formData) ? Object.keys(formData).length : 0;
  const grown = useRef({ count, times: 0 });
  if (count > grown.current.count) grown.current.times += 1;
  grown.current.count = count;
  return <ObjectField key={grown.current.times} {...props} />;
}

/** Fields that belong together. */
export function Group(props: ObjectFieldTemplateProps) {
  const { schema, formData, fieldPathId, required, title } = props;
  const { path } = fieldPathId;
  if (schema.oneOf) return null;
  const Inside = schema.additionalProperties ? Named : Members;
  if (path.length === 0 || schema.inline) return <Inside {...props} />;
  return (
    <Opened {...{ path, title, schema, value: formData, isNeeded: Boolean(required) }}>
      {() => <Inside {...props} />}
    </Opened>
  );
}

/** Those that are not used wait behind one line. They stay where they are when somebody fills them in. */
function Members({ schema, properties, formData, fieldPathId }: ObjectFieldTemplateProps) {
  const { say } = useAround();
  const [used] = useState(isGroup(formData) ? Object.keys(formData) : []);
  const first = fieldPathId.path.length === 0 ? FIRST : [];
  const named = Map.groupBy(properties, ({ name }) => name);
  const shown = new Set([
    ...first,
    ...named.keys().filter((one) => schema.required?.includes(one) || used.includes(one)),
  ]);
  const rest = properties.filter(({ name }) => !shown.has(name));
  return (
    <>
      {[...shown].flatMap((one) => named.get(one) ?? []).map(({ content }) => content)}
      {rest.length > 0 && (
        <details>
          <summary>{say('unused', rest.length)}</summary>
          {rest.map(({ content }) => content)}
        </details>
      )}
    </>
  );
}

/** Values with names of their own: of many only some are shown until one is searched for, and each may be added or taken out. */
function Named({ schema, properties, formData, fieldPathId }: ObjectFieldTemplateProps) {
  const { say, set, fresh } = useAround();
  const { path } = fieldPathId;
  const id = useId();
  const [added] = useState(fresh.current?.[path.length]);
  const [sought, setSought] = useState('');
  const [name, setName] = useState('');
  const own = isGroup(formData) ? formData : {};
  const found = properties
    .filter((one) => isSought(`${one.name} ${JSON.stringify(own[one.name])}`, sought))
    .toSorted((a, b) => Number(b.name === added) - Number(a.name === added));
  const add = () => {
    const type = isGroup(schema.additionalProperties) ? schema.additionalProperties.type : 'string';
    const empty = type === 'array' ? [] : type === 'object' ? {} : '';
    setName('');
    if (!name.trim() || name.trim() in own) return;
    fresh.current = [...path, name.trim()];
    set(fresh.current, empty);
  };
  return (
    <>
      {properties.length > AT_ONCE && (
        <p class="field">
          <label for={`${id}-seek`}>{say('seekIn', properties.length)}</label>
          <input id={`${id}-seek`} type="search" onInput={(event) => setSought(event.currentTarget.value)} />
        </p>
      )}
      {found.slice(0, AT_ONCE).map(({ content }) => content)}
      {found.length > AT_ONCE && <p>{say('more', found.length - AT_ONCE)}</p>}
      <p class="row">
        <label for={`${id}-name`}>{say('newEntry')}</label>
        <input id={`${id}-name`} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <button type="button" onClick={add}>
          {say('add')}
        </button>
      </p>
    </>
  );
}

/** A list on one line; its items are lines in it. */
export function List({ items, schema, formData, fieldPathId, required, title, onAddClick }: ArrayFieldTemplateProps) {
  const { say, fresh } = useAround();
  const { path } = fieldPathId;
  const add = () => {
    fresh.current = [...path, items.length];
    onAddClick();
  };
  return (
    <Opened {...{ path, title, schema, value: formData, isNeeded: Boolean(required) }}>
      {() => (
        <>
          <ol class="items">{items}</ol>
          <button type="button" onClick={add}>
            {say('add')}
          </button>
        </>
      )}
    </Opened>
  );
}

/** An item, with what moves it and takes it out. */
export function Item({ children, buttonsProps, index, totalItems }: ArrayFieldItemTemplateProps) {
  const { say } = useAround();
  const { onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps;
  const moves = [
    ...(index > 0 ? [{ sign: '↑', word: 'up', onClick: onMoveUpItem } as const] : []),
    ...(index < totalItems - 1 ? [{ sign: '↓', word: 'down', onClick: onMoveDownItem } as const] : []),
  ];
  return (
    <li>
      {children}
      <div>
        {moves.map(({ sign, word, onClick }) => (
          <button key={sign} type="button" class="quiet" aria-label={say(word, index + 1)} onClick={onClick}>
            {sign}
          </button>
        ))}
        <button type="button" class="quiet" aria-label={say('takeOut', say('place', index + 1))} onClick={onRemoveItem}>
          ×
        </button>
      </div>
    </li>
  );
}
