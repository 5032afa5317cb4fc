/** Words that hurt are marked with others that pass, and stop nothing. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { sentenceOf } from '../../../src/activity-intake/sentence.ts';
import { AVOIDED_KINDS } from '../../../src/domain/activities/guards/avoided.ts';
import { compile, insteadOf } from '../../../src/domain/text/word-rules.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';
import { OWN_WORDS } from '../../fixtures/activity-intake/words.ts';

const LONG = 'Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde. ';
/** What is said of a row, apart from the question whether the language of its text is meant. */
const judged = (changes: RawValues) => judge(aRow(changes), RULES).findings;
const told = (text: string) =>
  judged({ description: `${LONG}${text}` }).map((finding) => [finding.level, sentenceOf(finding, phrase(0))]);

describe('a sender is told what to write instead', () => {
  test('of a rescue', () => {
    expect(told('Irán para rescatar a las víctimas.').join()).toContain('«atender a las personas afectadas»');
    expect(told('Marcha por las mujeres rescatadas.').join()).toContain('«personas que recibieron ayuda»');
  });

  test.each([
    ['Fin a la esclavitud moderna.', 'la explotación de personas'],
    ['Cayeron por ingenuas.', 'quien engaña es responsable'],
    ['Charla sobre trata de blancas.', 'la trata de personas'],
    ['Charla sobre trata de migrantes.', 'el tráfico ilícito de migrantes'],
    ['Luchamos contra el flagelo.', 'la trata de personas'],
    ['No a la prostitución infantil.', 'explotación sexual de niñas, niños y adolescentes'],
    ['Síguelo hasta su casa.', 'Aléjate, anota lo que viste y pide ayuda'],
  ])('%s', (text, instead) => {
    const [[level, said] = []] = told(text);
    expect(level).toBe('warn');
    expect(said).toContain(`«${instead}»`);
    expect(said).not.toMatch(/overrides|esclavitud`|quien edita/);
  });

  test('in the language of the announcement', () => {
    const title = 'Enough of modern slavery';
    expect(judged({ title, lang: 'inglés' }).map(({ values }) => values.instead)).toEqual([
      'the exploitation of people',
    ]);
    expect(judged({ title })).toEqual([]);
  });
});

test.each([
  'Documentos sobre la vida de las personas esclavizadas en el siglo XIX.',
  'Habrá brunch y subasta de arte.',
  'Lo recaudado servirá para comprar útiles y camas para las adolescentes.',
  'Aprende a no compartir cadenas.',
  'Salida a las 9 am. Vuelve el 30/07/2027.',
  'Participa el cuerpo de bomberos con su unidad de rescate.',
])('what only sounds like it is nothing to speak of: %s', (text) => expect(told(text)).toEqual([]));

const rules = OWN_WORDS.flatMap(({ locale, rules: own = [] }) =>
  own.filter(({ kind }) => AVOIDED_KINDS.some((one) => one === kind)).map((rule) => ({ locale, ...rule })),
);
const proposals = rules.flatMap((rule) =>
  (rule.instead ?? [{ write: rule.write }]).map(({ write }) => [rule.locale, rule.id, write] as const),
);

describe('what is proposed instead', () => {
  test('is there for each rule, and its last holds for whatever was found', () => {
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter(({ instead = [] }) => instead.at(-1)?.find !== undefined || instead.length === 0)).toEqual([]);
  });

  test('can be chosen: no proposal stands behind one that holds for all', () => {
    const hidden = rules.filter(({ instead = [] }) => instead.slice(0, -1).some(({ find }) => !find));
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });

  test.each(proposals)('%s, of %s: “%s” passes every rule', (lang, _id, write) => {
    const name = { es: 'español', en: 'inglés' }[lang as 'es' | 'en'] ?? 'español';
    for (const changes of [{ title: write }, { description: `${LONG}${write}` }, { reason: write }])
      expect(judged({ ...changes, lang: name })).toEqual([]);
    const own = rules.filter(({ locale }) => locale === lang);
    const found = own.filter((rule) => rule.find.some((pattern) => compile(pattern).test(write)));
    expect(found.filter(({ unless = [] }) => !unless.some((one) => compile(one).test(write)))).toEqual([]);
  });

  test('is the first that fits what was found', () => {
    const rule = { write: 'c', instead: [{ find: ['rescatad*'], write: 'a' }, { write: 'b' }] };
    expect(insteadOf(rule, 'rescatadas')).toBe('a');
    expect(insteadOf(rule, 'rescatar')).toBe('b');
    expect(insteadOf({ write: 'c' }, 'rescatar')).toBe('c');
  });
});
