/**
 * Words for a match: credit, bands, why there is no rating, advice, and how the score adds up.
 * @module
 */
import { checks } from './match/checks.ts';

export const match = {
	...checks,
	badge: '{{met}} von {{total}} Muss-Anforderungen in Ihrem Lebenslauf',
	headline: {
		must: '{{met}} von {{count}} Muss-Kenntnissen',
		nice: '{{met}} von {{count}} Pluspunkten',
		'no-must': 'Keine Muss-Kenntnisse gefunden',
		'no-nice': 'Keine Pluspunkte genannt',
		score: '{{score}} %',
		'score-label': '{{score}} von 100',
		years: 'verlangt {{asked, number}} Jahre, Ihr Lebenslauf zeigt {{have, number}}',
		'years-asked': 'verlangt {{asked, number}} Jahre; Ihr Lebenslauf nennt keine Zeiten, die sich zählen lassen',
	},
	how: {
		shown: 'In einer Stelle oder einem Projekt belegt',
		listed: 'Nur aufgezählt',
		implied: 'Durch {{through}} belegt',
		'implied-listed': 'Durch {{through}} belegt, das nur aufgezählt ist',
		rival: 'Sie kennen {{through}}, das demselben Zweck dient',
		absent: 'Nicht in Ihrem Lebenslauf',
		denied: 'Ihr Lebenslauf verneint es',
	},
	howWorth: {
		shown: 'Volle Anrechnung: eine Stelle oder ein Projekt nennt es.',
		listed: 'Vier Fünftel der Anrechnung: Liste, Profil, Abschluss oder Zertifikat nennen es, aber keine Stelle und kein Projekt.',
		implied: 'Wer {{through}} kennt, kennt auch dies; es zählt so viel wie {{through}} selbst.',
		rival: 'Zwei Fünftel der Anrechnung: {{through}} dient demselben Zweck, manches lässt sich übertragen.',
		absent: 'Keine Anrechnung.',
		weightless: 'Aufgeführt, aber nicht Teil der Bewertung.',
	},
	band: {
		'worth-applying': 'Eine Bewerbung lohnt sich',
		stretch: 'Gewagt',
		'long-shot': 'Geringe Aussichten',
	},
	bandWhy: {
		'worth-applying':
			'Sie decken mindestens 60 % der Muss-Anforderungen ab. In einer Studie mit 6.348 Bewerbungen (2018) schnitten Menschen, die 50 bis 60 % der Anforderungen erfüllten, ebenso gut ab wie jene, die 90 % erfüllten.',
		stretch: 'Sie decken 40 bis 59 % der Muss-Anforderungen ab. Das kann gelingen, wenn die übrige Bewerbung es ausgleicht.',
		'long-shot': 'Sie decken weniger als 40 % der Muss-Anforderungen ab.',
	},
	notRated: {
		'no-text': 'Nicht bewertet: Diese Seite enthält keinen Anzeigentext.',
		'too-short': 'Nicht bewertet: Der Text ist zu kurz, um zu erkennen, was verlangt wird.',
		'doubtful-extraction': 'Nicht bewertet: Ein Teil der Anzeige fehlt womöglich, oder es ist anderer Text hineingeraten.',
		'other-language': 'Nicht bewertet: Die Sprache der Anzeige können wir noch nicht lesen.',
		'too-few-must-haves_one': 'Nicht bewertet: Es wurde nur {{count}} Muss-Kenntnis gefunden; für eine Bewertung braucht es drei.',
		'too-few-must-haves_other': 'Nicht bewertet: Es wurden {{count}} Muss-Kenntnisse gefunden; für eine Bewertung braucht es drei.',
		'no-resume': 'Nicht bewertet: Es gibt keinen Lebenslauf zum Vergleichen.',
	},
	notRatedHint: {
		'no-text': 'Öffnen Sie die Anzeige selbst, oder markieren Sie ihren Text und lassen Sie die Auswahl lesen.',
		'too-short': 'Öffnen Sie die vollständige Beschreibung („Mehr anzeigen“) und lassen Sie die Seite noch einmal lesen.',
		'doubtful-extraction': 'Markieren Sie die Beschreibung auf der Seite und lassen Sie die Auswahl lesen.',
		'other-language': 'Bewertet werden können bisher nur englische Anzeigen. Genannte Kenntnisse sind trotzdem markiert.',
		'too-few-must-haves': 'Die gefundenen Kenntnisse sind mit den Belegen aus Ihrem Lebenslauf aufgeführt. Nicht verstandene Zeilen können Sie von Hand zuordnen.',
		'no-resume': 'Fügen Sie im Bericht Ihren Lebenslauf hinzu. Er bleibt auf diesem Gerät.',
	},
	advice: {
		'no-resume': 'Fügen Sie Ihren Lebenslauf hinzu, um zu sehen, wie er passt. Er bleibt auf diesem Gerät.',
		'no-text': 'Öffnen Sie die Anzeige selbst, oder markieren Sie ihren Text und lassen Sie die Auswahl lesen.',
		'too-short': 'Öffnen Sie die vollständige Beschreibung und lassen Sie die Seite noch einmal lesen.',
		'doubtful-extraction': 'Markieren Sie die Beschreibung auf der Seite und lassen Sie die Auswahl lesen: Ein Teil fehlt womöglich.',
		'other-language': 'Diese Anzeige lässt sich nicht bewerten: Das geht bisher nur bei englischen.',
		'too-few-must-haves': 'Zu wenige Muss-Anforderungen für eine Bewertung. Vergleichen Sie die Kenntnisse unten einzeln.',
		'show-listed':
			'Ihr Lebenslauf nennt {{held}}, aber keine Stelle und kein Projekt darin. Falls Sie damit gearbeitet haben, schreiben Sie, wo: Das bringt bis zu {{points}} von 100 Punkten.',
		'long-shot_one': 'Eine Muss-Anforderung steht nicht in Ihrem Lebenslauf: {{skill}}. Ohne sie sind die Aussichten gering.',
		'long-shot_other':
			'{{count}} Muss-Anforderungen stehen nicht in Ihrem Lebenslauf, zuerst {{skill}}. Falls Sie damit gearbeitet haben, schreiben Sie, wo; sonst sind die Aussichten gering.',
		'biggest-gap': 'Die größte Lücke ist {{skill}}, {{points}} von 100 Punkten. Falls Sie damit gearbeitet haben, schreiben Sie, wo; sonst nennen Sie, was dem am nächsten kommt.',
		'bridge-rival': 'Verlangt wird {{skill}}, Sie kennen {{held}}. Schreiben Sie, was sich davon übertragen lässt.',
		'apply-know-gap': 'Eine Bewerbung lohnt sich. Rechnen Sie mit Fragen zu {{skill}}: Ihr Lebenslauf zeigt dazu nichts.',
		'apply-stand-out': 'Alle Muss-Anforderungen sind abgedeckt. Falls Sie mit {{skill}} gearbeitet haben, erwähnen Sie es: Mit zwei oder drei Pluspunkten heben Sie sich ab.',
		apply: 'Bewerben Sie sich. Stellen Sie die Zeilen voran, die die Muss-Anforderungen belegen.',
	},
	adviceShort: {
		'no-resume': 'Lebenslauf hinzufügen',
		'no-text': 'Anzeige öffnen',
		'too-short': 'Ganze Beschreibung öffnen',
		'doubtful-extraction': 'Beschreibung markieren',
		'other-language': 'Sprache nicht unterstützt',
		'too-few-must-haves': 'Kenntnisse einzeln vergleichen',
		'show-listed': '{{held}} belegen (+{{points}})',
		'long-shot_one': 'Es fehlt: {{skill}}',
		'long-shot_other': '{{count}} Muss-Anforderungen fehlen',
		'biggest-gap': 'Größte Lücke: {{skill}}',
		'bridge-rival': 'Von {{held}} zu {{skill}}: Brücke schlagen',
		'apply-know-gap': 'Bewerben; Lücke: {{skill}}',
		'apply-stand-out': 'Bewerben; Pluspunkt wäre {{skill}}',
		apply: 'Bewerben',
	},
	arithmetic: {
		'must-points':
			'{{points, number(maximumFractionDigits: 1)}} von {{worth, number(maximumFractionDigits: 1)}} Punkten aus Muss-Anforderungen ({{met}} von {{count}} zumindest teilweise erfüllt)',
		'nice-points':
			'{{points, number(maximumFractionDigits: 1)}} von {{worth, number(maximumFractionDigits: 1)}} Punkten aus Pluspunkten der Anzeige ({{met}} von {{count}} zumindest teilweise erfüllt)',
		'nice-points-capped':
			'{{points, number(maximumFractionDigits: 1)}} von {{worth, number(maximumFractionDigits: 1)}} Punkten aus Pluspunkten der Anzeige ({{met}} von {{count}} erfüllt; drei genügen)',
		'no-nice': 'Die Anzeige nennt keine Pluspunkte, alle 100 Punkte entfallen auf Muss-Anforderungen.',
		total: '{{score}} von 100 Punkten, gerundet',
	},
	points: '{{points, number(maximumFractionDigits: 1)}} von {{worth, number(maximumFractionDigits: 1)}} Punkten',
	gain: '+{{points, number(maximumFractionDigits: 1)}}',
	keyword: {
		exact: 'Im Lebenslauf, in diesen Worten',
		variant: 'Im Lebenslauf als „{{variant}}“',
		none: 'Nicht im Lebenslauf',
	},
	keywordMissing: 'Die Anzeige schreibt auch „{{words}}“; das steht nicht in Ihrem Lebenslauf.',
	keywordWhy: 'Manche Bewerbungssysteme suchen nach den genauen Worten der Anzeige. Wo Ihre anders lauten und dasselbe meinen, nehmen Sie die der Anzeige.',
	place: {
		experience: 'Berufserfahrung',
		project: 'Projekt',
		education: 'Ausbildung',
		certification: 'Zertifikat',
		publication: 'Veröffentlichung',
		summary: 'Profil',
		list: 'Kenntnisliste',
		other: 'an anderer Stelle',
	},
} as const;
