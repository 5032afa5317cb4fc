import { describe, expect, test } from 'vitest';
import { viewContext } from '../../../../src/views/context.ts';
import { toSpokenLanguageContacts } from '../../../../src/views/page/spoken-language-contacts.ts';
import { aService, aSite } from '../../made-up.ts';

const number = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];
const site = aSite({
  services: [
    aService('police', { channels: number('999'), languages: ['es', 'qu'] }),
    aService('advice', { channels: number('555'), languages: ['es'] }),
    aService('elsewhere', { languages: ['qu'] }),
  ],
});
const contactsIn = (locale: string) => toSpokenLanguageContacts(viewContext(site, locale));

describe('the first page in a language', () => {
  test('names the numbers of the way of help that attend in it, and leads to all of that language', () => {
    const contacts = contactsIn('qu');
    expect(contacts?.services.map(({ dials }) => dials.map(({ shown }) => shown))).toEqual([['999']]);
    expect(contacts?.all.href).toBe('/qu/p-help/p-spoken/qu/');
  });

  test('says in which languages each attends', () => {
    const { t } = viewContext(site, 'qu');
    expect(contactsIn('qu')?.services[0]?.said.text).toBe(t('line.spokenIn', { languages: 'español y quechua' }).text);
  });

  test('names none where no source says that one does, nor in the language that is written first', () => {
    expect([contactsIn('ar'), contactsIn('es')]).toEqual([null, null]);
  });
});
