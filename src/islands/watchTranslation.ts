const bringsFont = ({ addedNodes }: MutationRecord) =>
  [...addedNodes].some(({ nodeName }) => nodeName === 'FONT');

/**
 * Keeps what changes on a page changing after the reader's browser has translated it. What does so is fetched when a
 * first text is replaced by a translation; what happens until it is there is noted for it.
 */
export function watchTranslation({ body }: Document): void {
  let noted: MutationRecord[] | undefined;
  const observer = new MutationObserver((records) => {
    if (noted) noted.push(...records);
    else if (records.some(bringsFont)) {
      noted = records;
      import('./keepTexts.ts').then(
        ({ keepTexts }) => {
          const late = observer.takeRecords();
          observer.disconnect();
          keepTexts(body, [...noted!, ...late]);
        },
        () => (noted = undefined),
      );
    }
  });
  observer.observe(body, { childList: true, subtree: true });
}
