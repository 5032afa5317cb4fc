/** What the screen of `npm run edit` sends. Paths of files are below `content/`. */
import { z } from 'astro/zod';
import { READING_QUESTIONS } from '../../codes/activity.ts';

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

const opened = { file: word, version: word };

/** What somebody has told, on a day. */
const TOLD = {
  on: word,
  /** The id of a source that is there; or how it was said, of which a source is made. */
  how: word.min(1),
};

/** By whom it is noted, and by whom it was compared: two roles, or none yet as the second. */
const SIGNED = { ...TOLD, by: word, verified: word };

const edited = {
  ...opened,
  /** Who said what sources of a service back and the edit changes; or that it mends a slip, so that its sources say so. */
  told: z.union([z.strictObject(SIGNED), z.literal('slip')]).optional(),
};
/** `POST draft` and `POST save`. Changes are made one after the other: the path of each is that in what the one before left. */
export const EDIT = z.union([
  z.strictObject({
    ...edited,
    changes: z.array(change).max(5000).readonly(),
    /** The text below the front matter; absent where it is unchanged. */
    body: z.string().optional(),
  }),
  /** All of the file, whatever its parts are. */
  z.strictObject({ ...edited, text: z.string() }),
]);
export type Edit = z.infer<typeof EDIT>;

/** `POST preview`: the address of a page, below the site's. */
export const SHOWN = z.strictObject({ page: word.startsWith('/') });

/** `POST undo`: the version is that of the file as it stands. */
export const UNDO = z.strictObject(opened);

/** `POST new`: a file of a kind by its title, with what is left to write marked. */
export const BEGINNING = z.strictObject({ kind: word, id: word, title: word });
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

/** `POST confirm`: the facts of a service that its operator has confirmed, on a day that is past or today. */
export const CONFIRMED = z.strictObject({ ...opened, ...SIGNED, groups: z.array(word).min(1) });
export type Confirmed = z.infer<typeof CONFIRMED>;

/** `POST closing`: a service that answers no more since a day; until a last one, and with another in its place, where these are said. */
export const CLOSED = z.strictObject({ ...opened, ...TOLD, until: word, instead: word });
export type Closed = z.infer<typeof CLOSED>;

/** `POST take`: a table that came back. */
export const TAKEN = z.strictObject({ base64: z.base64(), translator: word });
export type Taken = z.infer<typeof TAKEN>;
