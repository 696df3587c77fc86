export type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;
type Appended = Node | string | undefined | false;

/**
 * Makes an element from a tag with classes, `div.row`, and the attributes and children that it gets. `on...`
 * attributes are listeners; true and false are attributes that are there or not.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  selector: Tag | `${Tag}.${string}`,
  ...given: (Attributes | Appended)[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = selector.split('.') as [Tag, ...string[]];
  const element = document.createElement(tag);
  // A button submits no form unless it is told to.
  if (tag === 'button') element.setAttribute('type', 'button');
  if (classes.length > 0) element.className = classes.join(' ');
  for (const each of given) {
    if (typeof each === 'string' || each instanceof Node) element.append(each);
    else if (each) setAttributes(element, each);
  }
  return element;
}

function setAttributes(element: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined) element.toggleAttribute(name, value !== false);
    if (typeof value === 'string') element.setAttribute(name, value);
  }
}

/** A line drawing, 16 by 16. */
export function icon(path: string): Node {
  const drawn = document.createElement('template');
  drawn.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
  return drawn.content;
}

/** A button that is a cross. */
export const crossButton = (label: string, onclick: () => void): HTMLElement =>
  h('button.icon-button', { 'aria-label': label, onclick }, icon('M4 4l8 8M12 4l-8 8'));
