import { ADDITIONAL_PROPERTY_FLAG, type FieldTemplateProps } from '@rjsf/utils';
import { Found, Title } from './Beside.tsx';
import { findingsIn, useAround } from './surroundings.ts';

/** A field with its sentence, and what the check says of it. Groups and lists say both themselves, on the line that opens them. */
export function Field({ schema, children, fieldPathId, formData, required, label, id }: FieldTemplateProps) {
  const around = useAround();
  const { path } = fieldPathId;
  if ('const' in schema) return null;
  const isUnion = Boolean(schema.oneOf);
  const isMany = isUnion || Boolean(schema.uniqueItems);
  const isOpened = !isMany && ['object', 'array'].includes(String([schema.type].flat()[0]));
  const findings = isUnion || isOpened ? [] : findingsIn(around, path);
  const found = <Found findings={findings} id={`${id}-found`} />;
  if (isOpened || schema.inline)
    return (
      <div>
        {children}
        {found}
      </div>
    );
  const title = <Title {...{ schema, path }} />;
  const Whole = isMany ? 'fieldset' : 'div';
  return (
    <Whole class={`field${findings.some(({ stops }) => stops) ? ' wrong' : ''}`}>
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
