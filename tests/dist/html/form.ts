import { Tokenizer } from 'htmlparser2';
import { LISTS, Values } from './values.ts';

/**
 * The form of a page: its source, made equal in all that the rules of rules.ts do not tell apart. A text is "x", what a
 * value says stands only as far as a rule reads it, and what stands three times in a row stands twice, as no rule counts
 * further. All else is as it was written, so that pages of one form are all valid, or none of them is; `form.test.ts`
 * tries that with a fault for each rule.
 */
export function formOf(html: string): string {
  const form = new Form(html);
  new Tokenizer({ xmlMode: false, decodeEntities: false }, form).write(html);
  return form.whole();
}

/** An element whose end has not come yet. */
interface Open {
  name: string;
  id: string;
  parts: string[];
  /** How many texts came before it. */
  textsBefore: number;
}

const NEVER_CLOSED = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Copies a page piece by piece; what is put in place of something else is told in between. */
class Form {
  #html: string;
  #copied = 0;
  #attribute = '';
  #values = new Values();
  #open: Open[] = [{ name: '', id: '', parts: [], textsBefore: 0 }];
  #texts: string[] = [];
  #textOfId = new Map<string, string>();
  #named: string[] = [];
  #isAlone = false;

  constructor(html: string) {
    this.#html = html;
  }

  /** A page whose tags do not nest, or which tells a browser more than its policy, is a form of its own. */
  whole(): string {
    this.#copy(this.#html.length);
    if (this.#isAlone || this.#open.length > 1) return this.#html;
    return [
      ...this.#top.parts,
      ...this.#named.map((id) => ` ${this.#values.nameOf(this.#textOfId.get(id) ?? id)}`),
    ].join('');
  }

  onopentagname(start: number, end: number): void {
    this.#copy(start - 1);
    this.#open.push({ name: this.#html.slice(start, end), id: '', parts: [], textsBefore: this.#texts.length });
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    const value = this.#html.slice(start, end);
    if (this.#attribute === 'http-equiv' && value !== 'content-security-policy') this.#isAlone = true;
    if (this.#attribute === 'id') this.#top.id = value;
    if (this.#attribute === 'aria-labelledby') this.#named.push(value);
    this.#replace(start, end, this.#values.fold(this.#top.name, this.#attribute, value));
  }

  onopentagend(end: number): void {
    this.#copy(end + 1);
    if (NEVER_CLOSED.has(this.#top.name)) this.#close();
  }

  onselfclosingtag(end: number): void {
    this.#copy(end + 1);
    this.#close();
  }

  onclosetag(start: number, end: number): void {
    this.#copy(this.#html.indexOf('>', end) + 1);
    if (this.#html.slice(start, end) === this.#top.name) this.#close();
    else this.#isAlone = true;
  }

  ontext(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    this.#texts.push(text);
    this.#replace(start, end, this.#values.foldText(this.#top.name, text));
  }

  // These stay as they are written.
  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  get #top(): Open {
    return this.#open.at(-1)!;
  }

  #copy(end: number): void {
    if (end > this.#copied) this.#top.parts.push(this.#html.slice(this.#copied, end));
    this.#copied = Math.max(end, this.#copied);
  }

  #replace(start: number, end: number, by: string): void {
    this.#copy(start);
    if (by) this.#top.parts.push(by);
    this.#copied = end;
  }

  #close(): void {
    const { name, id, parts, textsBefore } = this.#open.pop()!;
    const text = () => this.#texts.slice(textsBefore).join('').trim();
    if (id) this.#textOfId.set(id, text());
    const named = name === 'label' ? ` ${this.#values.nameOf(text())}` : '';
    addTo(this.#top, parts.join('') + named);
  }
}

/** Adds an element to those that stand before it, unless it says nothing new to a rule. */
function addTo({ name, parts }: Open, element: string): void {
  if (LISTS.has(name) && parts.filter((part) => part === element).length >= 2) return;
  parts.push(element);
  // The cells of a row are counted.
  if (name === 'tr') return;
  for (const length of [1, 2, 3]) if (isThird(parts, length)) parts.length -= length;
}

/** Do the last parts stand there three times, one after the other? */
function isThird(parts: readonly string[], length: number): boolean {
  const [first, second, third] = [3, 2, 1].map((times) => parts.length - times * length) as [number, number, number];
  if (first < 0) return false;
  return Array.from({ length }, (_, at) => at).every(
    (at) => parts[third + at] === parts[second + at] && parts[second + at] === parts[first + at],
  );
}
