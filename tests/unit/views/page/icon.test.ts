import { describe, expect, test } from 'vitest';
import { toIcons } from '../../../../src/views/page/icon.ts';
import { aContext } from '../../made-up.ts';

describe('the icon in the page itself', () => {
  test('is the sign, as a drawing that needs no request', () => {
    const { icon } = toIcons({ address: 'about', zone: 'campaign' }, aContext());
    const svg = decodeURIComponent(icon.replace('data:image/svg+xml,', ''));
    expect(svg).toMatch(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' viewBox='0 0 9 9'><path .*<\/svg>$/);
    // What may not stand in an address as it is.
    expect(icon).not.toMatch(/[<>"#{}|\\^`\s]/);
  });

  test('is none in the help zone', () => {
    expect(toIcons({ address: 'about', zone: 'help' }, aContext())).toEqual({ icon: 'data:,', homeScreen: null });
  });
});

describe('what a browser fetches for a home screen', () => {
  test('is named by pages of the campaign', () => {
    const { homeScreen } = toIcons({ address: 'about', zone: 'campaign' }, aContext({}, 'en'));
    expect(homeScreen).toMatchObject({ touchIcon: '/pictures/en/icon/180.png' });
  });

  test.each(['home', 'messages', 'message'] as const)('is not named by %s, which is one request', (address) => {
    expect(toIcons({ address, zone: 'campaign' }, aContext()).homeScreen).toBeNull();
  });
});
