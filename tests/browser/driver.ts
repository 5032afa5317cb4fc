import type { CDPSession, Page } from '@playwright/test';

const drivers = new WeakMap<Page, Promise<CDPSession>>();

/** The browser's own protocol for a window, opened once. */
export function driverOf(page: Page): Promise<CDPSession> {
  const driver = drivers.get(page) ?? page.context().newCDPSession(page);
  drivers.set(page, driver);
  return driver;
}
