interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * Vouches for the map's worker where the page demands trusted types: a script may start from the worker's own address,
 * or, in a frame without an origin, from the data: address that MapLibre makes of the same file. Nothing else may.
 */
export function trustWorker(worker: string, window: Window): void {
  const { trustedTypes, origin } = window as Window & { trustedTypes?: TrustedTypes; origin: string };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const isOurs = (address: string) =>
    address === worker || (origin === 'null' && address.startsWith('data:text/javascript'));
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (isOurs(address)) return address;
      throw new TypeError(`No script may start from ${address.slice(0, 60)}`);
    },
  });
}
