/**
 * Good signs.
 * @module
 */
export const green = {
	'narrow-pay-range': {
		title: 'Enge Gehaltsspanne',
		reason: 'Die Spanne ist nur {{percent}} % breit: Die Stufe steht fest.',
	},
	'named-team': {
		title: 'Leitung oder Team genannt',
		reason: 'Sie erfahren, an wen Sie berichten würden oder wie groß das Team ist.',
	},
	'first-months': {
		title: 'Ziele für die ersten Monate',
		reason: 'Jemand hat überlegt, was Sie zuerst tun würden.',
	},
	'success-measure': {
		title: 'Sagt, woran Erfolg gemessen wird',
		reason: 'Am selben Maß können Sie später gemessen werden.',
	},
	'system-scale': {
		title: 'Echte Zahlen zum System',
		reason: 'Zahlen zu Last oder Größe werden selten erfunden.',
	},
	'interview-stages': {
		title: 'Stufen des Auswahlverfahrens genannt',
		reason: 'Sie wissen, wie viel Zeit es kostet ({{stages}} Stufen).',
	},
	'oncall-paid': {
		title: 'Rufbereitschaft wird bezahlt',
		reason: 'Bereitschaft zählt hier als Arbeit.',
	},
	'learning-budget': {
		title: 'Budget für Weiterbildung',
		reason: 'Kurse oder Konferenzen werden bezahlt.',
	},
	'or-equivalent': {
		title: 'Erfahrung zählt wie ein Abschluss',
		reason: 'Der Abschluss ist für Erfahrene keine Hürde.',
	},
	'sponsorship-offered': {
		title: 'Unterstützung beim Visum',
		reason: 'Der Arbeitgeber hilft bei der Arbeitserlaubnis.',
	},
	'request-id': {
		title: 'Hat eine Stellennummer',
		reason: 'Die Stelle ist in einem Personalsystem angelegt.',
	},
	deadline: {
		title: 'Hat eine Frist',
		reason: 'Die Suche hat ein Ende, und Sie kennen es.',
	},
	'actively-reviewing': {
		title: 'Bewerbungen werden gelesen',
		reason: 'Die Seite sagt, dass der Arbeitgeber Bewerbungen sichtet.',
	},
	'recently-posted': {
		title: 'Neu ausgeschrieben',
		reason: 'Sie steht seit {{days}} Tagen; frühe Bewerbungen werden noch gelesen.',
	},
} as const;
