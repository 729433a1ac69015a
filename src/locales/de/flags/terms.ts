/**
 * Pay and terms.
 * @module
 */
export const terms = {
	'vague-pay': {
		title: 'Gehalt gelobt, nicht genannt',
		reason: 'Wörter wie „attraktiv“ verpflichten zu nichts; ohne Zahl erfahren Sie spät, ob es sich lohnt.',
		benign: 'Manche Arbeitgeber nennen die Spanne im ersten Gespräch.',
		question: 'Welche Gehaltsspanne ist vorgesehen?',
	},
	'wide-pay-range': {
		title: 'Gehaltsspanne {{percent}} % breit',
		reason: 'Das obere Ende liegt so weit über dem unteren, dass die Stufe noch offen oder die Spanne eine Vorlage ist.',
		benign: 'Die Spanne kann mehrere Stufen oder Regionen umfassen.',
		question: 'Welcher Teil der Spanne passt zu meiner Stufe und meinem Ort?',
	},
	'up-to-pay': {
		title: 'Nur das obere Ende des Gehalts genannt',
		reason: '„Bis zu“ sagt, was niemand überschreitet, nicht, was gezahlt wird.',
		benign: 'Gemeint sein kann, dass das Gehalt von der Erfahrung abhängt.',
		question: 'Wo beginnt die Spanne, und was erhalten die meisten?',
	},
	'commission-only': {
		title: 'Nur Provision',
		reason: 'Ohne Grundgehalt tragen Sie das ganze Risiko eines schlechten Monats.',
		benign: 'In manchen Branchen ist das üblich und allen bekannt.',
		question: 'Wie hoch ist das Grundgehalt, und was wurde im letzten Jahr im Mittel verdient?',
	},
	'unpaid-work': {
		title: 'Arbeit ohne Lohn',
		reason: 'Ein Teil der Arbeit oder die ganze wird nicht in Geld bezahlt.',
		benign: 'Ehrenamt und Pflichtpraktika können rechtmäßig unbezahlt sein.',
		question: 'Ab wann wird die Arbeit bezahlt, und wie hoch?',
	},
	'salary-history': {
		title: 'Fragt nach Ihrem bisherigen Gehalt',
		reason: 'Die alte Zahl wird zum Anker für das neue Angebot; mancherorts dürfen Arbeitgeber nicht danach fragen.',
		benign: 'Oft wird aus Gewohnheit gefragt, und eine Gehaltsvorstellung genügt.',
		question: 'Kann ich stattdessen meine Vorstellung nennen?',
	},
	'training-bond': {
		title: 'Früher Weggang kostet',
		reason: 'Eine Bindung, einbehaltene Dokumente oder die Rückzahlung von Schulungen machen den Weggang teuer.',
		benign: 'Teure Kurse werden manchmal fair und in fallenden Anteilen zurückgezahlt.',
		question: 'Was genau würde ich wie lange und für welche Schulung schulden?',
	},
	'non-compete': {
		title: 'Wettbewerbsverbot',
		reason: 'Es kann Sie danach von anderen Arbeitgebern Ihres Fachs fernhalten.',
		benign: 'Vielerorts ist so eine Klausel unwirksam oder muss bezahlt werden.',
		question: 'Wie lange, wo und für welche Arbeitgeber gilt es, und wird es entschädigt?',
	},
	'take-home': {
		title: 'Aufgabe für zu Hause',
		reason: 'Eine Aufgabe zu Hause kostet Ihre Stunden und ist meist unbezahlt.',
		benign: 'Eine kurze, faire Übung kann ein anstrengendes Gespräch ersetzen.',
		question: 'Wie lange dauert sie, wird sie bezahlt, und wer liest das Ergebnis?',
	},
	'variable-pay': {
		title: 'Großer variabler Anteil',
		reason: 'Die Gesamtsumme wirkt größer als das, was monatlich ankommt.',
		benign: 'Wo Ziele in der Regel erreicht werden, ist der variable Teil echt.',
		question: 'Wie viel ist fest, und wie viel vom variablen Teil wurde im letzten Jahr ausgezahlt?',
	},
	'six-day-week': {
		title: 'Mehr als fünf Arbeitstage',
		reason: 'Die Woche hat sechs Arbeitstage oder Samstage, die zählen.',
		benign: 'Schichten können trotzdem fünf Tage ergeben.',
		question: 'Wie viele Tage und Stunden pro Woche sind üblich?',
	},
	'night-shift': {
		title: 'Nacht- oder Wechselschicht',
		reason: 'Arbeit nachts oder in wechselnden Schichten belastet Gesundheit und Familie.',
		benign: 'Manchen kommt sie gelegen, und oft gibt es Zuschläge.',
		question: 'Wie oft, mit welchem Vorlauf und mit welchem Zuschlag?',
	},
	'immediate-joiner': {
		title: 'Sucht jemanden sofort',
		reason: 'Wer eine Kündigungsfrist hat, wird womöglich übergangen.',
		benign: 'Viele Arbeitgeber warten dennoch auf die passende Person.',
		question: 'Wann müsste ich spätestens anfangen?',
	},
	'contractor-no-benefits': {
		title: 'Selbstständig, ohne Leistungen',
		reason: 'Urlaub, Versicherung und Steuern tragen Sie, und der Text nennt nichts zum Ausgleich.',
		benign: 'Vertragsarbeit wird deshalb oft höher vergütet.',
		question: 'Was bleibt vom Satz nach Urlaub, Versicherung und Steuern?',
	},
	'foreign-benefits': {
		title: 'Leistungen eines anderen Landes',
		reason: 'Genannt werden Leistungen der USA in einer Anzeige für {{location}}; vermutlich eine Vorlage.',
		benign: 'Vielleicht steht hier, was die Firma im Stammland bietet.',
		question: 'Welche Leistungen gelten in {{location}}?',
	},
} as const;
