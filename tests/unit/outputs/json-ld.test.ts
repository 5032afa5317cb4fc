import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { encodeJsonLd } from '../../../src/outputs/json-ld.ts';

test.each(['</script><script>alert(1)</script>', '<!-- <script>', '</SCRIPT >'])(
  'no text ends the element: %s',
  (name) => {
    const text = encodeJsonLd({ name, [name]: [{ name }] });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name, [name]: [{ name }] });
  },
);

property.prop([fc.jsonValue()])('what is written reads back as it was', (value) => {
  const text = encodeJsonLd({ value });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value })));
});
