/** What one message rests on, said to its reader. Words are in the language of the file. */
export interface Evidence {
  /** Whom it speaks to. */
  audience: string;
  /** The one thing that it asks of them. */
  action: string;
  /** Ids of the main sources. */
  basis: readonly string[];
  /** When and where this text, in this language, was tried with readers; `null` where it was not. */
  preTested: { on: string; where: string } | null;
}

/** Messages live in this folder of `content/pages/<locale>/`; the file name is the address. */
export const MESSAGE_FOLDER = 'messages/';
