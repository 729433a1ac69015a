export const page = {
	label: 'Requisite: Funde in dieser Anzeige',
	pill: {
		must_one: '{{count}} Muss',
		must_other: '{{count}} Muss',
		nice_one: '{{count}} Kann',
		nice_other: '{{count}} Kann',
		flag_one: '{{count}} Warnzeichen',
		flag_other: '{{count}} Warnzeichen',
		none: 'Hier gibt es nichts zu markieren',
		open: 'Funde öffnen',
		dismiss: 'Auf dieser Seite ausblenden',
	},
	announce: 'Fund {{index}} von {{total}}. {{label}}: {{subject}}. {{reason}}',
	'not-rated': {
		'no-text': 'Nicht bewertet: kein Text gefunden',
		'too-short': 'Nicht bewertet: zu wenig Text',
		'doubtful-extraction': 'Nicht bewertet: Der Text ist womöglich unvollständig',
		'other-language': 'Nicht bewertet: Die Sprache dieser Anzeige ist {{language}}',
		'too-few-must-haves': 'Nicht bewertet: zu wenige Muss-Anforderungen',
		'no-resume': 'Nicht bewertet: noch kein Lebenslauf',
	},
} as const;
