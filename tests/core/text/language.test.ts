import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/compiled-lexicon.ts';
import { tellLanguage } from '../../../src/core/text/language.ts';
import { splitWords } from '../../../src/core/text/words.ts';
import { LEXICON } from '../../../src/lexicon/index.ts';

test.each([
	['en', 'We are looking for a baker who will work with our team in the morning and have an eye for detail.'],
	['de', 'Wir suchen eine Bäckerin, die mit unserem Team am Morgen arbeitet und ein Auge für das Detail hat.'],
	['fr', 'Nous cherchons une boulangère pour notre équipe du matin, avec le sens du détail et de la précision.'],
	['es', 'Buscamos una panadera para el equipo de la mañana, con experiencia en el horno y que se organice.'],
	['und', 'Python Java Scala Kafka Spark Terraform Docker Kubernetes Helm Redis Postgres Airflow'],
	['ja', '私たちはパン職人を探しています。朝のチームで働きます。'],
])('%s', (language, text) => {
	expect(tellLanguage(splitWords(text), compileLexicon(LEXICON).languages)).toBe(language);
});
