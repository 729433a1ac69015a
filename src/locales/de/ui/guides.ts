/**
 * Worte um einen Ratgeber, der für sich gelesen wird.
 * @module
 */

export const guides = {
	title: 'Ratgeber',
	help: 'Was Anzeigen für einen Beruf verlangen, worin die Arbeit besteht, was sie einbringt, wobei Vorsicht gut ist und wie ein Lebenslauf dazu passt.',
	'in-english': 'Die Ratgeber sind auf Englisch, wie die Anzeigen, neben die sie gehalten werden.',
	search: 'Alle Ratgeber durchsuchen',
	'found-none': 'Kein Ratgeber sagt etwas wie „{{query}}“.',
	found_one: '{{count}} Stelle gefunden',
	found_other: '{{count}} Stellen gefunden',
	roles: 'Berufe',
	contents: 'In diesem Ratgeber',
	'duties-note': 'Unter jeder Aufgabe: woran sich ihr Ergebnis messen lässt.',
	'pay-note': 'Genannt ist das Grundgehalt, zur Einordnung und nie als Urteil.',
	level: 'Stufe',
	does: 'Was man tut',
	pay: 'Grundgehalt',
	'pay-in': '{{country}}: {{pay}}',
	'pay-open': '{{pay}} und mehr',
	lakh: '{{min}} bis {{max}} LPA',
	'no-pay': 'Keine Zahl mit Quelle',
	source: 'Quelle {{number}}, {{date}}',
	benign: 'Wann es harmlos ist',
	ask: 'Zu fragen',
	example: 'Zum Beispiel',
	fix: 'Stattdessen',
} as const;
