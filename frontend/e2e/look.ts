import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until the page shows what it is about: a slow machine still fetches the page's code when the address has changed. */
async function arrived(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Fails with one line per fault that axe finds on the page once it is there, but for rules that make no sense there. */
export async function expectAccessible(page: Page, senseless: readonly string[] = []) {
  await arrived(page);
  // Evaluated, not added as a script: the content security policy of the app stays as it is.
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async (senseless) => {
    const { violations } = await window.axe.run(document);
    return violations
      .filter((one) => !senseless.includes(one.id))
      .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
  }, senseless);
  expect(faults).toEqual([]);
}

export const widths = [360, 768, 1440] as const;

/** Pictures of the page at the three widths, into `screenshots/`; fails where the page can be scrolled sideways. */
export async function look(page: Page, name: string) {
  await arrived(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `../screenshots/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${name} at ${width} px is wider than the screen`).toBeLessThanOrEqual(0);
  }
}

/** Logs in as the demo person with this name, by the page that people use. */
export async function become(page: Page, name: string) {
  await page.context().clearCookies();
  await page.goto('/demo');
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('banner').getByRole('button', { name: new RegExp(name) })).toBeVisible();
}
