import type { Handed } from '../handing-over.ts';

/**
 * Asks the server for something by its name, below the address of this page.
 *
 * @typeParam T what the contract says is answered
 * @param body what is sent; without it, it is a question that changes nothing
 * @throws where nothing comes back
 */
export async function ask<T>(name: string, body?: unknown): Promise<T> {
  const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`api/${name}`, body === undefined ? {} : sent);
  return response.json();
}

/** Puts a file that the server made where the browser puts what is downloaded. */
export function download(handed: Extract<Handed, { outcome: 'made' }>): void {
  const bytes = Uint8Array.from(atob(handed.base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = handed.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
