import { getCollection } from 'astro:content';
import { type CodeState, codeStates } from '../domain/materials/code-states.ts';
import { type CodedThing, codesFor, type LedgerLine } from '../domain/materials/ledger.ts';
import type { Material } from '../domain/materials/material.ts';
import { shownCode } from '../domain/materials/recall-code.ts';
import type { Site } from '../i18n/site.ts';
import { madeThings } from '../schemas/materials/fingerprint.ts';
import { loadMaterials } from './materials.ts';

/** The codes of everything that is carried away, and what became of each. */
export interface RecallCodes {
  /** The codes that are printed now, by thing, then language. */
  coded: readonly CodedThing[];
  /** Every code that was ever given, in that order, then those that the ledger has not taken yet. */
  states: readonly CodeState[];
  /** The things that are made now; of others the ledger keeps the name only. */
  materials: ReadonlyMap<string, Material>;
  /** The codes of a thing as they are printed, by the language in which it is made. */
  codesOf(material: string): ReadonlyMap<string, string>;
}

let loaded: Promise<RecallCodes> | undefined;

/** The codes, read and reckoned once per build. */
export function loadRecallCodes(site: Site): Promise<RecallCodes> {
  loaded ??= load(site);
  return loaded;
}

async function load(site: Site): Promise<RecallCodes> {
  const materials = await loadMaterials();
  const [entry] = await getCollection('recallCodes');
  const ledger: readonly LedgerLine[] = entry?.data ?? [];
  const coded = codesFor(madeThings(materials, site), ledger);
  const byMaterial = Map.groupBy(coded, ({ material }) => material);
  return {
    coded,
    states: codeStates(ledger, coded),
    materials: new Map(materials.map((material) => [material.id, material])),
    codesOf: (material) =>
      new Map((byMaterial.get(material) ?? []).map(({ locale, code }) => [locale, shownCode(code)])),
  };
}
