import { dataVersion, readData } from '../../../src/build/data.ts';
import { publishData } from '../../../src/build/published/publishData.ts';

export const edition = { dataset: readData('.'), version: dataVersion('.'), site: 'https://example.org/' };
export const publication = publishData('.', edition);
export const content = (path: string) => publication.files.find((file) => file.path === path)!.content;
