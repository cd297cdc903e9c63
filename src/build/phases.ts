/** Runs the phases of a build and tells how long each took; some run beside each other. */
export interface Phases {
  during<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result>;
}

/** Phases that hand `tell` a name and its milliseconds as each of them ends. */
export function phasesTold(tell: (name: string, milliseconds: number) => void): Phases {
  return {
    async during(name, run) {
      const started = performance.now();
      const result = await run();
      tell(name, performance.now() - started);
      return result;
    },
  };
}

/** Phases that nobody hears of. */
export const silently: Phases = phasesTold(() => undefined);
