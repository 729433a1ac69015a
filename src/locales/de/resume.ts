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
		'file-too-large':
			'Diese Datei hat {{megabytes, number(maximumFractionDigits: 1)}} MB; höchstens {{limit}} MB sind möglich. Speichern Sie eine kleinere Fassung, oder fügen Sie den Text ein.',
		'file-empty': 'Diese Datei enthält keinen Text.',
		'file-binary': 'Diese Datei ist kein lesbares Dokument. Gelesen werden PDF, Word (.docx), HTML, JSON Resume, Markdown und reiner Text.',
		'file-picture': 'Das ist ein Bild ({{format}}), es enthält keinen Text. Nehmen Sie das Dokument, aus dem es entstand, oder fügen Sie den Text ein.',
		'file-password': 'Diese Datei ist mit einem Kennwort geschützt. Speichern Sie eine Fassung ohne Kennwort, oder fügen Sie den Text ein.',
		'file-damaged': 'Diese Datei ist beschädigt oder unvollständig. Speichern Sie sie noch einmal, oder laden Sie sie erneut herunter.',
		'file-scan_one': 'Diese PDF-Datei enthält keinen Text: Ihre Seite ist ein Scan oder ein Bild. Nehmen Sie das Dokument, aus dem sie entstand, oder fügen Sie den Text ein.',
		'file-scan_other':
			'Diese PDF-Datei enthält keinen Text: Ihre {{count, number}} Seiten sind Scans oder Bilder. Nehmen Sie das Dokument, aus dem sie entstand, oder fügen Sie den Text ein.',
		'file-too-many-pages': 'Diese PDF-Datei hat {{pages, number}} Seiten; höchstens {{limit}} sind möglich. Speichern Sie die Seiten des Lebenslaufs als eigene Datei.',
		'file-too-long': 'Diese Datei enthält weit mehr Text als ein Lebenslauf. Ist es die richtige?',
		'file-too-slow': 'Das Lesen dieser Datei dauerte zu lange und wurde abgebrochen. Speichern Sie sie noch einmal als PDF oder Word-Datei, oder fügen Sie den Text ein.',
		'file-bomb': 'Entpackt wäre diese Datei weit größer als jeder Lebenslauf. Sie wurde nicht geöffnet.',
		'file-other-format': 'Dateien dieses Formats ({{format}}) können nicht gelesen werden. Speichern Sie sie als PDF oder Word-Datei (.docx), oder fügen Sie den Text ein.',
		'file-not-loaded': 'Der Teil, der solche Dateien liest, ließ sich nicht starten. Laden Sie diese Seite neu und versuchen Sie es noch einmal, oder fügen Sie den Text ein.',
	},
	fileKind: { text: 'reiner Text', markdown: 'Markdown', pdf: 'PDF', word: 'Word', html: 'HTML', json: 'JSON Resume' },
	years_one: '{{count, number}} Jahr Berufserfahrung',
	years_other: '{{count, number}} Jahre Berufserfahrung',
} as const;
