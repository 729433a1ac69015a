/**
 * Signs and codes of currencies.
 * @module
 */

/** Signs, letters and codes in lower case → ISO 4217. A bare "$" is settled by the place. */
const BY_SIGN = new Map<string, string>([
	['us$', 'USD'],
	['usd', 'USD'],
	['c$', 'CAD'],
	['ca$', 'CAD'],
	['cad', 'CAD'],
	['a$', 'AUD'],
	['au$', 'AUD'],
	['aud', 'AUD'],
	['nz$', 'NZD'],
	['nzd', 'NZD'],
	['s$', 'SGD'],
	['sgd', 'SGD'],
	['hk$', 'HKD'],
	['hkd', 'HKD'],
	['£', 'GBP'],
	['gbp', 'GBP'],
	['€', 'EUR'],
	['eur', 'EUR'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['₹', 'INR'],
	['inr', 'INR'],
	['rs', 'INR'],
	['rs.', 'INR'],
	['chf', 'CHF'],
	['¥', 'JPY'],
	['jpy', 'JPY'],
	['₪', 'ILS'],
	['ils', 'ILS'],
	['nis', 'ILS'],
	['pln', 'PLN'],
	['zł', 'PLN'],
	['sek', 'SEK'],
	['nok', 'NOK'],
	['dkk', 'DKK'],
	['r$', 'BRL'],
	['brl', 'BRL'],
	['aed', 'AED'],
	['mxn', 'MXN'],
	['zar', 'ZAR'],
	['r', 'ZAR'],
	['$ca', 'CAD'],
	['$us', 'USD'],
	['php', 'PHP'],
	['₱', 'PHP'],
	['pkr', 'PKR'],
	['myr', 'MYR'],
	['czk', 'CZK'],
	['huf', 'HUF'],
	['ron', 'RON'],
	['uah', 'UAH'],
	['vnd', 'VND'],
	['₫', 'VND'],
]);

/** "R55 000" is South African money, "R 4.2" a language. */
const RAND = 'r(?=\\s?\\d{1,3}[ ,\\u00a0]\\d{3}(?!\\d))';
/** Source of a regular expression (lower case) that matches a sign before an amount, and one behind it. */
export const SIGN_BEFORE = `(?:${RAND}|us\\$|ca\\$|au\\$|nz\\$|hk\\$|[cas]\\$|r\\$|\\$|£|€|₹|¥|₪|₱|₫|rs\\.?|(?:usd|cad|aud|nzd|sgd|hkd|gbp|eur|inr|chf|jpy|ils|nis|pln|sek|nok|dkk|brl|aed|mxn|zar|php|pkr|myr|czk|huf|ron)\\s?[$£€]?)`;
export const SIGN_AFTER =
	'(?:\\$\\s?(?:ca|us)(?!\\p{L})|usd|cad|aud|nzd|sgd|hkd|gbp|eur|euros?|inr|chf|jpy|ils|nis|pln|zł|sek|nok|dkk|brl|aed|mxn|zar|php|pkr|myr|czk|huf|ron|uah|vnd|€|£|₹|₪|\\$)';

const DOLLAR_PLACES: readonly (readonly [RegExp, string])[] = [
	[/\b(?:canada|canadian|ontario|toronto|vancouver|montr[ée]al|calgary|ottawa|british columbia|alberta|quebec)\b/i, 'CAD'],
	[/\b(?:australia|sydney|melbourne|brisbane|perth|adelaide|canberra)\b/i, 'AUD'],
	[/\b(?:new zealand|auckland|wellington)\b/i, 'NZD'],
	[/\bsingapore\b/i, 'SGD'],
	[/\bhong kong\b/i, 'HKD'],
];

/** "US/Canada": their dollars are meant where nothing is added to the sign. */
const STATES = /\b(?:USA?|U\.S\.(?:A\.)?|United States)\s?(?:[/,&+|-]|or\b|and\b)\s?(?:the )?\p{Lu}|\p{L}\s?(?:[/,&+|]|or\b|and\b)\s?(?:the )?(?:USA?\b|U\.S\.|United States)/u;

/** ISO code of a sign; a plain "$" by the job's place, US dollars where that tells nothing. */
export function currencyOf(sign: string, place: string): string {
	const bare = sign.replace(/\s/g, '');
	if (bare === '$' && STATES.test(place)) return 'USD';
	if (bare === '$') return DOLLAR_PLACES.find(([pattern]) => pattern.test(place))?.[1] ?? 'USD';
	return BY_SIGN.get(bare) ?? BY_SIGN.get(bare.replace(/[$£€]$/, '')) ?? 'USD';
}
