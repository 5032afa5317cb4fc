/** Reads Moodle XML with the parser of others (fast-xml-parser), by the structure that Moodle documents. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Reading } from './held.ts';
import { readHtml } from './read-html.ts';

export interface MoodleFile {
  category: string | null;
  /** What the category says to teachers. */
  info: string;
  shown: string[];
  readings: Reading[];
  /** What such a file may hold and a quiz of this site has no place for. */
  lost: string[];
}

export function readMoodleXml(file: string): MoodleFile {
  const valid = XMLValidator.validate(file);
  if (valid !== true) throw new Error(valid.err.msg);
  const { quiz } = parser.parse(file) as { quiz: { question: Question[] } };
  const of = (...types: string[]) => quiz.question.filter(({ type }) => types.includes(type));
  const [category] = of('category');
  return {
    category: category?.category?.text ?? null,
    info: textOf(category?.info),
    shown: of('description').map(({ questiontext }) => textOf(questiontext)),
    readings: of(...KNOWN).map(toReading),
    lost: quiz.question.flatMap(lostOf),
  };
}

/** A text with its format. */
interface Said {
  text?: string;
  format?: string;
}
interface Answer extends Said {
  fraction?: string;
  feedback?: Said;
}
interface Question {
  type: string;
  category?: Said;
  info?: Said;
  name?: Said;
  idnumber?: string;
  questiontext?: Said;
  generalfeedback?: Said;
  single?: string;
  answer?: Answer[];
  subquestion?: (Said & { answer: Answer[] })[];
  hint?: Said[];
  tags?: unknown;
}

const KNOWN = ['multichoice', 'truefalse', 'matching'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: false,
  // Signs of XML in the texts of a whole quiz are many, and all of them are ours.
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
  isArray: (name) => ['question', 'answer', 'subquestion', 'hint'].includes(name),
});

function toReading(one: Question): Reading {
  const reading = {
    id: one.idnumber ?? '',
    name: (one.name?.text ?? '').trim(),
    prompt: textOf(one.questiontext),
    after: textOf(one.generalfeedback),
    options: [],
    pairs: [],
  };
  if (one.type === 'matching') {
    const pairs = (one.subquestion ?? []).map((pair) => ({
      text: textOf(pair),
      match: (pair.answer[0]?.text ?? '').trim(),
    }));
    return { ...reading, kind: 'pairs', pairs };
  }
  const options = (one.answer ?? []).map((answer) => ({
    text: textOf(answer),
    feedback: textOf(answer.feedback),
    weight: Number(answer.fraction),
  }));
  const kind = one.type === 'truefalse' ? 'true-false' : one.single === 'true' ? 'single' : 'multiple';
  return { ...reading, kind, options };
}

/** As Moodle reads it: without the blanks at its ends, and as HTML where it says so. */
function textOf(said: Said | undefined): string {
  const text = (said?.text ?? '').trim();
  return (said?.format ?? 'html') === 'html' ? readHtml(text).text : text;
}

function lostOf(one: Question): string[] {
  const known = [...KNOWN, 'category', 'description'];
  return [
    ...(known.includes(one.type) ? [] : [one.type]),
    ...(one.hint ? ['hints'] : []),
    ...(one.tags ? ['tags'] : []),
  ];
}
