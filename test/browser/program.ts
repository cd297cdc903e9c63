import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { withSystemFolders } from './installEngines.ts';

/** A program that runs beside the tests, and all it has written so far. */
export interface RunningProgram {
  /** Everything on its standard output and error, in the order it came. */
  output(): string;
  /** Waits until its output matches, and returns the match. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

const patience = 60_000;

/**
 * Starts a program and keeps what it writes.
 *
 * @param command the program's name or path
 * @param args its arguments
 * @param environment variables to add to those of this process
 * @returns the running program
 */
export function startProgram(
  command: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): RunningProgram {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'pipe'];
  // In a group of its own, because a driver's browser outlives the driver.
  const child: ChildProcess = spawn(command, args, {
    stdio,
    detached: true,
    env: { ...withSystemFolders(), ...environment },
  });
  const kill = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of child.stdio.slice(1)) {
    stream?.on('data', (chunk) => {
      text += chunk;
      listeners.forEach((listener) => listener());
    });
  }
  return {
    output: () => text,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          listeners.delete(look);
          settle();
        };
        const look = () => {
          const match = pattern.exec(text);
          if (match) finish(() => resolve(match));
        };
        const timer = setTimeout(
          () => finish(() => reject(new Error(`${command} never said ${pattern}, but:\n${text}`))),
          patience,
        );
        child.once('error', (error) => finish(() => reject(error)));
        listeners.add(look);
        look();
      }),
    stop: async () => {
      if (child.pid === undefined || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}

/**
 * Starts a screen that nobody sees, for browsers that need a window.
 *
 * @returns the running screen, and the value of `DISPLAY` that leads to it
 */
export async function startScreen(): Promise<RunningProgram & { display: string }> {
  // Xvfb picks a free number and writes it to the pipe it is given.
  const screen = startProgram('Xvfb', [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
  ]);
  const [, number] = await screen.said(/^(\d+)\n/m);
  return { ...screen, display: `:${number}` };
}

/** A port on this machine that nothing listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/**
 * Waits until a server that was just started answers, whatever it says.
 *
 * @param url an address on it
 * @throws when it never answers
 */
export async function untilAnswered(url: string): Promise<void> {
  const isUp = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  const end = Date.now() + patience;
  while (!(await isUp())) {
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
