/**
 * The nations that a clause on citizenship names, as ISO 3166-1 alpha-2.
 * @module
 */

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const NATO = 'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US'.split(' ');

/** Citizens of these work in any of them without a permit: EU and EEA (Article 45 TFEU, Article 28 EEA), and Switzerland by treaty. */
export const FREE_MOVEMENT: ReadonlySet<string> = new Set([...EU, 'IS', 'LI', 'NO', 'CH']);

/** The words that citizenship clauses use, for lower-case text. */
const NATIONS: readonly (readonly [words: RegExp, nations: readonly string[]])[] = [
	[/\bu\.?\s?s\.?(?:a\.?)?\b|\bunited states\b|\bamerican\b|\busc\b/, ['US']],
	[/\bu\.?k\.?\b|\bbritish\b|\bunited kingdom\b/, ['GB']],
	[/\bcanad(?:a|ian)\b/, ['CA']],
	[/\baustralian?\b/, ['AU']],
	[/\bindian?\b/, ['IN']],
	[/\bgerman(?:y)?\b|\bdeutsche\b/, ['DE']],
	[/\bfrench\b|\bfrance\b/, ['FR']],
	[/\bdutch\b|\bnetherlands\b/, ['NL']],
	[/\bisraelis?\b/, ['IL']],
	[/\bsingapore(?:ans?)?\b/, ['SG']],
	[/\birish\b|\bireland\b/, ['IE']],
	[/\beu\b|\be\.u\.|\beuropean\b/, EU],
	[/\bnato\b/, NATO],
	[/\bnew zealand\b/, ['NZ']],
	[/\bswiss\b|\bswitzerland\b/, ['CH']],
	[/\bsaudi\b/, ['SA']],
	[/\bemirati\b|\buae\b/, ['AE']],
];

/** All nations named; empty where none is. */
export function findNations(quote: string): string[] {
	const lower = quote.toLowerCase();
	return [...new Set(NATIONS.flatMap(([words, nations]) => (words.test(lower) ? nations : [])))];
}
