import { mount, type Component } from 'svelte';
import { pageContext, type Page } from '../figure/page.ts';

/** What can have the focus, in the order of the page. */
const FOCUSABLE = 'a, button, input, select, textarea, summary, [tabindex]';

/**
 * Mounts a root in place of its picture, with what the reader had opened open and the focus where it was.
 *
 * @throws when the root cannot be mounted; the picture is there again then, as the page brought it
 */
export async function mountAnew<Props extends Record<string, unknown>>(
  target: HTMLElement,
  root: Component<Props>,
  props: Props,
  page: Page,
): Promise<void> {
  const picture = [...target.childNodes];
  const all = <Type extends HTMLElement>(what: string) => [...target.querySelectorAll<Type>(what)];
  const opened = all<HTMLDetailsElement>('details').map(({ open }) => open);
  const focus = all(FOCUSABLE).indexOf(document.activeElement as HTMLElement);
  try {
    target.replaceChildren();
    mount(root, { target, props, context: pageContext(page) });
  } catch (error) {
    target.replaceChildren(...(await readPicture(target).catch(() => picture)));
    throw error;
  }
  for (const [at, details] of all<HTMLDetailsElement>('details').entries())
    if (opened[at]) details.open = true;
  all(FOCUSABLE)[focus]?.focus({ preventScroll: true });
}

/** The picture of an island as the page brought it, since an attempt to hydrate may have changed the one that is shown. */
function readPicture({ dataset }: HTMLElement): Promise<ChildNode[]> {
  return new Promise((done, fail) => {
    // A document that is asked for as such needs no text made HTML, which the content policy forbids.
    const request = new XMLHttpRequest();
    request.open('GET', '');
    request.responseType = 'document';
    request.onload = () => {
      const page = request.response as Document | null;
      const picture = page?.querySelector(`[data-island="${dataset.island}"]`);
      if (picture) done([...picture.childNodes]);
      else fail(new Error('The page has no picture of this figure.'));
    };
    request.onerror = fail;
    request.send();
  });
}
