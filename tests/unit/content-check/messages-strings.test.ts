/** Whole messages about a phrase, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../fixtures/content-faults/tree.ts';

test('a key in two groups', () => {
  expect(reportOfFault('strings/es.yaml', 'site.name: Campaña', 'site.name: Campaña\n  exit.label: Salir')).toMatchInlineSnapshot();
});

test('a key that the source language does not have', () => {
  expect(reportOfFault('strings/en.yaml', 'site.name: Campaña', 'site.nmae: Campaign')).toMatchInlineSnapshot();
});

test('a key in another group than in the source language', () => {
  expect(reportOfFault('strings/en.yaml', /safety:[\s\S]*?core:([\s\S]*)$/, 'safety: {}\ncore:$1  exit.label: Leave quickly\n')).toMatchInlineSnapshot();
});

test('a placeholder that is missing', () => {
  expect(reportOfFault('strings/en.yaml', '"{opens} – {closes}"', '"{opens}"')).toMatchInlineSnapshot();
});

test('plural forms without the general one', () => {
  expect(reportOfFault('strings/en.yaml', / {4}other: .*\n/, '')).toMatchInlineSnapshot();
});

test('a reviewed key that does not exist', () => {
  expect(reportOfFault('strings/es.yaml', 'reviewed: []', 'reviewed: [exit.lable]')).toMatchInlineSnapshot();
});

test('phrases of the source language by a machine', () => {
  expect(reportOfFault('strings/es.yaml', 'state: original', 'state: machine')).toMatchInlineSnapshot();
});

test('translated phrases that call themselves original', () => {
  expect(reportOfFault('strings/en.yaml', 'state: machine', 'state: original')).toMatchInlineSnapshot();
});

test('a telephone number in a phrase', () => {
  expect(reportOfFault('strings/en.yaml', 'Leave quickly', 'Leave or call 999')).toMatchInlineSnapshot();
});

test('another sign for an apostrophe in a careful language', () => {
  expect(reportOf({ ...cleanTree(), 'strings/qu.yaml': 'state: machine\nreviewed: []\nsafety: {}\ncore: {}\nother:\n  site.name: "t\'anta"\n' })).toMatchInlineSnapshot();
});
