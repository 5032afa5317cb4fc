/** Pages as they are heard, copied and read without style. */
import { describe, expect, test } from 'vitest';
import type { Dictionary } from '../../src/i18n/words.ts';
import {
  findBareNumbers,
  findEmptyLists,
  findOutsideRegions,
  findSpokenSigns,
  findStuck,
  languageFinder,
} from './access.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, readSite } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages;

  test('keeps a space between words that stand side by side', () => {
    expect(findOn(pages(), findStuck)).toEqual([]);
  });

  test('has no list without an entry', () => {
    expect(findOn(pages(), findEmptyLists)).toEqual([]);
  });

  test('has every part of a page in a region with a name', () => {
    expect(findOn(pages(), findOutsideRegions)).toEqual([]);
  });

  test('says whose number it is in the name of each number of emergency', () => {
    expect(findOn(pages(), findBareNumbers)).toEqual([]);
  });

  test('has no sign of its styles read aloud', () => {
    expect(findOn(pages(), findSpokenSigns)).toEqual([]);
  });

  test('marks each name that is only heard, and each title, with the language that it is in', () => {
    const findUnmarked = languageFinder(readSite(spec).dictionaries);
    expect(findOn(pages(), findUnmarked)).toEqual([]);
  });
});

describe('words are stuck together', () => {
  test.each([
    ['facts in a row', '<p><span>todos los días</span><span>gratis</span></p>', 1],
    ['links in a row', '<nav><a href="/">Inicio</a><a href="/">Ayuda</a></nav>', 1],
    ['text after a number', '<p><b>105</b>Policía</p>', 1],
    ['a sentence after another', '<p><span>Atienden.</span><small>Cuesta</small></p>', 1],
    ['links with a space', '<nav><a href="/">Inicio</a> <a href="/">Ayuda</a></nav>', 0],
    ['a mark after a link', '<p>(<a href="/">Inicio</a>), y más</p>', 0],
    ['entries of a list', '<ul><li><a href="/">Inicio</a></li><li>Ayuda</li></ul>', 0],
    ['a line break', '<p>Inicio<br>Ayuda</p>', 0],
  ])('where there are %s', (_case, html, count) => expect(findStuck(madeUpPage(html))).toHaveLength(count));
});

test.each([
  ['<ul></ul>', 1],
  ['<table><tbody></tbody></table>', 1],
  ['<dl class="rows"> </dl>', 1],
  ['<ul><li>One</li></ul>', 0],
])('an empty list is found in %s', (html, count) => expect(findEmptyLists(madeUpPage(html))).toHaveLength(count));

test.each([
  ['<body><p>Notice</p><main></main></body>', 1],
  ['<body><section><p>Notice</p></section></body>', 1],
  ['<body><div class="place"><nav></nav><p>Notice</p></div></body>', 1],
  ['<body><div class="place"><nav></nav></div></body>', 0],
  ['<body><section aria-label="Notices"><p>Notice</p></section></body>', 0],
  ['<body><a class="skip" href="#main">Skip</a><svg aria-hidden="true"></svg><main></main></body>', 0],
])('what is outside every region is found in %s', (html, count) =>
  expect(findOutsideRegions(madeUpPage(html))).toHaveLength(count),
);

test.each([
  ['<a class="emergency-bar__number" href="tel:5"><b>5</b></a>', 1],
  ['<a class="emergency-bar__number" href="tel:5" aria-label="5"><b>5</b> Police</a>', 1],
  ['<a class="emergency-bar__number" href="tel:5"><b>5</b> Police</a>', 0],
])('a bare number is found in %s', (html, count) => expect(findBareNumbers(madeUpPage(html))).toHaveLength(count));

test.each([
  ['a::after{content:"→";position:absolute}', 1],
  ['a::after{position:absolute;content:"→"}', 1],
  ['a::after{content:"→";content:"→" / ""}', 0],
  ["a::after{content: '→' / ''}", 0],
  ['a::after{content:""}', 0],
])('a sign that is read aloud is found in %s', (css, count) =>
  expect(findSpokenSigns(madeUpPage(`<style>${css}</style>`))).toHaveLength(count),
);

describe('the language of a name', () => {
  const dictionaryOf = (...phrases: string[]): Dictionary =>
    new Map(phrases.map((phrase) => [phrase, { harm: 'other', state: 'original', phrase }]));
  const findUnmarked = languageFinder(
    new Map([
      ['es', dictionaryOf('Secciones', 'Contactos de {place}')],
      ['qu', dictionaryOf('Simikuna')],
    ]),
  );
  test.each([
    ['<html lang="qu"><nav aria-label="Secciones"></nav></html>', 1],
    ['<html lang="qu"><head><title>Contactos de Puno · 30 julio</title></head></html>', 1],
    ['<html lang="qu"><nav aria-label="Secciones" lang="es-PE"></nav></html>', 0],
    ['<html lang="qu"><nav aria-label="Simikuna"></nav></html>', 0],
    ['<html lang="qu"><nav aria-label="Something of the content"></nav></html>', 0],
  ])('is wrong or right in %s', (html, count) => expect(findUnmarked(madeUpPage(html))).toHaveLength(count));
});
