/** Words for a résumé: its sections, what could not be read well in it, and why a file was not taken. */
export const resume = {
	section: {
		contact: 'Kontakt',
		summary: 'Profil',
		experience: 'Berufserfahrung',
		projects: 'Projekte',
		education: 'Ausbildung',
		skills: 'Kenntnisse',
		certifications: 'Zertifikate',
		publications: 'Veröffentlichungen',
		languages: 'Sprachen',
		awards: 'Auszeichnungen',
		interests: 'Interessen',
		other: 'Sonstiges',
	},
	warning: {
		'no-text': 'Der Lebenslauf ist leer.',
		'very-short': 'Der Lebenslauf ist sehr kurz. Ist der ganze Text dabei?',
		'very-long': 'Der Lebenslauf ist sehr lang. Zwei Seiten werden gelesen, zehn nicht.',
		'no-sections':
			'Es wurden keine Überschriften erkannt, deshalb gilt jede Kenntnis nur als aufgezählt. Setzen Sie Überschriften wie „Berufserfahrung“ und „Kenntnisse“ in eigene Zeilen.',
		'no-experience':
			'Es wurde kein Abschnitt mit Berufserfahrung oder Projekten erkannt, deshalb gilt jede Kenntnis nur als aufgezählt. Eine Überschrift wie „Berufserfahrung“ hilft.',
		'no-dates': 'Bei den Stellen wurden keine Zeiten gefunden, deshalb lassen sich die Berufsjahre nicht zählen. „01/2020 – 03/2023“ wird verstanden.',
		'dates-reversed': 'Eine Stelle endet, bevor sie beginnt. Sie wird nicht gezählt.',
		'dates-ahead': 'Ein Datum liegt in der Zukunft. Gezählt wird nur die Zeit bis heute.',
		'no-skills-found': 'Es wurde keine bekannte Kenntnis gefunden. Ist es die richtige Datei?',
		'keyword-stuffing': 'Eine Kenntnis wird ungewöhnlich oft wiederholt. Das ändert hier nichts und schreckt Leser ab.',
		'few-figures': 'Kaum eine Zeile Ihrer Berufserfahrung enthält eine Zahl. „Trainingszeit um 40 % gesenkt“ sagt mehr als „Trainingszeit verbessert“.',
	},
	file: {
		'file-too-large': 'Diese Datei hat {{megabytes, number(maximumFractionDigits: 1)}} MB; höchstens {{limit}} MB sind möglich. Fügen Sie stattdessen den Text ein.',
		'file-empty': 'Diese Datei enthält keinen Text.',
		'file-pdf': 'PDF-Dateien können noch nicht gelesen werden. Öffnen Sie die Datei, kopieren Sie den Text und fügen Sie ihn hier ein.',
		'file-word': 'Word-Dateien können noch nicht gelesen werden. Öffnen Sie die Datei, kopieren Sie den Text und fügen Sie ihn hier ein.',
		'file-rich-text': 'Diese Datei enthält Auszeichnungen ({{format}}), keinen reinen Text. Öffnen Sie sie, kopieren Sie den Text und fügen Sie ihn hier ein.',
		'file-binary': 'Diese Datei ist kein Text. Gelesen werden reiner Text und Markdown; aus allem anderen kopieren Sie den Text und fügen ihn hier ein.',
	},
	fileKind: { text: 'reiner Text', markdown: 'Markdown' },
	years_one: '{{count, number}} Jahr Berufserfahrung',
	years_other: '{{count, number}} Jahre Berufserfahrung',
} as const;
