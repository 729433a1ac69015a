import { describe, expect, it } from 'vitest';
import { type Given, silentKinds } from '../reading-context-of.ts';

/** Long enough to be a posting, and says nothing at all. */
const MURMUR = Array.from({ length: 40 }, () => 'the quick brown fox').join(' ');
const kindsWith = (words: string, given: Given = {}) => silentKinds(`${MURMUR}.\n${words}`, given);
const MODELS: Given = { role: 'ml-engineer' };

/** A silence, words that break it, words that sound alike and don't. */
const CASES: readonly (readonly [string, Given, readonly string[], readonly string[]])[] = [
	[
		'team',
		{},
		['You report to the head of data.', 'Work closely with product managers.', 'A squad of six.'],
		[
			'You are a team player.',
			'As a founding team member you own equity.',
			'Team building in spring.',
			'The interview is on Microsoft Teams.',
			'The console has its own team in Johor.',
		],
	],
	[
		'duties',
		{},
		[
			'You will design services.',
			'# Responsibilities\nMany things.',
			'The engineer will maintain tests.',
			'# Job description\n- Build pipelines\n- Support the release',
			'We are looking for an engineer to work on our public website.',
			'Lead the design of the lake. Maintain its documents.',
		],
		["You'll love our office.", "You'll work next to two designers.", '- Core Java\n- Build tools', 'We have corporate responsibility.', 'A fine place.'],
	],
	[
		'requirements',
		{},
		['Knowledge of networks.', '# Qualifications\nMany.', 'Two years of experience.'],
		['A great user experience for shoppers.', 'A fine place.', 'We sell shoes.'],
	],
	['mode', {}, ['Our office in Leeds.', 'Remote within Europe.', 'Hybrid work.'], ['A fine place.', 'We sell shoes.', 'The officer on duty.']],
	[
		'process',
		{},
		['Two interviews and an offer.', 'Our hiring process is short.', 'First a phone screen.'],
		['You do user interviews.', 'We make an accommodation in any interview for people with disabilities.', 'A process engineer.'],
	],
	['benefits', {}, ['25 days of annual leave.', 'Health insurance.', 'Stock options.'], ['We work in public health.', 'A private equity firm.', 'The benefits of clean code.']],
	[
		'monitoring',
		MODELS,
		[
			'You monitor drift.',
			'Retraining on new data.',
			'Maintain models after launch.',
			'Deploy to the fleet and follow their behaviour at sea.',
			'Own the reliability of the service.',
		],
		['Maintain existing code.', 'Maintainable features.', 'Patient monitoring devices.'],
	],
	[
		'production',
		MODELS,
		['You deploy models.', 'Ship to production.', 'Serving predictions at low latency.', 'Insights are delivered via our app.'],
		['Learn about deploying new technologies.', 'Work on the production line.', 'Causal inference.'],
	],
	[
		'evaluation',
		MODELS,
		['You evaluate models offline.', 'A/B tests decide.', 'Metrics for every release.', 'Measure accuracy and latency on the boat.', 'Run experiments.'],
		['Evaluate new technologies.', 'Applicants will be evaluated fairly.', 'Experimental music.'],
	],
	[
		'data-team',
		MODELS,
		['Work with data engineers.', 'Our research team is growing.', 'Join the data science team.'],
		['A degree in data science.', 'You are a data scientist.', 'Knowledge of data science concepts.'],
	],
	[
		'data',
		MODELS,
		['A dataset of a million images.', 'Work with large data.', 'Customer documents as a corpus.'],
		['You know data structures.', 'Personal data of applicants.', 'A data scientist.'],
	],
	['goal', MODELS, ['Find fraud early.', 'Recommendations for shoppers and other users.', 'Our mission is clean water.'], ['A fine place.', 'The usual tasks.', 'Python.']],
	[
		'pay',
		{},
		['We pay eighteen hundred euros a month.', 'The rate is 90 pounds an hour.'],
		['Customers pay twelve dollars a month for the app.', 'We donate ten thousand euros a year.'],
	],
	[
		'team',
		{},
		[
			"You'd work with two people from sales.",
			'You will belong to the forecasting section.',
			'You join a lab headed by Ines Duarte.',
			'Your boss sits in Graz.',
			'There are nine of us.',
			'You will be supervised by Professor Lind.',
			'You sit beside the designers.',
			"It is a two-person shop; you'd be the third.",
			'Reporting line: COO',
		],
		['We work with Kotlin and Bazel.', 'We belong to a group of companies in Graz.', 'Our group has grown in every year since 1990.'],
	],
	[
		'duties',
		{},
		[
			'You draw boundaries, fit curves and answer questions.',
			'A normal week has two releases in it.',
			'In this post you run the nightly loads.',
			'Your work will be to keep the crawler alive.',
			"What you'd do: keep the crawler alive.",
			'Your remit covers the crawler and its tests.',
		],
		['Training data: a million frames.', 'Performance counts here. Work location: Graz.', 'You would meet good people.', 'Operating systems. Testing experience.'],
	],
	['requirements', {}, ['What we ask for: patience and tidy code.'], ['We sell shoes.']],
	[
		'level',
		{},
		['Seniority: mid', 'APS 5', 'The job would suit a junior.', 'This is a senior role.', 'Fresh graduates may apply.', 'Pay band C, grade 7.', 'You have a few years behind you.'],
		['Education level: any.', 'Our senior leadership is kind.'],
	],
	[
		'monitoring',
		MODELS,
		[
			'We notice when a model degrades.',
			'Each quarter you check how the predictions held up.',
			'Langfuse traces are read each morning.',
			'You keep our models healthy in the field.',
			'Alerts fire when accuracy drops.',
			'Own uptime of the inference service.',
			'Dashboards show how each model performs over time.',
			"You'll refresh the models every quarter.",
			'We log predictions and check them against what happened.',
		],
		['We tune the weight decay of the model.', 'Develop models and maintain the documentation.', 'Buildings degrade over decades.'],
	],
	[
		'production',
		MODELS,
		[
			'Productionisation is a monthly affair.',
			'The models go into service on ships.',
			'You put models into the hands of captains: models on the bridge.',
			'Two models are live.',
			'Our models run on 4,000 tractors.',
			'Models are used by 200 clinics every day.',
			'You get the models in front of customers.',
			'Containerise models and expose them behind an API.',
		],
		['You bring cake.', 'A live band plays in June.'],
	],
	[
		'evaluation',
		MODELS,
		[
			'We look at the false alarm rate.',
			'Back-tests decide.',
			'Each approach is compared against the current model.',
			'Every change goes through a champion/challenger test.',
			'You define how we know that a model is good.',
			'We track precision, recall and calibration.',
			'Peer-reviewed benchmarks guide us.',
		],
		['False claims are rare.', 'We judge nobody.'],
	],
	[
		'data-team',
		MODELS,
		[
			"You'd be our first data scientist.",
			'The vision team has five members.',
			'A colleague in analytics prepares the tables.',
			'You pair with our ML engineer.',
			'Join six scientists and four engineers.',
			'The AI group has ten people.',
		],
		['You are a data scientist at heart.'],
	],
	['goal', MODELS, ['We help farmers water less.', 'It lets teachers mark faster.'], ['We help each other.', 'Help us grow.']],
	['data', MODELS, ['Inputs are photographs of bridges.', 'Ten years of invoices.'], ['Upload your documents with the form.', 'The picture is good.']],
	[
		'process',
		{},
		[
			'The process is a call and then a pairing session.',
			'First a phone call, then a visit to the plant.',
			'Shortlisted people do an exercise and two conversations.',
			'Assessment: written test and board interview.',
		],
		['The data process has rounds of checks.', 'Only shortlisted candidates are contacted.', 'You own the process from a call to an invoice; payment is followed by a receipt.'],
	],
	[
		'benefits',
		{},
		['Health cover from day one.', 'Leave: 30 days.', 'Gym, lunch, Medicare supplement and a bike.', 'Superannuation at 15.4%.', 'Mediclaim and PF.'],
		['Our software reads insurance claims.', 'Model health is checked.'],
	],
	['mode', {}, ['Place of work: Trondheim', 'You may live anywhere in Spain.'], []],
];

