import { sizeEmbeds } from './loader.ts';

/** The site's own address, written here by the build; '' where it was not told. */
declare const SITE: string;

sizeEmbeds(window, document, SITE);
