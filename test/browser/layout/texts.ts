import { heightOf, intersection, onPage, widthOf, windowsOf, type Box } from './boxes.ts';

/** A line of a text as it stands on the page. */
export interface TextBox {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
  /** What the browser lays out: as wide as the words and as high as the face. */
  readonly line: Box;
  /** What is seen of it: from the tallest letter's top to the lowest one's foot. */
  readonly ink: Box;
}

const SILENT = 'script, style, noscript, title, option, textarea, template';
const UNSEEN = 2;

const pen = document.createElement('canvas').getContext('2d')!;

/** How much of a line's height letters leave free, above and below, as shares of it. */
function airOf(text: string, style: CSSStyleDeclaration): readonly [above: number, below: number] {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const sizes = pen.measureText(text);
  const height = sizes.fontBoundingBoxAscent + sizes.fontBoundingBoxDescent;
  return [
    (sizes.fontBoundingBoxAscent - sizes.actualBoundingBoxAscent) / height,
    (sizes.fontBoundingBoxDescent - sizes.actualBoundingBoxDescent) / height,
  ];
}

/** Every line of text that a reader sees or can scroll to. */
export function textBoxes(): TextBox[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: TextBox[] = [];
  while (walker.nextNode()) boxes.push(...linesOf(walker.currentNode as Text));
  return boxes;
}

function linesOf(node: Text): TextBox[] {
  const element = node.parentElement!;
  const text = node.data.trim();
  if (!text || element.closest(SILENT)) return [];
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
  // Of an SVG group that is not displayed, Chromium still says that it is visible and where its words once stood.
  if (element.getBoundingClientRect().width === 0) return [];
  const { hides } = windowsOf(element);
  // What only a screen reader gets stands in a box of a px.
  if (widthOf(hides) < UNSEEN || heightOf(hides) < UNSEEN) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const [above, below] = airOf(text, getComputedStyle(element));
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rect) => {
      const line = onPage(rect);
      const ink = {
        ...line,
        top: line.top + above * rect.height,
        bottom: line.bottom - below * rect.height,
      };
      return { node, element, text, line, ink };
    });
}

/** What of a text is in sight without scrolling anything but the page; nothing of it may be left. */
export function inSight({ element, ink }: TextBox): Box {
  const { hides, scrolls } = windowsOf(element);
  return intersection(ink, intersection(hides, scrolls));
}
