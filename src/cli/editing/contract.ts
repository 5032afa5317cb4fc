/** What the screen of `npm run edit` asks and what its server answers: plain data, as JSON. Paths of files are below `content/`. */
import type { Lang } from '../../check/findings/words.ts';
import type { Follower } from '../followers.ts';

/** A step of a path is the key of a group or the place in a list, from 0. */
export type FieldPath = readonly (string | number)[];

/** One change of a field: a new value, or none, which takes the field or the item of a list out. */
export type Change = { path: FieldPath; value: unknown } | { path: FieldPath; removed: true };

/** One finding in words, beside the field that it is about. */
export interface FieldFinding {
  file: string;
  /** Line of the file, from 1; 0 for the file as a whole. */
  line: number;
  /** Empty where it is about the body or the file as a whole. */
  path: FieldPath;
  /** What was found, why it matters, what to write instead. */
  found: string;
  why: string;
  instead: string;
  /** Does it stop a save, or is it something to know? */
  stops: boolean;
}

/** A file in the list at the side. */
export interface FileLine {
  file: string;
  /** The name of its kind in `CONTENT_KINDS`. */
  kind: string;
  /** What an editor calls it: a title, the name of a service. */
  title: string;
  /** What is left to do: findings, and how many of its sections are stale. */
  findings: number;
  stale: number;
}

/** `GET files`: everything that can be edited. */
export interface Overview {
  lang: Lang;
  files: readonly FileLine[];
  languages: readonly { locale: string; name: string; dir: 'ltr' | 'rtl' }[];
  /** Codes of the team, by which readings and confirmations are signed. */
  team: readonly string[];
  /** The words that `new` takes. */
  beginnings: readonly string[];
  today: string;
  /** Files that `patch` would hand over: what this command changed, and with Git what differs from the last commit. */
  changed: readonly string[];
  /** Has the whole check run? Until then there are no counts, and the list is asked for again. */
  checked: boolean;
  /** What a field whose schema has `refersTo` may hold, by that word: `sources`, `services`, `organisations`, … */
  choices: Readonly<Record<string, readonly { id: string; title: string }[]>>;
}

/** The same text in another language, and how far it is. */
export interface Beside {
  locale: string;
  file: string | null;
  state: 'missing' | 'machine' | 'human' | 'reviewed' | 'source';
  stale: number;
  text: string;
}

/** `GET file?file=…`: one file as it is edited. */
export interface OpenFile {
  file: string;
  kind: string;
  title: string;
  /** Of the bytes that `fields` and `body` were read from. */
  version: string;
  /** JSON Schema (draft 2020-12) of `fields`; each field's `description` is its sentence in the chosen language, `examples` what would pass. */
  schema: Readonly<Record<string, unknown>>;
  fields: unknown;
  /** The text below the front matter; `null` where the file has none. */
  body: string | null;
  /** Can it not be read as fields, or was it asked for as text (`&as=text`)? Then `fields` is null and `body` all of it. */
  asText: boolean;
  findings: readonly FieldFinding[];
  /** Address of the page that shows it, for the preview; `null` where none does. */
  page: string | null;
  beside: readonly Beside[];
  followers: readonly Follower[];
  /** Where a forge's own editor opens this file; `null` where the project names no forge. */
  forge: string | null;
}

/** `POST draft` and `POST save`. Changes are made one after the other: the path of each is that in what the one before left. */
export interface Edit {
  file: string;
  version: string;
  changes: readonly Change[];
  /** Absent where it is unchanged. */
  body?: string;
}

/** What `POST draft` answers, if it is not refused: nothing of `content/` has changed. */
export interface Drafted {
  outcome: 'drafted';
  /** All findings of this file, and those of others that the draft would bring. */
  findings: readonly FieldFinding[];
  /** `false` where another request came meanwhile, so that only the form of this file was looked at. */
  whole: boolean;
  /** The lines that a save would change. */
  lines: readonly { line: number; before: string | null; after: string | null }[];
}

/** What everything answers that writes: `save`, `undo`, `new`, `reading`, `confirm`, `take`. */
export type Saved =
  /** `files` are those written or taken away; `opened` the first of them, `null` where it is gone; `notes` what else is to be said. */
  | { outcome: 'saved'; opened: OpenFile | null; files: readonly string[]; notes: readonly string[] }
  /** The check stops it; nothing was written. */
  | { outcome: 'stopped'; findings: readonly FieldFinding[] }
  /** The file changed on disk meanwhile; nothing was written. */
  | { outcome: 'meanwhile'; lines: Drafted['lines'] }
  /** What was asked cannot be done; one sentence says why and what to do. */
  | { outcome: 'refused'; why: string };

/** `POST new`: a file of a kind, with what is left to write marked. */
export interface Beginning {
  kind: string;
  id: string;
}

/** An activity that nobody has read: `GET readings`; with `?id=` also one that somebody stopped. */
export interface Unread {
  id: string;
  title: string;
  /** As it will stand, a line for each field. */
  text: readonly string[];
  /** What shows by its form, and what differs from what was read last. */
  marks: readonly string[];
  changes: readonly string[];
  /** Of what was shown, so that nothing else is noted as read. */
  hash: string;
  /** Who brought it may not read it. */
  broughtBy: string | null;
  questions: readonly { id: string; question: string }[];
  /** Who stopped it and why; nobody else may lift it. */
  stopped: string | null;
}

/** `POST reading`: every question is answered, with yes or with no; one yes is enough to stop it. */
export interface ReadActivity {
  id: string;
  hash: string;
  by: string;
  /** Did whoever reads send or bring it? Then somebody else reads it. */
  brought: boolean;
  yes: readonly string[];
  no: readonly string[];
}

/** `POST confirm`: the facts of a service that its operator has confirmed today. */
export interface Confirmed {
  file: string;
  version: string;
  by: string;
  /** Who compared it: another role. */
  verified: string;
  /** The id of a source that is there; or how the answer came, of which a source is made. */
  how: string;
  /** Which facts, of `FIELD_GROUPS`; all where there is none. */
  groups: readonly string[];
}

/** `GET table?locale=…&pages=a,b` and `GET patch`: a file to be handed over; refused with one sentence. */
export type Handed = { outcome: 'made'; name: string; base64: string } | { outcome: 'refused'; why: string };

/** `POST take`: a table that came back. */
export interface Taken {
  base64: string;
  translator: string;
}

/** `POST preview`: the draft, served by our own pages; `origin` is the one that the policy lets into a frame. */
export type Preview = { outcome: 'ready'; origin: string } | { outcome: 'refused'; why: string };
