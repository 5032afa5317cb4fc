import { useEffect, useId, useState } from 'preact/hooks';
import { type Announcement, stemOf } from '../../../activity-intake/announcement.ts';
import { wordOf } from '../../../activity-intake/changes.ts';
import { REPORT_FIELDS } from '../../../activity-intake/fields.ts';
import type { Phrase } from '../../../activity-intake/finding.ts';
import { type Handed, toFragment } from '../../../activity-intake/handed-link.ts';
import { toMarkdown } from '../../../activity-intake/markdown.ts';
import { mailtoOf, readyText } from '../../../activity-intake/ready-text.ts';
import { keyOf, readReceipt, receiptOf } from '../../../activity-intake/receipt.ts';
import { shownCode } from '../../../codes/recall-code.ts';
import { receiverOf } from '../../../domain/activities/receivers.ts';
import type { PublishData } from '../../../views/activities/publish.ts';
import { TextArea } from '../../Form.tsx';
import { saveFile } from '../../save-file.ts';
import { Receipts, Sheet } from './HandedSheet.tsx';
import type { QrCode } from './qr.ts';

interface Props {
  announcements: readonly Announcement[];
  /** What the form holds; absent where they come from a file. */
  handed?: Handed;
  data: PublishData;
  phrase: Phrase;
}

/** How the announcements will look, their receipts, whom they go to, the file and the sheet to hand over, and a text to go with them. */
export function HandOver({ announcements, handed, data, phrase }: Props) {
  const [isCopied, setCopied] = useState(false);
  const [code, setCode] = useState<QrCode | null>(null);
  const { context, open } = data;
  const [first] = announcements;
  const receiver = first && receiverOf(data.receivers, first);
  const mail = receiver ? receiver.mail : data.contact;
  const to = receivedBy(receiver, data, phrase);
  const address = open && handed ? `${open}#${toFragment(handed)}` : null;
  const coded = announcements.map((one) => ({ one, code: codeOf(one, context) }));
  const text = readyText(coded, address, phrase);
  const named = withIds(announcements);
  const ready = useId();
  useEffect(() => {
    setCode(null);
    // Only who hands an announcement over needs the library that draws it.
    if (address) import('./qr.ts').then(({ qrOf }) => setCode(qrOf(address)));
  }, [address]);
  return (
    <div class="publish__out">
      <h3>{phrase('announce.page-preview')}</h3>
      {named.slice(0, SHOWN).map(([id, one]) => (
        <Preview key={id} announcement={one} data={data} phrase={phrase} />
      ))}
      {announcements.length > SHOWN && <p>+ {announcements.length - SHOWN}</p>}
      <h3>{phrase('announce.page-hand-over')}</h3>
      <Receipts coded={coded} phrase={phrase} />
      {coded.some(({ code }) => code) && <p>{phrase('announce.page-code-keep')}</p>}
      <p>{to}</p>
      <p class="publish__buttons">
        <button type="button" onClick={() => saveMarkdown(named, data)}>
          {phrase('announce.page-save-md')}
        </button>
        {handed && (
          <button type="button" onClick={() => print()}>
            {phrase('announce.page-print')}
          </button>
        )}
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
        {mail && <a href={mailtoOf(mail, text)}>{phrase('announce.page-mail', { contact: mail })}</a>}
      </p>
      <p role="status">{isCopied ? phrase('announce.page-copied') : ''}</p>
      {handed && <Sheet {...{ coded, handed, to, phrase }} code={address ? code : undefined} />}
    </div>
  );
}

/**
 * What an announcement is known again by: the code that it names, as people copy it, or else its own receipt. What is said of one that
 * was announced before has none of its own, since it may lack what a receipt is made of.
 */
function codeOf(one: Announcement, context: PublishData['context']): string {
  if (!one.id && (one.report || one.status === 'cancelled')) return '';
  const receipt = readReceipt(one.id ?? receiptOf(keyOf(one, context)));
  return receipt ? shownCode(receipt) : (one.id ?? '');
}

/** Who receives it and where a sheet is handed in, in a sentence. */
function receivedBy(receiver: PublishData['receivers'][number] | undefined, data: PublishData, phrase: Phrase): string {
  if (!receiver)
    return data.contact ? phrase('announce.page-to', { role: data.contact }) : phrase('announce.page-to-nobody');
  const { role, counter } = receiver;
  const to = phrase('announce.page-to', { role });
  return counter ? `${to} ${phrase('announce.page-to-counter', { place: counter })}` : to;
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
