import { installPrograms } from '../installEngines.ts';
import { findFreePort, startProgram, startScreen, untilAnswered } from '../program.ts';
import type { Engine } from './engine.ts';
import { driveBy, type Command } from './webDriver.ts';

const routes: Record<Command, [method: string, path: string]> = {
  navigate: ['POST', '/url'],
  execute: ['POST', '/execute/async'],
  find: ['POST', '/element'],
  click: ['POST', '/element/{id}/click'],
  act: ['POST', '/actions'],
  resize: ['POST', '/window/rect'],
  screenshot: ['GET', '/screenshot'],
};

/**
 * Opens a window of WebKitGTK, on a screen that nobody sees.
 *
 * @returns the window
 * @throws one sentence when WebKit's driver is missing and cannot be installed
 */
export async function openWebKit(): Promise<Engine> {
  installPrograms(['WebKitWebDriver', 'Xvfb']);
  const screen = await startScreen();
  const port = await findFreePort();
  const driver = startProgram('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: screen.display,
    // The sandbox needs rights that containers do not give, and root none.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const address = `http://127.0.0.1:${port}/session`;
  await untilAnswered(`http://127.0.0.1:${port}/status`);
  const { sessionId } = (await ask('POST', address, { capabilities: {} })) as { sessionId: string };

  const engine = driveBy(
    (command, parameters) => {
      const [method, path] = routes[command];
      const place = path.replace('{id}', String(parameters.id));
      return ask(method, `${address}/${sessionId}${place}`, method === 'GET' ? undefined : parameters);
    },
    {
      name: 'webkit',
      consoleErrors: async () => [...earlier, ...(await engine.evaluate(readErrors))],
      close: async () => {
        await ask('DELETE', `${address}/${sessionId}`);
        await driver.stop();
        await screen.stop();
      },
    },
  );
  // The errors of a page are kept in that page, so they are fetched before it is left.
  const earlier: string[] = [];
  return {
    ...engine,
    open: async (url) => {
      earlier.push(...(await engine.evaluate(readErrors)));
      await engine.open(url);
      await engine.evaluate(listenForErrors);
    },
  };
}

declare global {
  interface Window {
    errorsHeard?: string[];
  }
}

/**
 * Collects a page's errors from inside, because the driver has no console: what goes wrong before the page has loaded
 * stays unheard.
 */
function listenForErrors(): void {
  const heard = (window.errorsHeard = [] as string[]);
  const write = console.error;
  console.error = (...words: unknown[]) => {
    heard.push(words.join(' '));
    write(...words);
  };
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`Unhandled rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    heard.push(`Content Security Policy: ${effectiveDirective} blocked ${blockedURI}`);
  });
}

function readErrors(): string[] {
  return window.errorsHeard ?? [];
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { message?: string } };
  if (!response.ok) throw new Error(`WebKit's driver refused ${method} ${url}: ${value.message}`);
  return value;
}
