/**
 * What is asked for, and the shape of the job.
 * @module
 */
export const fit = {
	'junior-senior-years': {
		title: "Beginner's level, {{years}} years asked",
		reason: 'The level is for beginners, the {{years}} years are not, and the pay may follow the title.',
		benign: 'Level fields are often filled in carelessly.',
		question: 'Which level is the position budgeted at?',
	},
	'impossible-years': {
		title: 'More years than {{skill}} has existed',
		reason: '{{years}} years are asked for; {{skill}} came out in {{since}}, so {{possible}} were possible.',
		benign: 'The list may have been written by somebody who does not use it.',
		question: 'Which experience matters most to the team?',
	},
	'tool-laundry-list': {
		title: '{{tools}} tools demanded',
		reason: 'Nobody masters all of them; the list does not say which of them the work needs.',
		benign: 'Often it is the whole stack of a department, written down by one person.',
		question: 'Which three are used every day?',
	},
	'many-roles': {
		title: 'Duties of {{families}} different roles',
		reason: 'The duties belong to roles that are usually separate jobs.',
		benign: 'Small firms do share work this widely.',
		question: 'What takes most of the week, and who does the rest today?',
	},
	'expert-in-many': {
		title: 'Expert in {{tools}} things at once',
		reason: 'Expert knowledge of so many tools at the same time is hardly to be found.',
		benign: '"Expert" may stand for "has worked with".',
		question: 'In which of them is depth really needed?',
	},
	'overqualified-degree': {
		title: "A higher degree for a beginner's job",
		reason: 'The degree asked for is above what the work at this level needs.',
		benign: 'In some fields and countries it is the usual entry.',
		question: 'Does experience count instead of the degree?',
	},
	'under-levelled': {
		title: "A leader's scope under a lower level",
		reason: 'Strategy, budget or people are yours to lead, while title or years point to a lower level.',
		benign: 'Young firms give scope early, with the title to follow.',
		question: 'At which level is this paid, and when is it reviewed?',
	},
	'inflated-title': {
		title: "A high title over a beginner's duties",
		reason: 'The title is higher than the duties or years that are named.',
		benign: 'Titles differ between firms and countries.',
		question: 'What does this title mean on your career ladder?',
	},
	'research-and-production': {
		title: 'Research and production in one',
		reason: 'Publishing and running systems follow different clocks; one of the two tends to win.',
		benign: 'Applied research groups do both on purpose.',
		question: 'How is the time divided, and which of the two is my review based on?',
	},
	'first-data-hire': {
		title: 'First or only person in the field',
		reason: 'Nobody in the firm does this work yet, so data, tools and expectations are yours to build.',
		benign: 'Some look for exactly that.',
		question: 'What data exists today, and who decides what is built first?',
	},
	'ai-in-name': {
		title: 'AI in the words, other work in the duties',
		reason: 'The text speaks of AI while the duties are reports, prompts or data entry.',
		benign: 'The role may be at its very beginning.',
		question: 'What are the three most urgent tasks?',
	},
	'ml-title-without-ml': {
		title: 'Machine learning in the title alone',
		reason: 'Nothing among the requirements has to do with machine learning, so the title may not fit the work.',
		benign: 'The text may have been copied from another posting.',
		question: 'Which part of the work is machine learning?',
	},
	'annotation-as-ml': {
		title: "Labelling work under an expert's title",
		reason: 'The duties are labelling data or rating answers, which is paid and valued differently from engineering.',
		benign: 'A short share of labelling is part of many real model jobs.',
		question: 'What share of the time is labelling?',
	},
} as const;
