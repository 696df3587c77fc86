/** Hands a text to the browser as a file. False where the host does not let a frame do that. */
export const download = (text: string, name: string, type: string): boolean =>
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);

/** The same for a file of any kind. */
export function downloadBlob(content: Blob, name: string): boolean {
  try {
    const url = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads it after the click; a minute later it surely has.
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
