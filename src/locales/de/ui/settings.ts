/**
 * Worte der Einstellungen, und dafür, alles mitzunehmen und zurückzubringen.
 * @module
 */

export const settings = {
	title: 'Einstellungen',
	language: 'Sprache',
	'language-auto': 'Wie im Browser',
	'language-en': 'English',
	'language-de': 'Deutsch',
	data: 'Ihre Daten',
	privacy: 'Ihr Lebenslauf, die gesehenen Anzeigen und diese Einstellungen liegen in diesem Browser. Requisite stellt keine Anfragen und hat keinen Server.',
	page: 'Auf der Seite der Anzeige',
	'have-in-page': '„Vorhanden“ und „fehlt“ auf der Seite zeigen',
	'have-in-page-note': 'Anfangs aus: Skripte der Seite könnten dann lesen, welche der verlangten Kenntnisse Sie haben.',
	'persistence-granted': 'Der Browser bewahrt Ihre Daten auf, bis Sie sie löschen.',
	'persistence-denied': 'Der Browser hat nicht zugesagt, Ihre Daten aufzubewahren: Wird der Platz knapp, darf er sie löschen. Ein Export ist davor sicher.',
	'persistence-unsupported': 'Diesen Browser kann man nicht bitten, Ihre Daten aufzubewahren: Wird der Platz knapp, darf er sie löschen. Ein Export ist davor sicher.',
	'persistence-unknown': 'Der Browser wurde noch nicht gebeten, Ihre Daten aufzubewahren: Wird der Platz knapp, darf er sie löschen.',
	persist: 'Den Browser darum bitten',
	quarantined_one: '{{count}} Eintrag war beschädigt und wurde beiseitegelegt. Er geht in kein Ergebnis ein; ein Export enthält ihn weiterhin.',
	quarantined_other: '{{count}} Einträge waren beschädigt und wurden beiseitegelegt. Sie gehen in kein Ergebnis ein; ein Export enthält sie weiterhin.',
	transfer: 'Mitnehmen',
	'transfer-note': 'Eine Datei enthält alles: Lebensläufe, Anzeigen, Ihre Angaben, Einstellungen. Sie ist nicht verschlüsselt.',
	export: 'Alles exportieren',
	import: 'Export einlesen',
	wipe: 'Alles löschen',
	'wipe-note': 'Was gelöscht ist, ist aus diesem Browser verschwunden. Gespeicherte Exporte bleiben, wo sie sind.',
	'wipe-question': 'Lebensläufe, Anzeigen, Ihre Angaben und Einstellungen löschen? Das lässt sich nicht rückgängig machen.',
	'wipe-confirm': 'Alles löschen',
} as const;

export const incoming = {
	title: 'Was die Datei enthält',
	from: '{{name}}, exportiert am {{day}}',
	resumes_one: '{{count}} Lebenslauf',
	resumes_other: '{{count}} Lebensläufe',
	versions_one: '{{count}} frühere Fassung eines Lebenslaufs',
	versions_other: '{{count}} frühere Fassungen von Lebensläufen',
	drafts_one: '{{count}} noch nicht gespeicherter Text',
	drafts_other: '{{count}} noch nicht gespeicherte Texte',
	profile: 'Angaben zur Person',
	answers_one: '{{count}} Antwort zu einer Kenntnis',
	answers_other: '{{count}} Antworten zu Kenntnissen',
	postings_one: '{{count}} Anzeige',
	postings_other: '{{count}} Anzeigen',
	quarantined_one: '{{count}} beschädigter, beiseitegelegter Eintrag',
	quarantined_other: '{{count}} beschädigte, beiseitegelegte Einträge',
	settings: 'Einstellungen',
	question: 'Das tritt an die Stelle von allem, was jetzt hier gespeichert ist. Es lässt sich nicht rückgängig machen.',
	keep: 'Behalten, was da ist',
	replace: 'Alles ersetzen',
} as const;

export const transfer = {
	'too-large': 'Die Datei ist zu groß für einen Export.',
	'not-an-export': 'Diese Datei ist kein Export von Requisite.',
	newer: 'Dieser Export stammt von einer neueren Version von Requisite. Bitte erst aktualisieren.',
	damaged: 'Dieser Export ist beschädigt. Es wurde nichts geändert.',
	imported: 'Eingelesen. Alles ist jetzt, wie es in der Datei war.',
} as const;
