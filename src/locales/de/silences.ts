/**
 * Silences by kind: what is missing, why it matters, what to ask.
 * @module
 */
export const silences = {
	pay: {
		title: 'Kein Gehalt',
		reason: 'Nirgends steht ein Betrag; Sie erfahren spät, ob es sich lohnt.',
		question: 'Welche Gehaltsspanne ist vorgesehen?',
	},
	duties: {
		title: 'Keine Aufgaben',
		reason: 'Es wird nicht gesagt, was zu tun ist.',
		question: 'Wie sähe eine übliche Woche aus?',
	},
	requirements: {
		title: 'Keine Anforderungen',
		reason: 'Es wird nicht gesagt, was Bewerber mitbringen sollen.',
		question: 'Was muss man mitbringen, um eingeladen zu werden?',
	},
	stack: {
		title: 'Keine Technik',
		reason: 'Keine Sprache, kein Werkzeug, keine Plattform ist genannt; der Text passt zu jeder Firma.',
		question: 'Womit arbeitet das Team?',
	},
	level: {
		title: 'Keine Stufe',
		reason: 'Weder Stufe noch Jahre sind genannt; Umfang und Gehalt sind beweglich.',
		question: 'Für welche Stufe ist die Stelle budgetiert?',
	},
	mode: {
		title: 'Kein Arbeitsort',
		reason: 'Weder ein Ort noch Remote-Arbeit ist genannt.',
		question: 'Wo wird gearbeitet, und an wie vielen Tagen vor Ort?',
	},
	team: {
		title: 'Kein Team',
		reason: 'Nichts zu Leitung, Berichtsweg oder Kollegen: Vielleicht arbeiten Sie allein, oder der Text ist eine Vorlage.',
		question: 'An wen würde ich berichten, und wie viele machen diese Arbeit?',
	},
	goal: {
		title: 'Kein Zweck',
		reason: 'Es wird nicht gesagt, was das Modell entscheidet und für wen.',
		question: 'Was soll das Modell entscheiden, und für wen?',
	},
	data: {
		title: 'Keine Daten',
		reason: 'Quellen, Menge und Annotation fehlen; womöglich vergehen Monate mit dem Beschaffen.',
		question: 'Welche Daten gibt es heute, und wem gehören sie?',
	},
	evaluation: {
		title: 'Keine Bewertung',
		reason: 'Keine Metrik, kein Experiment, keine Bewertung ist genannt; was Erfolg ist, bleibt offen.',
		question: 'Wie wird entschieden, ob ein Modell gut genug ist?',
	},
	production: {
		title: 'Kein Betrieb',
		reason: 'Nichts zu Auslieferung oder Betrieb: Vielleicht ist es Analyse oder Forschung.',
		question: 'Welche Modelle laufen heute, und wer betreibt sie?',
	},
	monitoring: {
		title: 'Keine Überwachung',
		reason: 'Nichts zu Drift, Verlässlichkeit oder Pflege: Fehler bleiben womöglich unbemerkt oder landen ungeplant bei Ihnen.',
		question: 'Wer wird gerufen, wenn ein Modell abweicht?',
	},
	'data-team': {
		title: 'Keine Datenkollegen',
		reason: 'Weder Data Scientists noch Data Engineers oder ein Forschungsteam werden erwähnt.',
		question: 'Wer arbeitet sonst an Daten und Modellen?',
	},
	privacy: {
		title: 'Kein Datenschutz',
		reason: 'Es geht um sensible Daten, und über ihren Schutz wird nichts gesagt.',
		question: 'Wer verantwortet hier den Datenschutz?',
	},
	process: {
		title: 'Kein Auswahlverfahren',
		reason: 'Stufen und Dauer der Auswahl sind nicht beschrieben.',
		question: 'Welche Stufen gibt es, und gibt es eine Aufgabe für zu Hause?',
	},
	benefits: {
		title: 'Keine Leistungen',
		reason: 'Urlaub, Versicherung oder andere Leistungen sind nicht erwähnt.',
		question: 'Wie sind Urlaub und Versicherung geregelt?',
	},
} as const;
