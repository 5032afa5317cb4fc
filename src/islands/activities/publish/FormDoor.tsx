import { useEffect, useRef, useState } from 'preact/hooks';
import type { Announcement } from '../../../activity-intake/announcement.ts';
import { codeOf } from '../../../activity-intake/choices.ts';
import { CHOICE_FIELDS, type FieldName, type RawValues, REPORT_FIELDS } from '../../../activity-intake/fields.ts';
import type { Phrase, RowFinding } from '../../../activity-intake/finding.ts';
import { datesOf, fromFragment, MOST_OF_DATES } from '../../../activity-intake/handed-link.ts';
import { isGood } from '../../../activity-intake/judge.ts';
import { isReport, judgeTyped } from '../../../activity-intake/judge-known.ts';
import type { PhraseEnd } from '../../../i18n/phrases.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { Form, TextArea } from '../../Form.tsx';
import { Field } from './Field.tsx';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';

/** What belongs together, in the order in which somebody would tell it. */
const GROUPS: readonly [PhraseEnd<'announce.page-group-'>, readonly FieldName[]][] = [
  ['what', ['title', 'description', 'kind', 'lang', 'status', 'id', 'reason']],
  ['when', ['starts', 'from', 'to', 'ends', 'series']],
  ['where', ['mode', 'venue', 'town', 'region', 'directions', 'link']],
  ['who', ['organiser', 'sectors', 'audiences', 'spoken', 'cost']],
  ['access', ['stepFree', 'signLanguage', 'interpretation', 'captions', 'quietSpace']],
];

/** One announcement, typed in. */
export function FormDoor({ data, phrase }: { data: PublishData; phrase: Phrase }) {
  const [typed, setValues] = useState<RawValues>({});
  /** What the form was opened with. */
  const [filled, setFilled] = useState<RawValues | null>(null);
  const isOfOld = Boolean(filled?.id) || isChange(typed, data.context);
  const isOver = filled?.starts !== undefined && filled.starts < data.context.today;
  // Hidden fields say nothing, whatever was typed before.
  const isTold = isReport(typed);
  const values = isOfOld ? typed : { ...typed, id: isTold ? (typed.id ?? '') : '', reason: '' };
  const [findings, setFindings] = useState<readonly RowFinding[]>([]);
  const [dates, setDates] = useState('');
  const [ready, setReady] = useState<readonly Announcement[]>([]);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fill = () => {
      const handed = fromFragment(location.hash.slice(1));
      if (!handed) return;
      // What somebody wrote does not stay in the address.
      history.replaceState(null, '', location.pathname);
      setValues(asChosen(handed.values, data.context));
      setDates(handed.dates);
      setFindings([]);
      setReady([]);
      setFilled(handed.values);
    };
    fill();
    // At a counter the next address is opened in the same window, which loads nothing anew.
    addEventListener('hashchange', fill);
    return () => removeEventListener('hashchange', fill);
  }, []);
  const change = (field: FieldName, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    // What was said of the other fields still holds, and guides whoever mends one after the other.
    setFindings((before) => before.filter(({ column }) => column !== field));
    setReady([]);
  };
  const check = () => {
    const judged = datesOf({ values, dates }).map((one) => judgeTyped(one, data.context));
    setFindings(onceEach(judged.flatMap((one) => one.findings)));
    setReady(judged.every(isGood) ? judged.flatMap(({ announcement }) => announcement ?? []) : []);
    // Once it is there, a reader with a screen reader hears it next.
    requestAnimationFrame(() => result.current?.focus());
  };
  const clear = () => {
    setValues({});
    setDates('');
    setFilled(null);
    setFindings([]);
    setReady([]);
  };
  const toField = (field: FieldName) => (
    <Field
      key={field}
      field={field}
      value={values[field] ?? ''}
      findings={findings.filter(({ column }) => column === field)}
      context={data.context}
      phrase={phrase}
      onChange={(value) => change(field, value)}
    />
  );
  return (
    <Form onSubmit={check} noValidate>
      {filled && (
        <p role="status">
          <strong>{phrase('announce.page-filled')}</strong>
        </p>
      )}
      <p>{phrase('announce.page-needed')}</p>
      {GROUPS.map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{phrase(`announce.page-group-${group}`)}</legend>
          {fields.filter((field) => isOfOld || !ONLY_FOR_CHANGES.includes(field)).map(toField)}
          {group === 'what' && isOfOld && <p>{phrase('announce.page-off')}</p>}
          {group === 'when' && (
            <div class="publish__field">
              <label for="f-dates">{phrase('announce.page-dates')}</label>
              <small id="f-dates-hint">{phrase('announce.page-dates-hint')}</small>
              <TextArea
                id="f-dates"
                aria-describedby="f-dates-hint"
                rows={3}
                maxLength={MOST_OF_DATES}
                value={dates}
                onInput={(event) => {
                  setDates(event.currentTarget.value);
                  setReady([]);
                }}
              />
            </div>
          )}
        </fieldset>
      ))}
      <details open={isTold || isOver}>
        <summary>{phrase('announce.page-group-after')}</summary>
        <p>{phrase('announce.page-after')}</p>
        {REPORT_FIELDS.map(toField)}
        {isTold && !isOfOld && toField('id')}
      </details>
      <p class="publish__buttons">
        <button type="submit">{phrase('announce.page-check')}</button>
        <button type="button" class="quiet" onClick={clear}>
          {phrase('announce.page-clear')}
        </button>
      </p>
      <div ref={result} tabIndex={-1} class="publish__result">
        <Findings findings={findings} phrase={phrase} fieldId={(column) => `f-${column}`} />
        {ready.length > 0 && <HandOver announcements={ready} handed={{ values, dates }} data={data} phrase={phrase} />}
      </div>
    </Form>
  );
}

/** Is it about an activity that was announced before: one that moved, or that is called off? */
function isChange({ status = '' }: RawValues, { choices }: PublishData['context']): boolean {
  const chosen = choices.status.find(({ words }) => words.some((word) => word === status));
  return chosen !== undefined && chosen.code !== 'announced';
}

/** What was handed over, by the words that this page has for it. */
function asChosen(values: RawValues, context: PublishData['context']): RawValues {
  const lists = { ...context.choices, region: context.regions, organiser: context.organisations };
  const chosen = { ...values };
  for (const field of [...CHOICE_FIELDS, 'region', 'organiser'] as const) {
    const parts = (values[field] ?? '').split(';').map((part) => {
      const code = codeOf(part, lists[field], context.words.read);
      return lists[field].find((one) => one.code === code)?.words[0] ?? part.trim();
    });
    if (values[field]) chosen[field] = parts.join('; ');
  }
  return chosen;
}

const ONLY_FOR_CHANGES: readonly FieldName[] = ['id', 'reason'];

/** What is said of every date alike is said once. */
function onceEach(findings: readonly RowFinding[]): RowFinding[] {
  return [...new Map(findings.map((one) => [`${one.column} ${one.code} ${one.values.found}`, one])).values()];
}
