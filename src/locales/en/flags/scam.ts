/**
 * Warnings of fraud.
 * @module
 */
export const scam = {
	'asks-for-money': {
		title: 'Asks the applicant to pay',
		reason: 'Employers pay for registration, training and equipment; a payment asked of applicants is the most common sign of job fraud.',
		benign: 'A few training schools mix course offers with job postings.',
		question: 'Who receives this payment, and why does the employer not cover it?',
	},
	'payment-handling': {
		title: 'Money moves through your account',
		reason: 'Cheques that later bounce and transfers through private accounts leave the applicant with the loss, sometimes with a charge of money laundering.',
		benign: "Finance work does handle payments, but through the company's accounts.",
		question: 'Why does this not run through a company account?',
	},
	'chat-only-hiring': {
		title: 'Hiring over a private messenger',
		reason: 'Messengers leave no record and hide who is writing; fraud often moves there at once.',
		benign: 'In some countries small firms do recruit over WhatsApp.',
		question: 'Can we continue by a company e-mail address or by phone?',
	},
	'sensitive-data': {
		title: 'Asks for identity or bank data',
		reason: 'Identity and bank data are needed after a contract is signed, not for an application; in the wrong hands they are enough to act in your name.',
		benign: 'Some forms ask too early out of habit.',
		question: 'Why is this needed before an offer, and how is it stored?',
	},
	'guaranteed-income': {
		title: 'Promises easy or unlimited income',
		reason: 'Pay depends on hours and work; a promised or boundless income is bait more often than a job.',
		benign: 'Sales postings sometimes describe uncapped commission this way.',
		question: 'What did people in this role earn last year, in the middle of the range?',
	},
	'known-scheme': {
		title: 'Describes a known scheme',
		reason: 'Work of this kind (reshipping, paid clicking, recruiting others) appears again and again in official warnings.',
		benign: 'Some of these words have an honest use, such as research on consumer behaviour.',
		question: 'What is the product, who pays for it, and who is my employer?',
	},
	'instant-hire': {
		title: 'Offers a job without an interview',
		reason: 'Whoever hires without speaking to you either needs nobody in particular or wants something else.',
		benign: 'Short temporary work is sometimes filled this way.',
		question: 'With whom can I speak before I decide?',
	},
	'free-mail-contact': {
		title: 'Contact through a private mail address',
		reason: "The address is at {{domain}}: anyone can open one in any company's name.",
		benign: 'Very small firms and founders do use private mailboxes.',
		question: "Is there an address at the company's own domain?",
	},
	'disposable-mail': {
		title: 'Contact through a throwaway address',
		reason: 'Mailboxes at {{domain}} exist for minutes or days; nobody can be reached there later.',
		benign: 'Hardly any; it may be a test entry.',
		question: "Is there an address at the company's own domain?",
	},
	'mail-domain-mismatch': {
		title: 'Mail address of another name',
		reason: 'The address ends in {{domain}}, which does not show the name {{company}}.',
		benign: 'Agencies, parent companies and abbreviations explain most such cases.',
		question: 'How are {{domain}} and {{company}} related?',
	},
	'high-pay-no-experience': {
		title: 'High pay for no experience',
		reason: 'No experience is asked for, yet the pay lies far above what such work brings.',
		benign: 'The sentence may mean only that one particular tool need not be known.',
		question: 'What exactly is done for this pay, and who did it before?',
	},
	urgency: {
		title: 'Presses to apply at once',
		reason: 'Pressure leaves no time to look up the employer.',
		benign: 'Recruiters paid per placement write like this by habit.',
		question: 'By when is the decision made, and what depends on it?',
	},
	shouting: {
		title: 'Many capitals, exclamation marks or emoji',
		reason: 'Postings that shout were seldom written by the people you would work with.',
		benign: 'Some industries simply advertise this way.',
		question: 'Could I see a description from the team itself?',
	},
	'short-link': {
		title: 'Shortened link',
		reason: 'A shortened link hides the address where your data goes.',
		benign: 'Recruiters use them to count clicks.',
		question: 'What is the full address of the application page?',
	},
} as const;
