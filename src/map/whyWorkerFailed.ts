import type { MapFailure } from './handle.ts';

const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/;

/** Why the worker at an address did not start, by asking for it again: browsers do not say. */
export async function whyWorkerFailed(address: string, ask: typeof fetch = fetch): Promise<MapFailure> {
  try {
    const response = await ask(address);
    if (!response.ok) return 'missing';
    return SCRIPT.test(response.headers.get('Content-Type') ?? '') ? 'blocked' : 'mistyped';
  } catch {
    return 'missing';
  }
}
