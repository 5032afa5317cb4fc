/** Whole findings about what a prevention message rests on, each from one fault: Spanish, then English. */
import { describe, expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const FILE = 'pages/es/messages/mirar-bien.mdx';

/** The clean tree with one prevention message. */
const tree = (): Tree => ({
  ...cleanTree(),
  [FILE]: `---
title: Mira bien
description: Una frase que dice qué hay en esta página.
zone: campaign
order: 10
group: offer
evidence:
  audience: Quien recibe una oferta.
  action: Pregunta quién contrata.
  basis: [pagina-oficial]
  preTested: null
writtenBy: editor
sections:
  mirar: { state: original }
---

<Section id="mirar" harm="core">

## Mira bien

Mira las señales. <Cite id="pagina-oficial" />

</Section>
`,
});
const reportOfFault = (from: string | RegExp, to: string) => reportOf(broken(FILE, from, to, tree()));

test('a whole message is no mistake', () => {
  expect(findingsIn(tree())).toEqual([]);
});

test('the finding about a prevention message without its card', () => {
  expect(reportOfFault(/evidence:\n( {2}.*\n)+/, '')).toMatchInlineSnapshot(`
    "
    content/pages/es/messages/mirar-bien.mdx, línea 2: falta \`evidence\`.
    Este campo es obligatorio. Ficha honesta del mensaje: a quién habla, qué pide, en qué se basa y si se probó con lectoras y lectores. Por ejemplo:

        evidence: { audience: Quien recibe una oferta, action: Pregunta quién contrata, basis: [f-d17], preTested: null }

    Más: content/README.md#qué-hay-aquí

    content/pages/es/messages/mirar-bien.mdx, line 2: \`evidence\` is missing.
    This field is required. The honest card of the message: whom it speaks to, what it asks, what it rests on and whether readers tried it. For example:

        evidence: { audience: Quien recibe una oferta, action: Pregunta quién contrata, basis: [f-d17], preTested: null }

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a card that does not say whether readers tried it', () => {
  expect(reportOfFault('  preTested: null\n', '')).toMatchInlineSnapshot(`
    "
    content/pages/es/messages/mirar-bien.mdx, línea 7: falta \`evidence.preTested\`.
    Este campo es obligatorio. Cuándo y dónde se probó este texto, en esta lengua; null si nadie lo probó. Por ejemplo:

        preTested: null

    Más: content/README.md#qué-hay-aquí

    content/pages/es/messages/mirar-bien.mdx, line 7: \`evidence.preTested\` is missing.
    This field is required. When and where this text was tried, in this language; null if nobody did. For example:

        preTested: null

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a card that rests on nothing', () => {
  expect(reportOfFault('basis: [pagina-oficial]', 'basis: []')).toMatchInlineSnapshot(`
    "
    content/pages/es/messages/mirar-bien.mdx, línea 10: \`evidence.basis\` está vacío.
    La lista necesita al menos 1 y tiene 0. Las fuentes principales, por su nombre en facts/sources.yaml. Por ejemplo:

        basis: [f-d17, f-d22]

    Más: content/README.md#qué-hay-aquí

    content/pages/es/messages/mirar-bien.mdx, line 10: \`evidence.basis\` is empty.
    The list needs at least 1 and has 0. The main sources, by their names in facts/sources.yaml. For example:

        basis: [f-d17, f-d22]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a situation that the list does not have', () => {
  expect(reportOfFault('group: offer', 'group: ofer')).toMatchInlineSnapshot(`
    "
    content/pages/es/messages/mirar-bien.mdx, línea 6: \`group\` es "ofer".
    Ese valor no está en la lista. Lo más parecido es \`offer\`. En qué grupo de la lista sale: offer (una oferta), travel (viajes), people (según quién eres), seen (viste algo o ya pasó), trade (compras, contratas, alquilas o llevas), work (por tu trabajo) o learn (para entender). Los valores posibles son offer, travel, people, seen, trade, work, learn. Escribe:

        group: offer

    Más: content/README.md#qué-hay-aquí

    content/pages/es/messages/mirar-bien.mdx, line 6: \`group\` is "ofer".
    That value is not in the list. The nearest is \`offer\`. The group of the list it stands in: offer, travel, people (who you are), seen (you saw something or it is over), trade (you buy, hire, let or carry), work (your job) or learn (to understand). The possible values are offer, travel, people, seen, trade, work, learn. Write:

        group: offer

    More: content/README.md#what-is-here
    "
  `);
});

describe('a card', () => {
  test('points to a source that exists', () => {
    const findings = findingsIn(broken(FILE, 'basis: [pagina-oficial]', 'basis: [pagina-oficia]', tree()));
    expect(findings.map(({ code }) => code)).toEqual(['unknown-id']);
  });

  test('is not asked of other pages', () => {
    expect(findingsIn(cleanTree())).toEqual([]);
  });
});
