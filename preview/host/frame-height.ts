/** A frame is as high as its content, as on a site: it never scrolls by itself. */
export function followHeight(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const fit = () => {
    frame.style.height = `${Math.ceil(contentHeight(body))}px`;
  };
  const sizes = new ResizeObserver(fit);
  const observe = () => {
    for (const child of body.children) sizes.observe(child);
    fit();
  };
  new MutationObserver(observe).observe(body, { childList: true });
  observe();
}

/** Where the content ends. The body itself does not tell: apps often make it as high as the frame. */
function contentHeight(body: HTMLElement): number {
  const content = body.ownerDocument.createRange();
  content.selectNodeContents(body);
  const { marginBottom, paddingBottom } = getComputedStyle(body);
  const last = body.lastElementChild;
  const below = [marginBottom, paddingBottom, last ? getComputedStyle(last).marginBottom : '0'];
  const { scrollY } = body.ownerDocument.defaultView ?? { scrollY: 0 };
  return below.reduce(
    (height, margin) => height + parseFloat(margin),
    content.getBoundingClientRect().bottom + scrollY,
  );
}
