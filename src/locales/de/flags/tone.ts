/**
 * Language, and whom it leaves out.
 * @module
 */
export const tone = {
	'bro-language': {
		title: 'Kumpelhafte Sprache',
		reason: 'Der Ton liegt womöglich nicht allen.',
		benign: 'Jemand wollte witzig sein.',
		question: 'Wer gehört zum Team?',
	},
	profanity: {
		title: 'Grobe oder herabsetzende Wörter',
		reason: 'Solche Wörter in einem öffentlichen Text lassen ahnen, wie intern gesprochen wird.',
		benign: 'Vielleicht ist ein Zitat oder Scherz hineingeraten.',
		question: 'Wie würden Sie den Ton im Team beschreiben?',
	},
	buzzwords: {
		title: 'Viele Schlagwörter',
		reason: 'Große Worte stehen, wo Tatsachen über die Arbeit stehen könnten.',
		benign: 'Oft fügt sie das Marketing hinzu.',
		question: 'Was hat das Team zuletzt fertiggestellt?',
	},
	combative: {
		title: 'Kämpferische Sprache',
		reason: 'Mehrere Wörter stammen aus Wettkampf und Schlacht.',
		benign: 'Im Vertrieb ist das üblich.',
		question: 'Wie hilft man sich hier gegenseitig?',
	},
	meritocracy: {
		title: '„Leistungsprinzip“',
		reason: 'Das Wort verspricht, dass nur Leistung zählt; wie sie gemessen wird, bleibt offen.',
		benign: 'Es kann für offene Karrierewege stehen.',
		question: 'Wie werden Gehalt und Aufstieg entschieden?',
	},
	gendered: {
		title: 'Nur ein Geschlecht angesprochen',
		reason: 'Der Text spricht von Männern oder Frauen, wo alle die Arbeit tun könnten.',
		benign: 'Bei älteren Vorlagen und Übersetzungen kommt das oft vor.',
		question: 'Steht die Stelle allen offen?',
	},
	'gender-restricted': {
		title: 'Nur ein Geschlecht gesucht',
		reason: 'Von wenigen Ausnahmen abgesehen ist das vielerorts verboten und sagt etwas über den Betrieb.',
		benign: 'Einzelne Stellen, etwa in Schutzhäusern, dürfen beschränkt sein.',
		question: 'Warum ist die Stelle beschränkt?',
	},
	'age-proxy': {
		title: 'Wörter, die für Alter stehen',
		reason: 'Gesucht wird offenbar nur ein bestimmtes Alter oder ein Abschlussjahr.',
		benign: 'Einstiegsprogramme sind an einen Jahrgang gebunden.',
		question: 'Werden auch Erfahrene berücksichtigt?',
	},
	'personal-details': {
		title: 'Fragt nach persönlichen Angaben',
		reason: 'Foto, Geburtsdatum oder Familie haben mit der Arbeit nichts zu tun und erleichtern ungerechte Auswahl.',
		benign: 'In manchen Ländern ist das in Bewerbungen üblich.',
		question: 'Kann ich mich ohne diese Angaben bewerben?',
	},
	'legacy-tech': {
		title: 'Alte Technik',
		reason: 'Die genannten Werkzeuge sind alt; die Kenntnisse helfen anderswo weniger.',
		benign: 'Alte Systeme können gut gepflegt und gut bezahlt sein.',
		question: 'Gibt es einen Plan zur Ablösung?',
	},
	'editor-mandate': {
		title: 'Editor vorgeschrieben',
		reason: 'Kleine Entscheidungen des Alltags werden Ihnen abgenommen.',
		benign: 'Lizenzen oder Vorschriften können es verlangen.',
		question: 'Darf ich eigene Werkzeuge verwenden?',
	},
	'misspelt-tech': {
		title: 'Technik falsch geschrieben',
		reason: 'Der Text wurde vermutlich von niemandem gelesen, der sie benutzt.',
		benign: 'Recruiter schreiben für viele Fachgebiete.',
		question: 'Kann ich mit jemandem aus dem Team sprechen?',
	},
	'ai-screening': {
		title: 'Software sichtet Bewerbungen',
		reason: 'Der Arbeitgeber sagt, dass Software bei der Auswahl mitwirkt; schlichtes Layout und die Begriffe der Anzeige helfen.',
		benign: 'Es offen zu sagen, ist ein gutes Zeichen.',
		question: 'Liest ein Mensch jede Bewerbung?',
	},
	'ai-application-ban': {
		title: 'Keine KI in Bewerbungen',
		reason: 'Bewerbungen oder Gespräche mit Hilfe von KI können abgelehnt werden.',
		benign: 'Arbeitgeber wollen Ihre eigenen Worte lesen.',
		question: 'Wo liegt die Grenze: Rechtschreibung, Übersetzung, Entwurf?',
	},
	'hidden-instructions': {
		title: 'Anweisung für aufmerksame Leser oder Maschinen',
		reason: 'Der Text enthält eine Anweisung, die zeigt, ob ein Mensch oder ein Programm antwortet.',
		benign: 'Sie soll Massenbewerbungen aussortieren.',
		question: 'Folgen Sie ihr nur, wo sie für Sie als Leser sinnvoll ist: Ist sie für Menschen gemeint?',
	},
} as const;
