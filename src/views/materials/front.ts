import { formOf } from '../../codes/forms.ts';
import { HANGS, type Hang, READERS, type Reader, USES } from '../../codes/material.ts';
import { MATERIAL_HARM } from '../../domain/materials/made.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import { type Text, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { shownWords } from '../record-words.ts';
import { anchorOf, pictureOf, previewOf, thumbnailsOf, toImage } from './files.ts';
import { type CodedMaterial, toMade } from './made.ts';

/** A material in a list. */
export type MaterialCard = ReturnType<typeof toCard>;

export type MaterialsView = ReturnType<typeof toMaterials>;

/** A file with everything, and its weight in bytes. */
export interface WeighedPack {
  href: string;
  bytes: number;
}

/** What a list of materials is narrowed to. */
export type Narrowed = { reader: Reader } | { hang: Hang } | null;

/** Readers and places that have a material, with the page of each. */
export function narrowings(materials: readonly Pick<Material, 'readers' | 'hangs'>[]): Exclude<Narrowed, null>[] {
  return [
    ...READERS.filter((reader) => materials.some(({ readers }) => readers.includes(reader))).map((reader) => ({
      reader,
    })),
    ...HANGS.filter((hang) => materials.some(({ hangs }) => hangs.includes(hang))).map((hang) => ({ hang })),
  ];
}

/** What the lists at an address are narrowed to; that of all materials to nothing. */
export function narrowedAt(name: AddressName, materials: Parameters<typeof narrowings>[0]): Narrowed[] {
  return name === 'materials' ? [null] : narrowings(materials).filter((one) => addressOf(one).address === name);
}

/**
 * The workshop: everything to carry away by its use, or what is for one kind of reader, or for one place.
 *
 * @param pack everything of this language in one file, where the build could make it
 * @param press the way to the press kit, where it is written
 */
export function toMaterials(
  all: readonly CodedMaterial[],
  narrowed: Narrowed,
  pack: WeighedPack | null,
  context: ViewContext,
  press: MaterialCard | null = null,
) {
  const { t, words, address } = context;
  const shown = all.filter(({ material }) => isIn(material, narrowed));
  const strip = toStrip(shown, context);
  const title = titleOf(narrowed, context);
  return {
    frame: toFrame(
      { ...addressOf(narrowed), title, description: words.plain('carry.description'), isOnlyList: narrowed !== null },
      context,
    ),
    cloth: toSectionHead('materials', context),
    heading: title,
    lead: t('carry.lead'),
    notices: [
      ...(context.campaign.stage === 'preview' ? [t('carry.draft')] : []),
      ...(shown.length === 0 ? [t('carry.nothing')] : []),
    ],
    /** Ways to narrow the list; each leads to a page. */
    narrow: all.length === 0 ? [] : toNarrow(all, narrowed, context),
    /** Pictures to send, beside each other. */
    strip,
    groups: USES.map((use) => {
      const own = shown.filter(({ material }) => formOf(material).use === use);
      const cards = own.map((one) => toCard(one, context)).filter(({ href }) => href !== strip?.href);
      return {
        id: use,
        heading: t(`use.${use}`),
        /** What is worth a picture, then what is a sheet of words. */
        pictured: cards.filter(({ picture }) => picture),
        plain: [...cards.filter(({ picture }) => !picture), ...(use === 'press' && press ? [press] : [])],
      };
    }).filter(({ pictured, plain }) => pictured.length + plain.length > 0),
    before: {
      heading: t('carry.before'),
      text: t('carry.beforeList'),
      codes: { href: address('recalls'), label: t('recall.all') },
    },
    /** Everything of this language in one file. */
    pack: pack && { href: pack.href, label: t('carry.pack'), size: toFileSize(pack.bytes, context) },
  };
}

function isIn({ readers, hangs }: Material, narrowed: Narrowed): boolean {
  if (!narrowed) return true;
  return 'reader' in narrowed ? readers.includes(narrowed.reader) : hangs.includes(narrowed.hang);
}

function titleOf(narrowed: Narrowed, { t, words }: ViewContext): Text {
  if (!narrowed) return t('carry.title');
  return 'reader' in narrowed
    ? words.withOthers('carry.forReader', 'reader', [`reader.${narrowed.reader}`])
    : words.withOthers('carry.atPlace', 'place', [`hangs.${narrowed.hang}`]);
}

function addressOf(narrowed: Narrowed): { address: AddressName; params: Params } {
  if (!narrowed) return { address: 'materials', params: {} };
  return 'reader' in narrowed
    ? { address: 'materialsFor', params: { reader: narrowed.reader } }
    : { address: 'materialsAt', params: { hang: narrowed.hang } };
}

function toNarrow(
  all: readonly CodedMaterial[],
  narrowed: Narrowed,
  context: ViewContext,
): { heading: Text; links: Link[] }[] {
  const { t, address } = context;
  const links = narrowings(all.map(({ material }) => material)).map((one) => {
    const { address: name, params } = addressOf(one);
    const label = 'reader' in one ? t(`reader.${one.reader}`) : t(`hangs.${one.hang}`);
    const isCurrent = narrowed !== null && JSON.stringify(narrowed) === JSON.stringify(one);
    return { isReader: 'reader' in one, link: { href: address(name, params), label, isCurrent } };
  });
  const whole = narrowed ? [{ href: address('materials'), label: t('carry.all') }] : [];
  return [
    { heading: t('carry.forWhom'), links: [...whole, ...links.filter((one) => one.isReader).map(({ link }) => link)] },
    { heading: t('carry.where'), links: links.filter((one) => !one.isReader).map(({ link }) => link) },
  ];
}

function toCard(coded: CodedMaterial, context: ViewContext) {
  const { material } = coded;
  const { words, mark } = shownWords(material, context, MATERIAL_HARM);
  const made = toMade(coded, context);
  const isShown = 'printed' in made && !coded.isUndrawn;
  const preview = isShown ? previewOf(made.printed) : null;
  const large = isShown ? pictureOf(made.printed) : null;
  return {
    href: context.address('material', { material: material.id }),
    title: mark(words.title),
    asks: mark(words.asks),
    /** Drawn small, and larger for wide columns and sharp screens; `null` where it is words only, or is not made. */
    picture: preview && { ...toImage(preview, context), large: large && toImage(large, context) },
  };
}

/** The pictures that are sent to somebody, each with its sentence; `null` where none is drawn. */
function toStrip(shown: readonly CodedMaterial[], context: ViewContext) {
  const coded = shown.find(({ material }) => material.form === 'cards');
  const made = coded && toMade(coded, context);
  if (!coded || coded.isUndrawn || !made || !('printed' in made)) return null;
  const { printed } = made;
  const { href, title, asks } = toCard(coded, context);
  const pictures = thumbnailsOf(printed).map((picture, i) => ({
    ...toImage(picture, context),
    href: `${href}#${anchorOf(i)}`,
    alt: textIn(printed.items[i]?.text ?? '', printed, context.language),
  }));
  return { href, title, asks, pictures };
}
