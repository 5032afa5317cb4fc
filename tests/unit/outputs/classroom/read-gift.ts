/** Reads GIFT by the grammar of others (gift-pegjs), and again in the steps in which Moodle reads it. */
import { type GIFTQuestion, parse, type TextFormat } from 'gift-pegjs';
import type { Reading } from './held.ts';
import { readHtml } from './read-html.ts';

export interface GiftFile {
  category: string | null;
  /** Texts that are only shown. */
  shown: string[];
  readings: Reading[];
  /** What such a file may hold and a quiz of this site has no place for. */
  lost: string[];
}

export function readGift(file: string): GiftFile {
  const all = parse(file);
  return {
    category: all.find((one) => one.type === 'Category')?.title ?? null,
    shown: all.flatMap((one) => (one.type === 'Description' ? textOf(one.stem) : [])),
    readings: all.flatMap(toReading),
    lost: all.flatMap(lostOf),
  };
}

function toReading(one: GIFTQuestion): Reading[] {
  if (one.type === 'Category' || one.type === 'Description') return [];
  const reading = {
    id: one.id ?? '',
    name: one.title ?? '',
    prompt: textOf(one.stem),
    after: textOf(one.globalFeedback),
    options: [],
    pairs: [],
  };
  if (one.type === 'MC') {
    const isOne = one.choices.some(({ isCorrect }) => isCorrect);
    const options = one.choices.map(({ text, feedback, weight, isCorrect }) => ({
      text: textOf(text),
      feedback: textOf(feedback),
      weight: weight ?? (isCorrect ? 100 : 0),
    }));
    return [{ ...reading, kind: isOne ? 'single' : 'multiple', options }];
  }
  if (one.type === 'TF') {
    // Its grammar has the two the wrong way round: what it calls the feedback of "true" is what is said to whoever was wrong.
    const said = { wrong: textOf(one.trueFeedback), right: textOf(one.falseFeedback) };
    const options = [true, false].map((value) => ({
      text: String(value),
      feedback: value === one.isTrue ? said.right : said.wrong,
      weight: value === one.isTrue ? 100 : 0,
    }));
    return [{ ...reading, kind: 'true-false', options }];
  }
  if (one.type !== 'Matching') return [];
  const pairs = one.matchPairs.map(({ subquestion, subanswer }) => ({
    text: textOf(subquestion),
    // It leaves the placeholders of Moodle in them, that of a line break without its end.
    match: withoutPlaceholders(subanswer.replace(/&&010;?/g, '&&010;')),
  }));
  return [{ ...reading, kind: 'pairs', pairs }];
}

/** Text in the format that the file says, as somebody sees it. */
function textOf(text: TextFormat | null): string {
  if (!text) return '';
  return text.format === 'html' ? readHtml(text.text).text : text.text;
}

function lostOf(one: GIFTQuestion): string[] {
  const kinds = { Short: 'short answer', Numerical: 'number', Essay: 'essay' } as const;
  const kind = Object.entries(kinds).find(([type]) => type === one.type)?.[1];
  const formats = 'stem' in one && one.stem.format === 'markdown' ? ['markdown'] : [];
  const gaps = 'hasEmbeddedAnswers' in one && one.hasEmbeddedAnswers ? ['gap in a sentence'] : [];
  const tags = 'tags' in one && one.tags ? ['tags'] : [];
  return [...(kind ? [kind] : []), ...formats, ...gaps, ...tags];
}

/** What Moodle writes for a sign with a backslash before it while it reads. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/&&(\d{3});/g, (whole, code) => (CODES.has(code) ? String.fromCharCode(Number(code)) : whole));
}
const CODES = new Set(['092', '058', '035', '061', '123', '125', '126', '010']);

/**
 * Reads GIFT in the order of steps of Moodle's own reader (`question/format/gift/format.php`): blocks between empty lines, remarks, marks
 * behind backslashes set aside, the name, what stands in braces, then its parts.
 */
export function readGiftAsMoodle(file: string): GiftFile {
  const found: GiftFile = { category: null, shown: [], readings: [], lost: [] };
  for (const block of file.split(/\n[ \t]*(?=\n)/)) readBlock(block, found);
  return found;
}

