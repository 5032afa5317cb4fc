/** Whole findings about the sign of the campaign, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about a row of the sign that is shorter than the first', () => {
  expect(reportOfFault('campaign.yaml', '  - x...x\n  - xxxxx', '  - x..x\n  - xxxxx')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 79: \`sign[3]\` es "x..x".
    Una fila del signo. Una fila lleva solo x y puntos, y todas son igual de largas que la primera: aquí, 5. Alguna lleva una x. Si no, el signo sale torcido o vacío. Escribe:

        - "x..x."

    Más: content/README.md#el-signo

    content/campaign.yaml, line 79: \`sign[3]\` is "x..x".
    A row of the sign. A row has only x and dots, and all are as long as the first: here, 5. One of them has an x. Otherwise the sign comes out crooked or empty. Write:

        - "x..x."

    More: content/README.md#the-sign
    "
  `);
});

test('the finding about a row of the sign with other marks', () => {
  expect(reportOfFault('campaign.yaml', '  - x...x\n  - xxxxx', '  - X 1 X\n  - xxxxx')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 79: \`sign[3]\` es "X 1 X".
    Una fila del signo. Una fila lleva solo x y puntos, y todas son igual de largas que la primera: aquí, 5. Alguna lleva una x. Si no, el signo sale torcido o vacío. Escribe:

        - "x.x.x"

    Más: content/README.md#el-signo

    content/campaign.yaml, line 79: \`sign[3]\` is "X 1 X".
    A row of the sign. A row has only x and dots, and all are as long as the first: here, 5. One of them has an x. Otherwise the sign comes out crooked or empty. Write:

        - "x.x.x"

    More: content/README.md#the-sign
    "
  `);
});

test('the finding about a sign with too few rows', () => {
  expect(
    reportOfFault('campaign.yaml', '  - x...x\n  - x...x\n  - x...x\n  - xxxxx', '  - x...x'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 75: \`sign\` es una lista.
    La lista necesita al menos 5 y tiene 2. El signo de la campaña, fila por fila: x es una puntada, . es el fondo. Por ejemplo:

        sign: [..xxx.., ..xxx.., ...., …]

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 75: \`sign\` is a list.
    The list needs at least 5 and has 2. The sign of the campaign, row by row: x is a stitch, . is the ground. For example:

        sign: [..xxx.., ..xxx.., ...., …]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a sign without a single stitch, once', () => {
  expect(
    reportOfFault(
      'campaign.yaml',
      '  - xxxxx\n  - x...x\n  - x...x\n  - x...x\n  - xxxxx',
      '  - .....\n  - .....\n  - .....\n  - .....\n  - .....',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 76: \`sign[0]\` es ".....".
    Una fila del signo. Una fila lleva solo x y puntos, y todas son igual de largas que la primera: aquí, 5. Alguna lleva una x. Si no, el signo sale torcido o vacío. Por ejemplo:

        - ..xxx..

    Más: content/README.md#el-signo

    content/campaign.yaml, line 76: \`sign[0]\` is ".....".
    A row of the sign. A row has only x and dots, and all are as long as the first: here, 5. One of them has an x. Otherwise the sign comes out crooked or empty. For example:

        - ..xxx..

    More: content/README.md#the-sign
    "
  `);
});
