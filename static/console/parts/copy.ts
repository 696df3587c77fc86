/** Copies a text that may still be on its way: some browsers want the clipboard to be taken in the click itself. False where the browser refuses. */
export async function copyText(text: Promise<string>): Promise<boolean> {
  const whole = text.then((value) => new Blob([value], { type: 'text/plain' }));
  whole.catch(() => undefined); // read below
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': whole })]);
    return true;
  } catch {
    const value = await text;
    return navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
  }
}