function readBlock(block: string, found: GiftFile): void {
  const rows = block.split('\n').map((row) => row.trim());
  const id = /\[id:([^\]]+)\]/.exec(rows.filter((row) => row.startsWith('//')).join(' '))?.[1] ?? '';
  const kept = rows
    .map((row) => (row.startsWith('//') ? ' ' : row))
    .join('\n')
    .trim();
  if (kept === '') return;
  const whole = kept
    .replaceAll('\\\\', '&&092;')
    .replace(
      /\\([:#={}~n])/g,
      (_all, sign: string) => `&&${sign === 'n' ? '010' : String(sign.charCodeAt(0)).padStart(3, '0')};`,
    )
    .replaceAll('&&092;', '\\');
  if (whole.startsWith('$CATEGORY:')) {
    found.category = whole.slice(10).trim();
    return;
  }
  const [, name = '', rest = whole] = /^::([\s\S]*?)::([\s\S]*)$/.exec(whole) ?? [];
  const from = rest.indexOf('{');
  if (from < 0) {
    found.shown.push(plain(rest));
    return;
  }
  const to = rest.indexOf('}');
  const behind = rest.slice(to + 1);
  if (to < from || behind.includes('{') || behind.includes('}')) throw new Error(`Braces in ${block}`);
  if (behind.trim() !== '') found.lost.push('gap in a sentence');
  const inside = rest.slice(from + 1, to).trim();
  const general = inside.lastIndexOf('####');
  const answers = (general < 0 ? inside : inside.slice(0, general)).trim();
  const base = {
    id,
    name: withoutPlaceholders(name).trim(),
    prompt: plain(rest.slice(0, from)),
    after: general < 0 ? '' : plain(inside.slice(general + 4)),
    options: [],
    pairs: [],
  };
  const reading = toParts(answers, base);
  if (typeof reading === 'string') found.lost.push(reading);
  else found.readings.push(reading);
}

/** The parts of a question by the signs in its answers, or the name of a kind that a quiz of this site does not have. */
function toParts(answers: string, base: Omit<Reading, 'kind'>): Reading | string {
  if (answers === '') return 'essay';
  if (answers.startsWith('#')) return 'number';
  if (answers.includes('~')) {
    const options = pieces(answers.replaceAll('=', '~='), '~').map((one) => {
      const weight = /^%(-?\d+(?:\.\d+)?)%/.exec(one);
      const rest = one.startsWith('=') ? one.slice(1) : one.slice(weight?.[0].length ?? 0);
      return { ...commented(rest), weight: one.startsWith('=') ? 100 : Number(weight?.[1] ?? 0) };
    });
    return { ...base, kind: answers.includes('=') ? 'single' : 'multiple', options };
  }
  if (answers.includes('=') && answers.includes('->')) {
    const pairs = pieces(answers, '=').map((one) => {
      const mark = one.indexOf('->');
      return { text: plain(one.slice(0, mark)), match: withoutPlaceholders(one.slice(mark + 2)).trim() };
    });
    return { ...base, kind: 'pairs', pairs };
  }
  const [truth = '', wrong = '', ...right] = answers.split('#');
  const isTrue = ['T', 'TRUE'].includes(truth.trim());
  if (!isTrue && !['F', 'FALSE'].includes(truth.trim())) return 'short answer';
  const options = [true, false].map((value) => ({
    text: String(value),
    feedback: plain(value === isTrue ? right.join('#') : wrong),
    weight: value === isTrue ? 100 : 0,
  }));
  return { ...base, kind: 'true-false', options };
}

function pieces(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((one) => one.trim())
    .filter(Boolean);
}

function commented(answer: string): { text: string; feedback: string } {
  const [text = '', ...feedback] = answer.split('#');
  return { text: plain(text), feedback: plain(feedback.join('#')) };
}

/** A text in the format that it says; the files that are read here are HTML or have no markup. */
function plain(text: string): string {
  const [, format = 'html', rest = text] = /^\[(html|plain|moodle|markdown)\]([\s\S]*)$/.exec(text.trim()) ?? [];
  const written = withoutPlaceholders(rest).trim();
  return format === 'html' ? readHtml(written).text : written;
}
