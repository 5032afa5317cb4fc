import { useRef, useState } from 'preact/hooks';
import type { FieldName, RawValues } from '../../../announce/fields.ts';
import { isGood, type Judged, judge } from '../../../announce/judge.ts';
import type { Phrase } from '../../../announce/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Field } from './Field.tsx';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';

/** What belongs together, in the order in which somebody would tell it. */
const GROUPS: readonly [string, readonly FieldName[]][] = [
  ['what', ['title', 'description', 'kind', 'lang', 'status', 'reason']],
  ['when', ['starts', 'from', 'to', 'ends', 'series']],
  ['where', ['mode', 'venue', 'town', 'region', 'directions', 'link']],
  ['who', ['organiser', 'sectors', 'audiences', 'spoken', 'cost']],
  ['access', ['stepFree', 'signLanguage', 'interpretation', 'captions', 'quietSpace']],
];

/** One announcement, typed in. */
export function FormDoor({ data, phrase }: { data: PublishData; phrase: Phrase }) {
  const [values, setValues] = useState<RawValues>({});
  const [judged, setJudged] = useState<Judged | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const change = (field: FieldName, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    setJudged(null);
  };
  const check = (event: Event) => {
    event.preventDefault();
    setJudged(judge(values, data.context));
    // Once it is there, a reader with a screen reader hears it next.
    requestAnimationFrame(() => result.current?.focus());
  };
  const clear = () => {
    setValues({});
    setJudged(null);
  };
  return (
    <form onSubmit={check} noValidate>
      {GROUPS.map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{phrase(`announce.page-group-${group}`)}</legend>
          {fields.map((field) => (
            <Field
              key={field}
              field={field}
              value={values[field] ?? ''}
              findings={judged?.findings.filter(({ column }) => column === field) ?? []}
              context={data.context}
              phrase={phrase}
              onChange={(value) => change(field, value)}
            />
          ))}
        </fieldset>
      ))}
      <p class="publish__buttons">
        <button type="submit">{phrase('announce.page-check')}</button>
        <button type="button" class="quiet" onClick={clear}>
          {phrase('announce.page-clear')}
        </button>
      </p>
      <div ref={result} tabIndex={-1} class="publish__result">
        {judged && <Findings findings={judged.findings} phrase={phrase} fieldId={(column) => `f-${column}`} />}
        {judged && isGood(judged) && <HandOver announcements={[judged.announcement]} data={data} phrase={phrase} />}
      </div>
    </form>
  );
}
