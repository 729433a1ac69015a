import { describe, expect, test } from 'vitest';
import { countriesOf, namesPlace } from '../../../../src/core/match/checks/countries.ts';

describe('the country of a place', () => {
	test.each<[string, readonly string[]]>([
		['New York, NY', ['US']],
		['San Diego, CA 92123', ['US']],
		['Washington, DC', ['US']],
		['Hybrid work in Austin, TX', ['US']],
		['Remote, Jersey City, NJ', ['US']],
		['United States - Boston (Remote-First)', ['US']],
		['Albuquerque, New Mexico', ['US']],
		['Ciudad de México, Mexico', ['MX']],
		['Edinburgh, Scotland, UK', ['GB']],
		['London, Ontario', ['CA']],
		['Toronto, CA', ['CA']],
		['Toronto, ON, CA', ['CA']],
		['Paris, Texas', ['US']],
		['Zürich', ['CH']],
		['München', ['DE']],
		['Berlin, DE', ['DE']],
		['Bengaluru, IN', ['IN']],
		['Ho Chi Minh City, Viet Nam', ['VN']],
		['Utrecht, NL', ['NL']],
		['London, UK or New York, USA', ['GB', 'US']],
		['U.S.', ['US']],
	])('%s: %j', (place, countries) => {
		expect(countriesOf(place)).toEqual(countries);
	});
	test.each(['Remote', '', 'Greater Metropolitan Area', 'Muncie, IN', 'Walldorf, DE', 'Tbilisi, Georgia', 'join us', 'constructor', '__proto__, toString'])(
		'is not guessed: %s',
		(place) => {
			expect(countriesOf(place)).toEqual([]);
		},
	);
});

describe('a place of one’s own', () => {
	test.each([
		['Greater Munich Metropolitan Area', 'München'],
		['Austin, TX 78701', 'Texas'],
		['Berlin', 'Germany'],
		['Leeds', 'UK'],
		['San Francisco Bay Area', 'Bay Area'],
	])('stands in %s: %s', (location, own) => {
		expect(namesPlace(location, own)).toBe(true);
	});
	test.each([
		['Newark, NJ', 'York'],
		['Yorkshire', 'York'],
		['Toronto, CA', 'California'],
		['Berlin', ''],
		['Berlin', 'Austria'],
	])('does not stand in %s: %s', (location, own) => {
		expect(namesPlace(location, own)).toBe(false);
	});
});
