/** Puts a text on the clipboard, within the frame of the card; false if the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without TLS have no `navigator.clipboard`, and frames often lack its permission.
    return copyByCommand(text);
  }
}

/** The old way, which asks only for a click: answers the copy event before the page sees it. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', answer, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', answer, { capture: true });
  return isDone && isCopied;
}
