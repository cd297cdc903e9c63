import { citeParts, writeBibtex } from '../../export/citation.ts';
import { LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { columnMeaning, tableMeaning } from './describe.ts';
import type { Edition } from './edition.ts';
import type { TableFile } from './tableFile.ts';

/** The README of the archive in one language: conventions, how to cite, each table and its columns. */
export function writeReadme(files: readonly TableFile[], { version, site }: Edition, lang: Lang): string {
  const { messages, locale } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const title = `${t('site.name')}: ${t('site.tagline')}`;
  const cited = { title: t('site.tagline'), version, address: `${site}${LANGUAGES[lang].folder}data/` };
  const tables = files.map(({ table, sha256 }) => {
    const columns = table.columns.map((column) => {
      const unit = column.adds || !column.of.unit ? '' : ` (${column.of.unit})`;
      return `- \`${column.name}\`${unit}: ${columnMeaning(t, column)}.`;
    });
    const size = t('page.data.row-count', { n: table.rows.length });
    return `## ${table.name}.csv\n\n${tableMeaning(t, table)}. ${size}. SHA-256 \`${sha256}\`.\n\n${columns.join('\n')}`;
  });
  return [
    `# ${title}`,
    t('page.data.readme-version', { version, address: cited.address }),
    t('page.data.conventions'),
    t('page.data.licence'),
    t('page.data.citation-text', citeParts(cited)),
    `\`\`\`\n${writeBibtex(cited)}\n\`\`\``,
    ...tables,
  ]
    .join('\n\n')
    .concat('\n');
}
