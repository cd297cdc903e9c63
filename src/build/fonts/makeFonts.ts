import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['@fontsource/roboto@5.3.0', '@fontsource-variable/anybody@5.3.0', 'subset-font@2.9.0'];

/** Every sign of Latin-1, which English and Spanish are written with, and the typographer's own. */
const SIGNS = [range(0x20, 0x7e), range(0xa0, 0xff), '“”‘’–—…−′″€™→←↑↓≈≤≥'].join('');

interface Face {
  file: string;
  from: string;
  axes?: Record<string, number>;
}

const FACES: readonly Face[] = [
  { file: 'roboto-400.ttf', from: '@fontsource/roboto/files/roboto-latin-400-normal.woff2' },
  { file: 'roboto-700.ttf', from: '@fontsource/roboto/files/roboto-latin-700-normal.woff2' },
  {
    file: 'anybody.ttf',
    from: '@fontsource-variable/anybody/files/anybody-latin-standard-normal.woff2',
    axes: { wght: 800, wdth: 76 },
  },
];

type SubsetFont = (
  font: Buffer,
  signs: string,
  options: { targetFormat: 'truetype'; variationAxes?: Record<string, number> },
) => Promise<Buffer>;

/**
 * Makes the faces of the share cards anew in a folder. Needs npm's registry; the packages are installed in a
 * temporary folder, since their product changes more seldom than any dependency of the build.
 */
export async function makeFonts(folder: string): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'rodaje-fonts-'));
  try {
    execFileSync('npm', ['install', '--no-save', '--prefix', workshop, ...PACKAGES], { stdio: 'inherit' });
    const modules = join(workshop, 'node_modules');
    const subset = createRequire(join(modules, 'index.js'))('subset-font') as SubsetFont;
    for (const { file, from, axes } of FACES) {
      const options = { targetFormat: 'truetype', variationAxes: axes } as const;
      writeFileSync(join(folder, file), await subset(readFileSync(join(modules, from)), SIGNS, options));
    }
    copyFileSync(join(modules, '@fontsource/roboto/LICENSE'), join(folder, 'roboto-OFL.txt'));
    copyFileSync(join(modules, '@fontsource-variable/anybody/LICENSE'), join(folder, 'anybody-OFL.txt'));
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');
}
