/**
 * Silences by kind: what is missing, why it matters, what to ask.
 * @module
 */
export const silences = {
	pay: {
		title: 'No pay',
		reason: 'No amount is named anywhere, so you learn late whether it is worth your time.',
		question: 'What is the range for this position?',
	},
	duties: {
		title: 'No duties',
		reason: 'It is not said what is to be done.',
		question: 'What would a usual week look like?',
	},
	requirements: {
		title: 'No requirements',
		reason: 'It is not said what is asked of applicants.',
		question: 'What must somebody bring to be invited?',
	},
	stack: {
		title: 'No technology',
		reason: 'No language, tool or platform is named, so the text would fit any firm.',
		question: 'What does the team work with?',
	},
	level: {
		title: 'No level',
		reason: 'Neither a level nor years are named, so scope and pay can move.',
		question: 'For which level is the position budgeted?',
	},
	mode: {
		title: 'No place of work',
		reason: 'Neither a place nor remote work is named.',
		question: 'Where is the work done, and how many days on site?',
	},
	team: {
		title: 'No team',
		reason: 'Nothing on manager, reporting line or colleagues: you might work alone, or the text is a template.',
		question: 'To whom would I report, and how many people do this work?',
	},
	goal: {
		title: 'No purpose',
		reason: 'It is not said what the model decides, or for whom.',
		question: 'What will the model decide, and for whom?',
	},
	data: {
		title: 'No data',
		reason: 'Sources, volume and labels are not mentioned; months may go into getting data first.',
		question: 'What data exists today, and who owns it?',
	},
	evaluation: {
		title: 'No evaluation',
		reason: 'No metric, experiment or evaluation is named, so success is open.',
		question: 'How is it decided whether a model is good enough?',
	},
	production: {
		title: 'No production',
		reason: 'Nothing on deployment or serving: it may be analysis or research.',
		question: 'Which models are live today, and who runs them?',
	},
	monitoring: {
		title: 'No monitoring',
		reason: 'Nothing on drift, reliability or upkeep: failures may go unnoticed, or land on you unplanned.',
		question: 'Who is called when a model drifts?',
	},
	'data-team': {
		title: 'No data colleagues',
		reason: 'No data scientists, data engineers or research team are mentioned.',
		question: 'Who else works on data and models?',
	},
	privacy: {
		title: 'No privacy',
		reason: 'Sensitive data is involved, and nothing is said on its protection.',
		question: 'Who answers for data protection here?',
	},
	process: {
		title: 'No interview process',
		reason: 'Stages and length of the selection are not described.',
		question: 'Which stages are there, and is there a task at home?',
	},
	benefits: {
		title: 'No benefits',
		reason: 'Leave, insurance or other benefits are not mentioned.',
		question: 'What are leave and insurance like?',
	},
} as const;
