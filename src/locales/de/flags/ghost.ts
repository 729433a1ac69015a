/**
 * Signs that no open job may stand behind a posting.
 * @module
 */
export const ghost = {
	evergreen: {
		title: 'Sammelt Bewerbungen für später',
		reason: 'Der Text spricht von einem Pool, künftigem Bedarf oder noch nicht gewonnenen Aufträgen; vielleicht ist heute keine Stelle offen.',
		benign: 'Ehrliche Arbeitgeber sagen offen, dass sie für diese Rolle das ganze Jahr suchen.',
		question: 'Ist jetzt eine Stelle offen, und wann würde sie beginnen?',
	},
	'anonymous-employer': {
		title: 'Der Arbeitgeber wird nicht genannt',
		reason: 'Ohne Namen lässt sich weder die Firma prüfen noch, ob Sie sich dort schon beworben haben.',
		benign: 'Vermittler nennen den Namen oft erst im ersten Gespräch.',
		question: 'Um welche Firma geht es, und sucht nur Ihre Agentur?',
	},
	closed: {
		title: 'Nimmt keine Bewerbungen mehr an',
		reason: 'Die Seite sagt, dass keine Bewerbungen mehr angenommen werden.',
		benign: 'Sie kann wieder geöffnet werden oder anderswo stehen.',
		question: 'Ist die Stelle besetzt, oder wird sie neu ausgeschrieben?',
	},
	reposted: {
		title: 'Erneut ausgeschrieben',
		reason: 'Die Seite sagt, dass die Anzeige mehr als einmal eingestellt wurde; bisher ist sie also nicht besetzt.',
		benign: 'Ein neues Budget, eine zweite Stelle oder ein abgelehntes Angebot führen zum selben Wort.',
		question: 'Warum wurde die Stelle erneut ausgeschrieben?',
	},
	'old-posting': {
		title: 'Seit {{days}} Tagen online',
		reason: 'Je länger eine Anzeige steht, desto öfter ist die Stelle besetzt oder die Suche ins Stocken geraten.',
		benign: 'Behörden, Hochschulen und seltene Fachgebiete lassen sich Zeit.',
		question: 'Ist die Stelle noch offen, und wie weit ist die Suche?',
	},
	'no-date': {
		title: 'Kein Datum',
		reason: 'Die Seite sagt nicht, wann die Anzeige eingestellt wurde; ihr Alter ist unbekannt.',
		benign: 'Manche Seiten lassen das Datum immer weg.',
		question: 'Seit wann ist die Stelle offen?',
	},
	'thin-posting': {
		title: 'Nur {{words}} Wörter lang',
		reason: 'Ein so kurzer Text lässt offen, was für wen zu tun ist.',
		benign: 'Vielleicht steht hier nur ein Auszug, und der ganze Text auf der Seite des Arbeitgebers.',
		question: 'Gibt es eine vollständige Stellenbeschreibung?',
	},
	'generic-title': {
		title: 'Titel, der zu jeder Stelle passt',
		reason: 'Der Titel sagt nicht, um welche Stelle es geht.',
		benign: 'Manche Systeme kürzen Titel.',
		question: 'Um welche Stelle handelt es sich genau?',
	},
	'many-applicants': {
		title: '{{applicants}} Bewerbungen in {{days}} Tagen',
		reason: 'Viele haben sich beworben, und es ist Zeit vergangen; eine neue Bewerbung wird spät oder gar nicht gelesen.',
		benign: 'Oft zählt die Zahl Klicks auf „Bewerben“, nicht vollständige Bewerbungen.',
		question: 'Werden noch Bewerbungen gelesen?',
	},
} as const;
