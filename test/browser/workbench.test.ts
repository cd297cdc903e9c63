import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { intoView, openTable, test } from './launch.ts';

const site = inject('site');
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

const workbench = (page: Page) => page.locator('figure[id="multiplier-workbench"]');
const titleOf = (page: Page) => workbench(page).locator('.figure-title').textContent();
const amountIn = (page: Page) => new URL(page.url()).searchParams.get('multiplier.amount');

/** What the readings say in all, as the figure's table has it: the last number of each row that is a total. */
const tableOf = async (page: Page) => (await openTable(workbench(page))).textContent();

async function openWorkbench(openPage: (url: string) => Promise<Page>, address: string): Promise<Page> {
  const page = await openPage(site + address);
  await page.waitForSelector('html[data-live]');
  await workbench(page).evaluate(intoView);
  await soon(() => workbench(page).locator('.amount-row input').count()).toBe(1);
  // Touching the figure wakes it.
  await workbench(page).locator('.amount-row input').focus();
  await page.waitForSelector('[data-island="multiplier-workbench"][data-live]');
  return page;
}

/** Opens a part of the workbench's depth. */
async function openPart(page: Page, name: string) {
  const part = workbench(page).locator(`details:has(> #multiplier-workbench-${name})`);
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
  return part;
}

describe('the workbench', () => {
  test('comes to one view by slider, number box, keyboard, preset and address', async ({ openPage }) => {
    const byBox = await openWorkbench(openPage, '');
    await workbench(byBox).locator('input[type=number]').fill('250');
    await soon(() => Promise.resolve(amountIn(byBox))).toBe('250');
    const title = await titleOf(byBox);
    const table = await tableOf(byBox);
    expect(title).toContain('US$400');

    const bySlider = await openWorkbench(openPage, '');
    await (await openPart(bySlider, 'amount')).locator('.slider').fill('250');
    await soon(() => titleOf(bySlider)).toBe(title);

    const byKeys = await openWorkbench(openPage, '?multiplier.amount=252.5');
    await soon(async () => (await titleOf(byKeys))?.includes('US$252.5')).toBe(true);
    await (await openPart(byKeys, 'amount')).locator('.slider').press('ArrowLeft');
    await soon(() => titleOf(byKeys)).toBe(title);

    const byPreset = await openWorkbench(openPage, '');
    await workbench(byPreset).locator('.amount-row select').selectOption('year');
    await soon(async () => (await titleOf(byPreset))?.includes('US$400')).toBe(true);

    const byAddress = await openWorkbench(openPage, `?multiplier.amount=250`);
    await soon(() => titleOf(byAddress)).toBe(title);
    expect(await tableOf(byAddress)).toBe(table);
  });

  test('comes to one view by the other inputs too: share, study, currency and span, by press, key and address', async ({
    openPage,
  }) => {
    const byPress = await openWorkbench(openPage, '');
    const box = workbench(byPress).locator('input[type=number]');
    const press = (name: string) => workbench(byPress).getByRole('button', { name, exact: true }).click();
    await openPart(byPress, 'amount');
    await press('Per year');
    await press('MX$');
    await openPart(byPress, 'countries');
    await press('Argentina 0.9');
    const anyway = (await openPart(byPress, 'anyway')).locator('.slider');
    await anyway.fill('29');
    await anyway.press('ArrowRight');
    // A quarter of the plan at the rate of its year, which is the plan's and so no sum of the reader's.
    const inputs =
      'multiplier.span=year&multiplier.currency=mxn&multiplier.study=argentina&multiplier.anyway=30';
    await soon(() => Promise.resolve(new URL(byPress.url()).search)).toBe(`?${inputs}`);
    expect(await box.inputValue()).toBe('4801.3');
    await box.fill('4801.2');
    const query = `?multiplier.amount=4801.2&${inputs}`;
    await soon(() => Promise.resolve(new URL(byPress.url()).search)).toBe(query);

    const byAddress = await openWorkbench(openPage, query);
    await soon(() => titleOf(byAddress)).toBe(await titleOf(byPress));
    expect(await tableOf(byAddress)).toBe(await tableOf(byPress));
    // MX$4,801.2 million a year, nine tenths more, less three tenths of both.
    const net = (4801.2 * 1.9 * 0.7).toLocaleString('en', { maximumFractionDigits: 2 });
    expect(await tableOf(byAddress)).toContain(net);
  });

  test('hands out its sentence where the clipboard takes it, and shows it where it does not', async ({
    openPage,
  }) => {
    for (const home of ['', 'es/']) {
      const query = '?multiplier.amount=200&multiplier.currency=mxn&multiplier.anyway=25';
      const page = await openWorkbench(openPage, home + query);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const sentence = await openPart(page, 'sentence');
      await sentence.locator('button').click();
      await soon(() => sentence.locator('[role=status]').textContent()).toMatch(/^(Copied|Copiad)/);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await sentence.locator('.citation').textContent());
      for (const part of ['200', '320', '25%', '240', '19.2052', '2026', `${query}#multiplier-workbench`])
        expect(copied).toContain(part);

      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false;
      });
      await sentence.locator('button').click();
      await soon(() => sentence.locator('[role=status]').textContent()).toMatch(/select|seleccion/i);
      expect(await sentence.locator('.citation').isVisible()).toBe(true);
      await page.close();
    }
  });

  test('turns dollars into pesos and back, in each language’s words', async ({ openPage }) => {
    const english = await openWorkbench(openPage, '');
    expect(await titleOf(english)).toMatch(/US\$1bn .*US\$1\.6bn.*US\$2\.6bn/);
    await openPart(english, 'amount');
    await workbench(english).getByRole('button', { name: 'MX$', exact: true }).click();
    await soon(() => titleOf(english)).toMatch(/MX\$19\.21bn/);
    await workbench(english).getByRole('button', { name: 'US$', exact: true }).click();
    await soon(() => titleOf(english)).toMatch(/US\$1bn/);

    const spanish = await openWorkbench(openPage, 'es/');
    expect(await titleOf(spanish)).toMatch(/1,000\smdd .*1,600.*2,600/);
    expect(await workbench(spanish).textContent()).not.toMatch(/bill[oó]n/i);
  });
});
