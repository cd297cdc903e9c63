import type { Engine, Key } from './engine.ts';

/** The commands of W3C WebDriver that the tests use; each driver spells them in its own way. */
export type Command = 'navigate' | 'execute' | 'find' | 'click' | 'act' | 'resize' | 'screenshot';

/** Sends a command to a session and returns the `value` of its answer. */
export type Send = (command: Command, parameters: Record<string, unknown>) => Promise<unknown>;

// The code points that WebDriver gives to keys which type no character.
const keys: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

// An error thrown in the page comes back as a value, because drivers cut what they report of it.
const inPage = (run: string) => `
  const done = arguments[arguments.length - 1];
  const args = Array.prototype.slice.call(arguments, 0, -1);
  new Promise((resolve) => resolve((${run})(...args)))
    .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`;

/**
 * Drives a window through a WebDriver session.
 *
 * @param send how commands reach the session
 * @param rest what WebDriver has no command for
 * @returns the window
 */
export function driveBy(send: Send, rest: Pick<Engine, 'name' | 'consoleErrors' | 'close'>): Engine {
  const evaluate: Engine['evaluate'] = async (run, ...args) => {
    const answer = (await send('execute', { script: inPage(String(run)), args })) as {
      value: never;
      error?: string;
    };
    if (answer.error) throw new Error(`In ${rest.name}: ${answer.error}`);
    return answer.value;
  };
  return {
    ...rest,
    evaluate,
    open: async (url) => {
      await send('navigate', { url });
      // A window that has not shown its page yet loses what is pressed.
      await evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
    },
    click: async (selector) => {
      const element = (await send('find', { using: 'css selector', value: selector })) as Record<
        string,
        string
      >;
      await send('click', { id: Object.values(element)[0] });
    },
    press: async (key) => {
      const value = keys[key as Key] ?? key;
      const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await send('act', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
    },
    resize: async (width, height) => {
      // The command sets the outer size of the window, whose frame differs between desktops.
      const frame = await evaluate(() => ({
        width: outerWidth - innerWidth,
        height: outerHeight - innerHeight,
      }));
      await send('resize', { width: width + frame.width, height: height + frame.height });
    },
    screenshot: async () => Buffer.from((await send('screenshot', {})) as string, 'base64'),
  };
}
