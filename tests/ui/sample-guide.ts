/**
 * Two invented guides: one with everything a guide can have, one without neighbours' guides, figures and sources.
 * @module
 */
import type { Guide } from '../../src/core/guide/types.ts';

export const FIRMWARE_GUIDE: Guide = {
	role: 'embedded',
	name: 'firmware engineer',
	asOf: '2026-04',
	summary: 'A firmware engineer writes what runs below the operating system, or without one.',
	neighbours: [
		{ role: 'qa', name: 'test engineer', difference: 'Finds what breaks; the firmware engineer makes it not break again.' },
		{ role: 'designer', name: 'industrial designer', difference: 'Shapes the case and never sees the board.' },
	],
	mustHaves: [
		{ id: 'c', text: 'C, and reading what the compiler made of it', anyOf: ['c'] },
		{ id: 'buses', text: 'serial buses: I2C, SPI, CAN', anyOf: ['can'], phrases: ['serial bus'] },
	],
	niceToHaves: [{ id: 'rust', text: 'Rust without the standard library', anyOf: ['rust'] }],
	duties: [
		{ id: 'bring-up', text: 'bring up new boards', area: 'software', phrases: ['board bring up'], outcome: 'days from first power to first blink' },
		{ id: 'updates', text: 'ship updates that cannot brick a device', area: 'software', phrases: ['over the air'], outcome: 'devices updated, devices lost' },
	],
	levels: [
		{
			level: 'junior',
			name: 'junior firmware engineer',
			years: { min: 0, max: 3 },
			does: 'Writes drivers under review.',
			signs: ['under review'],
			pay: [
				{ country: 'PT', currency: 'EUR', period: 'month', min: 1_800, max: 2_400, source: 'harbour-survey' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 650_000, max: 1_200_000, source: 'crane-report' },
			],
		},
		{
			level: 'staff',
			name: 'staff firmware engineer',
			years: { min: 10, max: null },
			does: 'Decides what all boards have in common.',
			signs: ['across boards'],
			pay: [{ country: 'PT', currency: 'EUR', period: 'month', min: 5_000, max: 7_000, open: true, source: 'harbour-survey' }],
		},
	],
	keywords: ['firmware', 'RTOS', 'JTAG'],
	warnings: [
		{
			id: 'no-lab',
			severity: 'high',
			title: 'No lab in sight',
			why: 'Boards can’t be probed over a video call.',
			benign: 'They may post you the bench.',
			question: 'Where does the oscilloscope stand?',
			when: { silence: 'lab' },
		},
	],
	tips: [{ id: 'size', text: 'Say how small it was.', example: 'Fitted … into … kB of flash.', done: { says: ['kb'] } }],
	mistakes: [{ id: 'boards', title: 'A list of boards', why: 'Owning one shows nothing.', fix: 'Say what you made it do.', when: { says: ['arduino'] } }],
	questions: [{ id: 'degree', question: 'Do I need to solder?', answer: 'A little, and badly is enough.' }],
	sources: [
		{ id: 'harbour-survey', title: 'Harbour & Vale, survey of wages', date: '2025' },
		{ id: 'crane-report', title: 'Crane report on pay', date: '2026-02' },
	],
};

export const TESTING_GUIDE: Guide = {
	...FIRMWARE_GUIDE,
	role: 'qa',
	name: 'test engineer',
	summary: 'A test engineer finds out before the customer does.',
	neighbours: [{ role: 'designer', name: 'industrial designer', difference: 'Decides how it should feel.' }],
	levels: [{ level: 'mid', name: 'test engineer', years: { min: 2, max: 5 }, does: 'Plans and runs tests.', signs: ['plans'], pay: [] }],
	warnings: [],
	sources: [],
};
