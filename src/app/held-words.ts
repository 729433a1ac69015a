/**
 * "Have" or "missing" on a mark's card. It tells the page what the résumé shows, and is made only for readers who turned it on, knowing that.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import type { Match } from '../core/match/types.ts';
import type { Reading } from '../core/reading.ts';
import { compiledLexicon } from './knowledge.ts';
import type { MarkWords } from './mark-words.ts';
import type { Translate } from './ports.ts';

/** What the card says of the résumé; nothing for marks that no requirement is behind. */
export function wordHeld(mark: Mark, reading: Reading, match: Match, translate: Translate): MarkWords['details'] {
	const requirement = reading.requirements.find(({ mentions }) => mentions.some(({ start, end }) => start === mark.start && end === mark.end));
	const credit = requirement && match.credits.find((one) => one.requirement === requirement.id);
	if (!credit) return [];
	const through = credit.through === null ? '' : compiledLexicon().name(credit.through);
	return [{ label: translate('findings:card.resume'), text: translate(`match:how.${credit.how}`, { through }) }];
}
