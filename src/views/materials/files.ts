import type { Format } from '../../codes/formats.ts';
import { formOf } from '../../codes/forms.ts';
import { type FileName, fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Printed } from './printed.ts';

/** One file of a material. */
export interface PrintedFile {
  printed: Printed;
  format: Format;
  /** Which of its items it shows, from 0; `null` where it shows all of them. */
  item: number | null;
  /** In the address, without ending. */
  name: string;
}

/** Every file of a material: each size, and of pictures each item in each size. */
export function filesOf(printed: Printed): PrintedFile[] {
  return formOf(printed).formats.flatMap((format): PrintedFile[] => {
    const base = `${printed.id}-${format.id}`;
    if (format.file !== 'png') return [{ printed, format, item: null, name: base }];
    return printed.items.map((_item, item) => ({ printed, format, item, name: `${base}-${item + 1}` }));
  });
}

/** A file that is drawn only to show what a material looks like. */
export interface Preview extends PrintedFile {
  /** Its longer side in pixels. */
  side: number;
}

/** The longer side of a picture on the page of a material, in pixels. */
export const VIEW_SIDE = 900;

/** The same in a list. */
const SMALL_SIDE = 320;

/** What a material looks like in a list; `null` where it is words only, of which each sheet looks like any other. */
export function previewOf(printed: Printed): Preview | null {
  const { isSpoken, formats } = formOf(printed);
  if (isSpoken || formats.some(({ file }) => file === 'docx')) return null;
  return thumbnailsOf(printed)[0] ?? toPreview(printed, 'small', SMALL_SIDE);
}

/** What each of its pictures looks like, in the first of their sizes; none where it has no pictures. */
export function thumbnailsOf(printed: Printed): Preview[] {
  const pictures = filesOf(printed).filter(({ format }) => format.file === 'png');
  return pictures
    .filter(({ format }) => format === pictures[0]?.format)
    .map((file) => ({ ...file, side: SMALL_SIDE, name: `${file.name}-small` }));
}

/** What it looks like on its own page; `null` where that shows each of its pictures. */
export function pictureOf(printed: Printed): Preview | null {
  return thumbnailsOf(printed).length > 0 ? null : toPreview(printed, 'view', VIEW_SIDE);
}

/** All that are drawn; the pictures of a list are among those of the page. */
export function previewsOf(printed: Printed): Preview[] {
  const own = thumbnailsOf(printed);
  return own.length > 0 ? own : [previewOf(printed) ?? [], pictureOf(printed) ?? []].flat();
}

function toPreview(printed: Printed, name: string, side: number): Preview | null {
  const files = filesOf(printed);
  const first = files.find(({ format }) => format.ink === 'colour') ?? files[0];
  return first ? { ...first, side, name: `${printed.id}-${name}` } : null;
}

export function anchorOf(item: number): string {
  return `picture-${item + 1}`;
}

export function fileHref({ printed, format, name }: PrintedFile, { campaign }: Pick<ViewContext, 'campaign'>): string {
  return fileAddressOf(FILE_NAMES[format.file], { locale: printed.locale, file: name }, campaign);
}

/** A drawn picture with its size in pixels. */
export function toImage({ printed, name, format, side }: Preview, { campaign }: Pick<ViewContext, 'campaign'>) {
  const [width, height] = [format.width + 2 * format.bleed, format.height + 2 * format.bleed];
  const scale = side / Math.max(width, height);
  return {
    src: fileAddressOf('materialPicture', { locale: printed.locale, file: name }, campaign),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

const FILE_NAMES: Record<Format['file'], FileName> = {
  pdf: 'materialPdf',
  png: 'materialPicture',
  docx: 'materialDocument',
};
