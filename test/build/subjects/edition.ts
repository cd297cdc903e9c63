import { readData } from '../../../src/build/data.ts';
import { subjectPages } from '../../../src/build/pages.ts';
import type { PageAddress } from '../../../src/build/pages/pageKind.ts';
import { publishData } from '../../../src/build/published/publishData.ts';
import { listSubjects } from '../../../src/build/render.ts';
import { renderInput } from '../../../src/build/renderInput.ts';
import { type Dataset } from '../../../src/model/dataset.ts';
import { productions, table } from '../../browser/straight.ts';
import fc from '../../fastCheck.ts';

const VERSION = '2026-05-12';
export const inputOf = (dataset: Dataset) =>
  renderInput(publishData('.', { dataset, version: VERSION, site: '' }));
export const real = readData('.');
export const input = inputOf(real);
export const subjects = listSubjects(input);
export const pages = subjectPages(subjects);

export const states = table('states');
export const viewing = table('viewing');

/** A page without the code to embed it, which names absolute addresses. */
export const withoutCode = (html: string) => html.replace(/<textarea.*?<\/textarea>/gs, '');
/** What a page says, without its markup. */
export const textOf = (html: string) =>
  withoutCode(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ');
export const addressOf = (kind: 'state' | 'title', id: string, lang: 'en' | 'es' = 'en'): PageAddress =>
  pages.find(
    (page) => page.kind === 'subject' && page.lang === lang && page.path.endsWith(`${kind}/${id}/`),
  )!;
export const embedOf = (page: PageAddress) =>
  pages.find(
    ({ kind, lang, subject }) => kind === 'subject-embed' && lang === page.lang && subject === page.subject,
  )!;
export const titles = fc.constantFrom(...productions);
export const states32 = fc.constantFrom(...states);

/** A state's name as an address spells it, by a table of letters. */
export const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[áéíóúüñ]/g, (letter) => 'aeiouun'['áéíóúüñ'.indexOf(letter)]!)
    .replaceAll(' ', '-');
