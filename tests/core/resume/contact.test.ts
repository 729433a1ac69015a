import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findNothing } from './finder.ts';

const contactOf = (text: string) => readResume(text, findNothing, '1', '2025-06-15').contact;
const REST = '\n\nEXPERIENCE\nEngineer, Acme, 2019-2020\n- a';
const ANN = { name: 'Ann Poe', email: 'ann.poe@example.com', phone: '+1 (415) 555-0142', links: ['linkedin.com/in/annpoe', 'github.com/annpoe'], location: 'Leeds, UK' };

describe('contact', () => {
	test.each([
		['in a line with bars', 'Ann Poe\nData Engineer\nann.poe@example.com | +1 (415) 555-0142 | Leeds, UK | linkedin.com/in/annpoe | github.com/annpoe'],
		['in a line with nothing but spaces', 'ANN POE\nann.poe@example.com +1 (415) 555-0142 Leeds, UK linkedin.com/in/annpoe github.com/annpoe'],
		['with commas that stand apart', 'Ann Poe\nann.poe@example.com , +1 (415) 555-0142 , Leeds, UK , linkedin.com/in/annpoe , github.com/annpoe'],
		['line by line, as bullets', '# Ann Poe\n- ann.poe@example.com\n- +1 (415) 555-0142\n- Leeds, UK\n- linkedin.com/in/annpoe\n- github.com/annpoe'],
		[
			'in a section of its own',
			'Ann Poe\nData Engineer\n\nCONTACT\nEmail: ann.poe@example.com\nPhone: +1 (415) 555-0142\nLocation: Leeds, UK\nlinkedin.com/in/annpoe\ngithub.com/annpoe',
		],
		['with ornaments', 'Ann Poe\n📍 Leeds, UK ◆ 📧 ann.poe@example.com ◆ 📱 +1 (415) 555-0142 ◆ linkedin.com/in/annpoe ◆ github.com/annpoe'],
		['with labels', 'Full Name: Ann Poe\nEmail: ann.poe@example.com\nPhone: +1 (415) 555-0142\nAddress: Leeds, UK (Home)\nlinkedin.com/in/annpoe\ngithub.com/annpoe'],
		['with slashes', 'Ann Poe\nann.poe@example.com / +1 (415) 555-0142 / Leeds, UK / linkedin.com/in/annpoe / github.com/annpoe'],
	])('%s', (_, text) => {
		expect(contactOf(text + REST)).toEqual(ANN);
	});
	test('a name is none of a heading, a role, a place or the word for such papers', () => {
		expect(contactOf(`CURRICULUM VITAE\nAnn Poe${REST}`).name).toBe('Ann Poe');
		expect(contactOf(`Software Engineer\nAnn Poe${REST}`).name).toBe('Ann Poe');
		expect(contactOf(`Ann Poe, PhD – Résumé\nann@example.com${REST}`).name).toBe('Ann Poe');
		expect(contactOf(`SUMMARY\nLikes quiet systems.${REST}`).name).toBeNull();
	});
	test('capitals are a matter of layout', () => {
		expect(contactOf(`CHLOÉ O'NEILL-DUVAL\nx@example.com${REST}`).name).toBe("Chloé O'Neill-Duval");
	});
	test('a city alone counts beside an address', () => {
		expect(contactOf(`Jörg Moll\n0221 4710815 | Köln | j@moll.example${REST}`)).toMatchObject({ location: 'Köln', phone: '0221 4710815' });
	});
	test('years are no telephone number, and Node.js is no address', () => {
		expect(contactOf(`Ann Poe\nNode.js and ASP.NET developer, 2015 - 2021${REST}`)).toMatchObject({ phone: null, links: [] });
	});
	test('what isn’t there is null', () => {
		expect(contactOf('')).toEqual({ name: null, email: null, phone: null, links: [], location: null });
	});
});
