/**
 * The country a posting's pay is for: by its place, else by a currency that is one country's own.
 * @module
 */
import type { Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';

/** Countries by what locations call them and their larger cities, in lower case. */
const PLACES: readonly (readonly [country: string, pattern: RegExp])[] = [
	['CA', /\b(?:canada|ontario|toronto|vancouver|montr[eé]al|calgary|ottawa|edmonton|waterloo, on|british columbia|alberta|qu[eé]bec)\b/],
	['GB', /\b(?:united kingdom|england|scotland|wales|uk|great britain|london|manchester|edinburgh|bristol|leeds|cambridge, uk|glasgow|birmingham, (?:uk|england))\b/],
	['IE', /\b(?:ireland|dublin|cork, ie)\b/],
	['DE', /\b(?:germany|deutschland|berlin|m[uü]nchen|munich|hamburg|frankfurt|stuttgart|k[oö]ln|cologne|d[uü]sseldorf|leipzig|karlsruhe)\b/],
	['AT', /\b(?:austria|[oö]sterreich|vienna|wien|graz|linz)\b/],
	['CH', /\b(?:switzerland|schweiz|z[uü]rich|geneva|gen[eè]ve|basel|lausanne|bern)\b/],
	['FR', /\b(?:france|paris|lyon|toulouse|grenoble)\b/],
	['NL', /\b(?:netherlands|nederland|amsterdam|rotterdam|eindhoven|utrecht|the hague)\b/],
	['ES', /\b(?:spain|espa[nñ]a|madrid|barcelona|valencia)\b/],
	['PT', /\b(?:portugal|lisbon|lisboa|porto)\b/],
	['PL', /\b(?:poland|polska|warsaw|warszawa|krak[oó]w|wroc[lł]aw|gda[nń]sk)\b/],
	['SE', /\b(?:sweden|stockholm|gothenburg|malm[oö])\b/],
	['IN', /\b(?:india|bengaluru|bangalore|hyderabad|pune|mumbai|chennai|gurgaon|gurugram|noida|new delhi|delhi|kolkata|ahmedabad)\b/],
	['SG', /\bsingapore\b/],
	['AU', /\b(?:australia|sydney|melbourne|brisbane|perth|adelaide|canberra)\b/],
	['NZ', /\b(?:new zealand|auckland|wellington)\b/],
	['JP', /\b(?:japan|tokyo|osaka)\b/],
	['IL', /\b(?:israel|tel[ -]aviv|haifa|herzliya)\b/],
	['BR', /\b(?:brazil|brasil|s[aã]o paulo|rio de janeiro)\b/],
	['AE', /\b(?:united arab emirates|dubai|abu dhabi|uae)\b/],
	['MX', /\b(?:mexico|m[eé]xico|guadalajara|monterrey)\b/],
	['PH', /\b(?:philippines|manila)\b/],
	['ZA', /\b(?:south africa|johannesburg|cape town)\b/],
	[
		'US',
		/\b(?:united states|usa|u\.s\.a?|us|new york|nyc|san francisco|bay area|silicon valley|seattle|austin|boston|chicago|los angeles|palo alto|mountain view|denver|atlanta|california|texas|washington|massachusetts|virginia|florida|illinois|colorado|new jersey|pennsylvania|georgia|north carolina)\b/,
	],
];
/** "Palo Alto, CA 94303" */
const US_STATE =
	/,\s?(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)\b/;
/** Currencies that are one country's own. A dollar or euro alone names none, but US dollars are hardly ever written as such elsewhere. */
const BY_CURRENCY = new Map([
	['USD', 'US'],
	['INR', 'IN'],
	['GBP', 'GB'],
	['CAD', 'CA'],
	['AUD', 'AU'],
	['NZD', 'NZ'],
	['SGD', 'SG'],
	['CHF', 'CH'],
	['PLN', 'PL'],
	['SEK', 'SE'],
	['JPY', 'JP'],
	['ILS', 'IL'],
	['BRL', 'BR'],
	['AED', 'AE'],
	['MXN', 'MX'],
	['PHP', 'PH'],
	['ZAR', 'ZA'],
]);
const LOCATION_CHARS = 200;

/** ISO 3166-1 alpha-2; `null` where neither place nor currency tells. A place goes before a currency. */
export function tellCountry(posting: Posting, reading: Reading): string | null {
	const location = (posting.location ?? '').slice(0, LOCATION_CHARS);
	return countryOf(location) ?? countryOf(posting.title.slice(0, LOCATION_CHARS), false) ?? (reading.facts.pay ? (BY_CURRENCY.get(reading.facts.pay.currency) ?? null) : null);
}

function countryOf(place: string, withStates = true): string | null {
	const lower = place.toLowerCase();
	const named = PLACES.find(([country, pattern]) => country !== 'US' && pattern.test(lower));
	if (named && !(withStates && US_STATE.test(place))) return named[0];
	if (withStates && US_STATE.test(place)) return 'US';
	const us = PLACES.find(([country]) => country === 'US');
	return withStates && us?.[1].test(lower) ? 'US' : null;
}