for (const [kind, given, breaks, keeps] of CASES) {
	describe(kind, () => {
		it('is heard where nothing is said', () => {
			expect(kindsWith('', given)).toContain(kind);
		});
		it.each(breaks)('is broken by "%s"', (words) => {
			expect(kindsWith(words, given)).not.toContain(kind);
		});
		it.each(keeps)('is not broken by "%s"', (words) => {
			expect(kindsWith(words, given)).toContain(kind);
		});
	});
}

describe('silences over facts', () => {
	it('hears no pay, wherever it might be named', () => {
		expect(kindsWith('')).toContain('pay');
		expect(kindsWith('', { posting: { payLine: 'Competitive' } })).toContain('pay');
		expect(kindsWith('', { posting: { payLine: '£60K - £70K' } })).not.toContain('pay');
		expect(kindsWith('', { pay: { min: 50, max: 60, currency: 'USD', period: 'hour' } })).not.toContain('pay');
	});

	it('hears no technology and no level', () => {
		expect(kindsWith('Excel and statistics.')).toEqual(expect.arrayContaining(['stack', 'level']));
		expect(kindsWith('Excel and statistics.', { skills: [{ id: 'x', surface: 'Excel' }] })).not.toContain('stack');
		expect(kindsWith('Excel and statistics.', { skills: [{ id: 'x', surface: 'statistics', kind: 'method' }] })).toContain('stack');
		expect(kindsWith('', { seniority: 'mid' })).not.toContain('level');
		expect(kindsWith('Grade 7, full time.')).not.toContain('level');
		expect(kindsWith('No experience needed.')).not.toContain('level');
		expect(kindsWith('5 years', { years: [{ min: 5, quote: '5 years' }] })).not.toContain('level');
	});

	it('takes the place from the page', () => {
		expect(kindsWith('', { posting: { location: 'Leeds' } })).not.toContain('mode');
		expect(kindsWith('', { posting: { workMode: 'Remote' } })).not.toContain('mode');
		expect(kindsWith('', { mode: 'hybrid' })).not.toContain('mode');
	});

	it('asks about models only those who build them', () => {
		const models = ['monitoring', 'production', 'evaluation', 'data-team', 'goal', 'data'];
		expect(kindsWith('', { role: 'research-scientist' })).toEqual(expect.arrayContaining(models));
		expect(kindsWith('', { role: 'backend' }).filter((kind) => models.includes(kind))).toEqual([]);
	});

	it('minds privacy where models meet sensitive data', () => {
		expect(kindsWith('Models on patient data.', MODELS)).toContain('privacy');
		expect(kindsWith('Models on patient data under GDPR.', MODELS)).not.toContain('privacy');
		expect(kindsWith('Models on shoe sizes.', MODELS)).not.toContain('privacy');
		for (const words of ['We read hospital case notes.', 'Our model looks at credit histories.']) expect(kindsWith(words, MODELS)).toContain('privacy');
		for (const words of ['Hospital records, as the CCPA allows.', 'Bank holidays are free. The record is long.', 'The team faces a million questions.']) {
			expect(kindsWith(words, MODELS)).not.toContain('privacy');
		}
	});

	it('says nothing of teasers and doubtful texts', () => {
		expect(silentKinds('A short teaser.')).toEqual([]);
		expect(kindsWith('', { posting: { extraction: 'doubtful' } })).toEqual([]);
	});
});
