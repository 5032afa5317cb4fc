/** What the screen of `npm run edit` is answered: plain data, as JSON. Paths of files are below `content/`. */
import { z } from 'astro/zod';
import type { Lang } from '../../check/findings/words.ts';
import { READING_QUESTIONS } from '../../codes/readings.ts';
import type { Follower } from '../followers.ts';

/** One finding in words, beside the field that it is about. */
export interface FieldFinding {
  file: string;
  /** Line of the file, from 1; 0 for the file as a whole. */
  line: number;
  /** Empty where it is about the body or the file as a whole. */
  path: readonly (string | number)[];
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
  /** What stops in it, and how many of its sections are stale. */
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
  /** What `patch` would hand over: files that this command changed, and with Git what differs from the last commit. */
  changed: readonly string[];
  /** Has the whole check run? Until then there are no counts, and the list is asked for again. */
  checked: boolean;
  /** What a field may hold whose schema has `refersTo`, by that word. */
  choices: Readonly<Record<string, readonly { id: string; title: string }[]>>;
  /** The country of the site, as the folders of services are called. */
  country: string;
  /** What the site says in the language of the screen, by the keys of its phrases; only what stands by itself. */
  phrases: Readonly<Record<string, string>>;
}

/** The same text in another language, and how far it is. */
export interface Beside {
  locale: string;
  file: string | null;
  state: 'missing' | 'machine' | 'human' | 'reviewed' | 'source';
  stale: number;
  text: string;
}

/** `GET file?file=…`: one file as it is edited; with `&as=text` as text though it could be read. */
export interface OpenFile {
  file: string;
  kind: string;
  title: string;
  /** Of the bytes that `fields` and `body` were read from. */
  version: string;
  /** JSON Schema (draft 2020-12) of `fields`: `description` is the sentence of a field, `examples` what would pass. */
  schema: Readonly<Record<string, unknown>>;
  fields: unknown;
  /** The text below the front matter; `null` where the file has none. */
  body: string | null;
  /** Then `fields` is null and `body` all of the file. */
  asText: boolean;
  findings: readonly FieldFinding[];
  /** Address of the page that shows it, for the preview; `null` where none does. */
  page: string | null;
  beside: readonly Beside[];
  followers: readonly Follower[];
  /** Where a forge's own editor opens this file; `null` where the project names no forge. */
  forge: string | null;
}

/** What `POST draft` answers, where nothing stands against it: no file of `content/` has changed. */
export interface Drafted {
  outcome: 'drafted';
  /** All findings of this file, and those of others that the draft would bring. */
  findings: readonly FieldFinding[];
  /** `false` where another request waits, so that nothing was checked: its answer counts. */
  whole: boolean;
  /** The lines that a save would change. */
  lines: readonly { line: number; before: string | null; after: string | null }[];
}

/** What cannot be done; one sentence says why and what to do. Anything may be answered so. */
export interface NotDone {
  outcome: 'refused';
  why: string;
}

/** What everything answers that writes: `save`, `undo`, `new`, `reading`, `confirm`, `take`. */
export type Saved =
  /** `files` were written or taken away; `opened` is the first, `null` where it is gone; `notes` is what else is to be said. */
  | { outcome: 'saved'; opened: OpenFile | null; files: readonly string[]; notes: readonly string[] }
  /** The check stops it; nothing was written. */
  | { outcome: 'stopped'; findings: readonly FieldFinding[] }
  /** The file changed on disk meanwhile; nothing was written. */
  | { outcome: 'meanwhile'; lines: Drafted['lines'] }
  | NotDone;

/** An activity that nobody has read, and behind those one that somebody stopped: `GET readings`. */
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

/** `GET table?locale=…&pages=a,b` and `GET patch`: a file to be handed over. */
export type Handed = { outcome: 'made'; name: string; base64: string } | NotDone;

/** `POST preview`: the draft, served by our own pages; `origin` is the one that the policy lets into a frame. */
export type Preview = { outcome: 'ready'; origin: string } | NotDone;

/** What comes from the browser, and is trusted no further than this. */
const word = z.string().max(400);

/** A step is the key of a group or the place in a list, from 0. */
const path = z
  .array(z.union([word, z.int().nonnegative()]))
  .max(30)
  .readonly();
export type FieldPath = z.infer<typeof path>;

const value: z.ZodType<unknown> = z.json();
/** One change of a field: a new value, or none, which takes the field or the item of a list out. */
const change = z.union([z.strictObject({ path, value }), z.strictObject({ path, removed: z.literal(true) })]);
export type Change = z.infer<typeof change>;

/** `POST draft` and `POST save`. Changes are made one after the other: the path of each is that in what the one before left. */
export const EDIT = z.strictObject({
  file: word,
  version: word,
  changes: z.array(change).max(5000).readonly(),
  /** Absent where it is unchanged. */
  body: z.string().optional(),
});
export type Edit = z.infer<typeof EDIT>;

/** `POST undo`: the version is that of the file as it stands. */
export const UNDO = z.strictObject({ file: word, version: word });

/** `POST new`: a file of a kind, with what is left to write marked. */
export const BEGINNING = z.strictObject({ kind: word, id: word });
export type Beginning = z.infer<typeof BEGINNING>;

/** `POST reading`: every question is answered, with yes or with no; one yes is enough to stop it. */
export const READ = z.strictObject({
  id: word,
  hash: word,
  by: word,
  /** Did whoever reads send or bring it? Then somebody else reads it. */
  brought: z.boolean(),
  yes: z.array(z.enum(READING_QUESTIONS)),
  no: z.array(z.enum(READING_QUESTIONS)),
});
export type ReadActivity = z.infer<typeof READ>;

/** `POST confirm`: the facts of a service that its operator has confirmed. */
export const CONFIRMED = z.strictObject({
  file: word,
  version: word,
  by: word,
  /** Who compared it: another role. */
  verified: word,
  /** The day of the answer, which is past or today. */
  on: word,
  /** The id of a source that is there; or how the answer came, of which a source is made. */
  how: word.min(1),
  /** Which facts; all where there is none. */
  groups: z.array(word).min(1),
});
export type Confirmed = z.infer<typeof CONFIRMED>;

/** `POST take`: a table that came back. */
export const TAKEN = z.strictObject({ base64: z.base64(), translator: word });
export type Taken = z.infer<typeof TAKEN>;
