export const cli = {
	'no-posting': '{{id}}: hier steht keine Anzeige. {{reason}}',
	gates: 'Könnte Sie ausschließen',
	flags: 'Warnzeichen',
	silences: 'Was sie nicht sagt, und was Sie fragen können',
	counts: '{{must}} von {{mustTotal}} Muss-Anforderungen · {{nice}} von {{niceTotal}} Pluspunkten',
} as const;
