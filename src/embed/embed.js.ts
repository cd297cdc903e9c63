import { sizeEmbeds } from './loader.ts';

sizeEmbeds(window, document);
