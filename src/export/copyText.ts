/** Puts text on the clipboard. False where there is none or it is refused, as in most frames. */
export async function copyText(text: string, window: Window): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
