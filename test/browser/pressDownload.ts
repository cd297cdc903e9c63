import Papa from 'papaparse';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRfc4180 } from '../export/readRfc4180.ts';
import { textOf } from './launch.ts';

export type Row = Record<string, string>;
interface Downloaded {
  readonly name: string;
  readonly text: string;
  readonly rows: Row[];
}

/** What a button of a figure's menu hands over. */
export async function press(
  page: Page,
  scope: Page | Frame,
  figure: string,
  button: RegExp,
): Promise<Downloaded> {
  const menu = await openMenu(scope, figure);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: button }).click(),
  ]);
  const text = await textOf(download);
  return { name: download.suggestedFilename(), text, rows: rowsOf(text) };
}

export async function openMenu(scope: Page | Frame, figure: string) {
  await scope.evaluate((id) => document.getElementById(id)!.scrollIntoView(), figure);
  const details = scope.locator(`[id="${figure}"] .figure-actions details`, {
    has: scope.locator('.downloads'),
  });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  const menu = details.locator('.download-menu');
  await menu.getByRole('button').first().waitFor({ timeout: 30_000 });
  return menu;
}

/** Rows by the names of their columns, as two readers that know nothing of each other agree on. */
export function rowsOf(text: string): Row[] {
  const [head, ...rows] = readRfc4180(text.replace(/^\ufeff/, ''));
  expect(Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' }).data.slice(1)).toEqual(rows);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}
