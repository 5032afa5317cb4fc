/** Whole findings about a drawn figure, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const FIGURE = `order: 10
unit: percent
drawing: hundred
period: { from: "2025", to: "2025" }
bars:
  - { id: a, value: 42 }
  - { id: b, value: 38 }
sources: [pagina-oficial]
words:
  es:
    state: original
    writtenBy: editor
    title: Faroles de una noche
    scope: Faroles de una noche inventada.
    limits: No dice nada de otras noches.
    bars: { a: Con luz, b: Sin luz }
`;

const withFigure = (figure: string) => ({ ...cleanTree(), 'figures/faroles.yaml': figure });

test('a figure whose parts leave something of the hundred has no mistake', () => {
  expect(findingsIn(withFigure(FIGURE))).toEqual([]);
});

test('the finding about parts that overlap', () => {
  expect(reportOf(withFigure(FIGURE.replace('value: 38', 'value: 61')))).toMatchInlineSnapshot(`
    "
    content/figures/faroles.yaml, línea 3: \`drawing\` es "hundred".
    Estas partes suman más de 100 %, así que se cruzan o son de años distintos. Cien puntadas no las pueden repartir. Escribe:

        drawing: bars

    Más: content/README.md#revisa-una-oferta-avisos-y-cifras

    content/figures/faroles.yaml, line 3: \`drawing\` is "hundred".
    These parts add up to more than 100 %, so they overlap or are of different years. A hundred stitches cannot be shared by them. Write:

        drawing: bars

    More: content/README.md#offer-check-adverts-and-figures
    "
  `);
});

test('the finding about more parts than shapes', () => {
  const more = ['c', 'd', 'e'].map((id) => `  - { id: ${id}, value: 1 }\n`).join('');
  const named = FIGURE.replace('b: Sin luz', 'b: Sin luz, c: Rotos, d: De papel, e: De lata');
  expect(reportOf(withFigure(named.replace('sources:', `${more}sources:`)))).toMatchInlineSnapshot(`
    "
    content/figures/faroles.yaml, línea 3: \`drawing\` es "hundred".
    Cien puntadas muestran hasta cuatro partes, pues hay cuatro formas que se distinguen sin color. Escribe:

        drawing: bars

    Más: content/README.md#revisa-una-oferta-avisos-y-cifras

    content/figures/faroles.yaml, line 3: \`drawing\` is "hundred".
    A hundred stitches show up to four parts, since there are four shapes that can be told apart without colour. Write:

        drawing: bars

    More: content/README.md#offer-check-adverts-and-figures
    "
  `);
});

test('the finding about a hundred stitches for what is no share', () => {
  const counted = FIGURE.replace('percent', 'people').replace('hundred', 'hundreds');
  expect(reportOf(withFigure(counted))).toMatchInlineSnapshot(`
    "
    content/figures/faroles.yaml, línea 3: \`drawing\` es "hundreds".
    Cien puntadas por número muestran una parte de cien, y estos números cuentan otra cosa. Escribe:

        drawing: bars

    Más: content/README.md#revisa-una-oferta-avisos-y-cifras

    content/figures/faroles.yaml, line 3: \`drawing\` is "hundreds".
    A hundred stitches a number show a share of a hundred, and these numbers count something else. Write:

        drawing: bars

    More: content/README.md#offer-check-adverts-and-figures
    "
  `);
});

test('the finding about a number without a name', () => {
  expect(reportOf(withFigure(FIGURE.replace(', b: Sin luz', '')))).toMatchInlineSnapshot(`
    "
    content/figures/faroles.yaml, línea 16: \`words.es.bars\` es { a: Con luz }.
    Falta el nombre de "b". Quien lee vería un código.

    Más: content/README.md#revisa-una-oferta-avisos-y-cifras

    content/figures/faroles.yaml, line 16: \`words.es.bars\` is { a: Con luz }.
    The name of "b" is missing. A reader would see a code.

    More: content/README.md#offer-check-adverts-and-figures
    "
  `);
});
