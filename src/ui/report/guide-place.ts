/**
 * Places in a guide, so that a search, the contents and a reference can lead to them.
 * @module
 */
import type { RoleId } from '../../core/finding.ts';
import type { GuidePart } from '../../core/guide/flatten-guide.ts';

export interface GuidePlace {
	readonly role: RoleId;
	readonly part: GuidePart;
	/** A passage; absent: the whole part. */
	readonly id?: string;
}

/** Id of the element that holds the place. */
export function elementIdOf({ part, id }: Omit<GuidePlace, 'role'>): string {
	return id === undefined ? `guide-${part}` : `guide-${part}-${id}`;
}

/** Brings a place to the top of the window and puts the focus on it, so that reading goes on from there. */
export function showPlace(place: GuidePlace): void {
	const element = document.getElementById(elementIdOf(place));
	element?.focus({ preventScroll: true });
	element?.scrollIntoView?.({ block: 'start' });
}
