/** The table of fields against what is written, read and explained: each message says where else a field has to stand. */
import { describe, expect, test } from 'vitest';
import {
  DATA_FIELDS,
  FIELD_NAMES,
  FORM_COUNTED,
  HELD_FIELDS,
  SERVICE_FIELDS,
} from '../../../../src/codes/service-fields.ts';
import { NOT_PUBLISHED } from '../../../../src/domain/service/published-service.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { serviceSchema } from '../../../../src/schemas/service/service.ts';
import { aService, sourceWords, TODAY } from '../../made-up.ts';
import { exportsOf } from './data-set.ts';

const statement = { answer: 'yes', sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' } as const;
/** A service that has something to say in every field. */
const WHOLE: Partial<Service> = {
  shortName: { text: 'Uno', lang: 'es' },
  operatorName: { text: 'Casa Inventada', lang: 'es' },
  reasons: ['old-source'],
  channels: [{ type: 'short-code', value: '555', reach: 'QM', callFacts: { recorded: { ...statement, sources: [] } } }],
  hours: { status: 'always' },
  cost: 'free',
  languages: ['es'],
  interpreter: 'yes',
  alert: { on: '2027-06-01', text: { es: { text: 'Hoy demoran.', state: 'reviewed', hash: 'a' } } },
  checks: [{ on: TODAY, method: 'called', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' }],
};
const { json, rows } = exportsOf(WHOLE);

describe('each field of a service', () => {
  test('that an author writes is published, or kept back with a reason', () => {
    const missing = Object.keys(serviceSchema.shape).filter(
      (name) => !(name in SERVICE_FIELDS) && !(name in NOT_PUBLISHED),
    );
    expect(missing, 'Add them in src/codes/service-fields.ts, or to NOT_PUBLISHED with a reason.').toEqual([]);
  });

  test('that is kept back is in no form of the open data', () => {
    const kept = Object.keys(NOT_PUBLISHED);
    expect(kept.filter((name) => name in json || name in rows[0]!)).toEqual([]);
  });

  test('is in the JSON file, in its order, and only some while the service is not shown', () => {
    const others = [aService('other'), aService('hidden', { listing: 'held', reasons: ['old-source'], channels: [] })];
    const { file } = exportsOf(WHOLE, {}, others);
    const keysOf = (id: string) =>
      (file.records as { id: string }[]).filter((record) => record.id === id).flatMap((one) => Object.keys(one));
    expect(keysOf('one')).toEqual(DATA_FIELDS);
    expect(keysOf('hidden')).toEqual(HELD_FIELDS);
  });

  test('that a record lacks is in the JSON file as the table says, and a null stays one', () => {
    const { json: bare } = exportsOf({ shortName: undefined, holidays: undefined, sourceDate: null });
    expect(bare).toMatchObject({
      shortName: null,
      operators: [],
      holidays: 'unknown',
      languageHours: [],
      sourceDate: null,
    });
  });

  test('has the columns of the table that it names', () => {
    expect(Object.keys(rows[0]!)).toEqual(FIELD_NAMES.flatMap((name): readonly string[] => SERVICE_FIELDS[name].csv));
  });

  test('that comes or goes is a change of the form, which has its own version', () => {
    const sentence = 'Let FORMAT_VERSION (src/codes/service-fields.ts) grow, and count again below it.';
    expect({ fields: FIELD_NAMES.length, columns: Object.keys(rows[0]!).length }, sentence).toEqual(FORM_COUNTED);
  });

  test('is explained on the page of the open data, in words of the source language', () => {
    const phrases = FIELD_NAMES.map((name) => `data.field.${name}`);
    const sentence = 'Write them in content/strings: the page of the open data explains each field.';
    expect(
      phrases.filter((key) => !sourceWords.has(key)),
      sentence,
    ).toEqual([]);
    const explained = [...sourceWords.keys()].filter((key) => key.startsWith('data.field.'));
    expect(
      explained.filter((key) => !phrases.includes(key)),
      'No field has these names; take them out.',
    ).toEqual([]);
  });
});
