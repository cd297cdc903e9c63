import { subjectPath } from '../../address/subjectAddresses.ts';
import type { PageKind } from './pageKind.ts';
import { shareSubject } from './subject.ts';

/** A state or a title, for an iframe. */
export const subjectEmbed: PageKind = {
  pages: (subjects) => subjects.map((each) => ({ path: `embed/${subjectPath(each)}`, subject: each })),
  isEmbed: true,
  isIndexed: false,
  headers: 'embed',
  shared: shareSubject,
  sheets: () => [
    'theme/base.css',
    'theme/marks',
    'theme/spots.css',
    'pages/embed/embed.css',
    'pages/subject/spot-maps.css',
    'pages/subject/subject-embed.css',
  ],
  script: { module: 'pages/subject/openSubjectEmbed.ts', bundle: 'subjectEmbeds' },
};
