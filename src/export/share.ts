import { copyText } from './copyText.ts';

/** What became of an address: handed to the device, put on the clipboard, for the reader to copy, or not wanted after all. */
export type Shared = 'shared' | 'copied' | 'shown' | 'left';

/**
 * Offers a file with its title and address to the device's share sheet. `refused` where there is none, it takes no files,
 * or a frame forbids it.
 */
export async function shareFile(
  file: File,
  title: string,
  address: string,
  { navigator }: Window,
): Promise<'shared' | 'left' | 'refused'> {
  const shared = { files: [file], title, text: `${title} ${address}` };
  try {
    if (!navigator.canShare?.(shared)) return 'refused';
    await navigator.share(shared);
    return 'shared';
  } catch (error) {
    // The reader closed the sheet.
    return (error as DOMException).name === 'AbortError' ? 'left' : 'refused';
  }
}

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
