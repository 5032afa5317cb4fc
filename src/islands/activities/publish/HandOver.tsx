import { useId, useState } from 'preact/hooks';
import { type Announcement, stemOf } from '../../../activity-intake/announcement.ts';
import { wordOf } from '../../../activity-intake/changes.ts';
import { REPORT_FIELDS } from '../../../activity-intake/fields.ts';
import { toMarkdown } from '../../../activity-intake/markdown.ts';
import { mailtoOf, readyText } from '../../../activity-intake/ready-text.ts';
import type { Phrase } from '../../../activity-intake/sentence.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { TextArea } from '../../Form.tsx';
import { saveFile } from '../../save-file.ts';

interface Props {
  announcements: readonly Announcement[];
  data: PublishData;
  phrase: Phrase;
}

/** How the announcements will look, the files to hand over, and a text to go with them. */
export function HandOver({ announcements, data, phrase }: Props) {
  const [isCopied, setCopied] = useState(false);
  const { contact } = data;
  const text = readyText(announcements, phrase);
  const named = withIds(announcements);
  const ready = useId();
  return (
    <div class="publish__out">
      <h3>{phrase('announce.page-preview')}</h3>
      {named.slice(0, SHOWN).map(([id, one]) => (
        <Preview key={id} announcement={one} data={data} phrase={phrase} />
      ))}
      {announcements.length > SHOWN && <p>+ {announcements.length - SHOWN}</p>}
      <h3>{phrase('announce.page-hand-over')}</h3>
      <p class="publish__buttons">
        <button type="button" onClick={() => saveMarkdown(named, data)}>
          {phrase('announce.page-save-md')}
        </button>
      </p>
      <label for={ready}>{phrase('announce.page-ready')}</label>
      <TextArea id={ready} readOnly rows={8} value={`${text.subject}\n\n${text.body}`} />
      <p class="publish__buttons">
        <button
          type="button"
          onClick={() => navigator.clipboard?.writeText(`${text.subject}\n\n${text.body}`).then(() => setCopied(true))}
        >
          {phrase('announce.page-copy')}
        </button>
        {contact && <a href={mailtoOf(contact, text)}>{phrase('announce.page-mail', { contact })}</a>}
      </p>
      <p role="status">{isCopied ? phrase('announce.page-copied') : ''}</p>
    </div>
  );
}

function Preview({ announcement, data, phrase }: { announcement: Announcement; data: PublishData; phrase: Phrase }) {
  const { title, lang, starts, ends, from, to, venue, town, description } = announcement;
  const { context } = data;
  const day = (date: string) =>
    new Intl.DateTimeFormat(data.format, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date));
  const names = [
    ...announcement.organisers.map((id) => context.organisations.find(({ code }) => code === id)?.words[0] ?? id),
    ...announcement.organiserNames,
  ].join('; ');
  const region = context.regions.find(({ code }) => code === announcement.region)?.words[0];
  return (
    <article class="publish__preview" lang={lang}>
      <h4>{title}</h4>
      <p>
        {day(starts)}
        {ends && ` – ${day(ends)}`}
        {from && `, ${[from, to].filter(Boolean).join('–')}`}
      </p>
      <p>{[venue, town, region].filter(Boolean).join(', ')}</p>
      <p class="publish__text">{description}</p>
      {announcement.report &&
        ([...REPORT_FIELDS, 'mode'] as const).map((field) => (
          <p key={field} lang={data.lang}>
            {phrase(`announce.field-${field}`)}: {wordOf(field, announcement, context) || '—'}
          </p>
        ))}
      <p class="status" lang={data.lang}>
        {phrase('announce.page-in-name', { name: names })}
      </p>
    </article>
  );
}

type Named = readonly [id: string, announcement: Announcement];

/** An id for each, so that files do not take each other's place. The maintainers' command gives the final ones. */
function withIds(announcements: readonly Announcement[]): Named[] {
  const seen = new Map<string, number>();
  return announcements.map((one) => {
    const stem = one.id ?? stemOf(one);
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return [count === 1 ? stem : `${stem}-${count}`, one];
  });
}

/** One file, however many they are: it goes to the maintainers, whose command takes it as it is. */
function saveMarkdown(named: readonly Named[], { context: { today }, fileName }: PublishData): void {
  const texts = named.map(([, one]) =>
    toMarkdown(one, { sequence: 0, updatedOn: today, ...(one.id ? { id: one.id } : {}) }),
  );
  saveFile(`${nameOf(named, fileName)}.md`, texts.join('\n'), 'text/markdown');
}

/** The name of the only one, or that of the dates of a series. */
function nameOf(named: readonly Named[], fileName: string): string {
  const [[id, first] = ['', undefined], ...others] = named;
  if (others.length === 0) return id;
  return first?.series && others.every(([, { series }]) => series === first.series) ? first.series : fileName;
}

/** So many are shown as they will look. */
const SHOWN = 5;
