import type { FormHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'preact';

type Own<Attributes> = Omit<Attributes, 'autocomplete' | 'onSubmit' | 'ref'>;

/**
 * Whatever somebody types or chooses stands in such a form: browsers then keep none of it for a tab that is opened again, for a
 * page that is loaded again or for the next person who types, neither in memory nor on disk. It sends nothing.
 *
 * @param props.onSubmit what Enter and its button do
 */
export function Form({ onSubmit, ...rest }: Own<FormHTMLAttributes> & { onSubmit?: () => void }) {
  return (
    <form
      {...rest}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    />
  );
}

/** Lines to type. Firefox goes by this attribute, not by that of the form. */
export function TextArea(props: Own<TextareaHTMLAttributes>) {
  return <textarea {...props} autocomplete="off" />;
}

/** A list to choose from, with an attribute of its own for the same reason. */
export function Select(props: Own<SelectHTMLAttributes>) {
  return <select {...props} autocomplete="off" />;
}
