/**
 * Pace, load and perks.
 * @module
 */
export const culture = {
	'fast-paced': {
		title: '„Schnelllebig“',
		reason: 'Es kann schnelle Entscheidungen bedeuten oder zu wenige Menschen für die Arbeit.',
		benign: 'Es ist eine der häufigsten Floskeln und bedeutet oft nichts.',
		question: 'Wie viele teilen sich die Arbeit, und wie sah die letzte volle Woche aus?',
	},
	'wear-many-hats': {
		title: '„Viele Hüte“',
		reason: 'Aufgaben können in alle Richtungen wachsen.',
		benign: 'In kleinen Firmen ist es schlicht so, und manche mögen es.',
		question: 'Welche Aufgaben sind das, und welche ist die wichtigste?',
	},
	'family-culture': {
		title: '„Wie eine Familie“',
		reason: 'Das Bild der Familie kann die Grenze zwischen Arbeit und Loyalität verwischen.',
		benign: 'Meist ist ein freundlicher Umgang gemeint.',
		question: 'Wie geht man mit Widerspruch, Überstunden und Kündigungen um?',
	},
	'work-hard-play-hard': {
		title: '„Hart arbeiten, gut feiern“',
		reason: 'Lange Tage werden womöglich mit Feiern ausgeglichen.',
		benign: 'Vielleicht heißt es nur, dass man sich mag.',
		question: 'Wann gehen die Leute gewöhnlich nach Hause?',
	},
	'always-on': {
		title: 'Lange oder offene Arbeitszeiten',
		reason: 'Die Worte deuten auf Abende, Wochenenden oder ständige Erreichbarkeit.',
		benign: 'Vielleicht sind seltene Ausnahmen gemeint.',
		question: 'Wie oft war das im letzten Monat nötig, und wie wird es ausgeglichen?',
	},
	pressure: {
		title: 'Druck als Bedingung',
		reason: 'Fristen und Stress werden als Teil der Stelle genannt.',
		benign: 'Viele Vorlagen haben diese Zeile für jede Rolle.',
		question: 'Woher kommt der Druck, und was wird dagegen getan?',
	},
	'hit-the-ground-running': {
		title: 'Wenig Einarbeitung',
		reason: 'Ergebnisse werden erwartet, bevor Sie Menschen und Systeme kennen.',
		benign: 'Gemeint sein kann nur, dass Erfahrung hilft.',
		question: 'Wie sehen die ersten vier Wochen aus?',
	},
	'self-starter': {
		title: '„Self-Starter“',
		reason: 'Es kann Vertrauen bedeuten oder dass niemand Zeit zur Anleitung hat.',
		benign: 'Es ist eine stehende Wendung.',
		question: 'Wer setzt Prioritäten, und wie oft spricht man sich ab?',
	},
	rockstar: {
		title: '„Rockstar“, „Ninja“ und Ähnliches',
		reason: 'Solche Wörter loben Heldentaten statt Zusammenarbeit und schrecken viele Gute ab.',
		benign: 'Jemand wollte weniger förmlich klingen.',
		question: 'Woran erkennt man hier gute Arbeit?',
	},
	'thick-skin': {
		title: '„Dickes Fell“',
		reason: 'Der Ton kann rau sein.',
		benign: 'Gemeint sein können verärgerte Kunden, nicht Kollegen.',
		question: 'Von wem kommt Kritik, und in welcher Form?',
	},
	reassurance: {
		title: 'Betont, dass es kein Drama gibt',
		reason: 'Was anderswo selbstverständlich ist, musste hier gesagt werden.',
		benign: 'Vielleicht kam die Person selbst von so einem Ort und verspricht Besseres.',
		question: 'Was hat sich im letzten Jahr im Team verändert?',
	},
	'strain-cluster': {
		title: '{{number}} Zeichen von Belastung',
		reason: 'Tempo, Last und Druck werden auf {{number}} verschiedene Arten genannt; zusammen beschreiben sie die Stelle.',
		benign: 'Vielleicht mag nur jemand solche Floskeln.',
		question: 'Wie sieht eine übliche Woche aus, und warum ging die letzte Person?',
	},
	'hollow-perks': {
		title: 'Spiele und Getränke als Leistung',
		reason: 'Sie kosten wenig und stehen in der Liste dort, wo Urlaub, Versicherung oder Vorsorge stehen könnten.',
		benign: 'Gute Arbeitgeber bieten womöglich beides.',
		question: 'Wie sind Urlaub, Versicherung und Vorsorge geregelt?',
	},
	'unlimited-pto': {
		title: 'Unbegrenzter Urlaub',
		reason: 'Ohne Zahl nehmen viele weniger, und beim Weggang wird nichts ausgezahlt.',
		benign: 'Mit einem Mindesturlaub funktioniert es gut.',
		question: 'Wie viele Tage hat das Team im letzten Jahr im Schnitt genommen?',
	},
} as const;
