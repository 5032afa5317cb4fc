import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { type Asked, type AskedChoice, dashed, htmlText, lines, remarks, toAsked, weightsOf } from './asked.ts';
import { cleanQuiz } from './clean-quiz.ts';

/**
 * A quiz as Moodle XML (docs.moodle.org, "Moodle XML format"; its reader is `question/format/xml/format.php`): a category, what the quiz is
 * about, and its questions.
 */
export function encodeMoodleXml(quiz: QuizExport, losses: readonly string[]): string {
  const { title, intro, care, lang, dir } = cleanQuiz(quiz.texts);
  const html = (text: string) => htmlText(text, { lang, dir });
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('quiz');
  for (const remark of remarks(quiz, losses)) addRemark(root, remark);
  const category = root.ele('question', { type: 'category' });
  addText(category.ele('category').ele('text'), title.replaceAll('\n', ' ').replaceAll('/', '//'));
  const leads = lines([`${quiz.words.care}:`, ...care.map(dashed)]);
  addText(category.ele('info', HTML).ele('text'), html(leads));
  category.ele('idnumber');
  head(root.ele('question', { type: 'description' }), { name: `${title} 00`, text: html(intro), after: '' });
  for (const asked of toAsked(quiz)) {
    const question = root.ele('question', { type: KINDS[asked.type] });
    head(question, { name: `${title} ${asked.number}`, text: html(asked.prompt), after: html(asked.after) });
    addText(question.ele('defaultgrade'), '1');
    addText(question.ele('hidden'), '0');
    addText(question.ele('idnumber'), `${quiz.texts.id}.${asked.id}`);
    body(question, asked, html);
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

type Html = (text: string) => string;

function head(question: XMLBuilder, { name, text, after }: { name: string; text: string; after: string }): void {
  addText(question.ele('name').ele('text'), name.replaceAll('\n', ' '));
  addText(question.ele('questiontext', HTML).ele('text'), text);
  addText(question.ele('generalfeedback', HTML).ele('text'), after);
}

function body(question: XMLBuilder, asked: Asked, html: Html): void {
  if (asked.type === 'true-false') {
    truth(question, asked, html);
    return;
  }
  addText(question.ele('shuffleanswers'), 'true');
  if ('options' in asked) choices(question, asked, html);
  else pairs(question, asked.pairs, html);
}

function choices(question: XMLBuilder, { type, options }: AskedChoice, html: Html): void {
  const weights = weightsOf(options);
  addText(question.ele('single'), String(type === 'single'));
  addText(question.ele('answernumbering'), 'ABCD');
  options.forEach(({ text, feedback, isRight }, i) => {
    const fraction = type === 'multiple' ? weights[i] : isRight ? 100 : 0;
    const answer = question.ele('answer', { fraction: String(fraction), ...HTML });
    addText(answer.ele('text'), html(text));
    addText(answer.ele('feedback', HTML).ele('text'), html(feedback));
  });
}

/** The texts of its answers are names that Moodle knows, and shows in the language of its page. */
function truth(question: XMLBuilder, { options }: AskedChoice, html: Html): void {
  for (const { id, feedback, isRight } of options) {
    const answer = question.ele('answer', { fraction: isRight ? '100' : '0', format: 'moodle_auto_format' });
    addText(answer.ele('text'), id);
    addText(answer.ele('feedback', HTML).ele('text'), html(feedback));
  }
}

function pairs(question: XMLBuilder, all: readonly { text: string; match: string }[], html: Html): void {
  for (const { text, match } of all) {
    const pair = question.ele('subquestion', HTML);
    addText(pair.ele('text'), html(text));
    addText(pair.ele('answer').ele('text'), match);
  }
}

/**
 * Writes a text into an element. The builder takes what looks like an entity for one and leaves it as it is; with each `&` written out
 * before, `&lt;` stays the four signs that somebody wrote.
 */
function addText(element: XMLBuilder, text: string): void {
  element.txt(text.replaceAll('&', '&amp;'));
}

/** A remark as XML allows it: two dashes would end it. */
function addRemark(element: XMLBuilder, text: string): void {
  element.com(` ${text.replace(/--+/g, '–').replace(/-$/, '–')} `);
}

const HTML = { format: 'html' } as const;
const KINDS = {
  single: 'multichoice',
  multiple: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
} as const satisfies Record<Asked['type'], string>;
