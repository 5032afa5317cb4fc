import { type Choice, type IntakeContext, offered } from '../../../activity-intake/context.ts';
import { CHOICE_FIELDS, type FieldName } from '../../../activity-intake/fields.ts';
import type { RowFinding } from '../../../activity-intake/finding.ts';
import { type Phrase, sentenceOf } from '../../../activity-intake/finding.ts';
import { ACTIVITY_TEXTS } from '../../../codes/activity.ts';
import { isOneOf } from '../../../codes/keys.ts';
import type { PhraseEnd } from '../../../i18n/phrases.ts';
import { Select, TextArea } from '../../Form.tsx';

interface Props {
  field: FieldName;
  value: string;
  findings: readonly RowFinding[];
  context: IntakeContext;
  phrase: Phrase;
  onChange: (value: string) => void;
}

const NEEDED: readonly FieldName[] = ['title', 'description', 'starts', 'organiser'];
const SEVERAL: readonly FieldName[] = ['sectors', 'audiences', 'spoken'];

/** One field of the form with its label, a hint where one helps, and what is to be mended. */
export function Field({ field, value, findings, context, phrase, onChange }: Props) {
  const id = `f-${field}`;
  const isNeeded = NEEDED.includes(field);
  const label = `${phrase(`announce.field-${field}`)}${isNeeded ? ' *' : ''}`;
  const choices = choicesOf(field, context);
  const hint = isOneOf(HINTS, field) ? phrase(`announce.hint-${field}`) : '';
  const about = [hint && `${id}-hint`, findings.length > 0 && `${id}-says`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    'aria-describedby': about,
    'aria-required': isNeeded || undefined,
    'aria-invalid': findings.some(({ level }) => level === 'stop') || undefined,
  };
  const set = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  return (
    <div class="publish__field">
      {SEVERAL.includes(field) ? (
        <details id={id}>
          <summary>{value ? `${label}: ${value}` : label}</summary>
          <fieldset aria-describedby={about}>
            <legend class="unseen">{label}</legend>
            {choices.map(({ code, words }) => (
              <label key={code} class="publish__choice">
                <input
                  type="checkbox"
                  checked={wordsOf(value).includes(words[0])}
                  onChange={() => onChange(toggle(value, words[0]))}
                />
                {words[0]}
              </label>
            ))}
          </fieldset>
        </details>
      ) : (
        <>
          <label for={id}>{label}</label>
          {hint && <small id={`${id}-hint`}>{hint}</small>}
          {choices.length > 0 ? (
            <Select {...shared} value={value} onChange={set}>
              <option value="" />
              {choices.map(({ code, words }) => (
                <option key={code} value={words[0]}>
                  {words[0]}
                </option>
              ))}
            </Select>
          ) : field === 'description' ? (
            <TextArea {...shared} rows={5} maxLength={ACTIVITY_TEXTS.description.most} value={value} onInput={set} />
          ) : (
            <input {...shared} type={TYPES[field] ?? 'text'} value={value} onInput={set} />
          )}
        </>
      )}
      {findings.length > 0 && (
        <ul id={`${id}-says`}>
          {findings.map((finding) => (
            <li key={finding.code} class={`publish__says--${finding.level}`}>
              {sentenceOf(finding, phrase)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const TYPES: Partial<Record<FieldName, string>> = { starts: 'date', ends: 'date', from: 'time', to: 'time' };
const HINTS = [
  'id',
  'people',
  'description',
  'series',
  'organiser',
  'directions',
  'link',
] as const satisfies readonly (FieldName & PhraseEnd<'announce.hint-'>)[];

function choicesOf(field: FieldName, { choices, regions }: IntakeContext): readonly Choice[] {
  if (field === 'region') return regions;
  return isOneOf(CHOICE_FIELDS, field) ? offered(choices[field]) : [];
}

function wordsOf(value: string): string[] {
  return value
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
}

function toggle(value: string, word: string): string {
  const words = wordsOf(value);
  return (words.includes(word) ? words.filter((one) => one !== word) : [...words, word]).join('; ');
}
