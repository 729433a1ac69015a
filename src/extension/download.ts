/**
 * Handing a text to the reader as a file. It goes from this page to their disk.
 * @module
 */

/** Saves a text under a name, as the browser saves downloads. */
export function saveAsFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken hold of it by the next task.
	setTimeout(() => URL.revokeObjectURL(url), 0);
}
