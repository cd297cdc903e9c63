import { LANGUAGES } from '../../i18n/index.ts';
import { subjectCard, subjectOembed, subjectPath } from '../../address/subjectAddresses.ts';
import { pickWords } from '../words.ts';
import type { PageAddress, PageKind, Shared } from './pageKind.ts';

/** How other sites show a state or a title, its page and its embed alike. */
export function shareSubject({ lang, subject }: PageAddress): Shared {
  return {
    address: LANGUAGES[lang].folder + subjectPath(subject!),
    card: subjectCard(subject!, lang),
    oembed: [{ path: subjectOembed(subject!, lang), title: subject!.id }],
  };
}

/** The page of a state or a title. */
export const subject: PageKind = {
  pages: (subjects) => subjects.map((each) => ({ path: subjectPath(each), subject: each })),
  isEmbed: false,
  isIndexed: true,
  headers: 'page',
  shared: shareSubject,
  sheets: () => [
    'theme/base.css',
    'theme/marks',
    'theme/spots.css',
    'theme/evidence.css',
    'theme/display.css',
    'pages/parts/site',
    'pages/subject/spot-maps.css',
    'pages/subject/subject.css',
  ],
  script: { module: 'pages/subject/startSubjectPage.ts', bundle: 'others' },
  words: (_, messages) => pickWords(messages, ['date.', 'builder.copied', 'builder.selected']),
};
