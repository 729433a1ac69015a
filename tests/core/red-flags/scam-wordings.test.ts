import { testCases } from './cases.ts';

/** Schemes and false promises told in further ways, and what sounds like them. */
testCases([
	[
		'asks-for-money',
		[
			'A one-off screening charge of $30 is payable before your interview.',
			'You have to buy a headset and licence from our supplier before training begins.',
			'Applicants bear the cost of the background check and of the certification.',
			'A refundable caution money of Rs 2,500 must be paid on the first day.',
			'The cost of the ID kit is borne by the candidate.',
		],
		[
			'Customers pay a screening fee before they rent a flat; you build that checkout.',
			'If you resign within a year, the cost of your course is payable by you.',
			'Buy what you need for your desk and send us the receipt; we pay it back.',
		],
	],
	[
		'payment-handling',
		[
			'You receive a certified check, cash it at your bank and keep 10 % for yourself.',
			"You'll accept transfers from our clients and send them on, less your commission.",
			'Your salary is paid in USDT to your wallet.',
		],
		['Reconcile what we receive from customers in 30 countries with accounts receivable.', 'Help tellers forward the balance of closed accounts.'],
	],
	[
		'chat-only-hiring',
		['Hiring is done only by SMS.', "The interview process is on WhatsApp; you don't meet anyone.", 'Shortlisted candidates get added to our Telegram group for the test.'],
		['You get a reminder by text message before your video interview.', 'Integrate WhatsApp notifications into the booking service.'],
	],
	[
		'sensitive-data',
		['Kindly mail scanned copies of your passport and PAN with your resume.', 'Last four digits of your SSN:', 'Reply with your latest bank statement.'],
		['Extract PAN number and Aadhaar number fields from scanned documents with OCR.', 'Design the OTP flow of our login.', 'Bring a photo ID to the on-site interview.'],
	],
	[
		'guaranteed-income',
		['Assured income of Rs 20,000, no targets.', 'We guarantee you $3,000 a month.', 'Make $300 a day from home with your mobile.', 'Our partners earn six figures a month.'],
		['We guarantee you four weeks of leave and a budget for learning.', 'Interns earn $1,500 per week plus a housing stipend.', 'Forecast daily payout volumes.'],
	],
	[
		'known-scheme',
		['Parcels come to your home; relabel parcels and post them abroad.', 'Get paid for liking videos, $2 each.', 'Earn Rs 3 per captcha.'],
		['Cut reshipping costs in our five warehouses.', 'Riders top up their wallet; you own that screen of ours for customers who recharge your account page.'],
	],
	[
		'instant-hire',
		["We don't hold interviews: send the form and start.", 'Same-day hiring, come with your documents.'],
		['We do not conduct interviews on Fridays.', 'Our instant-hire marketplace serves restaurants.'],
	],
	['urgency', ['Seats are filling fast, apply now.', 'Only the last few positions are left.'], ["Don't miss out on our summer party.", 'The lake is filling up quickly.']],
	['short-link', ['Apply at forms.gle/xyz123'], ['You design a URL shortener.']],
]);
