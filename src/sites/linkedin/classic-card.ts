/**
 * The card of the open job in the list of an Ember page, for panes that don't say themselves which job they show.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { workModeOfLocation } from '../chips.ts';
import { firstText } from '../element-text.ts';

/** The link says its title twice, once for the eye; what screen readers are told ends in "with verification". */
const TITLE = ['a[href*="/jobs/view/"] [aria-hidden="true"]', 'a[href*="/jobs/view/"]'];
const COMPANY = ['.artdeco-entity-lockup__subtitle', '.job-card-container__primary-description'];
const LOCATION = ['.job-card-container__metadata-wrapper li', '.artdeco-entity-lockup__caption'];

/** The facts of the card with this id; a posting without a title if there is no such card. */
export function readSelectedCard(document: Document, id: string | null): Partial<PostingFacts> & { title: string } {
	const card = id === null ? null : document.querySelector(`[data-job-id="${id}"], [data-occludable-job-id="${id}"]`);
	if (!card) return { title: '' };
	const location = firstText(card, LOCATION);
	return { title: firstText(card, TITLE) ?? '', company: firstText(card, COMPANY), location, workMode: workModeOfLocation(location) };
}
