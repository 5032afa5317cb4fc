import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Overview } from '../../contract.ts';
import type { Editing } from '../use-editing.ts';
import type { Say } from '../words.ts';

/** What each task is given. */
export interface TaskProps {
  say: Say;
  editing: Editing;
  overview: Overview;
  onClose: () => void;
}

/** A line to fill in, or a list to choose from. */
export function Line(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  among?: readonly string[];
  nameOf?: (one: string) => string;
}) {
  const id = useId();
  const { label, value, onChange, among, nameOf = String } = props;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {among ? (
        <select id={id} required onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {['', ...among].map((one) => (
            <option key={one} value={one} selected={value === one}>
              {one && nameOf(one)}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} required value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </p>
  );
}

/** A box to tick. */
export function Box(props: { label: string; isOn: boolean; isNeeded?: boolean; onChange: (isOn: boolean) => void }) {
  const { label, isOn, isNeeded = false, onChange } = props;
  return (
    <label>
      <input
        type="checkbox"
        required={isNeeded}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Lines that are sent together. */
export function Sent({ label, onSend, children }: { label: string; onSend: () => void; children: ComponentChildren }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <button type="submit" class="main">
        {label}
      </button>
    </form>
  );
}
