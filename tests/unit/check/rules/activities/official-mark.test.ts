/** The official mark and links of activities: spoofs are found. Whole findings, Spanish then English. */
import { describe, expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn, finds } from '../../fault.ts';

const FAIR = 'events/2027/feria.md';
const marked = (how: string) =>
  broken(FAIR, 'confirmed: null', `confirmed: { role: editora, on: "2027-04-01", how: ${how} }`);

finds(
  'a mark for an organiser that nobody knows',
  () => broken(FAIR, 'organisers: [oficina]', 'organisers: []', marked('Por carta')),
  'events/2027/feria.md:20 confirmed · mark-without-organiser',
);
finds(
  'a mark that came from elsewhere',
  () => marked('Correo de prensa@example.org.impostor.net'),
  'events/2027/feria.md:20 confirmed.how · mark-from-elsewhere (prensa@example.org.impostor.net, example.org)',
);
faultsIn(FAIR)`
  a place to join on a domain that is not allowed | town: Londres | town: Londres⏎  link: https://reunion.example.net/sala | 13 place.link · link-to-join
`;

describe('a mark is', () => {
  const codes = (how: string) => findingsIn(marked(how)).map(({ code }) => code);

  test.each([
    'Correo de prensa@example.org',
    'Página https://www.example.org/agenda',
    'Correo de ana@prensa.example.org',
  ])('taken from the organiser itself: %s', (how) => expect(codes(`"${how}"`)).toEqual([]));

  test.each([
    'Correo de oficina@example.com',
    'Correo de oficina@notexample.org',
    'Página https://example.org.evil.net/agenda',
    'Página EXAMPLE.ORG.CO',
    'Página https://example.org@evil.net/',
    'Página https://evil.net/example.org',
    'Correo de prensa@exаmple.org con una letra cirílica',
    'Correo de prensa@ехample.org',
    'Página https://аexample.org/',
    'Página https://xn--exmple-cua.org/',
    'Página https://example.org:8443/',
    'Página https://example.org\\\\@evil.net/',
  ])('refused from a look-alike: %s', (how) => expect(codes(`"${how}"`)).toEqual(['mark-from-elsewhere']));

  test('refused where one way is the organiser’s and another is not', () =>
    expect(codes('"Correo de prensa@example.org y de x@evil.net"')).toEqual(['mark-from-elsewhere']));

  test('refused where it names no way that can be checked', () =>
    expect(codes('"Llamada a su central"')).toEqual(['mark-without-way']));
});

describe('under a domain that several share, a mark is', () => {
  const contacts = '\n  contacts: [{ at: "https://www.example.org/oficina", source: pagina-oficial }]';
  const tree = (how: string, extra = '') => {
    const files = marked(how);
    const path = 'facts/organisations.yaml';
    const own = files[path]!.replace('domain: example.org', `domain: example.org${extra}`);
    return { ...files, [path]: `${own}${files[path]!.replace('oficina:', 'otra:')}` };
  };
  const codes = (how: string, extra?: string) => findingsIn(tree(how, extra)).map(({ code }) => code);

  test('refused without a contact', () =>
    expect(codes('"Correo de prensa@example.org"')).toEqual(['mark-without-contact']));

  test('refused where the contact is that shared domain itself', () => {
    const roof = '\n  contacts: [{ at: "https://www.example.org/", source: pagina-oficial }]';
    expect(codes('"Correo de prensa@example.org"', roof)).toEqual(['mark-without-contact']);
  });

  test('taken from the listed page', () =>
    expect(codes('"Nota en https://www.example.org/oficina/noticias/1-feria"', contacts)).toEqual([]));

  test.each([
    'Nota en https://www.example.org/otra/noticias/1',
    'Nota en https://www.example.org/oficina-falsa/1',
    'Nota en https://www.example.org/oficina/../otra/1',
    'Nota en https://www.example.org/',
    'Correo de prensa@example.org',
    'Nota en https://oficina.example.org/oficina/1',
  ])('refused from another page of that domain: %s', (how) =>
    expect(codes(`"${how}"`, contacts)).toEqual(['mark-from-elsewhere']),
  );
});

test('a domain of another organisation is not the organiser’s, though it ends like its own', () => {
  const files = marked('Correo de x@policia.example.org');
  const path = 'facts/organisations.yaml';
  const police = files[path]!.replace('oficina:', 'policia:').replace(
    'domain: example.org',
    'domain: policia.example.org',
  );
  expect(findingsIn({ ...files, [path]: files[path]! + police }).map(({ code }) => code)).toEqual([
    'mark-from-elsewhere',
  ]);
});
