/**
 * What the parts of a guide are built from.
 * @module
 */
import type { ComponentChildren } from 'preact';
import type { RoleId } from '../../core/finding.ts';
import type { GuidePart } from '../../core/guide/flatten-guide.ts';
import type { Guide } from '../../core/guide/types.ts';
import { elementIdOf, type GuidePlace } from './guide-place.ts';

export interface PartProps {
	guide: Guide;
	/** The place that was gone to last. */
	place: GuidePlace | null;
	hasGuide: (role: RoleId) => boolean;
	onGo: (place: GuidePlace) => void;
}

/** What an element needs to be gone to, and to show that it was. */
export function placeAttributes(place: GuidePlace | null, part: GuidePart, id?: string) {
	const current = place?.id !== undefined && place.part === part && place.id === id;
	return { id: elementIdOf({ part, ...(id === undefined ? {} : { id }) }), tabIndex: -1, 'aria-current': current ? ('true' as const) : undefined };
}

/** The guide's own words: they are English whatever the page is in. */
export function GuideText({ children }: { children: string }) {
	return <p lang="en">{children}</p>;
}

/** "Ask: …": a word of the page before words of the guide. */
export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
	return (
		<p class="guide-labelled">
			<span class="guide-label">{label}</span> <span lang="en">{children}</span>
		</p>
	);
}
