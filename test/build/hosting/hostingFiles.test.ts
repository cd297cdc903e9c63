import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOSTING_FILES } from '../../../src/build/hosting/hostingFiles.ts';

test.each(Object.entries(HOSTING_FILES))(
  '%s is as `npm run hosting` writes it from headers.ts',
  (file, write) => {
    expect(readFileSync(`src/build/hosting/${file}`, 'utf8')).toBe(write());
  },
);
