/** Findings about a service, each from one fault in a folder that is otherwise clean. */

import { describe, expect, test } from 'vitest';
import { HOLD_REASONS } from '../../../../../src/codes/service.ts';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from '../../fault.ts';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

faultsIn('facts/services/gb/oficina-central.yaml')`
  a service that is shown without contact | /channels:[\\s\\S]*?hours/ | channels: []⏎hours | 20 channels · listed-without-channel → channels:⏎  - type: short-code⏎    value: "…"⏎    reach: …
  a service that is held back with its contact | listing: listed⏎reasons: []⏎instead: [] | listing: held⏎reasons: [old-source]⏎instead: [policia-999] | 20 channels · hidden-with-channel (held) → channels: []
`;
fault(
  'a service that is held back without a reason',
  'facts/services/gb/oficina-central.yaml',
  /listing: listed[\s\S]*?hours/,
  'listing: held\nreasons: []\ninstead: [policia-999]\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours',
  '13 reasons · hidden-without-reason (held) → reasons: [old-source]',
);

describe('that nobody was asked', () => {
  const OFFICE = 'facts/services/gb/oficina-central.yaml';
  const without = (listing: string, reasons: string) =>
    broken(
      OFFICE,
      /listing: listed[\s\S]*?hours/,
      `listing: ${listing}\nreasons: [${reasons}]\ninstead: [policia-999]\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours`,
    );
  const told = (listing: string, reasons: string) => found(without(listing, reasons), OFFICE);

  test.each(['held', 'route'])('is alone no reason for %s', (listing) => {
    expect(told(listing, 'operator-not-asked')).toEqual([
      '13 reasons[0] · not-asked-only → reasons: [through-another]',
    ]);
  });

  test('is no second reason because it is said twice', () => {
    expect(told('held', 'operator-not-asked, operator-not-asked').join()).toContain('not-asked-only');
  });

  test.each(HOLD_REASONS.filter((reason) => reason !== 'operator-not-asked'))('may stand beside %s', (reason) => {
    expect([told('held', `operator-not-asked, ${reason}`), told('route', reason)]).toEqual([[], []]);
  });

  test('is not said of a service that shows its contact', () => {
    const shown = broken(OFFICE, 'reasons: []', 'reasons: [operator-not-asked]');
    expect(found(shown, OFFICE)).toEqual(['13 reasons · listed-with-reason → reasons: []']);
  });
});

faultsIn('facts/services/gb/oficina-central.yaml')`
  an e-mail address of a person, not of an office | type: web⏎    value: "https://www.example.org/ayuda" | type: email⏎    value: "maria.inventada@gmail.com" | 25 channels[1].value · mail-of-person (gmail.com)
`;
fault(
  'a service that is held back and names nothing to use instead',
  'facts/services/gb/oficina-central.yaml',
  /listing: listed[\s\S]*?hours/,
  'listing: held\nreasons: [old-source]\ninstead: []\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours',
  '14 instead · hidden-without-instead (held) → instead: […]',
);
finds(
  'how to hide a service that the campaign needs is told to nobody',
  () => broken('facts/services/gb/policia-999.yaml', 'listing: listed', 'listing: held'),
  'campaign.yaml:48 needs[0].services[0] · not-listed (policia-999, held)',
  'campaign.yaml:49 core[0] · not-listed (policia-999, held)',
  'campaign.yaml:59 roles.police · not-listed (policia-999, held)',
  'facts/services/gb/policia-999.yaml:12 listing · hidden-needed (roles.police, core, needs) → listing: listed',
);
faultsIn('facts/services/gb/policia-999.yaml')`
  a service that closes before it opens | closes: "12:00" | closes: "06:00" | 29 hours.intervals[0].closes · closes-before-opens (08:00) → closes: "24:00"
  two intervals that overlap | closes: "12:00" | closes: "15:00" | 30 hours.intervals[1] · intervals-overlap (mo, hours.intervals[0])
  a number checked by one person | verifiedBy: reviewer | verifiedBy: editor | 46 checks[0].verifiedBy · checked-alone
`;
faultsIn('facts/services/gb/oficina-central.yaml')`
  a page on the web that is not secure | "https://www.example.org/ayuda" | "http://www.example.org/ayuda" | 25 channels[1].value · bad-url → value: https://www.example.org/ayuda
  a page on the web on another port | "https://www.example.org/ayuda" | "https://www.example.org:444/ayuda" | 25 channels[1].value · bad-url → value: https://www.example.org/ayuda
  a page on the web that sends on | "https://www.example.org/ayuda" | "https://www.example.org/redirect?url=https%3A%2F%2Fexample.net%2F" | 25 channels[1].value · link-onward → https://example.net/
  an e-mail address of another domain | type: web⏎    value: "https://www.example.org/ayuda" | type: email⏎    value: "ayuda@example.net" | 25 channels[1].value · link-not-allowed (example.net)
  a page on the web of another domain | "https://www.example.org/ayuda" | "https://example.net/ayuda" | 25 channels[1].value · link-not-allowed (example.net)
  an e-mail address without a domain | type: web⏎    value: "https://www.example.org/ayuda" | type: email⏎    value: "oficina" | 25 channels[1].value · bad-email → value: nombre@dominio
`;
finds(
  'a folder with the name of a country',
  () => moved('facts/services/gb/oficina-central.yaml', 'facts/services/reino-unido/oficina-central.yaml'),
  'facts/services/reino-unido/oficina-central.yaml · bad-country-folder (reino-unido)',
);
