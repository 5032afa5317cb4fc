import { Parser } from 'htmlparser2';
import { toDeclarations } from './style-rules.ts';

/** A page without what a refactoring may change. */
export interface ComparablePage {
  /** The page in one form of writing, without style and code. */
  html: string;
  /** Declarations of its inline style, in order. */
  styles: readonly string[];
  /** Its inline code, one script after another. */
  code: string;
}

/**
 * Reads a page for comparison. Replaced are names of assets, hashes of policies and subresources, what Astro and Preact
 * number or name for islands. Everything else stays as it is written: attributes in their order, texts,
 * comments, and JSON inside scripts.
 */
export function toComparablePage(source: string): ComparablePage {
  const writer = new PageWriter();
  const parser = new Parser(writer.handler, { decodeEntities: false });
  parser.end(source);
  return writer.page();
}

/** Names that come from a file's name and contents, wherever they stand. */
export function withoutAssetNames(text: string): string {
  return text.replace(/(\/_astro\/)[^\s"'`()<>&?#\\]+(\.\w+)/g, '$1*$2');
}

class PageWriter {
  readonly handler = {
    onopentagname: (name: string) => this.#begin(name),
    onattribute: (name: string, value: string) => this.#attributes.push([name, value]),
    onopentag: (name: string) => this.#open(name),
    ontext: (text: string) => this.#text(text),
    onclosetag: (name: string) => this.#close(name),
    oncomment: (text: string) => this.#write(`<!--${withoutAssetNames(text)}-->`),
    onprocessinginstruction: (_name: string, text: string) => this.#write(`<${text}>`),
  };

  readonly #ids = new Map<string, string>();
  #attributes: [string, string][] = [];
  #parts: string[] = [];
  #styles = '';
  #code = '';
  #inside: 'style' | 'code' | 'text' = 'text';

  page(): ComparablePage {
    const styles = declarationsOf(withoutAssetNames(this.#styles));
    return { html: this.#parts.join(''), styles, code: withoutAssetNames(this.#code) };
  }

  #begin(_name: string): void {
    this.#attributes = [];
  }

  #open(name: string): void {
    const attributes = this.#attributes.map(([key, value]) => ` ${key}="${this.#value(name, key, value)}"`).join('');
    this.#inside = insideOf(name, this.#attributes);
    const tag = `<${name}${attributes}>`;
    // How a build cuts one style sheet into elements is no matter.
    const isMore = tag === '<style>' && this.#parts.slice(-2).join('') === '<style></style>';
    if (isMore) this.#parts.pop();
    else this.#write(tag);
  }

  #text(text: string): void {
    if (this.#inside === 'style') this.#styles += text;
    else if (this.#inside === 'code') this.#code += text;
    else this.#write(withoutAssetNames(text));
  }

  #close(name: string): void {
    if (this.#inside === 'style') this.#styles += '\n';
    if (this.#inside === 'code') this.#code += '\n';
    this.#inside = 'text';
    this.#write(`</${name}>`);
  }

  #write(part: string): void {
    this.#parts.push(part);
  }

  #value(element: string, key: string, value: string): string {
    if (key === 'integrity') return '*';
    if (key === 'content' && value.includes("'sha")) return value.replace(POLICY_HASHES, " 'sha*'");
    if (element === 'astro-island' && ISLAND_NAMES.has(key)) return '*';
    if (element === 'astro-island' && key === 'opts') return value.replace(OPTION_NAME, '$1*');
    const ids = ID_KEYS.test(key) ? value.replace(PREACT_ID, (id) => this.#idOf(id)) : value;
    return withoutAssetNames(ids);
  }

  /** Ids that Preact counts up: renumbered in the order in which a page names them. */
  #idOf(id: string): string {
    if (!this.#ids.has(id)) this.#ids.set(id, `P*${this.#ids.size + 1}`);
    return this.#ids.get(id)!;
  }
}

function insideOf(name: string, attributes: readonly (readonly [string, string])[]): 'style' | 'code' | 'text' {
  if (name === 'style') return 'style';
  const type = attributes.find(([key]) => key === 'type')?.[1] ?? '';
  return name === 'script' && /^(|module|text\/javascript)$/.test(type) ? 'code' : 'text';
}

/** Most pages carry the same style. */
function declarationsOf(css: string): readonly string[] {
  const known = sheets.get(css) ?? toDeclarations(css);
  sheets.set(css, known);
  return known;
}

const sheets = new Map<string, readonly string[]>();

const POLICY_HASHES = /(?:\s+'sha(?:256|384|512)-[^']*')+/g;
const ISLAND_NAMES = new Set([
  'uid',
  'data-preact-island-id',
  'component-url',
  'component-export',
  'renderer-url',
  'before-hydration-url',
]);
/** Astro repeats the name of the component here. */
const OPTION_NAME = /(&quot;name&quot;:&quot;)(?:(?!&quot;).)*/;
const ID_KEYS =
  /^(id|for|form|list|headers|href|aria-(labelledby|describedby|controls|owns|details|errormessage|flowto|activedescendant))$/;
const PREACT_ID = /(?<![\w-])P\d+-\d+(?![\w-])/g;
