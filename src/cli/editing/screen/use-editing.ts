import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edit, FieldPath } from '../contract.ts';
import type { Handed } from '../handing-over.ts';
import type { OpenFile } from '../open-file.ts';
import type { Overview } from '../overview.ts';
import type { Drafted, Saved } from '../saving.ts';
import { ask, download } from './asking.ts';
import { changesBetween } from './form/changes.ts';
import { inForm } from './form/in-words.ts';
import { prepared } from './form/prepared.ts';
import type { Say } from './words.ts';

/** How long nobody types before what is typed is checked, in milliseconds. */
const PAUSE = 600;

/** How long until the list is asked for again while the check runs for the first time. */
const LIST_AGAIN = 2000;

/** How something ended that did not end as it was meant. */
type Said = Exclude<Saved, { outcome: 'saved' }> | { outcome: 'lost' };

const LOST = { outcome: 'lost' } as const;

/**
 * The list of files, the one that is open with what was changed in it, and what may be done with it.
 */
export function useEditing(say: Say) {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [opened, setOpened] = useState<OpenFile | null>(null);
  const [fields, setFields] = useState<unknown>(null);
  const [body, setBody] = useState<string | null>(null);
  /** Of the text that was opened last: its record is one of many in a file. */
  const [parts, setParts] = useState<OpenFile['parts']>([]);
  /** Where in the form somebody goes on as soon as it is shown. */
  const fresh = useRef<FieldPath | null>(null);
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  /** Of what was typed last, or a little before. */
  const [latestFindings, setLatestFindings] = useState<Drafted['findings']>();
  const [drafts, setDrafts] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [isWorking, setIsWorking] = useState(false);
  const latest = useRef<Edit | null>(null);

  const changes = changesBetween(opened?.fields, fields);
  const typed = body !== null && body !== opened?.body ? body : undefined;
  const edit: Edit | null = opened && {
    ...{ file: opened.file, version: opened.version },
    ...(opened.asText ? { text: body ?? '' } : { changes, body: typed }),
  };
  const changed = opened ? changes.length + Number(typed !== undefined) : 0;
  // Whoever goes on is asked whether unsaved changes may be lost.
  const may = () => changed === 0 || confirm(say('leave'));
  const known = changed > 0 ? latestFindings : opened?.findings;
  const step = opened?.undo ? { file: opened.file, version: opened.version, said: opened.undo } : overview?.last;
  /** The form of the open file, in words; none where all of it is text. */
  const schema = useMemo(
    () =>
      opened && overview && !opened.asText ? prepared(opened.schema, { say, ...overview, kind: opened.kind }) : null,
    [opened?.schema, overview === null],
  );
  const told = said?.outcome === 'stopped' ? said.findings : (known ?? []);
  const findings = schema ? told.map((one) => inForm(one, one.file === opened?.file ? schema : {}, say)) : told;

  const list = async () => {
    const next = await ask<Overview>('files').catch(() => null);
    if (next) setOverview(next);
    else setSaid(LOST);
    if (next && !next.checked) setTimeout(list, LIST_AGAIN);
  };
  const show = (next: OpenFile | null, sent?: { fields: unknown; body: string | null }) => {
    setOpened(next);
    if (next)
      setParts((now) => (next.parts.length > 0 || now.every(({ file }) => file !== next.file) ? next.parts : now));
    // What was typed while it was being saved stays.
    setFields((now: unknown) => (sent && now !== sent.fields ? now : (next?.fields ?? null)));
    setBody((now) => (sent && now !== sent.body ? now : (next?.body ?? null)));
    setDrafted(null);
    setLatestFindings(next?.findings);
    setAddress(next);
  };
  /** Asks the server; where it refuses or is gone, that is said, and nothing that was typed is lost. */
  const working = async <T extends object>(name: string, sent?: unknown): Promise<T | null> => {
    setIsWorking(true);
    setSaid(null);
    const answer = await ask<T | Extract<Said, { outcome: 'refused' }>>(name, sent).catch(() => LOST);
    setIsWorking(false);
    if (!('outcome' in answer) || (answer.outcome !== 'refused' && answer.outcome !== 'lost')) return answer as T; // Neither is left.
    setSaid(answer);
    return null;
  };
  const open = async (file: string, as = 'form', at: FieldPath | null = null) => {
    if (!may()) return setAddress(opened);
    setNotes([]);
    const next = await working<OpenFile>(`file?file=${encodeURIComponent(file)}&as=${as}`);
    fresh.current = at;
    if (next) show(next);
  };
  /** Sends something that writes, and shows how it ended; `kept` is what was typed and is in it. */
  const write = async (name: string, sent: unknown, kept?: { fields: unknown; body: string | null }) => {
    if (!kept && !may()) return false;
    setNotes([]);
    const answer = await working<Saved>(name, sent);
    if (answer?.outcome !== 'saved') {
      if (answer) setSaid(answer);
      return false;
    }
    show(answer.opened, kept);
    setNotes(answer.notes);
    list();
    return true;
  };

  useEffect(() => {
    list();
  }, []);
  useEffect(() => {
    // A bookmark, an address that somebody typed, the browser's ways back and on.
    const follow = () => {
      const file = location.hash.slice(1);
      if (file && file !== opened?.file) open(file);
      if (!file && opened) return may() ? show(null) : setAddress(opened);
    };
    if (!opened) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [opened?.file, changed === 0]);
  useEffect(() => {
    latest.current = edit;
    setDrafted(null);
    if (!edit || changed === 0) return;
    const timer = setTimeout(async () => {
      const answer = await ask<Drafted | Said>('draft', edit).catch(() => LOST);
      if (latest.current !== edit) return;
      if (answer.outcome === 'drafted') {
        setDrafted(answer);
        if (answer.whole) setLatestFindings(answer.findings);
        setDrafts((n) => n + 1);
      }
      setSaid(answer.outcome === 'drafted' ? null : answer);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [opened, fields, body]);
  useEffect(() => {
    if (changed === 0) return;
    const asked = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', asked);
    return () => removeEventListener('beforeunload', asked);
  }, [changed === 0]);

  return {
    ...{ overview, opened, parts, fresh, fields, body, drafted, drafts, said, notes, isWorking },
    ...{ changed, schema, findings },
    ...{ setFields, setBody, open, write, working },
    blocking: findings.filter(({ blocks }) => blocks),
    lacking: findings.filter(({ stops, blocks }) => stops && !blocks).length,
    isChecked: Boolean(overview?.checked) && (changed === 0 || drafted !== null),
    /** `told`: who said what sources back, where that was asked. */
    save: async (told?: Edit['told']) => {
      if (!edit || changed === 0 || isWorking) return false;
      // What a draft of the same says later is not said over what the save says.
      latest.current = null;
      return write('save', { ...edit, told }, { fields, body });
    },
    /** What was said of one task is not said of the next. */
    forget: () => {
      setSaid(null);
      setNotes([]);
    },
    /** The step of the open file, or else the last one. */
    step,
    undo: () => step && write('undo', { file: step.file, version: step.version }),
    /** What is on the disk is opened again: neither a finding nor the page of what was discarded is left. */
    discard: () => opened && open(opened.file, opened.asText ? 'text' : 'form'),
    /** Puts a file that the server makes where the browser puts what is downloaded, and says so. */
    receive: async (name: string) => {
      const handed = await working<Handed>(name);
      if (handed?.outcome !== 'made') return;
      download(handed);
      setNotes([say('downloaded', handed.name)]);
    },
  };
}

/** Puts the name of a file into the address: a step for the browser's way back. */
function setAddress(opened: OpenFile | null) {
  const address = `#${opened?.file ?? ''}`;
  if (location.hash !== address.replace(/^#$/, '')) history.pushState(null, '', address);
}

export type Editing = ReturnType<typeof useEditing>;

/** What the parts of the screen are given, once there is a list. */
export type Listed = { say: Say; editing: Editing; overview: Overview };

/** What those are given that are about the open file. */
export type Opened = Listed & { opened: OpenFile };
