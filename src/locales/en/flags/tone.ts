/**
 * Language, and whom it leaves out.
 * @module
 */
export const tone = {
	'bro-language': {
		title: 'Clubhouse language',
		reason: 'The tone may not suit everybody.',
		benign: 'Somebody tried to be funny.',
		question: 'Who is on the team?',
	},
	profanity: {
		title: 'Coarse or degrading words',
		reason: 'Words like these in a public text suggest how people speak inside.',
		benign: 'A quotation or a joke may have slipped in.',
		question: 'How would you describe the tone in the team?',
	},
	buzzwords: {
		title: 'Many buzzwords',
		reason: 'Big words fill the place of facts about the work.',
		benign: 'Marketing often adds them afterwards.',
		question: 'What was the last thing the team shipped?',
	},
	combative: {
		title: 'Combative language',
		reason: 'Several words come from contest and battle.',
		benign: 'In sales such language is common.',
		question: 'How do people help one another here?',
	},
	meritocracy: {
		title: '"Meritocracy"',
		reason: 'The word promises that merit alone counts; how merit is measured is left open.',
		benign: 'It may stand for open career paths.',
		question: 'How are pay and promotion decided?',
	},
	gendered: {
		title: 'One gender is addressed',
		reason: 'The wording speaks of men or women where anybody could do the work.',
		benign: 'Older templates and translations often do.',
		question: 'Is the position open to everybody?',
	},
	'gender-restricted': {
		title: 'Only one gender wanted',
		reason: 'Apart from few exceptions that is not allowed in many countries, and says something about the place.',
		benign: 'A few posts, in shelters for example, may lawfully be restricted.',
		question: 'Why is the position restricted?',
	},
	'age-proxy': {
		title: 'Words that stand for age',
		reason: 'Only a certain age or graduation year seems to be wanted.',
		benign: 'Graduate programmes are tied to a year by design.',
		question: 'Are experienced people considered as well?',
	},
	'personal-details': {
		title: 'Asks for personal details',
		reason: 'Photo, birth date or family have nothing to do with the work and make unfair choices easy.',
		benign: 'In some countries such applications are the custom.',
		question: 'Can I apply without them?',
	},
	'legacy-tech': {
		title: 'Old technology',
		reason: 'The tools named are old; skills in them are harder to use elsewhere.',
		benign: 'Old systems can be well kept and well paid.',
		question: 'Is there a plan to replace them?',
	},
	'editor-mandate': {
		title: 'The editor is prescribed',
		reason: 'Small choices of daily work are made for you.',
		benign: 'Licences or regulated environments can require it.',
		question: 'May I use my own tools?',
	},
	'misspelt-tech': {
		title: 'A technology is misspelt',
		reason: 'The text was probably not read by anybody who uses it.',
		benign: 'Recruiters write for many fields.',
		question: 'May I speak with somebody from the team?',
	},
	'ai-screening': {
		title: 'Software screens applications',
		reason: "The employer says that software takes part in the choice; a plain layout and the posting's own terms help.",
		benign: 'Saying so openly is a good sign.',
		question: 'Does a person read every application?',
	},
	'ai-application-ban': {
		title: 'No AI in applications',
		reason: 'Applications or interviews with the help of AI may be rejected.',
		benign: 'Employers want to read your own words.',
		question: 'Where is the line: spelling, translation, drafting?',
	},
	'hidden-instructions': {
		title: 'Instructions for attentive readers or machines',
		reason: 'The text holds an instruction that shows whether a person or a program is answering.',
		benign: 'It is meant to sort out mass applications.',
		question: 'Follow it only where it makes sense to you as a reader: is it meant for people?',
	},
} as const;
