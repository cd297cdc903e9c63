import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { publishedTables } from '../../src/export/publishedTables.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
it('x', () => {
  const t = { en: createTranslate(LANGUAGES.en.messages, 'en'), es: createTranslate(LANGUAGES.es.messages, 'es') };
  for (const table of publishedTables(readData('.'), (v, c, l) => t[l](`${v}.${c}` as never))) {
    console.log(`  ${table.name.includes('-')?`'${table.name}'`:table.name}: '${table.columns.map((c) => c.name).join(' ')}',`);
  }
});
