/** Keys of the search page: / to the box, arrows through the results, Escape back and then empty. Enter is the link's own. */
export function listenToKeys(
  root: HTMLElement,
  input: HTMLInputElement,
  canJump: () => boolean,
  onClear: () => void,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !canJump() || isTyping(event.target))
      return;
    event.preventDefault();
    input.focus();
  });
  root.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveInResults(root, input, event);
    if (event.key === 'Escape') escape(input, event, onClear);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}

/** From the box to the first result, from result to result, from the first back to the box. */
function moveInResults(root: HTMLElement, input: HTMLInputElement, event: KeyboardEvent): void {
  const links = [...root.querySelectorAll<HTMLElement>('a[data-result]')].filter((link) => link.offsetParent !== null);
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function escape(input: HTMLInputElement, event: KeyboardEvent, onClear: () => void): void {
  if (event.target === input) {
    if (input.value === '') return;
    event.preventDefault();
    input.value = '';
    onClear();
  } else if (event.target instanceof HTMLElement && event.target.matches('a[data-result]')) input.focus();
}
