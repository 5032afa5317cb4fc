/** Where two texts first part, with what stands around it. */
export interface Place {
  before: string;
  after: string;
}

/** The first differing place of two texts that differ, with 60 characters either side, in one line each. */
export function findPlace(before: string, after: string): Place {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return { before: around(before, start), after: around(after, start) };
}

function around(text: string, position: number): string {
  const from = Math.max(0, position - REACH);
  return text.slice(from, position + REACH).replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

const REACH = 60;
/** Line breaks, hard spaces, joiners: what a reader of the report would not see. */
const UNSEEN = /[[\p{C}\p{Z}]--[ ]]/gv;
