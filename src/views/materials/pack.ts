import { fileAddressOf } from '../../i18n/addresses.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { filesOf } from './files.ts';
import { type CodedMaterial, everyPrinted } from './made.ts';
import type { Printed } from './printed.ts';
import { footingOf } from './printed-numbers.ts';
import { toTexts } from './texts.ts';

export type Pack = NonNullable<ReturnType<typeof toPack>>;

/** The pack of the reader's language; `null` where it has nothing of its own. */
export function toPack(materials: readonly CodedMaterial[], context: ViewContext) {
  const { locale } = context.language;
  const own = everyPrinted(materials, context).filter((printed) => printed.locale === locale);
  if (own.length === 0) return null;
  return {
    locale,
    href: fileAddressOf('materialPack', { locale, file: context.campaign.day }, context.campaign),
    files: own.flatMap(filesOf),
    /** Texts to copy and to read aloud; before them what is in the pack, and where nothing may hang. */
    texts: [
      { name: '0.txt', text: toReadMe(own, materials, context) },
      ...own.flatMap((printed) => {
        const texts = toTexts(printed, context).map(({ text }, i) => `${i + 1}.\n${text}\n`);
        return texts.length > 0 ? { name: `${printed.id}.txt`, text: withFooting(texts.join('\n'), printed) } : [];
      }),
    ],
  };
}

function withFooting(text: string, printed: Printed): string {
  return [printed.draft, text, footingOf(printed)].filter(Boolean).join('\n\n');
}

function toReadMe(own: readonly Printed[], materials: readonly CodedMaterial[], context: ViewContext): string {
  const { words, language, campaign } = context;
  const list = (texts: readonly string[]) => formatList(texts, language);
  const things = own.map((printed) => {
    const record = materials.find(({ material }) => material.id === printed.id)?.material;
    const { hangs = [], never = [] } = record ?? {};
    const shown = record?.words[printed.locale]?.asks;
    return [
      `${printed.title} (${printed.id})`,
      ...(shown ? [shown] : []),
      `${words.plain('carry.hangs')}: ${list(hangs.map((hang) => words.plain(`hangs.${hang}`)))}.`,
      ...(never.length > 0
        ? [
            `${words.plain('carry.never')}: ${words.plain('carry.neverAt', {
              places: list(never.map((place) => words.plain(`never.${place}`))),
            })}`,
          ]
        : []),
      ...(printed.code ? [`${words.plain('carry.code')}: ${printed.code}`] : []),
    ].join('\n');
  });
  const first = [
    words.plain('carry.title'),
    ...(campaign.stage === 'preview' ? [words.plain('carry.draft')] : []),
    `${words.plain('carry.before')}. ${words.plain('carry.beforeList')}`,
    words.plain('carry.licenceText'),
    words.plain('material.untested'),
  ];
  return `${[...first, ...things].join('\n\n')}\n`;
}
