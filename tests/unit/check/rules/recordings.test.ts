/** Findings about a recorded sentence, each from one fault in a folder that is otherwise clean. */
import { describe, expect, test } from 'vitest';
import { MOST_SOUND_BYTES } from '../../../../src/codes/recordings.ts';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { found } from '../../../fixtures/content-faults/found.ts';
import type { Tree } from '../../../fixtures/content-faults/tree.ts';

const RECORD = 'recordings/qu-police.yaml';
const SOUND = 'sounds/qu-police.mp3';

/** The police answers in Quechua, which the site has. */
const clean = {
  ...broken('facts/services/gb/policia-999.yaml', 'languages: [es]', 'languages: [es, qu]'),
  [RECORD]: `language: qu
variety: Cusco-Collao
sentence: police
number: "999"
transcript: (lo que se oye, 999)
back: Si estás en peligro, llama a la policía, 999.
consentOn: "2027-04-02"
reviewed: { by: revision, on: "2027-04-04" }
`,
};
const MP3 = Uint8Array.from([0xff, 0xfb, 0x90, 0x64, 0, 0, 0, 0]);
const told = (tree: Tree = clean, sounds: Record<string, Uint8Array> = { [SOUND]: MP3 }) =>
  found({ ...tree, ...sounds }, RECORD);
const bytes = (text: string) => new TextEncoder().encode(text);

test('a recording with its sound has no mistake', () => expect(told()).toEqual([]));

describe('the sound', () => {
  test('is there', () => expect(told(clean, {})).toEqual(['file · recording-sound (qu-police)']));

  test.each([
    ['a WAV file under the name of an MP3', bytes('RIFF\0\0\0\0WAVEfmt ')],
    ['a FLAC file', bytes('fLaC\0\0\0\x22')],
    ['an AAC stream', Uint8Array.from([0xff, 0xf1, 0x50, 0x80])],
    ['an MPEG-4 file', Uint8Array.from([0, 0, 0, 0x20, ...bytes('ftypM4A ')])],
    ['an Ogg file', bytes('OggS\0\x02')],
    ['a page of the web', bytes('<!doctype html>')],
    ['an empty file', new Uint8Array()],
    ['one byte too many', Uint8Array.from({ length: MOST_SOUND_BYTES + 1 }, (_, i) => MP3[i] ?? 0)],
  ])('is no %s', (_case, sound) => {
    expect(told(clean, { [SOUND]: sound })).toEqual(['file · recording-format (qu-police, 200)']);
  });

  test('may weigh just as much as is allowed', () => {
    expect(told(clean, { [SOUND]: Uint8Array.from({ length: MOST_SOUND_BYTES }, (_, i) => MP3[i] ?? 0) })).toEqual([]);
  });

  test.each(['sounds/qu-police.wav', 'sounds/qu-police.MP3', 'sounds/qu/qu-police.mp3'])('is not %s', (file) => {
    expect(told(clean, { [SOUND]: MP3, [file]: MP3 })).toEqual([`${file} · sound-strange`]);
  });

  test.each([
    ['a name', bytes('ID3\x04\0\0\0\0\0\x1aTPE1\0\0\0\x05\0\0\0Rosa'), MP3],
    ['a place behind the program', bytes('ID3\x03\0\0\0\0\0\x2aTSSE\0\0\0\x02\0\0\0LTXXX\0\0\0\x05\0\0\0Puno'), MP3],
    ['a name of the second version', bytes('ID3\x02\0\0\0\0\0\x0bTP1\0\0\x05\0Rosa'), MP3],
    ['a name at its end', MP3, bytes(`TAG${'Rosa'.padEnd(125, '\0')}`)],
  ])('carries %s of nobody', (_case, start, end) => {
    expect(told(clean, { [SOUND]: Uint8Array.from([...start, ...end]) })).toEqual([
      'file · recording-tags (qu-police)',
    ]);
  });

  test('may say which program converted it, as the command of the guide does', () => {
    const tag = bytes('ID3\x04\0\0\0\0\0\x22TSSE\0\0\0\x0e\0\0\x03Lavf61.7.100\0\0\0\0\0\0\0\0\0\0\0');
    expect(told(clean, { [SOUND]: Uint8Array.from([...tag, ...MP3]) })).toEqual([]);
  });
});

describe('a record', () => {
  test.each([
    ['lacks the day of consent', /consentOn: .*\n/, '', 'no consentOn · missing'],
    ['has a day of consent that there is not', '2027-04-02', '2027-02-30', 'consentOn · '],
    ['has a consent that nobody has given yet', '2027-04-02', '2027-05-02', 'consentOn · future-date'],
    ['lacks who reviewed it', /reviewed: .*\n/, '', 'no reviewed · missing'],
    ['has a review that nobody has made yet', '2027-04-04', '2027-05-04', 'reviewed.on · future-date'],
    ['has an empty code', 'by: revision,', 'by: "",', 'reviewed.by · '],
    ['has the name of a person for a code', 'by: revision,', 'by: Rosa Quispe,', 'reviewed.by · '],
    ['has a code that the team lacks', 'by: revision,', 'by: amiga,', 'reviewed.by · '],
    ['names its language in words', 'language: qu', 'language: quechua de Cusco', 'language · '],
    ['has an empty transcript', /transcript: .*/, 'transcript: ""', 'transcript · '],
    ['has no words back', /back: .*\n/, '', 'no back · missing'],
    ['says another number than that of today', 'number: "999"', 'number: "998"', 'number · recording-number'],
    [
      'writes another number than it says',
      /transcript: .*/,
      'transcript: Waqyay 998-ta',
      'transcript · recording-number',
    ],
    [
      'writes another number in signs of another width',
      /transcript: .*/,
      'transcript: Waqyay ９１１',
      'recording-number',
    ],
    ['is translated back to another number', /back: .*/, 'back: Llama al 9 9 8.', 'back · recording-number'],
    ['says no number', 'number: "999"', 'number: null', 'number · recording-number'],
    ['says a number where its sentence has none', 'sentence: police', 'sentence: here', 'number · recording-number'],
    ['is of a role that nobody plays', 'sentence: police', 'sentence: children', 'number · recording-number'],
    ['is none of the sentences', 'sentence: police', 'sentence: hello', 'sentence · '],
    ['says who speaks', 'language: qu', 'language: qu\nspeaker: Rosa', 'speaker · '],
  ])('%s', (_case, from, to, finding) => {
    expect(told(broken(RECORD, from, to, clean)).join()).toContain(finding);
  });

  test('may stand beside one of another variety', () => {
    const other = clean[RECORD].replace('Cusco-Collao', 'Ayacucho');
    expect(
      told({ ...clean, 'recordings/qu-police-2.yaml': other }, { [SOUND]: MP3, 'sounds/qu-police-2.mp3': MP3 }),
    ).toEqual([]);
  });
});
