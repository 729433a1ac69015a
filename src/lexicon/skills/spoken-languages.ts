// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Human languages.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { NOT_SPEECH, SPEAKING } from './company.ts';

export const spokenLanguages: SkillArea = {
	area: 'spoken-languages',
	skills: [
		{
			id: 'afrikaans', name: 'Afrikaans', kind: 'spoken', exact: ['Afrikaans'],
			ambiguity: { forms: ['Afrikaans'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Afrikaans.',
				no: 'We bring Afrikaans food to fluent speakers.' },
		},
		{
			id: 'albanian', name: 'Albanian', kind: 'spoken', exact: ['Albanian'],
			ambiguity: { forms: ['Albanian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Albanian.',
				no: 'We bring Albanian food to fluent speakers.' },
		},
		{
			id: 'amharic', name: 'Amharic', kind: 'spoken', exact: ['Amharic'],
			ambiguity: { forms: ['Amharic'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Amharic.',
				no: 'We bring Amharic food to fluent speakers.' },
		},
		{
			id: 'arabic', name: 'Arabic', kind: 'spoken', aliases: ['Modern Standard Arabic', 'Gulf Arabic', 'Egyptian Arabic', 'Levantine Arabic'], exact: ['Arabic'],
			ambiguity: { forms: ['Arabic'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Arabic.',
				no: 'We bring Arabic food to fluent speakers.' },
		},
		{
			id: 'armenian', name: 'Armenian', kind: 'spoken', exact: ['Armenian'],
			ambiguity: { forms: ['Armenian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Armenian.',
				no: 'We bring Armenian food to fluent speakers.' },
		},
		{
			id: 'assamese', name: 'Assamese', kind: 'spoken',
			exact: ['Assamese'],
			ambiguity: { forms: ['Assamese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Assamese.',
				no: 'We bring Assamese food to fluent speakers.' },
		},
		{
			id: 'azerbaijani', name: 'Azerbaijani', kind: 'spoken',
			exact: ['Azerbaijani'],
			ambiguity: { forms: ['Azerbaijani'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Azerbaijani.',
				no: 'We bring Azerbaijani food to fluent speakers.' },
		},
		{
			id: 'basque', name: 'Basque', kind: 'spoken',
			exact: ['Basque'],
			ambiguity: { forms: ['Basque'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Basque.',
				no: 'We bring Basque food to fluent speakers.' },
		},
		{
			id: 'belarusian', name: 'Belarusian', kind: 'spoken',
			exact: ['Belarusian'],
			ambiguity: { forms: ['Belarusian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Belarusian.',
				no: 'We bring Belarusian food to fluent speakers.' },
		},
		{
			id: 'bengali', name: 'Bengali', kind: 'spoken', exact: ['Bengali', 'Bangla'],
			ambiguity: { forms: ['Bengali', 'Bangla'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Bengali.',
				no: 'We bring Bengali food to fluent speakers.' },
		},
		{
			id: 'bosnian', name: 'Bosnian', kind: 'spoken',
			exact: ['Bosnian'],
			ambiguity: { forms: ['Bosnian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Bosnian.',
				no: 'We bring Bosnian food to fluent speakers.' },
		},
		{
			id: 'bulgarian', name: 'Bulgarian', kind: 'spoken', exact: ['Bulgarian'],
			ambiguity: { forms: ['Bulgarian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Bulgarian.',
				no: 'We bring Bulgarian food to fluent speakers.' },
		},
		{
			id: 'burmese', name: 'Burmese', kind: 'spoken',
			exact: ['Burmese'],
			ambiguity: { forms: ['Burmese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Burmese.',
				no: 'We bring Burmese food to fluent speakers.' },
		},
		{
			id: 'cantonese', name: 'Cantonese', kind: 'spoken', exact: ['Cantonese'],
			ambiguity: { forms: ['Cantonese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Cantonese.',
				no: 'We bring Cantonese food to fluent speakers.' },
		},
		{
			id: 'catalan', name: 'Catalan', kind: 'spoken', exact: ['Catalan'],
			ambiguity: { forms: ['Catalan'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Catalan.',
				no: 'We bring Catalan food to fluent speakers.' },
		},
		{
			id: 'cebuano', name: 'Cebuano', kind: 'spoken',
			exact: ['Cebuano'],
			ambiguity: { forms: ['Cebuano'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Cebuano.',
				no: 'We bring Cebuano food to fluent speakers.' },
		},
		{
			id: 'croatian', name: 'Croatian', kind: 'spoken', aliases: ['Serbo-Croatian'], exact: ['Croatian'],
			ambiguity: { forms: ['Croatian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Croatian.',
				no: 'We bring Croatian food to fluent speakers.' },
		},
		{
			id: 'czech', name: 'Czech', kind: 'spoken', exact: ['Czech'],
			ambiguity: { forms: ['Czech'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Czech.',
				no: 'We bring Czech food to fluent speakers.' },
		},
		{
			id: 'danish', name: 'Danish', kind: 'spoken', exact: ['Danish'],
			ambiguity: { forms: ['Danish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Danish.',
				no: 'We bring Danish food to fluent speakers.' },
		},
		{
			id: 'dutch', name: 'Dutch', kind: 'spoken', aliases: ['Flemish language', 'Belgian Dutch'], exact: ['Dutch', 'Flemish'],
			ambiguity: { forms: ['Dutch', 'Flemish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Dutch.',
				no: 'We bring Dutch food to fluent speakers.' },
		},
		{
			id: 'english', name: 'English', kind: 'spoken',
			aliases: ['US English', 'business English', 'native English', 'fluent English', 'spoken English', 'English fluency', 'English proficiency', 'English skills',
				'English language', 'written English', 'written and spoken English', 'professional English', 'C1 English', 'B2 English', 'English at C1', 'English B2',
				'English C1'], exact: ['English'],
			ambiguity: { forms: ['English'], company: SPEAKING, notBefore: ['degree in', 'old', 'the', 'major in'], notAfter: ['degree', 'department', 'literature',
				'teacher', 'major', 'heritage', 'channel', 'language arts', 'mathematics', 'or journalism', 'breakfast'], yes: 'Fluent in English, written and spoken.',
				no: 'A degree in English literature is fluent reading.' },
		},
		{ id: 'english-test', name: 'TOEFL', kind: 'spoken', aliases: ['IELTS'], implies: ['english'] },
		{
			id: 'estonian', name: 'Estonian', kind: 'spoken', exact: ['Estonian'],
			ambiguity: { forms: ['Estonian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Estonian.',
				no: 'We bring Estonian food to fluent speakers.' },
		},
		{
			id: 'finnish', name: 'Finnish', kind: 'spoken', exact: ['Finnish'],
			ambiguity: { forms: ['Finnish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Finnish.',
				no: 'We bring Finnish food to fluent speakers.' },
		},
		{
			id: 'french', name: 'French', kind: 'spoken', aliases: ['Canadian French', 'Québec French', 'Québécois French'], exact: ['French'],
			ambiguity: { forms: ['French'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in French.',
				no: 'We bring French food to fluent speakers.' },
		},
		{
			id: 'galician', name: 'Galician', kind: 'spoken',
			exact: ['Galician'],
			ambiguity: { forms: ['Galician'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Galician.',
				no: 'We bring Galician food to fluent speakers.' },
		},
		{
			id: 'georgian', name: 'Georgian', kind: 'spoken', exact: ['Georgian'],
			ambiguity: { forms: ['Georgian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Georgian.',
				no: 'We bring Georgian food to fluent speakers.' },
		},
		{
			id: 'german', name: 'German', kind: 'spoken',
			aliases: ['Deutsch', 'Swiss German', 'Schweizerdeutsch', 'Austrian German', 'B2 German', 'C1 German'], exact: ['German'],
			ambiguity: { forms: ['German'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in German.',
				no: 'We bring German food to fluent speakers.' },
		},
		{
			id: 'greek', name: 'Greek', kind: 'spoken', exact: ['Greek'],
			ambiguity: { forms: ['Greek'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Greek.',
				no: 'We bring Greek food to fluent speakers.' },
		},
		{
			id: 'gujarati', name: 'Gujarati', kind: 'spoken', exact: ['Gujarati'],
			ambiguity: { forms: ['Gujarati'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Gujarati.',
				no: 'We bring Gujarati food to fluent speakers.' },
		},
		{
			id: 'haitian-creole', name: 'Haitian Creole', kind: 'spoken',
			exact: ['Haitian Creole'],
			ambiguity: { forms: ['Haitian Creole'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Haitian Creole.',
				no: 'We bring Haitian Creole food to fluent speakers.' },
		},
		{
			id: 'hausa', name: 'Hausa', kind: 'spoken',
			exact: ['Hausa'],
			ambiguity: { forms: ['Hausa'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hausa.',
				no: 'We bring Hausa food to fluent speakers.' },
		},
		{
			id: 'hawaiian', name: 'Hawaiian', kind: 'spoken',
			exact: ['Hawaiian'],
			ambiguity: { forms: ['Hawaiian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hawaiian.',
				no: 'We bring Hawaiian food to fluent speakers.' },
		},
		{
			id: 'hebrew', name: 'Hebrew', kind: 'spoken', exact: ['Hebrew'],
			ambiguity: { forms: ['Hebrew'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hebrew.',
				no: 'We bring Hebrew food to fluent speakers.' },
		},
		{
			id: 'hindi', name: 'Hindi', kind: 'spoken', exact: ['Hindi'],
			ambiguity: { forms: ['Hindi'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hindi.',
				no: 'We bring Hindi food to fluent speakers.' },
		},
		{
			id: 'hmong', name: 'Hmong', kind: 'spoken',
			exact: ['Hmong'],
			ambiguity: { forms: ['Hmong'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hmong.',
				no: 'We bring Hmong food to fluent speakers.' },
		},
		{
			id: 'hungarian', name: 'Hungarian', kind: 'spoken', exact: ['Hungarian'],
			ambiguity: { forms: ['Hungarian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Hungarian.',
				no: 'We bring Hungarian food to fluent speakers.' },
		},
		{
			id: 'icelandic', name: 'Icelandic', kind: 'spoken', exact: ['Icelandic'],
			ambiguity: { forms: ['Icelandic'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Icelandic.',
				no: 'We bring Icelandic food to fluent speakers.' },
		},
		{
			id: 'igbo', name: 'Igbo', kind: 'spoken',
			exact: ['Igbo'],
			ambiguity: { forms: ['Igbo'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Igbo.',
				no: 'We bring Igbo food to fluent speakers.' },
		},
		{
			id: 'ilocano', name: 'Ilocano', kind: 'spoken',
			exact: ['Ilocano'],
			ambiguity: { forms: ['Ilocano'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Ilocano.',
				no: 'We bring Ilocano food to fluent speakers.' },
		},
		{
			id: 'indonesian', name: 'Indonesian', kind: 'spoken', aliases: ['Bahasa Indonesia'], exact: ['Indonesian'],
			ambiguity: { forms: ['Indonesian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Indonesian.',
				no: 'We bring Indonesian food to fluent speakers.' },
		},
		{
			id: 'irish', name: 'Irish', kind: 'spoken', exact: ['Irish'],
			ambiguity: { forms: ['Irish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Irish.',
				no: 'We bring Irish food to fluent speakers.' },
		},
		{
			id: 'italian', name: 'Italian', kind: 'spoken', exact: ['Italian'],
			ambiguity: { forms: ['Italian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Italian.',
				no: 'We bring Italian food to fluent speakers.' },
		},
		{
			id: 'japanese', name: 'Japanese', kind: 'spoken', aliases: ['JLPT N1', 'JLPT N2', 'business-level Japanese', 'business Japanese'], exact: ['Japanese'],
			ambiguity: { forms: ['Japanese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Japanese.',
				no: 'We bring Japanese food to fluent speakers.' },
		},
		{
			id: 'kannada', name: 'Kannada', kind: 'spoken', exact: ['Kannada'],
			ambiguity: { forms: ['Kannada'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Kannada.',
				no: 'We bring Kannada food to fluent speakers.' },
		},
		{
			id: 'kazakh', name: 'Kazakh', kind: 'spoken',
			exact: ['Kazakh'],
			ambiguity: { forms: ['Kazakh'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Kazakh.',
				no: 'We bring Kazakh food to fluent speakers.' },
		},
		{
			id: 'khmer', name: 'Khmer', kind: 'spoken', exact: ['Khmer'],
			ambiguity: { forms: ['Khmer'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Khmer.',
				no: 'We bring Khmer food to fluent speakers.' },
		},
		{
			id: 'kinyarwanda', name: 'Kinyarwanda', kind: 'spoken',
			exact: ['Kinyarwanda'],
			ambiguity: { forms: ['Kinyarwanda'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Kinyarwanda.',
				no: 'We bring Kinyarwanda food to fluent speakers.' },
		},
		{
			id: 'korean', name: 'Korean', kind: 'spoken', exact: ['Korean'],
			ambiguity: { forms: ['Korean'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Korean.',
				no: 'We bring Korean food to fluent speakers.' },
		},
		{
			id: 'kurdish', name: 'Kurdish', kind: 'spoken',
			exact: ['Kurdish'],
			ambiguity: { forms: ['Kurdish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Kurdish.',
				no: 'We bring Kurdish food to fluent speakers.' },
		},
		{
			id: 'lao', name: 'Lao', kind: 'spoken',
			exact: ['Lao'],
			ambiguity: { forms: ['Lao'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Lao.',
				no: 'We bring Lao food to fluent speakers.' },
		},
		{
			id: 'latvian', name: 'Latvian', kind: 'spoken', exact: ['Latvian'],
			ambiguity: { forms: ['Latvian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Latvian.',
				no: 'We bring Latvian food to fluent speakers.' },
		},
		{
			id: 'lithuanian', name: 'Lithuanian', kind: 'spoken', exact: ['Lithuanian'],
			ambiguity: { forms: ['Lithuanian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Lithuanian.',
				no: 'We bring Lithuanian food to fluent speakers.' },
		},
		{
			id: 'luxembourgish', name: 'Luxembourgish', kind: 'spoken',
			exact: ['Luxembourgish'],
			ambiguity: { forms: ['Luxembourgish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Luxembourgish.',
				no: 'We bring Luxembourgish food to fluent speakers.' },
		},
		{
			id: 'macedonian', name: 'Macedonian', kind: 'spoken',
			exact: ['Macedonian'],
			ambiguity: { forms: ['Macedonian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Macedonian.',
				no: 'We bring Macedonian food to fluent speakers.' },
		},
		{
			id: 'malay', name: 'Malay', kind: 'spoken', aliases: ['Bahasa Malaysia', 'Bahasa Melayu'], exact: ['Malay'],
			ambiguity: { forms: ['Malay'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Malay.',
				no: 'We bring Malay food to fluent speakers.' },
		},
		{
			id: 'malayalam', name: 'Malayalam', kind: 'spoken', exact: ['Malayalam'],
			ambiguity: { forms: ['Malayalam'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Malayalam.',
				no: 'We bring Malayalam food to fluent speakers.' },
		},
		{
			id: 'maltese', name: 'Maltese', kind: 'spoken',
			exact: ['Maltese'],
			ambiguity: { forms: ['Maltese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Maltese.',
				no: 'We bring Maltese food to fluent speakers.' },
		},
		{
			id: 'mandarin', name: 'Mandarin', kind: 'spoken',
			aliases: ['Mandarin Chinese', 'Putonghua', 'Simplified Chinese', 'Traditional Chinese', 'Taiwanese Mandarin', 'written Chinese'],
			exact: ['Mandarin', 'Chinese'],
			ambiguity: { forms: ['Mandarin', 'Chinese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Mandarin.',
				no: 'We bring Mandarin food to fluent speakers.' },
		},
		{
			id: 'marathi', name: 'Marathi', kind: 'spoken', exact: ['Marathi'],
			ambiguity: { forms: ['Marathi'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Marathi.',
				no: 'We bring Marathi food to fluent speakers.' },
		},
		{
			id: 'mongolian', name: 'Mongolian', kind: 'spoken',
			exact: ['Mongolian'],
			ambiguity: { forms: ['Mongolian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Mongolian.',
				no: 'We bring Mongolian food to fluent speakers.' },
		},
		{
			id: 'multilingual', name: 'multilingual', kind: 'spoken',
			aliases: ['bilingual', 'second language', 'foreign language', 'language skills', 'multilingual skills', 'additional languages', 'bilingualism', 'multi-lingual',
				'trilingual'],
		},
		{
			id: 'navajo', name: 'Navajo', kind: 'spoken',
			exact: ['Navajo'],
			ambiguity: { forms: ['Navajo'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Navajo.',
				no: 'We bring Navajo food to fluent speakers.' },
		},
		{
			id: 'nepali', name: 'Nepali', kind: 'spoken',
			exact: ['Nepali'],
			ambiguity: { forms: ['Nepali'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Nepali.',
				no: 'We bring Nepali food to fluent speakers.' },
		},
		{
			id: 'norwegian', name: 'Norwegian', kind: 'spoken', exact: ['Norwegian'],
			ambiguity: { forms: ['Norwegian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Norwegian.',
				no: 'We bring Norwegian food to fluent speakers.' },
		},
		{
			id: 'odia', name: 'Odia', kind: 'spoken',
			exact: ['Odia'],
			ambiguity: { forms: ['Odia'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Odia.',
				no: 'We bring Odia food to fluent speakers.' },
		},
		{
			id: 'oromo', name: 'Oromo', kind: 'spoken',
			exact: ['Oromo'],
			ambiguity: { forms: ['Oromo'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Oromo.',
				no: 'We bring Oromo food to fluent speakers.' },
		},
		{
			id: 'pashto', name: 'Pashto', kind: 'spoken',
			exact: ['Pashto'],
			ambiguity: { forms: ['Pashto'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Pashto.',
				no: 'We bring Pashto food to fluent speakers.' },
		},
		{
			id: 'persian', name: 'Persian', kind: 'spoken', aliases: ['Farsi', 'Dari'], exact: ['Persian'],
			ambiguity: { forms: ['Persian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Persian.',
				no: 'We bring Persian food to fluent speakers.' },
		},
		{
			id: 'polish', name: 'Polish', kind: 'spoken', exact: ['Polish'],
			ambiguity: { forms: ['Polish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Polish.',
				no: 'We bring Polish food to fluent speakers.' },
		},
		{
			id: 'portuguese', name: 'Portuguese', kind: 'spoken', aliases: ['Brazilian Portuguese'], exact: ['Portuguese'],
			ambiguity: { forms: ['Portuguese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Portuguese.',
				no: 'We bring Portuguese food to fluent speakers.' },
		},
		{
			id: 'punjabi', name: 'Punjabi', kind: 'spoken', exact: ['Punjabi'],
			ambiguity: { forms: ['Punjabi'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Punjabi.',
				no: 'We bring Punjabi food to fluent speakers.' },
		},
		{
			id: 'romanian', name: 'Romanian', kind: 'spoken', exact: ['Romanian'],
			ambiguity: { forms: ['Romanian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Romanian.',
				no: 'We bring Romanian food to fluent speakers.' },
		},
		{
			id: 'russian', name: 'Russian', kind: 'spoken', exact: ['Russian'],
			ambiguity: { forms: ['Russian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Russian.',
				no: 'We bring Russian food to fluent speakers.' },
		},
		{
			id: 'samoan', name: 'Samoan', kind: 'spoken',
			exact: ['Samoan'],
			ambiguity: { forms: ['Samoan'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Samoan.',
				no: 'We bring Samoan food to fluent speakers.' },
		},
		{ id: 'scottish-gaelic', name: 'Scottish Gaelic', kind: 'spoken' },
		{
			id: 'serbian', name: 'Serbian', kind: 'spoken', exact: ['Serbian'],
			ambiguity: { forms: ['Serbian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Serbian.',
				no: 'We bring Serbian food to fluent speakers.' },
		},
		{
			id: 'sign-language', name: 'sign language', kind: 'spoken', aliases: ['American Sign Language', 'British Sign Language'], exact: ['ASL', 'BSL'],
			ambiguity: { forms: ['ASL', 'BSL'], company: ['sign', 'interpreter', 'interpreters', 'deaf', 'fluent', 'fluency'], yes: 'Fluent in ASL for our deaf guests.',
				no: 'The ASL laboratory.' },
		},
		{
			id: 'sinhala', name: 'Sinhala', kind: 'spoken',
			exact: ['Sinhala'],
			ambiguity: { forms: ['Sinhala'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Sinhala.',
				no: 'We bring Sinhala food to fluent speakers.' },
		},
		{
			id: 'slovak', name: 'Slovak', kind: 'spoken', exact: ['Slovak'],
			ambiguity: { forms: ['Slovak'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Slovak.',
				no: 'We bring Slovak food to fluent speakers.' },
		},
		{
			id: 'slovenian', name: 'Slovenian', kind: 'spoken', exact: ['Slovenian', 'Slovene'],
			ambiguity: { forms: ['Slovenian', 'Slovene'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Slovenian.',
				no: 'We bring Slovenian food to fluent speakers.' },
		},
		{
			id: 'somali', name: 'Somali', kind: 'spoken', exact: ['Somali'],
			ambiguity: { forms: ['Somali'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Somali.',
				no: 'We bring Somali food to fluent speakers.' },
		},
		{
			id: 'spanish', name: 'Spanish', kind: 'spoken',
			aliases: ['Castilian', 'Latin American Spanish', 'LATAM Spanish', 'Castilian Spanish', 'English/Spanish bilingual'], exact: ['Spanish'],
			ambiguity: { forms: ['Spanish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Spanish.',
				no: 'We bring Spanish food to fluent speakers.' },
		},
		{
			id: 'swahili', name: 'Swahili', kind: 'spoken', exact: ['Swahili'],
			ambiguity: { forms: ['Swahili'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Swahili.',
				no: 'We bring Swahili food to fluent speakers.' },
		},
		{
			id: 'swedish', name: 'Swedish', kind: 'spoken', exact: ['Swedish'],
			ambiguity: { forms: ['Swedish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Swedish.',
				no: 'We bring Swedish food to fluent speakers.' },
		},
		{
			id: 'tagalog', name: 'Tagalog', kind: 'spoken', aliases: ['Filipino language'], exact: ['Tagalog', 'Filipino'],
			ambiguity: { forms: ['Tagalog', 'Filipino'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Tagalog.',
				no: 'We bring Tagalog food to fluent speakers.' },
		},
		{
			id: 'tamil', name: 'Tamil', kind: 'spoken', exact: ['Tamil'],
			ambiguity: { forms: ['Tamil'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Tamil.',
				no: 'We bring Tamil food to fluent speakers.' },
		},
		{
			id: 'telugu', name: 'Telugu', kind: 'spoken', exact: ['Telugu'],
			ambiguity: { forms: ['Telugu'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Telugu.',
				no: 'We bring Telugu food to fluent speakers.' },
		},
		{
			id: 'thai', name: 'Thai', kind: 'spoken', exact: ['Thai'],
			ambiguity: { forms: ['Thai'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Thai.',
				no: 'We bring Thai food to fluent speakers.' },
		},
		{
			id: 'tibetan', name: 'Tibetan', kind: 'spoken',
			exact: ['Tibetan'],
			ambiguity: { forms: ['Tibetan'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Tibetan.',
				no: 'We bring Tibetan food to fluent speakers.' },
		},
		{
			id: 'tigrinya', name: 'Tigrinya', kind: 'spoken',
			exact: ['Tigrinya'],
			ambiguity: { forms: ['Tigrinya'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Tigrinya.',
				no: 'We bring Tigrinya food to fluent speakers.' },
		},
		{
			id: 'turkish', name: 'Turkish', kind: 'spoken', exact: ['Turkish'],
			ambiguity: { forms: ['Turkish'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Turkish.',
				no: 'We bring Turkish food to fluent speakers.' },
		},
		{
			id: 'ukrainian', name: 'Ukrainian', kind: 'spoken', exact: ['Ukrainian'],
			ambiguity: { forms: ['Ukrainian'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Ukrainian.',
				no: 'We bring Ukrainian food to fluent speakers.' },
		},
		{
			id: 'urdu', name: 'Urdu', kind: 'spoken', exact: ['Urdu'],
			ambiguity: { forms: ['Urdu'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Urdu.',
				no: 'We bring Urdu food to fluent speakers.' },
		},
		{
			id: 'uzbek', name: 'Uzbek', kind: 'spoken',
			exact: ['Uzbek'],
			ambiguity: { forms: ['Uzbek'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Uzbek.',
				no: 'We bring Uzbek food to fluent speakers.' },
		},
		{
			id: 'vietnamese', name: 'Vietnamese', kind: 'spoken', exact: ['Vietnamese'],
			ambiguity: { forms: ['Vietnamese'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Vietnamese.',
				no: 'We bring Vietnamese food to fluent speakers.' },
		},
		{
			id: 'welsh', name: 'Welsh', kind: 'spoken', exact: ['Welsh'],
			ambiguity: { forms: ['Welsh'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Welsh.',
				no: 'We bring Welsh food to fluent speakers.' },
		},
		{
			id: 'xhosa', name: 'Xhosa', kind: 'spoken',
			exact: ['Xhosa'],
			ambiguity: { forms: ['Xhosa'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Xhosa.',
				no: 'We bring Xhosa food to fluent speakers.' },
		},
		{
			id: 'yoruba', name: 'Yoruba', kind: 'spoken',
			exact: ['Yoruba'],
			ambiguity: { forms: ['Yoruba'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Yoruba.',
				no: 'We bring Yoruba food to fluent speakers.' },
		},
		{
			id: 'zulu', name: 'Zulu', kind: 'spoken',
			exact: ['Zulu'],
			ambiguity: { forms: ['Zulu'], company: SPEAKING, notBefore: ['the'], notAfter: NOT_SPEECH, yes: 'You are fluent in Zulu.',
				no: 'We bring Zulu food to fluent speakers.' },
		},
	],
};
