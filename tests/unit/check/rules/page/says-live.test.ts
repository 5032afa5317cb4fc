/** Findings about a published site, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { allReviewed } from '../../../../fixtures/content-faults/reviews.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

/** The clean tree as a published site, of whose originals nobody has read the safety texts. */
function live(more: Record<string, string> = {}): Tree {
  const tree = cleanTree();
  const facts = {
    publisher: 'Oficina',
    isGovernment: 'true',
    address: 'https://www.example.org/',
    contact: 'prensa@example.org',
    ...more,
  };
  const campaign = Object.entries(facts).reduce(
    (text, [field, value]) => text.replace(`${field}: null`, `${field}: ${value}`),
    tree['campaign.yaml']!.replace('stage: preview', 'stage: live'),
  );
  return { ...tree, 'campaign.yaml': campaign };
}

/** The same with every original read by another than its writer, so that one fault is left. */
async function quiet(tree: Tree): Promise<Tree> {
  return allReviewed(tree);
}

test('a published site that says nothing about its publisher', async () => {
  expect(found(await quiet(live({ publisher: 'null', address: 'null', contact: 'null' })))).toEqual([
    'campaign.yaml:9 empty publisher · live-needs',
    'campaign.yaml:11 empty address · live-needs',
    'campaign.yaml:12 empty contact · live-needs',
  ]);
});

test('a published site that names its publisher and not whether it is a public body', async () => {
  expect(found(await quiet(live({ isGovernment: 'null' })))).toEqual([
    'campaign.yaml:10 empty isGovernment · live-publisher-kind → isGovernment: true',
  ]);
});

finds(
  'a public contact that anybody could open, in a preview too',
  () => broken('campaign.yaml', 'contact: null', 'contact: ministerio@gmail.com'),
  'campaign.yaml:12 contact · contact-webmail (gmail.com)',
);

test('an emergency number without an official page does not hide the number', async () => {
  const page = /officialPage: .*\n/;
  const tree = broken('facts/services/gb/policia-999.yaml', page, '', await quiet(live()));
  const other = broken('facts/services/gb/oficina-central.yaml', page, '', tree);
  expect(found(tree)).toEqual([
    'facts/services/gb/policia-999.yaml:1 no officialPage · live-emergency-page → officialPage: https://…',
  ]);
  expect(found(other)).toEqual([
    'facts/services/gb/oficina-central.yaml:1 no officialPage · live-no-official-page → officialPage: https://…',
    'facts/services/gb/policia-999.yaml:1 no officialPage · live-emergency-page → officialPage: https://…',
  ]);
});

finds(
  'the findings about a published site with safety texts that one person wrote and nobody else has read',
  () => live(),
  'lessons/mirar.yaml:20 words.es.state · live-safety-original (lessons/mirar)',
  'pages/es/senales.mdx · live-page-unread (senales#mirar)',
  'pages/es/senales.mdx:6 no sections.head.state · live-safety-original (senales#head)',
  'pages/es/senales.mdx:8 sections.llamar.state · live-safety-original (senales#llamar)',
  'protocols/escuela.yaml:4 words.es.state · live-safety-original (protocols/escuela)',
  'quizzes/preguntas.yaml:9 words.es.state · live-safety-original (quizzes/preguntas)',
  'strings/es.yaml · live-strings (1, exit.label)',
);

test('a translation that nobody has reviewed stops nothing: the source stands in for its safety texts', async () => {
  expect(found(await quiet(live())).join()).not.toContain('pages/en');
  expect(found(live()).join()).not.toContain('/en');
});
