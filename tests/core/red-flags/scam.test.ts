import { testCases } from './cases.ts';

testCases([
	[
		'asks-for-money',
		[
			'Selected candidates must pay a refundable registration fee of Rs 1500.',
			'A one-time training fee of $99 is required before you start.',
			'You will need to purchase the equipment from our approved vendor.',
			'Please transfer the security deposit to confirm your seat.',
		],
		[
			'We never ask applicants to pay a registration fee.',
			'You build the screen where tenants pay the security deposit to landlords.',
			'Application fees for our customers are processed by your payment service.',
			'Relocation and visa processing fee are paid by the company.',
		],
	],
	[
		'payment-handling',
		[
			'We will mail you a check; deposit the check and forward the remainder to the supplier.',
			'You receive payments into your personal bank account and send them on.',
			'Buy gift cards at a local store and send us the codes.',
			'You will receive your salary in advance and send the rest by Western Union.',
		],
		[
			'Build the API through which merchants accept wire transfers.',
			'Every birthday you get a gift card from the team.',
			'We never mail you a check to deposit.',
			'Your work covers bitcoin wallets on our exchange platform.',
		],
	],
	[
		'chat-only-hiring',
		[
			'Interested? Send your resume on WhatsApp to the number below.',
			'Add the hiring manager on Telegram @quickstart for an online interview.',
			'The interview is held over text; text us at 555 0100.',
			'Please contact HR via Signal only.',
		],
		[
			'You will build chatbots for WhatsApp and Messenger.',
			'Our support agents answer customers over Telegram.',
			'Experience with signal processing and time series.',
			'We do not conduct interviews on Telegram or WhatsApp.',
		],
	],
	[
		'sensitive-data',
		[
			'Email your SSN together with your application.',
			'Send a copy of your passport and bank account details to start.',
			'Please share your Aadhaar and PAN card with the CV.',
			'Provide your social security number in the form below.',
		],
		[
			'Never send your bank details to anyone who claims to work for us.',
			'Design services that mask the SSN of patients before storage.',
			'We participate in E-Verify and will provide the government with your Form I-9 and social security number after hire.',
			'You provide dashboards on bank account numbers flagged by our fraud platform.',
		],
	],
	[
		'guaranteed-income',
		[
			'Guaranteed income from the first week!',
			'Unlimited earning potential, work whenever you like.',
			'Earn up to $400 per day from home.',
			'Get paid daily and be your own boss.',
		],
		[
			'OTE of $120,000 with uncapped commission for account executives.',
			'We help members plan for guaranteed income in retirement.',
			'You can earn up to 30 vacation days.',
			'Drivers using our platform get paid daily.',
		],
	],
	[
		'known-scheme',
		[
			'This is a network marketing opportunity with great leaders.',
			'Copy paste work, two hours a day.',
			'You receive packages at your home and reship packages abroad.',
			'Complete simple tasks online such as liking YouTube videos.',
		],
		[
			'You detect reshipping fraud in our order data.',
			'Ship packages of our npm library every week.',
			'Our team fights multi-level marketing schemes on the platform.',
			'Paste code into the sandbox and explain it.',
		],
	],
	[
		'instant-hire',
		['No interview required, start this week.', 'Candidates are hired on the spot.', 'Direct joining without interview for selected profiles.'],
		['No job offer is made without an interview.', 'There will be no interview travel costs for you.', 'We hired an instant messaging team last year.'],
	],
	[
		'free-mail-contact',
		['Send your CV to jobs.northstar@gmail.com today.', 'Contact: hr-team@outlook.com', 'Bewerbung an mueller.personal@web.de'],
		['Send your CV to jobs@northstar.example.', 'Users sign in with Gmail or Outlook.', 'Beware of scams: we never write from addresses such as northstar@gmail.com.'],
	],
	[
		'disposable-mail',
		['Write to recruiting@mailinator.com.', 'Apply at offer@yopmail.com', 'CVs go to start@guerrillamail.com'],
		['Write to recruiting@mailinator-labs.example.', 'We filter mailinator.com addresses at sign-up.', 'Send mail to team@company.example'],
	],
	[
		'urgency',
		['Hurry, only a few seats are left.', 'Urgent hiring! Apply ASAP.', 'Limited slots, first come first served.'],
		['We reply to every application.', 'Seats in the training room are limitedless and bright.', 'You act on alerts first.'],
	],
	[
		'short-link',
		['Apply here: bit.ly/apply-4711', 'Form: https://tinyurl.com/northstar-job', 'More at cutt.ly/abc'],
		['Apply here: northstar.example/jobs', 'You maintain a service like bit and ly.', 'Our tiny URL library is open source.'],
	],
]);
