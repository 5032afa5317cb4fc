import { ADDITIONAL_PROPERTY_FLAG, type FieldTemplateProps, type RJSFSchema } from '@rjsf/utils';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isSlug } from '../../../../codes/slug.ts';
import type { FieldPath } from '../../contract.ts';
import type { FieldFinding } from '../../field-findings.ts';
import { briefOf, findingsIn, isInside, type Surroundings, useAround } from './surroundings.ts';

/** A field with its sentence, and what the check says of it. Groups and lists say both themselves, on the line that opens them. */
export function Field({ schema, children, fieldPathId, formData, required, label, id }: FieldTemplateProps) {
  const around = useAround();
  const { path } = fieldPathId;
  if ('const' in schema) return null;
  const isUnion = Boolean(schema.oneOf);
  const isMany = isUnion || Boolean(schema.uniqueItems);
  const isOpened = !isMany && ['object', 'array'].includes(String([schema.type].flat()[0]));
  const findings =
    isUnion || isOpened ? [] : findingsIn(around, path).map((one) => byTitle(one, schema, formData, around));
  const found = <Found findings={findings} id={`${id}-found`} />;
  const enter = (box: HTMLElement | null) => {
    const { current } = around.fresh;
    if (!box || current?.length !== path.length || !isInside(current, path)) return;
    around.fresh.current = null;
    const inside = box.querySelectorAll<HTMLElement>('input, select, textarea, summary');
    const first = [...inside].find((one) => one.tagName !== 'SUMMARY' && one.checkVisibility()) ?? inside[0];
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  };
  if (isOpened || schema.inline)
    return (
      <div ref={enter}>
        {children}
        {found}
      </div>
    );
  const title = <Title {...{ schema, path }} />;
  const Whole = isMany ? 'fieldset' : 'div';
  return (
    <Whole ref={enter} class={`field${findings.some(({ stops }) => stops) ? ' wrong' : ''}`}>
      {isMany ? <legend>{title}</legend> : <label for={id}>{title}</label>}
      {children}
      {found}
      {(ADDITIONAL_PROPERTY_FLAG in schema || (isUnion && formData !== undefined && !required)) && (
        <button type="button" class="quiet" onClick={() => around.set(path, undefined)}>
          {around.say('takeOut', label)}
        </button>
      )}
    </Whole>
  );
}

/** To whoever wrote a title that is not there, the check speaks of codes in files. */
function byTitle(one: FieldFinding, schema: RJSFSchema, value: unknown, { say, choices }: Surroundings): FieldFinding {
  const isTitled = choices[String(schema.refersTo)]?.some(({ id, title }) => id !== title);
  const isTitle = isTitled && typeof value === 'string' && value !== '' && !isSlug(value);
  return isTitle ? { ...one, why: say('notListed'), instead: '' } : one;
}

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
  const { current } = around.fresh;
  const [chosen, setChosen] = useState(current && isInside(current, path) ? true : null);
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

/** How a field is called, what is to be known of it, and its name in the file, by which the check calls it. */
function Title({ schema, path }: { schema: RJSFSchema; path: FieldPath }) {
  const { say } = useAround();
  const last = path.at(-1) ?? '';
  const said = ADDITIONAL_PROPERTY_FLAG in schema ? '' : schema.title;
  if (typeof last === 'number') return <>{schema.title || say('place', last + 1)}</>;
  return (
    <>
      {said || last} {said && schema.more && <small>{schema.more}</small>} {said && <small>{last}</small>}
    </>
  );
}

/** What the check says of one place: what, why, and what to write instead; of another file also where. */
export function Found(props: { findings: readonly FieldFinding[]; id?: string; isElsewhere?: boolean }) {
  const { findings, id, isElsewhere } = props;
  const { say, isOld } = useAround();
  if (findings.length === 0) return null;
  return (
    <ul class={isOld ? 'found old' : 'found'} id={id}>
      {findings.map(({ file, line, found, why, instead, stops }) => (
        <li key={`${file}:${line}:${found}`} class={stops ? 'stops' : undefined}>
          {isOld && <small>{say('checking')}</small>} {isElsewhere && <small>{file}</small>} <strong>{found}</strong>{' '}
          {why} {instead}
        </li>
      ))}
    </ul>
  );
}
