import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from './FileList.tsx';
import { withValue } from './form/changes.ts';
import { Found } from './form/Field.tsx';
import { Fields } from './form/Fields.tsx';
import { Around, isInside } from './form/surroundings.ts';
import { Putting } from './Putting.tsx';
import type { Opened } from './use-editing.ts';
import { named } from './words.ts';

/** The form of one file, and the text below it, with what the check says beside each. */
export function Editor({ say, editing, opened, overview }: Opened) {
  const { choices, phrases } = overview;
  const { schema, findings, fields, setFields, body, setBody, parts, fresh } = editing;
  const own = findings.filter(({ file }) => file === opened.file);
  const others = findings.filter(({ file }) => file !== opened.file);
  const whole = own.filter(({ path }) => opened.asText || path.length === 0);
  const inBody = whole.filter(({ line }) => body !== null && line > 0);
  const leftIn = ({ file, path, left }: (typeof parts)[number]) =>
    file === opened.file ? own.filter((one) => one.stops && isInside(one.path, path)).length : left;
  const set = (path: Parameters<typeof withValue>[1], value: unknown) => setFields(withValue(fields, path, value));
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever uses the keyboard goes on in the form, not behind hundreds of files.
  useEffect(() => {
    if (!document.activeElement?.closest('main')) heading.current?.focus();
  }, [opened.file]);
  return (
    <Around.Provider
      value={{ say, choices, phrases, findings: own, isOld: editing.changed > 0 && !editing.isChecked, fresh, set }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {opened.title}
      </h2>
      <p>
        <small>
          {[named(say, 'files', opened.kind, 'other'), placeOf(opened.file, overview)].filter(Boolean).join(' · ')}
        </small>{' '}
        {opened.hasForm && (
          <button
            type="button"
            class="quiet"
            onClick={() => editing.open(opened.file, opened.asText ? 'form' : 'text')}
          >
            {opened.asText ? say('wholeForm') : say('wholeText')}
          </button>
        )}
      </p>
      {parts.length > 0 && (
        <p class="row">
          {say('parts')}
          {parts.map((one) => (
            <button
              key={one.file}
              type="button"
              aria-current={one.file === opened.file}
              onClick={() => editing.open(one.file, 'form', one.path)}
            >
              {named(say, 'part', one.kind, 'other')}{' '}
              <small class={leftIn(one) > 0 ? 'count' : ''}>{say('findings', leftIn(one))}</small>
            </button>
          ))}
        </p>
      )}
      {others.length > 0 && <h3>{say('elsewhere')}</h3>}
      <Found findings={others} isElsewhere />
      {whole.length > inBody.length && <h3>{say('about')}</h3>}
      <Found findings={whole.filter((one) => !inBody.includes(one))} />
      {schema ? <Fields key={opened.file} {...{ schema, fields }} onChange={setFields} /> : <p>{say('plainText')}</p>}
      {body !== null && (
        <div class="field">
          <label for="body">{say('body')}</label>
          {opened.file.endsWith('.mdx') && !opened.asText && <Putting {...{ say, editing, opened, overview, box }} />}
          <Found findings={inBody} id="body-found" />
          <textarea
            ref={box}
            id="body"
            aria-describedby="body-found"
            spellcheck
            rows={24}
            value={body}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </div>
      )}
    </Around.Provider>
  );
}
