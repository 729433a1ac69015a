/**
 * Working hours tied to a time zone, against the countries of the reader's places.
 * @module
 */
import { type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';
import { countriesOf } from './countries.ts';

/** Countries whose clocks go by a zone, each having that zone alone. For lower-case text. */
const ZONES: readonly (readonly [words: RegExp, countries: readonly string[]])[] = [
	[/\bcet\b|\bcest\b|\bcentral european\b/, 'AT BE CH CZ DE DK FR HR HU IT LU NL NO PL SE SI SK'.split(' ')],
	[/\bgmt\b|\bbst\b|\buk\b/, ['GB', 'IE']],
	[/\bist\b|\bindian?\b/, ['IN']],
	[/\bsgt\b/, ['SG']],
	[/\bjst\b/, ['JP']],
];

/** In the zone, or to be asked; the reader has stated places, not hours. An offset ("GMT+3") names another zone than its letters do. */
export function checkTimeZone(input: CheckInput): Check[] {
	const own = [...new Set(input.profile.places.flatMap(countriesOf))];
	return judgeGates(input, 'time-zone', (gate): Verdict => {
		const words = input.posting.text.slice(gate.start, gate.end);
		if (own.length === 0) return { result: 'unknown', rule: 'time-zone-unstated', params: { words } };
		const zone = /[+±]|\d/.test(words) ? undefined : ZONES.find(([names]) => names.test(words.toLowerCase()));
		const isThere = zone !== undefined && own.some((country) => zone[1].includes(country));
		return { result: isThere ? 'pass' : 'check', rule: isThere ? 'time-zone-same' : 'time-zone-other', params: { words, own: input.profile.places.join(', ') } };
	});
}
