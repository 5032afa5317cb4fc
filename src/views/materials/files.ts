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

/** A file that is only drawn, to show what a material looks like. */
export interface Preview extends PrintedFile {
  /** Its longer side in pixels. */
  side: number;
}

/** The longer side of a picture on the page of its material, in pixels; a list has smaller ones. */
export const VIEW_SIDE = 900;

/** What a material looks like, for a list; `null` where it is text only. */
export function previewOf(printed: Printed): Preview | null {
  return toPreview(printed, 'small', 320);
}

/** The same for its own page. */
export function pictureOf(printed: Printed): Preview | null {
  return toPreview(printed, 'view', VIEW_SIDE);
}

function toPreview(printed: Printed, name: string, side: number): Preview | null {
  const [first] = filesOf(printed);
  return first ? { ...first, side, name: `${printed.id}-${name}` } : null;
}

/** Where a file of a material lies. */
export function fileHref({ printed, format, name }: PrintedFile, { campaign }: Pick<ViewContext, 'campaign'>): string {
  return fileAddressOf(FILE_NAMES[format.file], { locale: printed.locale, file: name }, campaign);
}

/** The same of its small picture. */
export function previewHref({ printed, name }: PrintedFile, { campaign }: Pick<ViewContext, 'campaign'>): string {
  return fileAddressOf('materialPicture', { locale: printed.locale, file: name }, campaign);
}

const FILE_NAMES: Record<Format['file'], FileName> = {
  pdf: 'materialPdf',
  png: 'materialPicture',
  docx: 'materialDocument',
};
