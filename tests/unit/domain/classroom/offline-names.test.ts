/** What files are called in a copy of the classroom: every disk can hold them, and their names tell nothing. */
import { expect, test } from 'vitest';
import { isPlain, plainNames } from '../../../../src/domain/classroom/offline.ts';

const named = (names: readonly string[], words: readonly string[] = []) => [
  ...plainNames(new Map(names.map((name, i) => [String(i), name])), 'files', words).values(),
];

test('a name has only small letters, digits, points and strokes', () => {
  expect(named(['Año nuevo.html', 'Tú & yo?.pdf'])).toEqual(['files/ano-nuevo.html', 'files/tu-yo.pdf']);
});

test('no two names differ by their capitals alone', () => {
  expect(named(['Sheet.pdf', 'sheet.pdf', 'SHEET.pdf'])).toEqual(['files/sheet.pdf', 'files/1.pdf', 'files/2.pdf']);
});

test('a name that would tell what it is about is a number', () => {
  expect(named(['secret-lesson.html', 'lesson.html'], ['secret'])).toEqual(['files/1.html', 'files/lesson.html']);
});

test('a name in letters that old disks do not know is a number', () => {
  expect(named(['الصف.html', 'γ.pdf'])).toEqual(['files/1.html', 'files/1.pdf']);
});

test('a name that is too long, or that old computers take for a device, is a number', () => {
  expect(named([`${'a'.repeat(60)}.html`, 'con.html'])).toEqual(['files/1.html', 'files/2.html']);
});

test('a folder counts with the name', () => {
  expect(isPlain(`files/${'a'.repeat(53)}.html`, [])).toBe(true);
  expect(isPlain(`files/${'a'.repeat(54)}.html`, [])).toBe(false);
});
