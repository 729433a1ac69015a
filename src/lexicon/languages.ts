/**
 * The commonest function words of the languages that postings are written in; enough to tell them apart.
 * @module
 */
import type { LanguageEntry } from '../core/lexicon.ts';

const words = (list: string) => list.split(' ');

export const LANGUAGES: readonly LanguageEntry[] = [
	{ code: 'en', words: words('the and of to in with for you will our we your is are on an or this that be by from their who what as at have') },
	{ code: 'de', words: words('und der die das mit für von wir du sie ist in den dem ein eine einer als auf bei zu deine ihre unser unsere nicht auch sowie oder über im zur zum') },
	{ code: 'fr', words: words('le la les des et de du en un une vous nous pour dans avec sur est au aux votre notre vos nos que qui ou par être') },
	{ code: 'es', words: words('el la los las de y en un una para con por que se del al su sus tu como es nuestro nuestra experiencia o más') },
	{ code: 'pt', words: words('o a os as de e em um uma para com por que se do da dos das no na você nosso nossa experiência ou mais são') },
	{ code: 'it', words: words('il lo la i gli le di e in un una per con che del della dei delle al alla si è sono nostro nostra tuo esperienza o più') },
	{ code: 'nl', words: words('de het een en van in met voor je jij wij we ons onze op te is zijn als bij aan dat of ook naar jouw om') },
	{ code: 'pl', words: words('i w z na do się jest oraz dla lub że o od po jako nasz naszych praca doświadczenie znajomość') },
	{ code: 'sv', words: words('och att i en ett med för som av på är vi du din vår våra till har om inom eller det den') },
	{ code: 'da', words: words('og at i en et med for som af på er vi du din vores til har om eller det den der kan vil') },
	{ code: 'fi', words: words('ja on että tai sekä kanssa meillä sinulla olet työ kokemusta osaaminen') },
	{ code: 'tr', words: words('ve bir ile için bu olan veya en daha deneyim sahibi') },
	{ code: 'cs', words: words('a v na se s z do je pro že nebo jako naše práce zkušenosti znalost máme') },
];
