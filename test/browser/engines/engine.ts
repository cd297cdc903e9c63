/** The keys that have a name; any other key is named by the character it types. */
export type Key =
  'Tab' | 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowUp' | 'ArrowRight' | 'ArrowDown' | 'Home' | 'End';

/** One open window of a browser, the same for every engine, as far as the tests that run in all of them need it. */
export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  /** Goes to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page, without what surrounds it here, and waits for what it promises. */
  evaluate<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Clicks the middle of the first element that matches, scrolled into view. */
  click(selector: string): Promise<void>;
  press(key: Key | (string & {})): Promise<void>;
  /** Sets the size of the page's viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The visible part of the page as a PNG. */
  screenshot(): Promise<Buffer>;
  /**
   * Every error since the start: written to the console, thrown, or a violation of the content policy. WebKit's driver
   * hears only those that come after a page has loaded.
   */
  consoleErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Waits in steps until something is true in the page.
 *
 * @param engine the window
 * @param condition runs in the page, without what surrounds it here
 * @param args what the condition is given
 * @param milliseconds how long to wait at most
 * @throws when it never came true, with the condition's own text
 */
export async function waitUntil<Arguments extends unknown[]>(
  engine: Engine,
  condition: (...args: Arguments) => boolean,
  args: Arguments = [] as unknown as Arguments,
  milliseconds = 10_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  let failure: Error | undefined;
  // A page that is being left cannot answer, which the next one may.
  const isTrue = async () => {
    failure = undefined;
    return engine.evaluate(condition, ...args).catch((error: Error) => {
      failure = error;
      return false;
    });
  };
  while (!(await isTrue())) {
    if (Date.now() > end) throw failure ?? new Error(`In ${engine.name} this never came true: ${condition}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
