type Child = Node | string | false | undefined;

/** Makes an element with text and elements in it. Text is never read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A button that does something. */
export function button(label: string, press: () => void) {
  const element = make('button', { type: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
