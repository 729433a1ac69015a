export const cli = {
	'no-posting': '{{id}}: hier steht keine Anzeige. {{reason}}',
	gates: 'Könnte Sie ausschließen',
	flags: 'Warnzeichen',
	silences: 'Was sie nicht sagt, und was Sie fragen können',
	counts: '{{must}} von {{mustTotal}} Muss-Anforderungen · {{nice}} von {{niceTotal}} Pluspunkten',
	checks: 'Ihre Angaben, dagegengehalten',
	todo: 'Was zu tun ist',
	duties: 'Aufgaben',
	guide: 'Neben dem Ratgeber zu dieser Rolle',
	mistakes: 'Häufige Fehler bei dieser Rolle, gefunden in Ihrem Lebenslauf',
	potential: '{{score}} %, wenn Ihr Lebenslauf zeigte, was Sie sagen',
} as const;
