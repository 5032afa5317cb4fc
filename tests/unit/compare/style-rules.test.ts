import { expect, test } from 'vitest';
import { toDeclarations } from '../../compare/style-rules.ts';

test.each([
  [
    'rules in rules',
    '@layer a{@media print{.b{color:red;margin:0}}}',
    ['@layer a { @media print { .b { color:red', '@layer a { @media print { .b { margin:0'],
  ],
  [
    'nested rules and what stands after them',
    '.a{b:c;&:hover{d:e}f:g}',
    ['.a { b:c', '.a { &:hover { d:e', '.a { f:g'],
  ],
  ['spacing and comments as nothing', "/* it's; {odd} */ .a  {\n b: c; }", ['.a { b: c']],
  [
    'signs inside strings and addresses as text',
    '.a{content:"};{";b:url(data:x;y,{})}',
    ['.a { content:"};{"', '.a { b:url(data:x;y,{})'],
  ],
  ['statements without a block', '@layer a,b;@import "x.css"', ['@layer a,b', '@import "x.css"']],
  ['a slash', '.a{aspect-ratio:1/2}', ['.a { aspect-ratio:1/2']],
])('a style sheet is read with %s', (_case, css, declarations) => {
  expect(toDeclarations(css)).toEqual(declarations);
});
