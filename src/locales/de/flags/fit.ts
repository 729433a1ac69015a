/**
 * What is asked for, and the shape of the job.
 * @module
 */
export const fit = {
	'junior-senior-years': {
		title: 'Einstiegsstufe, {{years}} Jahre verlangt',
		reason: 'Die Stufe ist für Anfänger, {{years}} Jahre sind es nicht, und das Gehalt richtet sich womöglich nach dem Titel.',
		benign: 'Das Feld für die Stufe wird oft achtlos ausgefüllt.',
		question: 'Für welche Stufe ist die Stelle budgetiert?',
	},
	'impossible-years': {
		title: 'Mehr Jahre, als es {{skill}} gibt',
		reason: 'Verlangt sind {{years}} Jahre; {{skill}} erschien {{since}}, möglich waren also {{possible}}.',
		benign: 'Vielleicht hat die Liste jemand geschrieben, der es nicht benutzt.',
		question: 'Welche Erfahrung zählt für das Team am meisten?',
	},
	'tool-laundry-list': {
		title: '{{tools}} Werkzeuge verlangt',
		reason: 'Niemand beherrscht alle; die Liste sagt nicht, welche die Arbeit braucht.',
		benign: 'Oft ist es der ganze Stack einer Abteilung, von einer Person aufgeschrieben.',
		question: 'Welche drei werden täglich benutzt?',
	},
	'many-roles': {
		title: 'Aufgaben aus {{families}} Rollen',
		reason: 'Die Aufgaben gehören zu Rollen, die sonst eigene Stellen sind.',
		benign: 'Kleine Firmen verteilen Arbeit tatsächlich so breit.',
		question: 'Was füllt den größten Teil der Woche, und wer macht heute den Rest?',
	},
	'expert-in-many': {
		title: 'Experte in {{tools}} Dingen zugleich',
		reason: 'Expertenwissen in so vielen Werkzeugen zugleich ist kaum zu finden.',
		benign: 'Mit „Experte“ kann gemeint sein: hat damit gearbeitet.',
		question: 'Wo braucht es wirklich Tiefe?',
	},
	'overqualified-degree': {
		title: 'Höherer Abschluss für eine Einstiegsstelle',
		reason: 'Der verlangte Abschluss liegt über dem, was die Arbeit auf dieser Stufe braucht.',
		benign: 'In manchen Fächern und Ländern ist er der übliche Einstieg.',
		question: 'Zählt Erfahrung anstelle des Abschlusses?',
	},
	'under-levelled': {
		title: 'Leitungsaufgaben auf niedriger Stufe',
		reason: 'Strategie, Budget oder Personal liegen bei Ihnen, Titel oder Jahre weisen auf eine niedrigere Stufe.',
		benign: 'Junge Firmen übertragen früh Verantwortung, der Titel folgt.',
		question: 'Auf welcher Stufe wird das bezahlt, und wann wird neu eingestuft?',
	},
	'inflated-title': {
		title: 'Hoher Titel, Aufgaben für Einsteiger',
		reason: 'Der Titel liegt über den genannten Aufgaben oder Jahren.',
		benign: 'Titel unterscheiden sich je nach Firma und Land.',
		question: 'Was bedeutet dieser Titel in Ihrem Stufenmodell?',
	},
	'research-and-production': {
		title: 'Forschung und Betrieb in einem',
		reason: 'Veröffentlichen und Systeme betreiben folgen verschiedenen Takten; eines von beiden gewinnt meist.',
		benign: 'Gruppen für angewandte Forschung machen bewusst beides.',
		question: 'Wie ist die Zeit aufgeteilt, und woran werde ich gemessen?',
	},
	'first-data-hire': {
		title: 'Erste oder einzige Person im Fach',
		reason: 'Noch macht niemand in der Firma diese Arbeit; Daten, Werkzeuge und Erwartungen bauen Sie auf.',
		benign: 'Manche suchen genau das.',
		question: 'Welche Daten gibt es heute, und wer entscheidet, was zuerst gebaut wird?',
	},
	'ai-in-name': {
		title: 'KI in den Worten, anderes in den Aufgaben',
		reason: 'Der Text spricht von KI, die Aufgaben sind Berichte, Prompts oder Dateneingabe.',
		benign: 'Die Rolle kann noch ganz am Anfang stehen.',
		question: 'Was sind die drei dringendsten Aufgaben?',
	},
	'ml-title-without-ml': {
		title: 'Machine Learning nur im Titel',
		reason: 'Keine der Anforderungen hat mit Machine Learning zu tun; der Titel passt womöglich nicht zur Arbeit.',
		benign: 'Vielleicht wurde der Text aus einer anderen Anzeige übernommen.',
		question: 'Welcher Teil der Arbeit ist Machine Learning?',
	},
	'annotation-as-ml': {
		title: 'Annotation unter Expertentitel',
		reason: 'Die Aufgaben sind Daten beschriften oder Antworten bewerten; das wird anders bezahlt und gewertet als Entwicklung.',
		benign: 'Ein wenig Beschriftung gehört zu vielen echten Modell-Stellen.',
		question: 'Welcher Anteil der Zeit ist Annotation?',
	},
} as const;
