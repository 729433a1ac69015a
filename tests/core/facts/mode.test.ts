import { describe, expect, it } from 'vitest';
import { findMode } from '../../../src/core/facts/mode/index.ts';
import { contextOf } from '../posting-of.ts';

const mode = (text: string, facts = {}) => findMode(contextOf(text, facts)).value;

describe('by the text', () => {
	it.each([
		['This is a remote role that can be done anywhere in Canada.', 'remote'],
		['This position is fully remote.', 'remote'],
		['The role can be performed remotely.', 'remote'],
		['Work from anywhere in Europe.', 'remote'],
		['You can work remotely from any EU country.', 'remote'],
		['Location: Remote', 'remote'],
		['Location: Remote (US only)', 'remote'],
		['Location\nRemote, UK', 'remote'],
		['100% remote, flexible hours', 'remote'],
		['Job is remote until further notice.', 'remote'],
		['Work Remotely: Yes', 'remote'],
		['Position type: Remote', 'remote'],
		['Remote: Yes', 'remote'],
		['Temporarily remote due to COVID-19', 'remote'],
		['Office or remote', 'remote'],
		['We are a remote-first company.', 'remote'],
		['#LI-Remote', 'remote'],
		['We work in a hybrid model from home and from the office.', 'hybrid'],
		['Hybrid work mode', 'hybrid'],
		['This is a hybrid role based in Leeds.', 'hybrid'],
		['You will be in the office 3 days a week.', 'hybrid'],
		['Three days per week in our Berlin office, the rest from home.', 'hybrid'],
		['In-office at least two days per week', 'hybrid'],
		['Work location: Hybrid remote in Austin, TX', 'hybrid'],
		['2 days remote per week', 'hybrid'],
		['60% home office possible', 'hybrid'],
		['Remote work possible up to 2 days per week', 'hybrid'],
		['Office attendance is required three days per week', 'hybrid'],
		['Home office möglich', 'hybrid'],
		['Workplace type: Hybrid', 'hybrid'],
		['#LI-Hybrid', 'hybrid'],
		['Location: Leeds (hybrid)', 'hybrid'],
		['This position is on-site in Denver.', 'onsite'],
		['This is an onsite role.', 'onsite'],
		['Work Location: In person', 'onsite'],
		['Work Location:\nOne location', 'onsite'],
		['Location: Rehovot, On-Site (in front of the station)', 'onsite'],
		['This role is not remote.', 'onsite'],
		['Remote work is not available for this position.', 'onsite'],
		['You must work on-site five days a week in our lab.', 'onsite'],
		['This role is based in our Chicago office.', 'onsite'],
		['Work Remotely: No', 'onsite'],
		['Work Remotely:\nNo', 'onsite'],
		['Must be onsite 5 days a week', 'onsite'],
		['Mode of work: WFO', 'onsite'],
		['Job Location: Pune (Work from office)', 'onsite'],
	])('%s', (text, expected) => {
		expect(mode(text)).toBe(expected);
	});
	it.each([
		'You support remote teams in nine countries.',
		'Experience with remote sensing and satellite images',
		'Remote debugging of devices in the field',
		'Build hybrid cloud platforms on Azure',
		'Experience with hybrid mobile apps',
		'Interviews are held remotely.',
		'On-site gym and free lunch in the canteen',
		'Remote patient monitoring products',
		'Our office is near the river.',
		'Experience working remotely',
		'Remote work stipend',
		'Proficient in Microsoft Office',
	])('nothing in: %s', (text) => {
		expect(mode(text)).toBe('unknown');
	});
});

describe('by the page', () => {
	it.each([
		['Remote', 'remote'],
		['Haifa, Israel (On-site)', 'onsite'],
		['Haifa, Israel (Hybrid)', 'hybrid'],
		['Remote,Lyon', 'remote'],
		['United States - Boston (Remote-First)', 'remote'],
		['Hybrid remote in Dallas, TX', 'hybrid'],
		['Berlin, Germany', 'unknown'],
		['New York, NY', 'unknown'],
	])('%s', (location, expected) => {
		expect(mode('We sell tea.', { location })).toBe(expected);
	});
	it('uses the field for the work mode and the title', () => {
		expect(mode('We sell tea.', { workMode: 'On-site' })).toBe('onsite');
		expect(mode('We sell tea.', { title: 'Data Engineer (Remote)' })).toBe('remote');
	});
	it('goes by the text where they contradict, and says so', () => {
		const judgement = findMode(contextOf('We work in a hybrid model: three days in the office.', { location: 'Haifa (Remote)' }));
		expect(judgement).toMatchObject({ value: 'hybrid', rule: 'mode-contradiction', params: { text: 'hybrid', field: 'remote' } });
	});
	it('sees no contradiction where the text leaves the choice', () => {
		expect(findMode(contextOf('Hybrid working from Hanoi or working remotely from any place in Vietnam', { location: 'Remote' }))).toMatchObject({
			value: 'remote',
			rule: 'mode-text',
		});
	});
	it('lets a hashtag not outdo the page', () => {
		expect(mode('#LI-Hybrid', { location: 'Remote' })).toBe('remote');
	});
});
