import { describe, expect, test } from 'vitest';
import { type Held, readingState, shownActivity } from '../../../../src/domain/activities/reading.ts';
import { anActivity } from '../../../fixtures/events/made-up.ts';

const SIGNED = { by: 'revision', on: '2027-06-01' };
const CALLED = { by: 'editor', on: '2027-06-20', page: 'https://example.org/contacto' };

const { reading: _read, ...version } = anActivity('feria', { status: 'announced', title: 'Feria que alguien leyó' });
const current = { ...version, title: 'Feria que nadie leyó', description: 'Nadie lo leyó.', sequence: 1 };
const off = { ...current, status: 'cancelled' as const, updatedOn: '2027-06-21' };

const unread: Held = { current, hash: 'now', reading: undefined, version: undefined };
const read: Held = { current, hash: 'now', reading: { read: { ...SIGNED, hash: 'now' } }, version: current };
const changed: Held = { current, hash: 'now', reading: { read: { ...SIGNED, hash: 'before' } }, version };
const stopped: Held = { ...unread, reading: { stopped: { ...SIGNED, hash: 'now', for: ['offer'] } } };
const changeStopped: Held = { ...changed, reading: { ...changed.reading, ...stopped.reading } };

describe.each([
  ['a published site', true],
  ['the preview', false],
] as const)('%s', (_site, isLive) => {
  const shown = (held: Held) => shownActivity(held, isLive);

  test('shows what somebody read, as it is', () => {
    expect(shown(read)).toEqual({ ...current, reading: 'read' });
  });

  test('shows what nobody has read only where it is no published one, and says so', () => {
    expect(shown(unread)).toEqual(isLive ? null : { ...current, reading: 'unread' });
  });

  test('shows nothing that somebody stopped', () => {
    expect(shown(stopped)).toBeNull();
  });

  test('shows what was stopped and then written anew as any other that nobody has read', () => {
    expect(shown({ ...stopped, hash: 'after' })).toEqual(isLive ? null : { ...current, reading: 'unread' });
  });

  test('keeps, after a change, what was read, with nothing of what nobody has read', () => {
    expect(shown(changed)).toEqual({ ...version, reading: 'changed' });
  });

  test('keeps, after a change that somebody stopped, what was read', () => {
    expect(shown(changeStopped)).toEqual({ ...version, reading: 'changed' });
  });

  test('shows a version that was read again after a change that was stopped', () => {
    const again = { ...stopped.reading, read: { ...SIGNED, hash: 'after' } };
    expect(shown({ ...changed, hash: 'after', reading: again })).toEqual({ ...current, reading: 'read' });
  });

  test.each([
    ['nobody has read', changed],
    ['somebody stopped', changeStopped],
  ])('says at once that something was called off after a call, with no new word that %s', (_case, held) => {
    const words = {
      ...off,
      change: { reason: 'Un motivo que nadie leyó', previous: { starts: '2027-01-01' }, calledBack: CALLED },
    };
    const all = { ...words, organiserNames: [{ text: 'Otro nombre', lang: 'es' }], place: { venue: 'Otro lugar' } };
    expect(shown({ ...held, current: all })).toEqual({
      ...version,
      status: 'cancelled',
      change: { calledBack: CALLED },
      sequence: 1,
      updatedOn: '2027-06-21',
      reading: 'read',
    });
  });

  test('keeps what was read where nobody called whoever is said to have called it off', () => {
    expect(shown({ ...changed, current: { ...off, change: { reason: 'Se suspendió' } } })).toEqual({
      ...version,
      reading: 'changed',
    });
  });

  test('keeps what was read where it was moved, also after a call', () => {
    const moved = { ...current, status: 'moved' as const, change: { calledBack: CALLED } };
    expect(shown({ ...changed, current: moved })).toEqual({ ...version, reading: 'changed' });
  });

  test('shows a cancellation of what nobody ever read as any other that nobody has read', () => {
    const never = { ...unread, current: { ...off, change: { reason: 'Se suspendió', calledBack: CALLED } } };
    expect(shown(never)).toEqual(isLive ? null : { ...never.current, reading: 'unread' });
  });

  test('takes no copy for read where no reading says so', () => {
    expect(shown({ ...unread, version })).toEqual(isLive ? null : { ...current, reading: 'unread' });
  });
});

test.each([
  ['what nobody has read is to be read', unread, 'unread'],
  ['what changed since is to be read', changed, 'changed'],
  ['what somebody read is not', read, 'read'],
  ['nor what somebody stopped', stopped, 'stopped'],
  ['nor a change that somebody stopped', changeStopped, 'stopped'],
  ['what was stopped and then written anew is to be read', { ...stopped, hash: 'after' }, 'unread'],
])('%s', (_case, held, state) => {
  expect(readingState(held)).toBe(state);
});
