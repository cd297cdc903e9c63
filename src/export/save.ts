/** What became of a file: handed over, perhaps stopped by a frame that does not tell, or known to be stopped. */
export type Outcome = 'saved' | 'unsure' | 'blocked';

/** Browsers inside other apps, whose downloads go nowhere. */
const IN_APP =
  /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Twitter|TikTok|musical_ly|Snapchat|LinkedInApp|; wv\)/;

/** Long enough for a slow disk: Safari reads the blob only after its question has been answered. */
const KEEP_ADDRESS_MS = 60_000;

/** Whether this window may hand files over. A frame of another site cannot see what it is allowed, hence `unsure`. */
export function mayDownload(window: Window): Outcome {
  if (IN_APP.test(window.navigator.userAgent)) return 'blocked';
  if (window.top === window) return 'saved';
  try {
    const sandbox = window.frameElement?.getAttribute('sandbox');
    if (window.frameElement)
      return sandbox === null || /allow-downloads/.test(sandbox!) ? 'saved' : 'blocked';
  } catch {
    // The frame belongs to another origin.
  }
  return 'unsure';
}

/** Hands a file to the browser, the only place that does. Nothing is tried where it is known to be stopped. */
export function saveFile(blob: Blob, name: string, window: Window & typeof globalThis): Outcome {
  const outcome = mayDownload(window);
  if (outcome === 'blocked') return outcome;
  try {
    const link = window.document.createElement('a');
    link.href = window.URL.createObjectURL(blob);
    link.download = name;
    link.hidden = true;
    window.document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => window.URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
    return outcome;
  } catch {
    return 'blocked';
  }
}
