/** Reads a package of QTI 2.1 with the parser of others (fast-xml-parser), from its manifest on. */
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import type { QtiReading } from './held.ts';

export interface QtiPackage {
  title: string;
  /** What is said to pupils first, and to whoever leads. */
  intro: string;
  care: string;
  readings: QtiReading[];
  /** Every file, by its name. */
  files: ReadonlyMap<string, string>;
  /** What such a package may hold and a quiz of this site has no place for. */
  lost: string[];
}

export function readQti(bytes: Uint8Array): QtiPackage {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  const parsed = (name: string) => rootOf(files.get(name) ?? '');
  const resources = all(parsed('imsmanifest.xml'), 'resource');
  const test = resources.find(({ attributes }) => attributes.type === 'imsqti_test_xmlv2p1');
  const root = parsed(test?.attributes.href ?? '');
  const rubrics = all(root, 'rubricBlock');
  const said = (view: string) => textOf(rubrics.find(({ attributes }) => attributes.view === view)?.children[0]);
  const references = all(root, 'assessmentItemRef');
  const items = references.map((reference) => parsed(reference.attributes.href ?? ''));
  return {
    title: root.attributes.title ?? '',
    intro: said('candidate'),
    care: said('tutor'),
    readings: references.flatMap((reference, i) => toReading(items[i]!, reference)),
    files,
    lost: items.flatMap((item) =>
      INTERACTIONS.some((name) => all(item, name).length > 0)
        ? []
        : all(item, 'itemBody').flatMap(({ children }) => children.flatMap(({ name }) => (name === '' ? [] : name))),
    ),
  };
}

const INTERACTIONS = ['choiceInteraction', 'matchInteraction', 'orderInteraction'];

interface Node {
  /** Empty for a text. */
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

function toReading(item: Node, reference: Node): QtiReading[] {
  const [response] = all(item, 'responseDeclaration');
  const correct = all(response, 'value').map(textOf);
  const counts = new Map(
    all(response, 'mapEntry').map(({ attributes }) => [attributes.mapKey ?? '', Number(attributes.mappedValue)]),
  );
  const feedback = new Map(all(item, 'modalFeedback').map((said) => [said.attributes.identifier ?? '', textOf(said)]));
  const ways = all(reference, 'branchRule').map((rule): [string, string] => [
    idOf(textOf(all(rule, 'baseValue')[0])),
    idOf(rule.attributes.target ?? ''),
  ]);
  const reading = {
    id: idOf(item.attributes.identifier ?? '').replaceAll('_', '.'),
    name: item.attributes.title ?? '',
    prompt: textOf(all(item, 'prompt')[0]),
    after: feedback.get('AFTER') ?? '',
    lang: item.attributes['xml:lang'] ?? '',
    options: [],
    pairs: [],
    order: [],
    shown: [],
    ways,
  };
  const choices = all(item, 'simpleChoice');
  if (all(item, 'choiceInteraction').length > 0) {
    const kind = response?.attributes.cardinality === 'single' ? 'single' : 'multiple';
    const options = choices.map((choice) => {
      const name = choice.attributes.identifier ?? '';
      // Where nothing says what each counts, what is right counts all.
      const count = counts.size > 0 ? counts.get(name) : Number(correct.includes(name));
      const weight = Math.round((count ?? 0) * 1e7) / 1e5;
      return { text: textOf(choice), feedback: feedback.get(name) ?? '', weight };
    });
    return [{ ...reading, kind, options }];
  }
  const parts = [...choices, ...all(item, 'simpleAssociableChoice')];
  const texts = new Map(parts.map((part) => [part.attributes.identifier ?? '', textOf(part)]));
  if (all(item, 'orderInteraction').length > 0)
    return [
      { ...reading, kind: 'order', order: correct.map((name) => texts.get(name) ?? ''), shown: choices.map(textOf) },
    ];
  if (all(item, 'matchInteraction').length === 0) return [];
  const pairs = correct.map((pair) => {
    const [text = '', match = ''] = pair.split(' ');
    return { text: texts.get(text) ?? '', match: texts.get(match) ?? '' };
  });
  const shown = all(all(item, 'simpleMatchSet')[1], 'simpleAssociableChoice').map(textOf);
  return [{ ...reading, kind: 'pairs', pairs, shown }];
}

/** The id that stands behind the first mark of a name. */
function idOf(name: string): string {
  return name.replace(/^[a-z]+_/, '');
}

/** Every element of this name, at any depth. */
function all(node: Node | undefined, name: string): Node[] {
  return (node?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text of an element, its line breaks as such; the white space of a container is none of it. */
function textOf(node: Node | undefined): string {
  return (node?.children ?? [])
    .map((child) => (child.name === 'br' ? '\n' : child.name === '' ? child.text : textOf(child)))
    .join('');
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
});

function rootOf(xml: string): Node {
  const nodes = (parser.parse(xml) as Parsed[]).map(toNode);
  const root = nodes.find(({ name }) => name !== '' && !name.startsWith('?'));
  if (!root) throw new Error('A file of the package is not there.');
  return root;
}

type Parsed = Record<string, Parsed[] | string | Record<string, string>>;

function toNode(parsed: Parsed): Node {
  if ('#text' in parsed) return { name: '', attributes: {}, children: [], text: String(parsed['#text']) };
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  return {
    name,
    attributes: (parsed[':@'] ?? {}) as Record<string, string>,
    children: ((parsed[name] ?? []) as Parsed[]).map(toNode),
    text: '',
  };
}
