import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkData } from '../../src/build/checkData.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-data-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('checkData returns 0 for the real tables', () => {
  expect(checkData(root)).toBe(0);
});

test('checkData prints the exact place of one broken cell and returns 1', () => {
  const path = join(root, 'data/productions.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[1] = lines[1]!.replace('science-fiction', 'sci-fi');
  writeFileSync(path, lines.join('\n'));
  expect(checkData(root)).toBe(1);
  const [printed] = vi.mocked(console.error).mock.calls.flat();
  expect(printed).toMatch(/^data\/productions\.csv:2:genres: "sci-fi" – expected one of action, /);
});
