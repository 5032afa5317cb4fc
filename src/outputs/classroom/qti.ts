import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ScenarioQuestion } from '../../views/classroom/question.ts';
import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { pack } from '../repack.ts';
import { type Asked, dashed, lines, toAsked } from './asked.ts';
import { cleanQuiz } from './clean-text.ts';
import { encodeQtiItem, itemName, optionName, QTI } from './qti-item.ts';
import { remarks } from './remarks.ts';
import { inOrderOfStory } from './story-order.ts';
import { addLines, addRemark, addText, xmlText } from './xml-text.ts';

/**
 * A quiz as a package of QTI 2.1 (1EdTech): a manifest, one item for each question, and a test that holds them in order. A story is a
 * section of its own, whose rules lead from scene to scene.
 */
export function encodeQti(quiz: QuizExport): Uint8Array<ArrayBuffer> {
  const { title, lang } = cleanQuiz(quiz.texts);
  const asked = toAsked(quiz);
  const parts = {
    'imsmanifest.xml': manifest(quiz.texts.id, asked),
    [TEST]: test(quiz, asked),
    ...Object.fromEntries(asked.map((one) => [fileOf(one), encodeQtiItem(one, { title, lang })])),
  };
  const encoder = new TextEncoder();
  return pack(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

function manifest(id: string, asked: readonly Asked[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(CONTENT_PACKAGE, 'manifest', {
    identifier: `quiz_${id}`,
  });
  const metadata = root.ele('metadata');
  addText(metadata.ele('schema'), 'QTIv2.1 Package');
  addText(metadata.ele('schemaversion'), '1.0.0');
  root.ele('organizations');
  const resources = root.ele('resources');
  const add = (identifier: string, type: string, href: string): XMLBuilder => {
    const resource = resources.ele('resource', { identifier, type, href });
    resource.ele('file', { href });
    return resource;
  };
  const whole = add('test', 'imsqti_test_xmlv2p1', TEST);
  for (const one of asked) whole.ele('dependency', { identifierref: itemName(one) });
  for (const one of asked) add(itemName(one), 'imsqti_item_xmlv2p1', fileOf(one));
  return `${root.end({ prettyPrint: true })}\n`;
}

function test(quiz: QuizExport, asked: readonly Asked[]): string {
  const { title, intro, care, questions } = cleanQuiz(quiz.texts);
  const name = title.replaceAll('\n', ' ');
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(QTI, 'assessmentTest', {
    identifier: `quiz_${quiz.texts.id}`,
    title: xmlText(name),
  });
  for (const remark of remarks(quiz, 'qti')) addRemark(root, remark);
  const part = root.ele('testPart', { identifier: 'part', navigationMode: 'linear', submissionMode: 'individual' });
  part.ele('itemSessionControl', { maxAttempts: '0', showFeedback: 'true', allowReview: 'true' });
  const section = part.ele('assessmentSection', { identifier: 'quiz', title: xmlText(name), visible: 'true' });
  rubric(section, 'candidate', intro);
  rubric(section, 'tutor', lines([`${quiz.words.care}:`, ...care.map(dashed)]));
  for (const question of questions) {
    const own = asked.filter(({ id }) => id === question.id || id.startsWith(`${question.id}.`));
    if (question.type === 'scenario') story(section, question, own);
    else for (const one of own) refer(section, one);
  }
  return `${root.end()}\n`;
}

/** A section whose scenes stand so that each way leads on, since a rule cannot lead back. */
function story(parent: XMLBuilder, { id, scenes }: ScenarioQuestion, asked: readonly Asked[]): void {
  const section = parent.ele('assessmentSection', {
    identifier: `story_${id}`,
    title: id,
    visible: 'false',
    keepTogether: 'true',
  });
  for (const scene of inOrderOfStory(scenes)) {
    const one = asked.find((own) => own.id === `${id}.${scene.id}`);
    if (!one) continue;
    const reference = refer(section, one);
    for (const option of scene.options) {
      const target = option.to === null ? 'EXIT_SECTION' : itemName({ id: `${id}.${option.to}` });
      const both = reference.ele('branchRule', { target }).ele('match');
      both.ele('variable', { identifier: `${itemName(one)}.RESPONSE` });
      addText(both.ele('baseValue', { baseType: 'identifier' }), optionName(option.id));
    }
  }
}

function refer(section: XMLBuilder, asked: Asked): XMLBuilder {
  return section.ele('assessmentItemRef', { identifier: itemName(asked), href: fileOf(asked) });
}

function rubric(section: XMLBuilder, view: 'candidate' | 'tutor', text: string): void {
  addLines(section.ele('rubricBlock', { view }).ele('p'), text);
}

function fileOf({ number }: Asked): string {
  return `items/${number}.xml`;
}

const CONTENT_PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const TEST = 'test.xml';
