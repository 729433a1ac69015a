import { testCases } from './cases.ts';

testCases([
	[
		'fast-paced',
		[
			'We move fast and a few things are still rough.',
			'You move fast and ask for forgiveness.',
			'We move quickly, so plans change.',
			'Our team moves fast.',
			'We ship fast and iterate.',
			'We work at pace.',
			'Expect a brisk tempo: we move at speed.',
		],
		[
			'We move fast with applications: you hear from us within two days.',
			'Our interview process moves quickly.',
			'We move fast on hiring and make an offer within a week.',
			'Our robots move fast on the shop floor.',
			'We help customers move fast.',
			'Markets move fast, our software keeps calm.',
			'We don’t move fast and break things here.',
		],
	],
	[
		'wear-many-hats',
		[
			'You will wear a few hats to begin with.',
			"You'll be wearing a couple of hats.",
			'This person wears more than one hat.',
			'Be ready to put on whatever hat the day asks for.',
			'You wear two or three hats.',
		],
		[
			'Wear a hard hat and boots on the site.',
			'We sell a few hats and scarves online.',
			'Red Hat experience.',
			'A white hat hacker community.',
			'A couple of hats and shirts as company swag.',
		],
	],
]);
