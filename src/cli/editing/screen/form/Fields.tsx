import Form from '@rjsf/core/lib/components/Form.js';
import type { RJSFSchema } from '@rjsf/utils';
import { Field } from './Field.tsx';
import { Group, Growing, Item, List } from './Group.tsx';
import { Choice, Text, YesNo } from './Inputs.tsx';
import { MATCHING } from './prepared.ts';
import { useAround } from './surroundings.ts';

const TEMPLATES = {
  FieldTemplate: Field,
  ObjectFieldTemplate: Group,
  ArrayFieldTemplate: List,
  ArrayFieldItemTemplate: Item,
};

const WIDGETS = { TextWidget: Text, SelectWidget: Choice, CheckboxWidget: YesNo };

const FIELDS = { ObjectField: Growing };

/** The form would fill in what nobody wrote. */
const AS_WRITTEN = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  allOf: 'skipDefaults',
} as const;

/** The fields of a file, as the library of forms makes them from its schema, with parts of our own. */
export function Fields(props: { schema: RJSFSchema; fields: unknown; onChange: (fields: unknown) => void }) {
  const { schema, fields, onChange } = props;
  const around = useAround();
  return (
    <>
      {Object.entries(around.choices).map(([name, all]) => (
        <datalist key={name} id={`choices-${name}`}>
          {all.map(({ id, title }) => (
            <option key={id} value={id} label={title} />
          ))}
        </datalist>
      ))}
      <Form
        tagName="div"
        idPrefix="fields"
        {...{ schema, validator: MATCHING, templates: TEMPLATES, widgets: WIDGETS, fields: FIELDS, formData: fields }}
        experimental_defaultFormStateBehavior={AS_WRITTEN}
        onChange={({ formData }) => onChange(formData)}
      >
        {/* Saving is the bar's. */}
        <span hidden />
      </Form>
    </>
  );
}
