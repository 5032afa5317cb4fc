/** An answer about a call that cannot stand: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('an answer without a source', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      free: { answer: "yes", sources: [], sourceDate: null, readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.free\`.
    Una respuesta se apoya en una fuente. Sin fuente no se sabe: añádela a \`sources\`, o quita la respuesta.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.free\`.
    An answer rests on a source. Without one it is not known: add it to \`sources\`, or take the answer out.

    More: content/README.md#services
    "
  `);
});

test('an unknown answer with a source', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      free: { answer: unknown, sources: [pagina-oficial], sourceDate: null, readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.free\`.
    Con \`answer: unknown\` no hay fuente que lo diga. Deja \`sources: []\`, o escribe lo que dice la fuente. Escribe:

        sources: []

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.free\`.
    With \`answer: unknown\` no source says anything. Leave \`sources: []\`, or write what the source says. Write:

        sources: []

    More: content/README.md#services
    "
  `);
});

test('a conflict of one source with itself', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      recorded: { answer: conflict, sources: [pagina-oficial], sourceDate: null, readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.recorded\`.
    Con \`answer: conflict\` dos fuentes se contradicen, y aquí hay menos de dos. Añade la otra.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.recorded\`.
    With \`answer: conflict\` two sources contradict each other, and there are fewer than two here. Add the other one.

    More: content/README.md#services
    "
  `);
});

test('an answer from a source that nobody has entered', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      recorded: { answer: "yes", sources: [pagina-oficiel], sourceDate: null, readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.recorded.sources[0]\` es "pagina-oficiel".
    No existe una fuente con ese nombre en facts/sources.yaml. Lo más parecido es \`pagina-oficial\`. Escribe:

        - pagina-oficial

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.recorded.sources[0]\` is "pagina-oficiel".
    There is no source of that name in facts/sources.yaml. The nearest is \`pagina-oficial\`. Write:

        - pagina-oficial

    More: content/README.md#what-is-here
    "
  `);
});

test('a question that nobody asks', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      fre: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.fre\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`free\`. Los campos posibles son free, withoutCredit, fromMobile, fromLandline, fromAbroad, onTheBill, inTheCallLog, numberShown, mayCallBack, recorded, interpreter, menu.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.fre\`.
    There is no field of that name here. The nearest is \`free\`. The possible fields are free, withoutCredit, fromMobile, fromLandline, fromAbroad, onTheBill, inTheCallLog, numberShown, mayCallBack, recorded, interpreter, menu.

    More: content/README.md#what-is-here
    "
  `);
});

test('an answer that is none', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      free: { answer: maybe, sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.free.answer\` es "maybe".
    Ese valor no está en la lista. La respuesta, entre comillas: "yes", "no", "unknown" o "conflict" (las fuentes no coinciden). Los valores posibles son yes, no, unknown, conflict. Por ejemplo:

        answer: "yes"

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.free.answer\` is "maybe".
    That value is not in the list. The answer, in quotes: "yes", "no", "unknown" or "conflict" (sources differ). The possible values are yes, no, unknown, conflict. For example:

        answer: "yes"

    More: content/README.md#what-is-here
    "
  `);
});

test('call facts of a web page', () => {
  expect(
    reportOfFault(
      OFFICE,
      `ayuda"
    reach: world
`,
      `ayuda"
    reach: world
    callFacts:
      free: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 27: \`channels[1].callFacts\`.
    Por un canal de tipo web no se llama ni se chatea, así que no lleva datos de llamada. Quítalos.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 27: \`channels[1].callFacts\`.
    On a channel of type web nobody calls or chats, so it has no call facts. Take them out.

    More: content/README.md#services
    "
  `);
});

test('a way in without an address', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    access:
      stepFree: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 24: \`channels[0].access\`.
    Solo una dirección (\`type: address\`) dice cómo se entra, y este canal es de tipo short-code. Quítalo.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 24: \`channels[0].access\`.
    Only an address (\`type: address\`) says how one gets in, and this channel is of type short-code. Take it out.

    More: content/README.md#services
    "
  `);
});

test('a price that contradicts itself', () => {
  expect(
    reportOf(
      broken(
        POLICE,
        'cost: unknown',
        'cost: free',
        broken(
          POLICE,
          `reach: GB
hours`,
          `reach: GB
    callFacts:
      free: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
hours`,
        ),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 35: \`cost\` es "free".
    Contradice a \`channels[0].callFacts.free\` del mismo registro. Deja lo que dice la fuente más nueva.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 35: \`cost\` is "free".
    It contradicts \`channels[0].callFacts.free\` of the same record. Keep what the newest source says.

    More: content/README.md#services
    "
  `);
});

test('a name that is asked for and not', () => {
  expect(
    reportOfFault(
      POLICE,
      'anonymity: unknown',
      `anonymity: anonymous
sharing:
  mayStayAnonymous: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: \`anonymity\` es "anonymous".
    Contradice a \`sharing.mayStayAnonymous\` del mismo registro. Deja lo que dice la fuente más nueva.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 34: \`anonymity\` is "anonymous".
    It contradicts \`sharing.mayStayAnonymous\` of the same record. Keep what the newest source says.

    More: content/README.md#services
    "
  `);
});

test('a free call that needs credit', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      free: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
      withoutCredit: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 26: \`channels[0].callFacts.withoutCredit\`.
    Un número gratis no gasta saldo. Si hace falta saldo para marcar, la llamada no es gratis para todos: corrige uno de los dos.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 26: \`channels[0].callFacts.withoutCredit\`.
    A free number uses no credit. If credit is needed to dial, the call is not free for all: correct one of the two.

    More: content/README.md#services
    "
  `);
});

test('a number that reaches abroad and does not', () => {
  expect(
    reportOfFault(
      POLICE,
      `reach: GB
`,
      `reach: GB
    callFacts:
      fromAbroad: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 23: \`channels[0].reach\` es "GB".
    Una fuente dice que funciona desde otro país, y \`reach\` dice que no. Corrige uno de los dos. Escribe:

        reach: world

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 23: \`channels[0].reach\` is "GB".
    A source says that it works from another country, and \`reach\` says that it does not. Correct one of the two. Write:

        reach: world

    More: content/README.md#services
    "
  `);
});
