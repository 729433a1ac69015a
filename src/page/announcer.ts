/**
 * Says something to a screen reader without moving the focus.
 * @module
 */
import type { Host } from './host.ts';

/** Makes a polite live region; the function it gives announces a text, also the same one twice. */
export function createAnnouncer(host: Host): (text: string) => void {
	const region = host.document.createElement('div');
	region.className = 'unseen';
	region.setAttribute('aria-live', 'polite');
	host.layer.append(region);
	return (text) => {
		host.attach();
		// A text that doesn't change is not announced: the space at its end makes it another.
		region.textContent = region.textContent === text ? `${text}\u00A0` : text;
	};
}
