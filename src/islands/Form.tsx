import {
  createContext,
  type FormHTMLAttributes,
  type InputHTMLAttributes,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'preact';
import { useContext } from 'preact/hooks';

const Within = createContext(false);

type Own<Attributes, Element> = Omit<Attributes, 'autocomplete' | 'onSubmit' | 'ref'> & { element?: Ref<Element> };

/**
 * Whatever somebody types or chooses stands in such a form: browsers then keep none of it for a tab that is opened again, for a
 * page that is loaded again or for the next person who types, neither in memory nor on disk. It sends nothing.
 *
 * @param props.onSubmit what Enter and its button do
 */
export function Form({
  element,
  onSubmit,
  ...rest
}: Own<FormHTMLAttributes, HTMLFormElement> & { onSubmit?: () => void }) {
  return (
    <Within.Provider value={true}>
      <form
        {...rest}
        ref={element ?? null}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      />
    </Within.Provider>
  );
}

/** A box to type in or to tick, or a file to choose. Browsers go by the form alone. */
export function Input({ element, ...rest }: Own<InputHTMLAttributes, HTMLInputElement>) {
  useForm();
  return <input {...rest} ref={element ?? null} />;
}

/** Lines to type. Firefox goes by this attribute, not by that of the form. */
export function TextArea({ element, ...rest }: Own<TextareaHTMLAttributes, HTMLTextAreaElement>) {
  useForm();
  return <textarea {...rest} ref={element ?? null} autocomplete="off" />;
}

/** A list to choose from, with an attribute of its own for the same reason. */
export function Select({ element, ...rest }: Own<SelectHTMLAttributes, HTMLSelectElement>) {
  useForm();
  return <select {...rest} ref={element ?? null} autocomplete="off" />;
}

/** Tells whoever writes an island that something in it would be kept. */
function useForm(): void {
  const isWithin = useContext(Within);
  if (import.meta.env.DEV && !isWithin) throw new Error('What is typed or chosen stands in a <Form>: islands/Form.tsx');
}
