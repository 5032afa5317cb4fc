import type { MaterialFile } from '../../schemas/materials/material.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

/** One material: a poster, a card, a spot; what all languages share, and the words of each. */
export type Material = TranslatedRecord<MaterialFile>;

export type MaterialWords = Material['words'][string];
export type MaterialItem = MaterialWords['items'][number];
