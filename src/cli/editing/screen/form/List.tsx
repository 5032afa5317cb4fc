import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils';
import { Opened } from './Field.tsx';
import { useAround } from './surroundings.ts';

/** A list on one line; its items are lines in it. */
export function List({ items, schema, formData, fieldPathId, required, title, onAddClick }: ArrayFieldTemplateProps) {
  const { say } = useAround();
  return (
    <Opened {...{ path: fieldPathId.path, title, schema, value: formData, isNeeded: Boolean(required) }}>
      {() => (
        <>
          <ol class="items">{items}</ol>
          <button type="button" onClick={onAddClick}>
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
