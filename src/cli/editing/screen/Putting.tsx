import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { HARM_CLASSES } from '../../../codes/translation.ts';
import { UNWRITTEN } from '../../../schemas/kinds/starts.ts';
import { withValue } from './form/changes.ts';
import { Line, Sent } from './Lines.tsx';
import type { Opened } from './use-editing.ts';
import { named, type Word } from './words.ts';

const END = '</Section>';
const WITHIN = `\n\n## ${UNWRITTEN}\n\n${UNWRITTEN}\n\n`;

/** What a text may hold besides words, chosen by its name and put where the cursor is. */
export function Putting(props: Opened & { box: RefObject<HTMLTextAreaElement> }) {
  const { say, overview, editing, opened, box } = props;
  const { roles = [], sources = [] } = overview.choices;
  const [turn, setTurn] = useState(0);
  const forWhat = (id: string) => ['emergency', 'topic'].map((one) => overview.phrases[`${one}.${id}`]).find(Boolean);
  const own = `parte-${editing.body?.split(END).length}`;
  // A translation has the sections of its original, and an Easy Read page those of the whole one.
  const isOriginal = opened.beside.some(({ file, state }) => file === opened.file && state === 'source');
  const harms = isOriginal && opened.kind !== 'easy' ? HARM_CLASSES : [];
  const all = new Map<string, string>();
  const add = (word: Word, id: string, title: string, text: string) => all.set(`${say(word)}: ${title} (${id})`, text);
  for (const harm of harms)
    add('put.section', harm, named(say, 'harm', harm), `\n\n<Section id="${own}" harm="${harm}">${WITHIN}${END}`);
  for (const { id, title } of roles)
    if (id !== title) add('put.role', id, `${forWhat(id) ?? ''} ${title}`, `<Service role="${id}" />`);
  for (const { id, title } of sources) add('put.cite', id, title, `<Cite id="${id}" />`);
  const put = (text?: string) => {
    if (!text || !box.current) return alert(say('notListed'));
    const { value, selectionStart: at } = box.current;
    const [close, last, isSection] = [value.indexOf(END, at), value.lastIndexOf(END), text.startsWith('\n')];
    // Nothing but sections stands outside of all.
    const isIn = last < 0 || value.lastIndexOf('<Section', at) > value.lastIndexOf(END, at - 1);
    const place = isSection ? (close < 0 ? value.trimEnd().length : close + END.length) : isIn ? at : last;
    box.current.focus();
    box.current.setSelectionRange(place, place);
    // Unlike what a script writes, the browser takes this back.
    document.execCommand('insertText', false, isSection ? text : isIn ? ` ${text}` : `${text}\n\n`);
    if (isSection) {
      const from = place + text.indexOf(UNWRITTEN);
      box.current.setSelectionRange(from, from + UNWRITTEN.length);
      editing.setFields(withValue(editing.fields, ['sections', own], { state: 'original' }));
    }
    setTurn(turn + 1);
  };
  return (
    <Sent key={turn} label={say('add')} onSend={(_sent, text) => put(all.get(text('put')))}>
      <Line name="put" label={say('put')} suggested={[...all.keys()]} />
    </Sent>
  );
}
