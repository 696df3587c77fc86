import type { Frame } from 'playwright-core';

/** What of a frame's texts is cut off, and what stands beside the frame; each as the text and what is wrong. */
export const brokenIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    /** What is there for screen readers alone takes a pixel. */
    const isSeen = ({ width, height }: DOMRect) => width > 1 && height > 1;
    const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const around = (element: Element): Element[] =>
      element.parentElement === null ? [element] : [element, ...around(element.parentElement)];
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
      );
    const wrong = (element: Element): string | null => {
      const box = element.getBoundingClientRect();
      const within = around(element);
      if (!isSeen(box) || within.some((each) => !isSeen(each.getBoundingClientRect()))) return null;
      if (within.some((each) => clips(each) && each.scrollWidth > each.clientWidth + 1)) return 'is cut';
      const isBeside = box.right > window.innerWidth + 1 || box.left < -1;
      return isBeside && !within.some(scrolls) ? 'is beside the frame' : null;
    };
    const found = [...document.body.querySelectorAll('*')].filter(hasText).flatMap((element) => {
      const what = wrong(element);
      return what === null ? [] : [`${element.textContent.trim()} ${what}`];
    });
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return [...new Set(over > 0 ? [...found, `the page is ${over} px too wide`] : found)];
  });

/** Makes each of these texts, wherever a frame shows it by itself, longer by two fifths: as long as a language may need it. */
export const stretch = (frame: Frame, texts: readonly string[]): Promise<void> =>
  frame.evaluate((known) => {
    const own = new Set(known);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const text = node.nodeValue ?? '';
      if (own.has(text.trim()))
        node.nodeValue = text.replaceAll(
          /\p{L}+/gu,
          (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
        );
    }
  }, texts);
