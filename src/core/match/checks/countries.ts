/**
 * The country of a place as postings and readers write it ("Palo Alto, CA 94303", "Tel Aviv District, Israel (Hybrid)").
 * @module
 */
import type { Profile } from '../../profile.ts';
import { FREE_MOVEMENT } from './nations.ts';
import { CITY_NAMES, COUNTRY_NAMES, COUNTRY_SIGNS, OTHER_REGION_CODES, REGION_NAMES, TOWN_ALIASES, US_STATES } from './place-names.ts';

/** The plainer name goes first: "Paris, Texas" is told by its state. */
type Rank = 'country' | 'region' | 'city';
interface Known {
	readonly country: string;
	readonly rank: Rank;
}

const MAX_NAME_WORDS = 4;
/** Codes that are a state of the US as well as a country whose towns are often written so. Only a known city settles them. */
const UNSETTLED = new Set(['DE', 'IN']);
const PLACES = indexPlaces();

/** ISO codes of the countries a place names, each once; empty where none can be told. */
export function countriesOf(place: string): string[] {
	const words = wordsOf(place);
	const found: Known[] = [];
	for (let at = 0; at < words.length; ) {
		const length = longestAt(words, at);
		const known = PLACES.get(words.slice(at, at + length).join(' '));
		if (known) found.push(known);
		at += known ? length : 1;
	}
	const signs = (place.replaceAll('.', '').match(/\b[A-Z]{2,3}\b/g) ?? []).flatMap((sign) => COUNTRY_SIGNS.get(sign) ?? []);
	const named = (rank: Rank) => found.filter((known) => known.rank === rank).map((known) => known.country);
	const tiers = [[...named('country'), ...signs], named('region'), countriesByCode(place, named('city')), named('city')];
	return [...new Set(tiers.find((tier) => tier.length > 0) ?? [])];
}

function longestAt(words: readonly string[], at: number): number {
	let length = Math.min(MAX_NAME_WORDS, words.length - at);
	while (length > 1 && !PLACES.has(words.slice(at, at + length).join(' '))) length--;
	return length;
}

/** "…, TX", "…, ON", "…, DE": two or three capitals alone between commas, behind a town. */
function countriesByCode(place: string, cities: readonly string[]): string[] {
	const codes = codesOf(place);
	const regions = codes.flatMap((code) => OTHER_REGION_CODES.get(code) ?? []);
	if (regions.length > 0) return regions;
	return codes.flatMap((code) => {
		if (cities.includes(code)) return code;
		if (!Object.hasOwn(US_STATES, code)) return Object.hasOwn(COUNTRY_NAMES, code) ? code : [];
		return UNSETTLED.has(code) && !cities.includes('US') ? [] : 'US';
	});
}

function codesOf(place: string): string[] {
	return place
		.split(/[,;|()/·–]/)
		.slice(1)
		.map((part) => part.replace(/[\d\s-]+$/, '').trim())
		.filter((part) => /^[A-Z]{2,3}$/.test(part));
}

/** Whether one's own place ("Berlin", "California", "Germany") stands in a posting's place, by name or as its state or country. */
export function namesPlace(location: string, own: string): boolean {
	const words = wordsOf(own);
	if (words.length === 0) return false;
	const name = words.join(' ');
	if (` ${wordsOf(location).join(' ')} `.includes(` ${name} `)) return true;
	const known = PLACES.get(name) ?? (COUNTRY_SIGNS.has(own.trim()) ? { country: COUNTRY_SIGNS.get(own.trim()) as string, rank: 'country' } : null);
	if (known?.rank === 'country') return countriesOf(location).includes(known.country);
	return codesOf(location).some((code) => Object.hasOwn(US_STATES, code) && US_STATES[code] === name) && countriesOf(location).includes('US');
}

/** Whether the reader may work in a country without a sponsor: said so, as its citizen, or by free movement in Europe. */
export function mayWork({ mayWorkIn, citizenOf }: Pick<Profile, 'mayWorkIn' | 'citizenOf'>, country: string): boolean {
	if (mayWorkIn.includes(country) || citizenOf.includes(country)) return true;
	return FREE_MOVEMENT.has(country) && citizenOf.some((own) => FREE_MOVEMENT.has(own));
}

/** Words in lower case without accents and points ("U.S."), towns under one name. */
function wordsOf(place: string): string[] {
	const plain = place
		.normalize('NFD')
		.replace(/\p{M}|\./gu, '')
		.replaceAll('ß', 'ss')
		.toLowerCase();
	return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => TOWN_ALIASES.get(word) ?? word);
}

function indexPlaces(): ReadonlyMap<string, Known> {
	const places = new Map<string, Known>();
	const add = (names: Readonly<Record<string, string>>, rank: Rank) => {
		for (const [country, list] of Object.entries(names)) for (const name of list.split(', ')) if (!places.has(name)) places.set(name, { country, rank });
	};
	add(COUNTRY_NAMES, 'country');
	add(REGION_NAMES, 'region');
	add({ US: Object.values(US_STATES).filter(Boolean).join(', ') }, 'region');
	add(CITY_NAMES, 'city');
	return places;
}
