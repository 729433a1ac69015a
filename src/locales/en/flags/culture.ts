/**
 * Pace, load and perks.
 * @module
 */
export const culture = {
	'fast-paced': {
		title: '"Fast-paced"',
		reason: 'It may mean quick decisions, or too few people for the work.',
		benign: 'It is one of the most common phrases in postings and often means nothing.',
		question: 'How many people share this work, and what happened in the last busy week?',
	},
	'wear-many-hats': {
		title: '"Many hats"',
		reason: 'Duties may grow in all directions.',
		benign: 'In small firms it is simply true, and some enjoy it.',
		question: 'Which hats, and which of them is the main one?',
	},
	'family-culture': {
		title: '"Like a family"',
		reason: 'The picture of a family can blur the line between job and loyalty.',
		benign: 'Most mean a friendly tone.',
		question: 'How are disagreement, overtime and leaving handled?',
	},
	'work-hard-play-hard': {
		title: '"Work hard, play hard"',
		reason: 'Long hours may be made up for with parties.',
		benign: 'It may just say that colleagues like one another.',
		question: 'When do people usually go home?',
	},
	'always-on': {
		title: 'Long or open-ended hours',
		reason: 'The words point to evenings, weekends or constant availability.',
		benign: 'It may describe rare exceptions.',
		question: 'How often was evening or weekend work needed last month, and how is it made up?',
	},
	pressure: {
		title: 'Pressure as a condition',
		reason: 'Deadlines and stress are named as part of the job.',
		benign: 'Many templates carry this line for every role.',
		question: 'What causes the pressure, and what is done about it?',
	},
	'hit-the-ground-running': {
		title: 'Little time to settle in',
		reason: 'Results are expected before you know people and systems.',
		benign: 'It may only mean that experience helps.',
		question: 'What do the first four weeks look like?',
	},
	'self-starter': {
		title: '"Self-starter"',
		reason: 'It may mean trust, or that nobody has time to guide you.',
		benign: 'It is a stock phrase.',
		question: 'Who sets priorities, and how often do we speak?',
	},
	rockstar: {
		title: '"Rockstar", "ninja" and the like',
		reason: 'Such words reward heroics over teamwork and put many good people off.',
		benign: 'Somebody tried to sound less formal.',
		question: 'How is good work recognised here?',
	},
	'thick-skin': {
		title: '"Thick skin"',
		reason: 'The tone may be rough.',
		benign: 'It may refer to unhappy customers, not colleagues.',
		question: 'From whom does criticism come, and in what form?',
	},
	reassurance: {
		title: 'Says that there is no drama',
		reason: 'What goes without saying elsewhere had to be said here.',
		benign: 'The writer may have left such a place and want to promise better.',
		question: 'What has changed in the team in the last year?',
	},
	'strain-cluster': {
		title: '{{number}} signs of strain',
		reason: 'Pace, load and pressure are named in {{number}} different ways; together they describe the job.',
		benign: 'One writer may simply like such phrases.',
		question: 'What does a usual week look like, and why did the last person leave?',
	},
	'hollow-perks': {
		title: 'Games and drinks as benefits',
		reason: 'They cost little and take the place of leave, insurance or pension in the list.',
		benign: 'Good employers may offer both.',
		question: 'What are leave, insurance and pension like?',
	},
	'unlimited-pto': {
		title: 'Unlimited leave',
		reason: 'Without a number people often take less, and nothing is paid out when they leave.',
		benign: 'With a minimum it works well.',
		question: 'How many days did the team take on average last year?',
	},
} as const;
