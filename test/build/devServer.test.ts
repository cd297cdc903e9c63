import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { devPages } from '../../src/build/devServer.ts';

const root = mkdtempSync(join(tmpdir(), 'rodaje-dev-'));
cpSync('data', join(root, 'data'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

type Listener = (event: string, file: string) => void;

/** The plugin in a server that does nothing by itself: what it answers, and how it is told of a change. */
function startServer() {
  const listeners: Listener[] = [];
  let handle: (request: object, response: object, next: () => void) => void = () => undefined;
  const server = {
    watcher: {
      add: () => undefined,
      on: (event: string, listener: Listener) => void (event === 'all' && listeners.push(listener)),
    },
    middlewares: { use: (middleware: typeof handle) => void (handle = middleware) },
  };
  (devPages(root).configureServer as (server: object) => void)(server);
  const ask = (url: string) => {
    let sent = '';
    const response = {
      setHeader: () => response,
      end: (content: string) => void (sent = content),
    };
    handle({ url }, response, () => undefined);
    return sent;
  };
  return { ask, change: (file: string) => listeners.forEach((hear) => hear('change', file)) };
}

test('the tables are published once, and again once one of them has changed', () => {
  const { ask, change } = startServer();
  const file = join(root, 'data/productions.csv');
  const before = ask('/data/productions.csv');
  expect(before).toContain('Las muertas');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Las muertas', 'Las vivas'));
  expect(ask('/data/productions.csv')).toBe(before);
  change(file);
  expect(ask('/data/productions.csv')).toContain('Las vivas');
});
