/** Whole messages about whether a file is there and readable, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

test('a file that the site needs', () => {
  expect(reportOf(without('facts/days.yaml'))).toMatchInlineSnapshot();
});

test('an empty file', () => {
  expect(reportOf({ ...cleanTree(), 'facts/days.yaml': '# nada\n' })).toMatchInlineSnapshot();
});

test('a picture under another name', () => {
  expect(
    reportOf({ ...cleanTree(), 'facts/days.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0]) }),
  ).toMatchInlineSnapshot();
});

test('a file with another ending', () => {
  expect(reportOf({ ...cleanTree(), 'facts/helplines/gb/otra.yml': 'x' })).toMatchInlineSnapshot();
});

test('a file name with capitals', () => {
  expect(
    reportOf({ ...cleanTree(), 'pages/es/Más señales.mdx': cleanTree()['pages/es/senales.mdx']! }),
  ).toMatchInlineSnapshot();
});
