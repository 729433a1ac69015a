/**
 * Warnings of fraud.
 * @module
 */
export const scam = {
	'asks-for-money': {
		title: 'Bewerber sollen zahlen',
		reason: 'Registrierung, Schulung und Ausstattung zahlt der Arbeitgeber; eine Zahlung der Bewerber ist das häufigste Zeichen für Betrug.',
		benign: 'Manche Schulungsanbieter mischen Kursangebote mit Stellenanzeigen.',
		question: 'Wer erhält diese Zahlung, und warum trägt der Arbeitgeber sie nicht?',
	},
	'payment-handling': {
		title: 'Geld läuft über Ihr Konto',
		reason: 'Platzende Schecks und Überweisungen über private Konten lassen den Bewerber auf dem Schaden sitzen, mitunter mit dem Vorwurf der Geldwäsche.',
		benign: 'In der Finanzbranche werden Zahlungen abgewickelt, aber über Konten der Firma.',
		question: 'Warum läuft das nicht über ein Firmenkonto?',
	},
	'chat-only-hiring': {
		title: 'Bewerbung über einen Messenger',
		reason: 'Messenger hinterlassen kaum Belege und verbergen, wer schreibt; Betrüger wechseln oft sofort dorthin.',
		benign: 'In manchen Ländern stellen kleine Firmen tatsächlich über WhatsApp ein.',
		question: 'Können wir über eine Firmenadresse oder per Telefon weitermachen?',
	},
	'sensitive-data': {
		title: 'Verlangt Ausweis- oder Bankdaten',
		reason: 'Ausweis- und Bankdaten braucht es nach Vertragsabschluss, nicht zur Bewerbung; in falschen Händen genügen sie, um in Ihrem Namen zu handeln.',
		benign: 'Manche Formulare fragen aus Gewohnheit zu früh danach.',
		question: 'Warum wird das vor einem Angebot gebraucht, und wie wird es gespeichert?',
	},
	'guaranteed-income': {
		title: 'Verspricht leichtes oder unbegrenztes Einkommen',
		reason: 'Lohn hängt von Zeit und Arbeit ab; ein garantiertes oder grenzenloses Einkommen ist öfter Köder als Stelle.',
		benign: 'Im Vertrieb werden unbegrenzte Provisionen manchmal so beschrieben.',
		question: 'Was haben Menschen in dieser Rolle im letzten Jahr im Mittel verdient?',
	},
	'known-scheme': {
		title: 'Beschreibt ein bekanntes Muster',
		reason: 'Arbeit dieser Art (Pakete weiterleiten, bezahltes Klicken, andere anwerben) kommt in amtlichen Warnungen immer wieder vor.',
		benign: 'Einige dieser Wörter haben auch einen ehrlichen Gebrauch, etwa in der Marktforschung.',
		question: 'Was ist das Produkt, wer bezahlt dafür, und wer ist mein Arbeitgeber?',
	},
	'instant-hire': {
		title: 'Stelle ohne Gespräch',
		reason: 'Wer ohne Gespräch einstellt, braucht niemand Bestimmten oder will etwas anderes.',
		benign: 'Kurze Aushilfsarbeit wird manchmal so vergeben.',
		question: 'Mit wem kann ich sprechen, bevor ich mich entscheide?',
	},
	'free-mail-contact': {
		title: 'Kontakt über eine private Mailadresse',
		reason: 'Die Adresse liegt bei {{domain}}: Dort kann jeder im Namen jeder Firma ein Postfach öffnen.',
		benign: 'Sehr kleine Firmen und Gründer nutzen durchaus private Postfächer.',
		question: 'Gibt es eine Adresse unter der Domain der Firma?',
	},
	'disposable-mail': {
		title: 'Kontakt über eine Wegwerfadresse',
		reason: 'Postfächer bei {{domain}} bestehen Minuten oder Tage; später ist dort niemand zu erreichen.',
		benign: 'Kaum eine; vielleicht ist es ein Testeintrag.',
		question: 'Gibt es eine Adresse unter der Domain der Firma?',
	},
	'mail-domain-mismatch': {
		title: 'Mailadresse unter anderem Namen',
		reason: 'Die Adresse endet auf {{domain}}, worin der Name {{company}} nicht zu erkennen ist.',
		benign: 'Vermittler, Mutterfirmen und Abkürzungen erklären die meisten solcher Fälle.',
		question: 'Wie hängen {{domain}} und {{company}} zusammen?',
	},
	'high-pay-no-experience': {
		title: 'Hoher Lohn ohne Erfahrung',
		reason: 'Erfahrung wird nicht verlangt, doch der Lohn liegt weit über dem, was solche Arbeit einbringt.',
		benign: 'Gemeint sein kann, dass nur ein bestimmtes Werkzeug nicht bekannt sein muss.',
		question: 'Was genau wird für diesen Lohn getan, und wer tat es bisher?',
	},
	urgency: {
		title: 'Drängt zur sofortigen Bewerbung',
		reason: 'Druck lässt keine Zeit, den Arbeitgeber zu prüfen.',
		benign: 'Vermittler, die je Besetzung bezahlt werden, schreiben aus Gewohnheit so.',
		question: 'Bis wann fällt die Entscheidung, und was hängt davon ab?',
	},
	shouting: {
		title: 'Viele Großbuchstaben, Ausrufezeichen oder Emojis',
		reason: 'Schreiende Anzeigen stammen selten von den Menschen, mit denen man arbeiten würde.',
		benign: 'In manchen Branchen wirbt man einfach so.',
		question: 'Gibt es eine Beschreibung vom Team selbst?',
	},
	'short-link': {
		title: 'Gekürzter Link',
		reason: 'Ein gekürzter Link verbirgt, wohin Ihre Daten gehen.',
		benign: 'Recruiter zählen damit Klicks.',
		question: 'Wie lautet die vollständige Adresse der Bewerbungsseite?',
	},
} as const;
