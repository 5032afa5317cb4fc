/** Hosts that only forward, so that nobody sees where a link leads, or that lead to a person's own chat. */
export function isForwarding(host: string): boolean {
  return FORWARDING.includes(host.replace(/^\*\.|^www\./, ''));
}

const FORWARDING = [
  'aka.ms',
  'bit.ly',
  'cutt.ly',
  'fb.watch',
  'goo.gl',
  'is.gd',
  'linktr.ee',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  't.me',
  'tiny.cc',
  'tinyurl.com',
  'wa.me',
  'youtu.be',
];
