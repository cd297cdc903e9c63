import { copyText } from './copyText.ts';

/** What became of an address: handed to the device, put on the clipboard, for the reader to copy, or not wanted after all. */
export type Shared = 'shared' | 'copied' | 'shown' | 'left';

/**
 * Shares an absolute address by the device's own sheet; where there is none or a frame forbids it, by the clipboard.
 * After `shown` the caller shows the address, since neither could take it.
 */
export async function share(title: string, address: string, window: Window): Promise<Shared> {
  const { navigator } = window;
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url: address });
      return 'shared';
    }
  } catch (error) {
    // The reader closed the sheet.
    if ((error as DOMException).name === 'AbortError') return 'left';
  }
  return (await copyText(address, window)) ? 'copied' : 'shown';
}
