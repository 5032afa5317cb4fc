import { formOf, takesLogo } from '../../codes/forms.ts';
import { byKey } from '../../codes/keys.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { filesOf, type PrintedFile } from './files.ts';
import { type CodedMaterial, toMade } from './made.ts';
import { toAlt } from './material.ts';
import type { Printed } from './printed.ts';

const WORDS = ['file', 'name', 'print', 'clear', 'empty', 'notPicture', 'spread'] as const;

export type LogoView = NonNullable<ReturnType<typeof toLogo>>;

/** Can the page be made: does the material take a logo, and can this build draw it for the reader? */
export function hasLogoPage(coded: CodedMaterial, context: ViewContext): boolean {
  return takesLogo(formOf(coded.material)) && !coded.isUndrawn && 'printed' in toMade(coded, context);
}

/** The drawing of a material in one language, below which a logo goes; `null` where it takes none. */
export function logoDrawing(printed: Printed): PrintedFile | null {
  if (!takesLogo(formOf(printed))) return null;
  return filesOf(printed).find(({ format }) => format.id === 'a4') ?? null;
}

/** The page on which an institution puts its logo below a sheet, in its own browser; `null` where it cannot. */
export function toLogo(coded: CodedMaterial, context: ViewContext) {
  const made = toMade(coded, context);
  const drawing = 'printed' in made ? logoDrawing(made.printed) : null;
  if (!drawing) return null;
  const { printed, name } = drawing;
  const { t, words, address, campaign } = context;
  const params = { material: coded.material.id };
  const title = t('logo.title', { title: printed.title });
  const { texts, language } = words.together(WORDS.map((word) => `logo.${word}` as const));
  return {
    frame: toFrame(
      { address: 'materialLogo', params, title, description: words.plain('logo.description'), writtenIn: [] },
      context,
    ),
    heading: title,
    lead: t('logo.lead'),
    notes: [t('logo.stays'), t('logo.below')],
    picture: {
      href: fileAddressOf('materialDrawing', { locale: printed.locale, file: name }, campaign),
      alt: toAlt(printed, undefined, printed.locale, context),
      lang: printed.lang,
    },
    words: { ...byKey(WORDS, (word) => texts[WORDS.indexOf(word)] ?? ''), lang: language.lang, dir: language.dir },
    back: { href: address('material', params), label: textIn(printed.title, printed, context.language) },
  };
}
