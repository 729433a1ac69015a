// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Design of interfaces, media and experiences, with its tools.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { DESIGN_TOOLS } from './company.ts';

export const design: SkillArea = {
	area: 'design',
	skills: [
		{ id: 'adobe-after-effects', name: 'Adobe After Effects', kind: 'tool', aliases: ['After Effects', 'AfterEffects', 'Adobe AfterEffects'], implies: ['motion-graphics'] },
		{
			id: 'adobe-creative-cloud', name: 'Adobe Creative Suite', kind: 'tool',
			aliases: ['Adobe Creative Cloud', 'Adobe Suite', 'Creative Cloud', 'Creative Suite', 'Adobe CC', 'Adobe products', 'Adobe tools', 'Adobe Creative Cloud Suite',
				'Adobe design tools'],
		},
		{
			id: 'adobe-illustrator', name: 'Adobe Illustrator', kind: 'tool', exact: ['Illustrator'],
			ambiguity: { forms: ['Illustrator'], company: [...DESIGN_TOOLS, 'indesign', 'sketch', 'after effects', 'coreldraw'], notBefore: ['an', 'a', 'the', 'lead', 'senior',
				'medical'], notAfter: ['role', 'position'], yes: 'Vector work in Photoshop and Illustrator.', no: 'An Illustrator for UI studios; the lead Illustrator role.' },
		},
		{ id: 'adobe-indesign', name: 'Adobe InDesign', kind: 'tool', aliases: ['InDesign', 'In Design'] },
		{ id: 'adobe-lightroom', name: 'Adobe Lightroom', kind: 'tool', aliases: ['Lightroom'] },
		{ id: 'adobe-photoshop', name: 'Adobe Photoshop', kind: 'tool', aliases: ['Photoshop', 'Photo shop'] },
		{ id: 'adobe-premiere', name: 'Adobe Premiere', kind: 'tool', aliases: ['Premiere Pro', 'Adobe Premiere Pro'], implies: ['video-editing'] },
		{
			id: 'adobe-xd', name: 'Adobe XD', kind: 'tool', aliases: ['Adobe Experience Design'], exact: ['XD'],
			ambiguity: { forms: ['XD'], company: [...DESIGN_TOOLS, 'sketch', 'invision', 'zeplin'], yes: 'Prototyping in Figma or XD.', no: 'We like XD jokes.' },
			rivals: ['figma', 'sketch'],
		},
		{ id: 'axure', name: 'Axure', kind: 'tool', aliases: ['Axure RP', 'Balsamiq', 'Axure/Balsamiq'], implies: ['wireframing'] },
		{ id: 'canva', name: 'Canva', kind: 'tool', aliases: ['Canvas'], implies: ['graphic-design'] },
		{ id: 'content-design', name: 'content design', kind: 'method', aliases: ['UX writing', 'microcopy', 'UX copywriting', 'UX content'] },
		{ id: 'davinci-resolve', name: 'DaVinci Resolve', kind: 'tool', implies: ['video-editing'] },
		{
			id: 'design-thinking', name: 'design thinking', kind: 'method',
			aliases: ['human-centred design', 'human centerd design', 'user-centred design', 'user centerd design', 'human-centered design', 'human centreed design',
				'design thinking workshops', 'design sprints', 'human-centric design', 'user-centric design', 'user-centered design principles', 'user centreed design principles',
				'human centered design principles', 'human centreed design principles', 'participatory design', 'co-design'],
		},
		{
			id: 'figma', name: 'Figma', kind: 'tool', aliases: ['FigJam'], implies: ['prototyping'], rivals: ['adobe-xd', 'sketch'],
			since: { year: 2016, source: 'Wikipedia: Figma, public release' },
		},
		{ id: 'final-cut-pro', name: 'Final Cut Pro', kind: 'tool', aliases: ['Final Cut'], implies: ['video-editing'] },
		{
			id: 'framer', name: 'Framer', kind: 'tool', exact: ['Framer', 'Framer Motion'],
			ambiguity: { forms: ['Framer'], company: [...DESIGN_TOOLS, 'webflow', 'sketch', 'react', 'principle'], notAfter: ['carpenter'], yes:
				'Prototypes in Figma or Framer.', no: 'A Framer carpenter for web studs.' },
		},
		{
			id: 'graphic-design', name: 'graphic design', kind: 'method',
			aliases: ['visual design', 'typography', 'graphic design software', 'layout design', 'iconography', 'colour theory', 'color theory', 'visual communication',
				'print design', 'graphics design', 'web design', 'logo design', 'brand design', 'illustration', 'visual design skills', 'icon design'],
		},
		{
			id: 'human-computer-interaction', name: 'human-computer interaction', kind: 'method',
			aliases: ['human factors', 'human-robot interaction', 'human-machine interaction', 'human-AI interaction', 'ergonomics', 'human-machine interface',
				'human factors engineering'],
			exact: ['HCI'],
		},
		{ id: 'information-architecture', name: 'information architecture', kind: 'method', aliases: ['site maps', 'card sorting', 'sitemaps'] },
		{ id: 'interaction-design', name: 'interaction design', kind: 'method', aliases: ['interaction patterns', 'IxD', 'interactive design'] },
		{ id: 'invision', name: 'InVision', kind: 'tool', aliases: ['Invision App', 'Zeplin', 'Abstract/Zeplin'] },
		{
			id: 'journey-mapping', name: 'customer journey mapping', kind: 'method',
			aliases: ['journey mapping', 'user journeys', 'user flows', 'customer journeys', 'user journey mapping', 'journey maps', 'empathy maps', 'service blueprints',
				'customer journey maps', 'user personas', 'user flow diagrams', 'storyboarding', 'storyboards'],
		},
		{
			id: 'miro', name: 'Miro', kind: 'tool', aliases: ['Mural boards', 'Lucidspark'], exact: ['Miro'],
			ambiguity: { forms: ['Miro'], company: ['jira', 'figma', 'confluence', 'mural', 'whiteboard', 'lucidchart', 'notion', 'trello', 'figjam', 'slack', 'visio'], yes:
				'Workshops on Miro and Confluence.', no: 'A print by Miró; Joan Miro.' },
		},
		{ id: 'mockups', name: 'mockups', kind: 'method', aliases: ['mockup', 'mock-ups', 'mock-up', 'UI mockups', 'design mockups'] },
		{ id: 'motion-graphics', name: 'motion graphics', kind: 'method', aliases: ['motion design', '2D animation', 'motion graphic design', 'animation design'] },
		{
			id: 'sketch', name: 'Sketch', kind: 'tool', exact: ['Sketch', 'Sketch App'],
			ambiguity: { forms: ['Sketch'], company: ['figma', 'invision', 'zeplin', 'adobe', 'photoshop', 'illustrator', 'axure', 'xd', 'prototyping', 'wireframing',
				'wireframes', 'principle'], notBefore: ['quick', 'rough', 'a'], notAfter: ['out', 'comedy', 'artist', 'ideas'], yes: 'Screens drawn in Sketch or Figma.', no:
				'Sketch ideas for Adobe partners; a quick Sketch of wireframes.' },
			rivals: ['adobe-xd', 'figma'], since: { year: 2010, source: 'Wikipedia: Sketch (software)' },
		},
		{ id: 'squarespace', name: 'Squarespace', kind: 'tool' },
		{
			id: 'ui-design', name: 'UI design', kind: 'method',
			aliases: ['user interface design', 'UI design principles', 'interface design', 'user interface (UI) design', 'GUI design', 'visual UI design', 'UI patterns',
				'UI best practices'],
			exact: ['UI'],
		},
		{
			id: 'user-research', name: 'user research', kind: 'method',
			aliases: ['UX research', 'user interviews', 'usability research', 'user needs research', 'customer interviews', 'customer research', 'user experience research',
				'research with users', 'UXR', 'design research', 'customer discovery', 'user insights', 'diary studies', 'generative research'],
		},
		{
			id: 'ux-design', name: 'UX design', kind: 'method',
			aliases: ['user experience design', 'user experience', 'UX principles', 'UX best practices', 'UX/UI principles', 'user experience (UX)',
				'user experience principles', 'product design', 'UX processes', 'end-user experience design', 'UX methodologies', 'UX design principles',
				'user experience (UX) design', 'experience design', 'service design'],
			exact: ['UX', 'UXD'],
			ambiguity: { forms: ['user experience'], company: ['design', 'designer', 'designing', 'ux', 'usability', 'research', 'principles', 'interface', 'accessibility',
				'best practices', 'knowledge', 'understanding', 'figma', 'frontend'], notBefore: ['like', 'quality'], notAfter: ['that'], yes:
				'Principles of user experience and usability.', no: 'We offer a consumer-like user experience.' },
		},
		{
			id: 'video-editing', name: 'video editing', kind: 'method',
			aliases: ['video production', 'audio editing', 'video post-production', 'photography and video', 'video content creation', 'photo editing', 'audio/video editing',
				'podcast production', 'videography'],
		},
		{ id: 'webflow', name: 'Webflow', kind: 'tool' },
		{
			id: 'wireframing', name: 'wireframing', kind: 'method',
			aliases: ['wireframe', 'low-fidelity prototypes', 'high-fidelity prototypes', 'wireframing tools', 'wire framing', 'wire-frames', 'high-fidelity designs',
				'interactive prototypes', 'UX wireframes', 'clickable prototypes'],
		},
		{
			id: 'wix', name: 'Wix', kind: 'tool', exact: ['Wix'],
			ambiguity: { forms: ['Wix'], company: ['webflow', 'squarespace', 'wordpress', 'shopify'], yes: 'Sites built with WordPress or Wix.', no: 'Careers at Wix.' },
		},
	],
};
