/** What Firefox keeps on disk of what somebody typed or chose. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps as much as it ever does, and writes it at once. */
export const KEEPS = {
  'browser.sessionstore.interval': 300,
  'browser.sessionstore.interval.idle': 300,
  'browser.sessionstore.privacy_level': 0,
  'browser.formfill.enable': true,
};

/** Every file of a profile that holds some words, below its folder; session files are unpacked first. */
export function filesWith(profile: string, words: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    return statSync(path, { throwIfNoEntry: false })?.isFile() && contentOf(path).includes(words);
  });
}

/** The fields of each page, open or closed, in the newest file of the session. */
export function fieldsKept(profile: string): { url: string; fields: unknown }[] {
  const text = contentOf(join(profile, 'sessionstore-backups/recovery.jsonlz4')).toString();
  const { windows }: Session = JSON.parse(text || '{"windows":[]}');
  const tabs = windows.flatMap(({ tabs: open, _closedTabs: closed = [] }) => [
    ...open,
    ...closed.map(({ state }) => state),
  ]);
  return tabs.flatMap(({ formdata }) =>
    formdata ? [{ url: formdata.url, fields: { ...formdata.id, ...formdata.xpath } }] : [],
  );
}

interface Tab {
  formdata?: { url: string; id?: object; xpath?: object };
}

interface Session {
  windows: { tabs: Tab[]; _closedTabs?: { state: Tab }[] }[];
}

/** The bytes of a file; one that Firefox moves away while it is read holds nothing. */
function contentOf(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0'
      ? unpack(bytes.subarray(12), bytes.readUInt32LE(8))
      : bytes;
  } catch {
    return Buffer.alloc(0);
  }
}

/** One block of LZ4: literal bytes, then a piece of what came before, and so on. */
function unpack(block: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size);
  let [from, to] = [0, 0];
  const lengthOf = (nibble: number) => {
    let length = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = block[from++]!;
    return length;
  };
  while (from < block.length) {
    const token = block[from++]!;
    const literals = lengthOf(token >> 4);
    block.copy(out, to, from, from + literals);
    [from, to] = [from + literals, to + literals];
    if (from >= block.length) break;
    const back = block.readUInt16LE(from);
    from += 2;
    for (let left = lengthOf(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - back]!;
  }
  return out;
}
