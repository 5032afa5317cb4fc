import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Listed } from './use-editing.ts';

/** What each task is given. */
export type TaskProps = Listed & { onClose: () => void };

/** What is not written as text, by its name. */
const TYPES: Readonly<Record<string, string>> = { table: 'file', on: 'date', until: 'date' };

/** A line to fill in, or a list to choose from; what is sent has its name. */
export function Line(props: {
  name: string;
  label: string;
  value?: string;
  among?: readonly string[];
  suggested?: readonly string[];
  nameOf?: (one: string) => string;
  onInput?: (value: string) => void;
  isOptional?: boolean;
}) {
  const id = useId();
  const { name, label, value, among, suggested, nameOf = String, onInput, isOptional = false } = props;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {among ? (
        <select
          {...{ id, name }}
          required={!isOptional}
          onChange={({ currentTarget }) => onInput?.(currentTarget.value)}
        >
          {['', ...among].map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          required={!isOptional}
          defaultValue={value}
          onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
          type={TYPES[name] ?? 'text'}
          list={suggested && `${id}-list`}
        />
      )}
      {suggested && (
        <datalist id={`${id}-list`}>
          {suggested.map((one) => (
            <option key={one} value={one} label={nameOf(one)} />
          ))}
        </datalist>
      )}
    </p>
  );
}

/** A box to tick, or one of some answers to a question; what says nothing cannot be ticked. */
export function Box(props: {
  name: string;
  label: string;
  value?: string;
  says?: string;
  isAnswer?: boolean;
  isNeeded?: boolean;
}) {
  const { name, label, value, says, isAnswer = false, isNeeded = isAnswer } = props;
  return (
    <label>
      <input {...{ name, value }} type={isAnswer ? 'radio' : 'checkbox'} required={isNeeded} disabled={says === ''} />{' '}
      {label} {says !== undefined && <small>{says || '—'}</small>}
    </label>
  );
}

const OF_TEAM = 'live.role-';

/** Who may sign, by what the site calls them where it does. */
export const roleIn =
  ({ phrases }: TaskProps['overview']) =>
  (code: string) => {
    const said = phrases[OF_TEAM + code] ?? phrases[`${OF_TEAM + code}s`];
    return said ? `${said} (${code})` : code;
  };

/** Lines that are sent together; `onSend` is given them, and what is written in one by its name. */
export function Sent(props: {
  /** What is on the button; none where nothing may be sent. */
  label: string | null;
  onSend: (sent: FormData, text: (name: string) => string) => unknown;
  children: ComponentChildren;
}) {
  const { label, onSend, children } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const sent = new FormData(event.currentTarget);
        onSend(sent, (name) => String(sent.get(name) ?? ''));
      }}
    >
      {children}
      {label && (
        <button type="submit" class="main">
          {label}
        </button>
      )}
    </form>
  );
}
