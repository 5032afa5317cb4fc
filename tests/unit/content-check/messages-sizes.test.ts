/** Whole messages about the size and form of a value, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../fixtures/content-faults/faults.ts';

test('a year in quotes', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: "2027"')).toMatchInlineSnapshot();
});

test('a year out of range', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: 27')).toMatchInlineSnapshot();
});

test('an empty list', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'services: [emergency]', 'services: []'),
  ).toMatchInlineSnapshot();
});

test('too many emergency numbers', () => {
  expect(
    reportOfFault(
      'campaign.yaml',
      / {2}- \{ line.*\n/,
      '  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n',
    ),
  ).toMatchInlineSnapshot();
});

test('a text that is too short', () => {
  expect(reportOfFault('pages/es/senales.mdx', /description: .*/, 'description: Corta.')).toMatchInlineSnapshot();
});

test('a text that is too long', () => {
  expect(
    reportOfFault(
      'pages/es/senales.mdx',
      'title: Señales',
      'title: muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo fin',
    ),
  ).toMatchInlineSnapshot();
});

test('a value of another form', () => {
  expect(
    reportOfFault('facts/sources.yaml', 'allowedDomains: [example.org]', 'allowedDomains: [example.org, "https://x"]'),
  ).toMatchInlineSnapshot();
});

test('a phrase that is a number', () => {
  expect(reportOfFault('strings/es.yaml', 'Campaña', '2027')).toMatchInlineSnapshot();
});

test('a plural form that does not exist', () => {
  expect(reportOfFault('strings/es.yaml', '    one:', '    uno:')).toMatchInlineSnapshot();
});
