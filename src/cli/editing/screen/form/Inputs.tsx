import type { WidgetProps } from '@rjsf/utils';
import { WEEKDAYS } from '../../../../codes/dates.ts';
import { isOneOf } from '../../../../codes/keys.ts';
import { calledSo } from '../sought.ts';
import { useAround } from './surroundings.ts';

/** What a field that was emptied holds: nothing where it may be missing, and else an empty text, of which the check speaks. */
function emptied({ required, schema }: WidgetProps): unknown {
  if ([schema.type].flat().includes('null')) return null;
  return required ? '' : undefined;
}

/** What every field needs besides its label; the choice of a way of a union, and each way, have the name of the union. */
function namedBy({ id, schema, label }: WidgetProps) {
  const hasLabel = !schema.inline && !id.endsWith('of_select');
  return { id, 'aria-describedby': `${id}-found`, 'aria-label': hasLabel ? undefined : label };
}

/** A line or some lines; what may be named is offered while typing, and its title stands for it. */
export function Text(props: WidgetProps) {
  const { value, schema, onChange } = props;
  const { choices, say } = useAround();
  const text = String(value ?? '');
  const named = choices[String(schema.refersTo)];
  const idOf = (typed: string, mayGoOn: boolean) => calledSo(named ?? [], typed, mayGoOn)?.id ?? typed;
  // What people write as 8:30 the file holds as 08:30.
  const isClock = schema.clock && CLOCK.test(text);
  const settled = isClock ? text.replace(CLOCK, '0$1:$2').slice(-5) : idOf(text, false);
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  const own = {
    ...namedBy(props),
    value: text,
    placeholder:
      ['string', 'number'].includes(typeof example) && example !== 'null' ? say('example', String(example)) : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value === '' ? emptied(props) : idOf(currentTarget.value, true)),
    onBlur: () => settled !== text && onChange(settled),
  };
  if (text.length > 70 || text.includes('\n') || (schema.maxLength ?? 0) > 160)
    return <textarea {...own} rows={Math.min(12, Math.ceil(text.length / 60) + 1)} />;
  return (
    <>
      <input {...own} type={schema.day === 'whole' ? 'date' : 'text'} list={named && `choices-${schema.refersTo}`} />
      {schema.day === 'partial' && <small>{say('partialDate')}</small>}
      {schema.names?.[text] && <small>{schema.names[text]}</small>}
    </>
  );
}

const CLOCK = /^(\d\d?)[:.h]([0-5]\d)$/;

/** One of a few words, or some of them: what each means, and the code that stands for it. */
export function Choice(props: WidgetProps) {
  const { value, schema, options, multiple, onChange, required } = props;
  const { say } = useAround();
  const offered = options.enumOptions ?? [];
  const isOffered = (own: unknown) => offered.some((one) => one.value === own);
  if (multiple) {
    // What is no option, such as the mark of a new file, has no box: it goes with the first choice.
    const chosen: unknown[] = Array.isArray(value) ? value.filter(isOffered) : [];
    const values = offered.map((one) => one.value);
    const isWeek = values.length === WEEKDAYS.length && values.every((one) => isOneOf(WEEKDAYS, String(one)));
    return (
      <div class="boxes">
        {isWeek && chosen.length < values.length && (
          <button type="button" onClick={() => onChange(values)}>
            {say('everyDay')}
          </button>
        )}
        {offered.map((one) => (
          <label key={one.label}>
            <input
              type="checkbox"
              checked={chosen.includes(one.value)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, one.value] : chosen.filter((own) => own !== one.value))
              }
            />{' '}
            {schema.names?.[one.label]} <small>{one.label}</small>
          </label>
        ))}
      </div>
    );
  }
  const none = { label: '—', value: emptied(props) };
  const isOther = !isOffered(value) && ![none.value, undefined, null].includes(value);
  const all = [
    // What stands there is shown, or nobody could choose to leave the field empty in its place.
    ...(isOther ? [{ label: String(value), value }] : []),
    ...(isOffered(value) && required && none.value !== null ? [] : [none]),
    ...offered,
  ];
  const saidOf = (code: string) => (schema.names?.[code] ? `${schema.names[code]} (${code})` : code);
  return (
    <select {...namedBy(props)} onChange={({ currentTarget }) => onChange(all[currentTarget.selectedIndex]?.value)}>
      {all.map((one) => (
        <option key={one.label} value={one.label} selected={one.value === value}>
          {saidOf(one.label)}
        </option>
      ))}
    </select>
  );
}

/** Yes or no; where it may be missing also neither. */
export function YesNo(props: WidgetProps) {
  const { say } = useAround();
  const enumOptions = [true, false].map((value) => ({ value, label: say(value ? 'yes' : 'no') }));
  return <Choice {...props} options={{ ...props.options, enumOptions }} />;
}
