import fc from 'fast-check';
import { TRUTHS } from '../../src/core/match/truth.ts';
import type { Profile } from '../../src/core/profile.ts';
import type { Contents } from '../../src/store/contents.ts';
import { EMPTY_READING, postingOf } from '../fixtures/seen-posting.ts';

/** Any text there can be: of every script, of broken halves of characters, of names that objects have by themselves. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'toString', '\ud800', '"\\\u2028\u0000'));
const id = text.filter((value) => value !== '');
const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const yesNo = fc.option(fc.boolean());

const kind = fc.constantFrom('contact' as const, 'experience' as const, 'skills' as const, 'other' as const);
const corrections = fc.array(
	fc.oneof(
		fc.record({ what: fc.constant('section' as const), heading: text, kind }),
		fc.record({ what: fc.constant('heading' as const), line: text, kind }),
		fc.record({ what: fc.constantFrom('no-skill' as const, 'skill' as const), line: text, skill: text }),
	),
	{ maxLength: 3 },
);

const state = { name: text, text, corrections, savedAt: time };
const resumes = fc
	.uniqueArray(fc.record({ id, ...state, source: fc.option(text), keepsContact: fc.boolean() }), { selector: (resume) => resume.id, maxLength: 4 })
	.chain((list) => fc.nat({ max: Math.max(0, list.length - 1) }).map((active) => list.map((resume, i) => ({ ...resume, active: i === active ? (1 as const) : (0 as const) }))));

const profile: fc.Arbitrary<Profile> = fc.record({
	years: fc.option(number),
	degree: fc.option(fc.constantFrom('none', 'associate', 'bachelor', 'master', 'phd')),
	levels: fc.array(fc.constantFrom('junior', 'senior', 'lead')),
	mayWorkIn: fc.array(text),
	citizenOf: fc.array(text),
	needsSponsor: yesNo,
	hasClearance: yesNo,
	hasDrivingLicence: yesNo,
	languages: fc.array(text),
	modes: fc.array(fc.constantFrom('remote', 'hybrid', 'onsite')),
	places: fc.array(text),
	wouldRelocate: yesNo,
	acceptsOnCall: yesNo,
	mostTravel: fc.option(number),
	payFloor: fc.option(fc.record({ amount: number, currency: text, period: fc.constantFrom('year', 'month', 'week', 'day', 'hour') })),
	dealBreakers: fc.array(text),
});

const seen = fc
	.record({ key: id, text, title: text, url: fc.constantFrom(null, 'https://jobs.example/1'), seenAt: time, rule: text, value: fc.oneof(text, number) })
	.map((made) => ({
		key: made.key,
		posting: postingOf(made.text, { title: made.title, url: made.url }),
		reading: { ...EMPTY_READING, silences: [{ kind: made.rule, rule: made.rule, params: { value: made.value } }] },
		seenAt: made.seenAt,
	}));

/** Any contents a store can have. */
export const anyContents: fc.Arbitrary<Contents> = resumes.chain((list) =>
	fc.record({
		resumes: fc.constant(list),
		versions: list.length === 0 ? fc.constant([]) : fc.array(fc.record({ resumeId: fc.constantFrom(...list.map((resume) => resume.id)), ...state }), { maxLength: 6 }),
		profile: fc.option(profile),
		answers: fc.uniqueArray(fc.record({ skill: id, truth: fc.constantFrom(...TRUTHS), where: text, saidAt: time }), { selector: (answer) => answer.skill, maxLength: 4 }),
		postings: fc.uniqueArray(seen, { selector: (posting) => posting.key, maxLength: 3 }),
		drafts: fc.uniqueArray(fc.record({ form: text, fields: fc.record({ text, name: text }) }), { selector: (draft) => draft.form, maxLength: 2 }),
		quarantine: fc.array(fc.record({ store: text, key: text, record: text, setAsideAt: time }), { maxLength: 2 }),
	}),
);

/** The same records, in an order that doesn't depend on who wrote them. */
export function inOrder(contents: Contents): Contents {
	const by =
		<Item>(key: (item: Item) => string) =>
		(a: Item, b: Item) =>
			key(a) < key(b) ? -1 : 1;
	return {
		...contents,
		resumes: contents.resumes.toSorted(by(({ id }) => id)),
		answers: contents.answers.toSorted(by(({ skill }) => skill)),
		postings: contents.postings.toSorted(by(({ key }) => key)),
		drafts: contents.drafts.toSorted(by(({ form }) => form)),
	};
}
