import { expect, test } from 'vitest';
import { findHtmlMistakes } from './rules.ts';

test('html-validate finds an id that stands twice', () => {
  const html =
    '<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><p id="a">1</p><p id="a">2</p></body></html>';
  expect(findHtmlMistakes(html, '/made-up/')).toEqual([expect.stringContaining('no-dup-id')]);
});

test('html-validate finds any style in the body but the one that Astro puts beside an island', () => {
  const inDiv = (style: string) =>
    findHtmlMistakes(
      `<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><main><div><p>1</p><style>${style}</style></div></main></body></html>`,
      '/made-up/',
    );
  expect(inDiv('p{color:red}')).toEqual([expect.stringContaining('<style> element')]);
  expect(inDiv('astro-island,astro-slot{display:contents}')).toEqual([]);
});

test('html-validate asks for a button in every form but those that can send nothing', () => {
  const inForm = (attributes: string, around = 'div') =>
    findHtmlMistakes(
      `<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><${around}><form ${attributes}><p><label>a <input type="text"></label></p></form></${around}></body></html>`,
      '/made-up/',
    );
  expect(inForm('method="dialog" autocomplete="off"')).toEqual([]);
  for (const sending of ['autocomplete="off"', 'method="get"', 'method="dialog" action="/a/"'])
    expect(inForm(sending)).toEqual([expect.stringContaining('wcag/h32')]);
  expect(inForm('method="dialog"', 'dialog')).toEqual([expect.stringContaining('wcag/h32')]);
});
