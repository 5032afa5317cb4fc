/** Every thing to carry of the real content, drawn by the real outputs, each file once. */
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type FormId, formOf } from '../../../src/codes/forms.ts';
import { recallCode, shownCode } from '../../../src/codes/recall-code.ts';
import type { Role } from '../../../src/codes/roles.ts';
import { assertFound } from '../../../src/domain/found.ts';
import type { Material } from '../../../src/domain/materials/material.ts';
import type { Service } from '../../../src/domain/service/service.ts';
import type { Site } from '../../../src/i18n/site.ts';
import { drawFile } from '../../../src/outputs/materials/draw.ts';
import { templateOf } from '../../../src/outputs/materials/templates.ts';
import { type ViewContext, viewContext } from '../../../src/views/context.ts';
import { filesOf, type PrintedFile } from '../../../src/views/materials/files.ts';
import { isPrinted, type Printed, toPrinted } from '../../../src/views/materials/printed.ts';
import { realMaterials } from '../materials.ts';
import { realSite } from '../real-site.ts';
import { type ReadPdf, readPdf } from './pdf.ts';

export interface Thing {
  material: Material;
  locale: string;
  printed: Printed;
  code: string;
}

export interface File extends Thing {
  /** With its language: `es/numeros-a4.pdf`. */
  name: string;
  file: PrintedFile;
}

/** The languages that have every thing. */
export const LOCALES = ['es', 'en', 'pt'] as const;
export const site = realSite();
export const materials = realMaterials();
export const contextIn = (locale: string, of: Site = site): ViewContext => viewContext(of, locale);

/** A code of its own for each thing in each language. */
function codeOf(id: string, locale: string): string {
  return shownCode(recallCode(createHash('sha256').update(`${id} ${locale}`).digest('hex'), () => false));
}

/** The things of a site in all of its languages. */
export function thingsOf(of: Site): Thing[] {
  return of.languages.flatMap(({ locale }) =>
    materials.flatMap((material): Thing | [] => {
      const code = codeOf(material.id, locale);
      const given = { code: code.replace(' ', ''), on: '2026-12-01' };
      const printed = toPrinted(material, given, contextIn(locale, of));
      return isPrinted(printed) ? { material, locale, printed, code } : [];
    }),
  );
}

export const things = thingsOf(site);

export function filesIn(some: readonly Thing[]): File[] {
  return some.flatMap((thing) =>
    filesOf(thing.printed).map((file) => ({
      ...thing,
      file,
      name: `${thing.locale}/${file.name}.${file.format.file}`,
    })),
  );
}

/** Forms that have files and that nobody has laid out. */
export const withoutLayout: FormId[] = [...new Set(filesIn(things).map(({ material }) => material.form))].filter(
  (form) => {
    try {
      return !templateOf(form);
    } catch {
      return true;
    }
  },
);

export const files = filesIn(things).filter(({ material }) => !withoutLayout.includes(material.form));
export const sheets = files.filter(({ file }) => file.format.file === 'pdf');
/** What hangs, is carried or is read aloud; what an office fills in has tests of its own. */
export const papers = sheets.filter(({ material }) => formOf(material).use !== 'desk');
export const pictures = files.filter(({ file }) => file.format.file === 'png');

/** How many sheets the records ask for in the three whole languages, counted without what prints them; none would be no test. */
export function sheetsAsked(isAsked: (material: Material) => boolean, sizes?: readonly string[]): number {
  const formats = materials.filter(isAsked).flatMap((material) => formOf(material).formats);
  const asked = formats.filter(({ file, id }) => file === 'pdf' && (sizes?.includes(id) ?? true));
  expect(asked).not.toEqual([]);
  return asked.length * LOCALES.length;
}

/** Nothing of an earlier build: what these tests see is made by them. */
const cache = mkdtempSync(join(tmpdir(), 'materials-'));
const drawn = new Map<string, Promise<Buffer>>();
const read = new Map<string, Promise<ReadPdf>>();

export function bytesOf({ name, file }: Pick<File, 'name' | 'file'>): Promise<Buffer> {
  return keep(drawn, name, () => drawFile(file, cache));
}

export function readOf(file: Pick<File, 'name' | 'file'>): Promise<ReadPdf> {
  return keep(read, file.name, async () => readPdf(await bytesOf(file)));
}

function keep<T>(all: Map<string, T>, name: string, make: () => T): T {
  const made = all.get(name) ?? make();
  all.set(name, made);
  return made;
}

/** What is wrong in each file, each once, as lines that name the file; no more than a screen of them. */
export async function findIn(
  some: readonly File[],
  find: (file: File) => Promise<string[]> | string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const file of some) for (const what of await find(file)) found.add(`${file.name}: ${what}`);
  return found.size > SCREEN ? [...[...found].slice(0, SCREEN), `… and ${found.size - SCREEN} more`] : [...found];
}

const SCREEN = 25;

/** The record that plays a role, looked up without the code that prints it. */
export function recordOf(role: Role, of: Site = site): Service {
  return assertFound(of.facts.services.get(of.campaign.roles[role] ?? ''), `service of "${role}"`);
}

/** Its number as its operator prints it. */
export function numberOf(role: Role, of: Site = site): string {
  const { channels } = recordOf(role, of);
  const called = assertFound(
    channels.find(({ type }) => ['short-code', 'toll-free', 'phone', 'mobile', 'national'].includes(type)),
    `number of "${role}"`,
  );
  return called.printed ?? called.value;
}

/** A text without its white space: lines break where they like. */
export function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
