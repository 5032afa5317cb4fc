import { useId } from 'preact/hooks';
import type { Phrase } from '../../announce/sentence.ts';
import { columnName } from '../../counts/sentence.ts';
import { isOneOf } from '../../domain/keys.ts';
import type { CountColumn } from '../../domain/results/columns.ts';
import { MEASURES } from '../../domain/results/count.ts';
import { LIST_COLUMNS, type SumsData } from '../../views/results/sums.ts';
import type { Typed } from './batch.ts';

interface Props {
  number: number;
  typed: Typed;
  /** What is to be said of it. */
  says: readonly string[];
  data: SumsData;
  phrase: Phrase;
  onChange: (column: CountColumn, value: string) => void;
  onRemove: (() => void) | null;
}

/** The fields of one batch. */
export function Batch({ number, typed, says, data, phrase, onChange, onRemove }: Props) {
  const id = useId();
  return (
    <fieldset>
      <legend>{phrase('sums.batch', { number: String(number) })}</legend>
      <div class="sums__fields">
        {data.columns.map((column) => (
          <p key={column}>
            <label for={`${id}-${column}`}>{columnName(column, phrase)}</label>
            <Cell id={`${id}-${column}`} column={column} value={typed[column]} data={data} onChange={onChange} />
          </p>
        ))}
      </div>
      <ul class="sums__says" aria-live="polite">
        {says.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {phrase('sums.remove', { number: String(number) })}
        </button>
      )}
    </fieldset>
  );
}

interface CellProps extends Pick<Props, 'data' | 'onChange'> {
  id: string;
  column: CountColumn;
  value: string;
}

function Cell({ id, column, value, data, onChange }: CellProps) {
  if (isOneOf(LIST_COLUMNS, column))
    return (
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(column, currentTarget.value)}>
        <option value="" />
        {data.lists[column].map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    );
  const offers = column === 'institution' ? `${id}-list` : undefined;
  return (
    <>
      <input
        id={id}
        type={column === 'from' || column === 'to' ? 'date' : 'text'}
        inputMode={isOneOf(MEASURES, column) ? 'numeric' : undefined}
        autocomplete="off"
        list={offers}
        value={value}
        onInput={({ currentTarget }) => onChange(column, currentTarget.value)}
      />
      {offers && (
        <datalist id={offers}>
          {data.institutions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
