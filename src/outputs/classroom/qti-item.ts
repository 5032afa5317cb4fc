import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Asked, AskedChoice, AskedPairs, AskedSteps } from './asked.ts';
import { weightsOf } from './weights.ts';
import { addLines, addText, xmlText } from './xml-text.ts';

/** What each item says of itself, in the quiz that it belongs to. */
export interface QtiQuiz {
  title: string;
  lang: string;
}

/** How an item is called in its package. */
export function itemName({ id }: Pick<Asked, 'id'>): string {
  return `item_${id.replaceAll('.', '_')}`;
}

/** How an option is called in its item; names of QTI begin with a letter. */
export function optionName(id: string): string {
  return `o_${id}`;
}

/**
 * One question as an item of QTI 2.1: its answers with what each counts, what is asked, and what is said afterwards: of each chosen option
 * why, then the rest.
 */
export function encodeQtiItem(asked: Asked, { title, lang }: QtiQuiz): string {
  const item = create({ version: '1.0', encoding: 'UTF-8' }).ele(QTI, 'assessmentItem', {
    identifier: itemName(asked),
    title: xmlText(`${title} ${asked.number}`.replaceAll('\n', ' ')),
    'xml:lang': lang,
    adaptive: 'false',
    timeDependent: 'false',
  });
  if ('options' in asked) choice(item, asked);
  else if (asked.type === 'matching') pairs(item, asked);
  else steps(item, asked);
  for (const { id, feedback } of 'options' in asked ? asked.options : []) say(item, optionName(id), feedback);
  if (asked.after) say(item, AFTER, asked.after);
  // Blanks between elements would be blanks of their texts.
  return `${item.end()}\n`;
}

function choice(item: XMLBuilder, { type, prompt, options }: AskedChoice): void {
  const isSeveral = type === 'multiple';
  const right = options.filter(({ isRight }) => isRight).map(({ id }) => optionName(id));
  const weights = isSeveral ? weightsOf(options) : options.map(({ isRight }) => (isRight ? 100 : 0));
  declare(item, {
    cardinality: isSeveral ? 'multiple' : 'single',
    baseType: 'identifier',
    // An answer of one option has one right answer; where a scene has more, what each counts says so.
    correct: isSeveral ? right : right.slice(0, 1),
    counts: options.map(({ id }, i) => [optionName(id), (weights[i] ?? 0) / 100]),
  });
  const interaction = ask(item, 'choiceInteraction', prompt, { maxChoices: isSeveral ? '0' : '1' });
  for (const { id, text } of options) addLines(interaction.ele('simpleChoice', { identifier: optionName(id) }), text);
  process(item, true);
}

function pairs(item: XMLBuilder, { prompt, pairs: all, matches }: AskedPairs): void {
  const together = (id: string) => `${optionName(id)} ${matchName(id)}`;
  declare(item, {
    cardinality: 'multiple',
    baseType: 'directedPair',
    correct: all.map(({ id }) => together(id)),
    counts: all.map(({ id }) => [together(id), Number((1 / all.length).toFixed(5))]),
  });
  const interaction = ask(item, 'matchInteraction', prompt, { maxAssociations: String(all.length) });
  const [texts, halves] = [interaction.ele('simpleMatchSet'), interaction.ele('simpleMatchSet')];
  for (const { id, text } of all)
    addLines(texts.ele('simpleAssociableChoice', { identifier: optionName(id), matchMax: '1' }), text);
  for (const id of matches) {
    const match = all.find((pair) => pair.id === id)?.match ?? '';
    addLines(halves.ele('simpleAssociableChoice', { identifier: matchName(id), matchMax: '1' }), match);
  }
  process(item, false);
}

function steps(item: XMLBuilder, { prompt, steps: all, shown }: AskedSteps): void {
  const correct = all.map(({ id }) => optionName(id));
  declare(item, { cardinality: 'ordered', baseType: 'identifier', correct, counts: [] });
  const interaction = ask(item, 'orderInteraction', prompt, {});
  for (const id of shown) {
    const text = all.find((step) => step.id === id)?.text ?? '';
    addLines(interaction.ele('simpleChoice', { identifier: optionName(id) }), text);
  }
  const processing = item.ele('responseProcessing');
  const right = processing.ele('responseCondition').ele('responseIf');
  const both = right.ele('match');
  both.ele('variable', { identifier: RESPONSE });
  both.ele('correct', { identifier: RESPONSE });
  addText(right.ele('setOutcomeValue', { identifier: SCORE }).ele('baseValue', { baseType: 'float' }), '1');
  tell(processing, false);
}

interface Declared {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair';
  correct: string[];
  counts: [string, number][];
}

function declare(item: XMLBuilder, { cardinality, baseType, correct, counts }: Declared): void {
  const response = item.ele('responseDeclaration', { identifier: RESPONSE, cardinality, baseType });
  const right = response.ele('correctResponse');
  for (const value of correct) addText(right.ele('value'), value);
  if (counts.length > 0) {
    const mapping = response.ele('mapping', { lowerBound: '0', upperBound: '1', defaultValue: '0' });
    for (const [mapKey, count] of counts) mapping.ele('mapEntry', { mapKey, mappedValue: String(count) });
  }
  const score = item.ele('outcomeDeclaration', { identifier: SCORE, cardinality: 'single', baseType: 'float' });
  addText(score.ele('defaultValue').ele('value'), '0');
  item.ele('outcomeDeclaration', { identifier: SAID, cardinality: 'multiple', baseType: 'identifier' });
}

function ask(item: XMLBuilder, name: string, prompt: string, limits: Record<string, string>): XMLBuilder {
  const interaction = item.ele('itemBody').ele(name, { responseIdentifier: RESPONSE, shuffle: 'false', ...limits });
  addLines(interaction.ele('prompt'), prompt);
  return interaction;
}

/** What an answer counts, and what is said of it. */
function process(item: XMLBuilder, ofEach: boolean): void {
  const processing = item.ele('responseProcessing');
  processing.ele('setOutcomeValue', { identifier: SCORE }).ele('mapResponse', { identifier: RESPONSE });
  tell(processing, ofEach);
}

/** @param ofEach whether something is said of each chosen option, before what is said after all */
function tell(processing: XMLBuilder, ofEach: boolean): void {
  const said = processing.ele('setOutcomeValue', { identifier: SAID }).ele('multiple');
  if (ofEach) said.ele('variable', { identifier: RESPONSE });
  addText(said.ele('baseValue', { baseType: 'identifier' }), AFTER);
}

function say(item: XMLBuilder, identifier: string, text: string): void {
  addLines(item.ele('modalFeedback', { outcomeIdentifier: SAID, identifier, showHide: 'show' }), text);
}

function matchName(id: string): string {
  return `m_${id}`;
}

export const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const RESPONSE = 'RESPONSE';
const SCORE = 'SCORE';
const SAID = 'SAID';
const AFTER = 'AFTER';
