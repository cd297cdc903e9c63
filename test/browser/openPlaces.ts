import type { Page } from 'playwright-core';

/** Opens the list of the map's places, which a frame keeps closed until a reader opens it. */
export const openPlaces = (page: Page) =>
  page.locator('#filming-map .map-area .part').evaluate((part: HTMLDetailsElement) => {
    part.open = true;
  });
