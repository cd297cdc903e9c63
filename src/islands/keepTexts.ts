/** A text of ours that is translated: what it says, and the element that says it in another language. */
interface Translated {
  readonly original: string;
  readonly shown: Element;
}

/**
 * Keeps the texts of a page its own after the browser has translated it: a translator puts a <font> in the place of each
 * text node, and what holds the node writes into nothing from then on. So each node goes back before its translation,
 * empty; when something is written into it, it stands there again as a text that was never translated, and the
 * translator takes it from there.
 *
 * @param root what is translated
 * @param before what has changed in it since the first translation
 */
export function keepTexts(root: HTMLElement, before: readonly MutationRecord[]): void {
  const kept = new Map<Text, Translated>();
  /** What stands for one of our texts already. */
  const taken = new WeakSet<Node>();

  const translationOf = ({ addedNodes, previousSibling, nextSibling }: MutationRecord) =>
    [...addedNodes, previousSibling, nextSibling].find(
      (node): node is Element => node?.nodeName === 'FONT' && node.isConnected && !taken.has(node),
    );

  /** The texts that a translation has replaced, each with it. */
  const replacedIn = (records: readonly MutationRecord[]) =>
    records.flatMap((record) => {
      const texts = [...record.removedNodes].filter(
        (node): node is Text => node instanceof Text && !node.isConnected && node.data.trim() !== '',
      );
      return texts.flatMap((text): [Text, Element][] => {
        const shown = translationOf(record);
        if (!shown) return [];
        taken.add(shown);
        return [[text, shown]];
      });
    });

  const keep = (text: Text, shown: Element) => {
    kept.set(text, { original: text.data, shown });
    text.data = '';
    shown.before(text);
  };

  const say = (text: Text, { shown }: Translated) => {
    kept.delete(text);
    if (shown.isConnected) shown.replaceWith(text);
    // The translator hears of a node that comes, whatever it makes of one that changes.
    else if (text.parentNode) text.replaceWith(text);
  };

  const tend = (text: Text, translated: Translated) => {
    const { original, shown } = translated;
    if (!text.isConnected) {
      kept.delete(text);
      if (shown.isConnected) shown.remove();
    } else if (!shown.isConnected) {
      // The reader has asked for the original.
      kept.delete(text);
      text.data = original;
    } else if (text.nextSibling !== shown) text.after(shown);
  };

  const observer = new MutationObserver((records) => {
    const written = new Set(
      records.filter(({ type }) => type === 'characterData').map(({ target }) => target),
    );
    for (const [text, translated] of kept) {
      if (written.has(text) && text.isConnected) say(text, translated);
      else tend(text, translated);
    }
    for (const [text, shown] of replacedIn(records)) keep(text, shown);
    observer.takeRecords();
  });

  // What was written meanwhile nobody knows: these are translated once more.
  for (const [text, shown] of replacedIn(before)) shown.replaceWith(text);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
