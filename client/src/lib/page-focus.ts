/** After a move to another page the focus belongs on its heading; after the first load it stays where it is. */
let isDue = false;

export const expectNewPage = () => {
  isDue = true;
};

export function focusWhenDue(heading: HTMLElement | null) {
  if (!isDue || !heading) return;
  isDue = false;
  heading.focus({ preventScroll: true });
}
