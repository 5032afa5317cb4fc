import { formOf } from '../../codes/forms.ts';
import { USES } from '../../codes/material.ts';
import { MATERIAL_HARM } from '../../domain/materials/made.ts';
import { textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { toFrame } from '../page/frame.ts';
import { toSectionHead } from '../page/section-head.ts';
import { shownWords } from '../record-words.ts';
import { anchorOf, pictureOf, previewOf, thumbnailsOf, toImage } from './files.ts';
import { type CodedMaterial, toMade } from './made.ts';

export type MaterialCard = ReturnType<typeof toCard>;

export type MaterialsView = ReturnType<typeof toMaterials>;

/** A pack as one file, with its weight in bytes. */
export interface WeighedPack {
  href: string;
  bytes: number;
}

/**
 * The workshop: everything to carry away, by its use.
 *
 * @param pack `null` where the build could not make it
 * @param others links to the press kit and the like, which stand below what is for the press
 */
export function toMaterials(
  all: readonly CodedMaterial[],
  pack: WeighedPack | null,
  context: ViewContext,
  others: readonly MaterialCard[] = [],
) {
  const { t, words, address } = context;
  const strip = toStrip(all, context);
  const title = t('carry.title');
  return {
    frame: toFrame({ address: 'materials', title, description: words.plain('carry.description') }, context),
    cloth: toSectionHead('materials', context),
    heading: title,
    lead: t('carry.lead'),
    notices: [
      ...(context.campaign.stage === 'preview' ? [t('carry.draft')] : []),
      ...(all.length === 0 ? [t('carry.nothing')] : []),
    ],
    strip,
    groups: USES.map((use) => {
      const own = all.filter(({ material }) => formOf(material).use === use);
      const cards = own.map((one) => toCard(one, context)).filter(({ href }) => href !== strip?.href);
      return {
        id: use,
        heading: t(`use.${use}`),
        pictured: cards.filter(({ picture }) => picture),
        plain: [...cards.filter(({ picture }) => !picture), ...(use === 'press' ? others : [])],
      };
    }).filter(({ pictured, plain }) => pictured.length + plain.length > 0),
    before: {
      heading: t('carry.before'),
      text: t('carry.beforeList'),
      codes: { href: address('recalls'), label: t('recall.all') },
      pretest: { href: address('pretest'), label: t('carry.pretest') },
    },
    pack: pack && { href: pack.href, label: t('carry.pack'), size: toFileSize(pack.bytes, context) },
  };
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

/** The pictures to send, each with its sentence; `null` where none is drawn. */
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
