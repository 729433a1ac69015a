// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Web front ends: frameworks, libraries, build tools and the methods around them.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';
import { WEB } from './company.ts';

export const webFrontend: SkillArea = {
	area: 'web-frontend',
	skills: [
		{ id: 'ag-grid', name: 'AG Grid', kind: 'framework' },
		{ id: 'ajax', name: 'Ajax', kind: 'framework', aliases: ['asynchronous JavaScript'], exact: ['AJAX', 'Ajax'], implies: ['javascript'] },
		{ id: 'alpine-js', name: 'Alpine.js', kind: 'framework', aliases: ['AlpineJS'], implies: ['javascript'] },
		{ id: 'amp-pages', name: 'Google AMP', kind: 'framework', aliases: ['accelerated mobile pages'] },
		{
			id: 'angular', name: 'Angular', kind: 'framework',
			aliases: ['Angular 2', 'Angular 2+', 'Angular 4', 'Angular 5', 'Angular 6', 'Angular 7', 'Angular 8', 'Angular 9', 'Angular 10', 'Angular 12', 'Angular 14',
				'Angular 15', 'Angular 16', 'Angular 17', 'Angular.io', 'Angular CLI', 'Angular2', 'Angular Material'],
			implies: ['typescript', 'single-page-applications'], rivals: ['react', 'svelte', 'vue-js'], since: { year: 2016, source: 'Wikipedia: Angular (web framework)' },
		},
		{
			id: 'angularjs', name: 'AngularJS', kind: 'framework', aliases: ['Angular JS', 'Angular.js', 'Angular 1', 'Angular 1.x', 'AngularJs 1'], implies: ['javascript'],
			since: { year: 2010, source: 'Wikipedia: AngularJS' },
		},
		{ id: 'ant-design', name: 'Ant Design', kind: 'framework', aliases: ['AntD', 'Ant.design'], implies: ['react'] },
		{
			id: 'apollo-graphql', name: 'Apollo GraphQL', kind: 'framework', aliases: ['Apollo Client', 'Apollo Server', 'Apollo Federation', 'GraphQL Apollo'],
			exact: ['Apollo'],
			ambiguity: { forms: ['Apollo'], company: ['graphql', 'relay', 'react'], notAfter: ['.io', 'io', 'hospital', 'hospitals', 'global', 'management', 'tyres'], yes:
				'Queries run through Apollo and GraphQL.', no: 'Apollo Hospitals is our largest customer.' },
			implies: ['graphql'],
		},
		{
			id: 'astro', name: 'Astro', kind: 'framework', aliases: ['Astro.js', 'AstroJS'], exact: ['Astro'],
			ambiguity: { forms: ['Astro'], company: ['react', 'nextjs', 'svelte', 'ssg', 'static site', 'remix', ...WEB], yes: 'Static sites in Astro with React islands.', no:
				'Astro physics is our hobby.' },
		},
		{
			id: 'babel', name: 'Babel', kind: 'tool', aliases: ['BabelJS', 'Babel.js'], exact: ['Babel'],
			ambiguity: { forms: ['Babel'], company: ['webpack', 'javascript', 'eslint', 'es6', 'rollup', 'typescript', 'npm'], yes: 'Tooling with Webpack and Babel.', no:
				'The Tower of Babel hangs in the hall.' },
		},
		{ id: 'babylon-js', name: 'Babylon.js', kind: 'framework', aliases: ['BabylonJS'], implies: ['webgl'] },
		{
			id: 'backbone-js', name: 'Backbone.js', kind: 'framework', aliases: ['BackboneJS', 'Backbone JS'], exact: ['Backbone'],
			ambiguity: { forms: ['Backbone'], company: ['jquery', 'marionette', 'ember', 'underscore', 'angular', 'react', 'javascript'], notAfter: ['of'], yes:
				'Legacy screens in Backbone and jQuery.', no: 'Backbone of our firm: people.' },
			implies: ['javascript'],
		},
		{
			id: 'blazor', name: 'Blazor', kind: 'framework', aliases: ['Blazor WebAssembly', 'Blazor Server'], implies: ['csharp', 'dotnet'],
			since: { year: 2018, source: 'Wikipedia: Blazor' },
		},
		{
			id: 'bootstrap', name: 'Bootstrap', kind: 'framework', aliases: ['Bootstrap 4', 'Bootstrap 5', 'Twitter Bootstrap', 'React Bootstrap'],
			exact: ['Bootstrap', 'BootStrap', 'bootstrap'],
			ambiguity: { forms: ['Bootstrap', 'BootStrap', 'bootstrap'], company: [...WEB, 'jquery', 'sass', 'tailwind', 'responsive'], notAfter: ['aggregation', 'sampling',
				'methods', 'confidence', 'the', 'a', 'our', 'new', 'resampling', 'startup'], yes: 'Responsive pages with HTML5, CSS3 and Bootstrap.', no:
				'You will bootstrap the team from zero.' },
			rivals: ['tailwind-css'], since: { year: 2011, source: 'Wikipedia: Bootstrap (front-end framework)' },
		},
		{ id: 'bulma', name: 'Bulma', kind: 'framework', implies: ['css'] },
		{ id: 'chakra-ui', name: 'Chakra UI', kind: 'framework', implies: ['react'] },
		{ id: 'chart-js', name: 'Chart.js', kind: 'framework', aliases: ['ChartJS'], implies: ['data-visualisation', 'javascript'] },
		{ id: 'core-web-vitals', name: 'Core Web Vitals', kind: 'method', aliases: ['Lighthouse scores', 'web vitals'], implies: ['web-performance'] },
		{
			id: 'cross-browser-compatibility', name: 'cross-browser compatibility', kind: 'method',
			aliases: ['cross-browser', 'browser compatibility', 'cross-browser testing', 'cross-browser development'],
		},
		{ id: 'css-grid', name: 'CSS Grid', kind: 'method', aliases: ['CSS grid layout', 'flexbox', 'CSS flexbox', 'grid layout'], implies: ['css'] },
		{ id: 'css-in-js', name: 'CSS-in-JS', kind: 'framework', aliases: ['styled-component', 'Emotion.js', 'CSS modules'], implies: ['css'] },
		{
			id: 'd3-js', name: 'D3.js', kind: 'framework', aliases: ['D3JS'], exact: ['D3'],
			ambiguity: { forms: ['D3'], company: ['javascript', 'visualization', 'visualisation', 'visualizations', 'charts', 'tableau', 'highcharts', 'plotly', 'react',
				'leaflet', 'svg'], notBefore: ['vitamin', 'section'], yes: 'Interactive charts in D3 and React.', no: 'Room D3 is on the left.' },
			implies: ['data-visualisation', 'javascript'], since: { year: 2011, source: 'Wikipedia: D3.js' },
		},
		{
			id: 'design-systems', name: 'design systems', kind: 'method',
			aliases: ['design system', 'UI component library', 'component libraries', 'component library', 'UI libraries', 'design tokens'],
		},
		{ id: 'echarts', name: 'ECharts', kind: 'framework', aliases: ['Apache ECharts'], implies: ['data-visualisation'] },
		{
			id: 'electron', name: 'Electron', kind: 'framework', aliases: ['Electron.js', 'ElectronJS'], exact: ['Electron'],
			ambiguity: { forms: ['Electron'], company: ['desktop', ...WEB, 'javascript', 'cross-platform'], notAfter: ['microscopy', 'microscope', 'beam', 'beams', 'optics',
				'configuration', 'transport'], yes: 'Desktop apps with Electron and TypeScript.', no: 'Electron microscopy of thin films.' },
			implies: ['javascript'], since: { year: 2013, source: 'Wikipedia: Electron (software framework)' },
		},
		{
			id: 'ember-js', name: 'Ember.js', kind: 'framework', aliases: ['EmberJS', 'Ember JS'], exact: ['Ember'],
			ambiguity: { forms: ['Ember'], company: ['backbone', ...WEB], yes: 'Frontend experience in Ember or React.', no: 'Ember and Ash is the café downstairs.' },
			implies: ['javascript'],
		},
		{ id: 'eslint', name: 'ESLint', kind: 'tool', aliases: ['TSLint', 'JSLint', 'ESLint/Prettier'] },
		{ id: 'ext-js', name: 'Ext JS', kind: 'framework', aliases: ['ExtJS', 'Sencha', 'Sencha ExtJS'], implies: ['javascript'] },
		{
			id: 'front-end-development', name: 'front-end development', kind: 'method',
			aliases: ['frontend development', 'front-end', 'frontend', 'front-end web development', 'frontend web development', 'front-end engineering', 'frontend engineering',
				'front-end technologies', 'frontend technologies', 'front-end framework', 'frontend framework', 'front-end architecture', 'frontend architecture',
				'front-end applications', 'frontend applications', 'client-side development', 'UI development', 'front-end programming', 'frontend programming'],
		},
		{
			id: 'gatsby', name: 'Gatsby', kind: 'framework', aliases: ['GatsbyJS', 'Gatsby.js'], exact: ['Gatsby'],
			ambiguity: { forms: ['Gatsby'], company: ['nextjs', ...WEB, 'graphql', 'static'], notBefore: ['great'], yes: 'Static pages with Gatsby and React.', no:
				'A party worthy of The Great Gatsby.' },
			implies: ['react'],
		},
		{
			id: 'gulp', name: 'Gulp', kind: 'tool', aliases: ['gulp.js', 'Gruntjs', 'Bower'], exact: ['Gulp', 'Grunt'],
			ambiguity: { forms: ['Gulp', 'Grunt'], company: ['webpack', 'npm', 'javascript', 'css', 'sass', 'bower', 'node'], notAfter: ['work'], yes:
				'Front-end builds with Webpack, Gulp or Grunt.', no: 'No Grunt work here.' },
		},
		{
			id: 'handlebars', name: 'Handlebars', kind: 'framework', exact: ['Handlebars', 'Handlebars.js'],
			ambiguity: { forms: ['Handlebars'], company: [...WEB, 'templates', 'templating', 'mustache', 'ember'], yes: 'Templates in Handlebars and plain JavaScript.', no:
				'Handlebars for our bicycles.' },
			implies: ['javascript'],
		},
		{ id: 'highcharts', name: 'Highcharts', kind: 'framework', implies: ['data-visualisation', 'javascript'] },
		{ id: 'htmx', name: 'HTMX', kind: 'framework' },
		{
			id: 'internationalisation', name: 'internationalisation', kind: 'method',
			aliases: ['internationalization', 'internationalisation and localisation', 'internationalisation and localization', 'internationalization and localisation',
				'internationalization and localization', 'i18n', 'localisation', 'localization', 'l10n', 'i18n/l10n', 'globalisation and localisation',
				'globalisation and localization', 'software localisation', 'software localization'],
		},
		{ id: 'jamstack', name: 'JAMstack', kind: 'method', exact: ['Jamstack', 'JAMStack', 'JAMstack'] },
		{
			id: 'jquery', name: 'jQuery', kind: 'framework', aliases: ['jQuery UI', 'jQuery Mobile', 'J Query'], implies: ['javascript'],
			since: { year: 2006, source: 'Wikipedia: jQuery' },
		},
		{ id: 'jsf', name: 'JSF', kind: 'framework', aliases: ['JavaServer Faces', 'Java Server Faces', 'PrimeFaces'], exact: ['JSF'], implies: ['java'] },
		{ id: 'jsx', name: 'JSX', kind: 'framework', exact: ['JSX', 'TSX'], implies: ['react'] },
		{ id: 'knockout-js', name: 'Knockout.js', kind: 'framework', aliases: ['KnockoutJS', 'Knockout JS'], implies: ['javascript'] },
		{
			id: 'leaflet-js', name: 'Leaflet.js', kind: 'framework', aliases: ['LeafletJS', 'React Leaflet'], exact: ['Leaflet'],
			ambiguity: { forms: ['Leaflet'], company: ['mapbox', 'openlayers', 'arcgis', 'gis', 'maps', 'mapping', 'javascript', 'd3', 'geospatial'], yes:
				'Web maps with Leaflet and Mapbox.', no: 'Leaflet designs for the spring campaign.' },
			implies: ['web-mapping'],
		},
		{ id: 'lit', name: 'LitElement', kind: 'framework', aliases: ['lit-html', 'Lit.js'] },
		{ id: 'material-ui', name: 'Material UI', kind: 'framework', aliases: ['Material Design', 'MaterialUI', 'Angular Material Design'], exact: ['MUI'] },
		{ id: 'micro-frontends', name: 'Micro frontends', kind: 'method', aliases: ['Micro frontend', 'Micro front end', 'microfrontend', 'microfront end', 'module federation'] },
		{ id: 'mobile-first-design', name: 'mobile-first design', kind: 'method', aliases: ['mobile-first', 'mobile first development'] },
		{ id: 'mobx', name: 'MobX', kind: 'framework', implies: ['react'] },
		{ id: 'monorepos', name: 'Turborepo', kind: 'tool', aliases: ['Nx monorepo', 'Lerna', 'monorepo'] },
		{
			id: 'next-js', name: 'Next.js', kind: 'framework', aliases: ['NextJS', 'Next JS', 'Next.js 13', 'Next.js 14'], implies: ['react'],
			since: { year: 2016, source: 'Wikipedia: Next.js' },
		},
		{ id: 'ngrx', name: 'NgRx', kind: 'framework', implies: ['angular'] },
		{ id: 'npm', name: 'npm', kind: 'tool', aliases: ['node package manager'], exact: ['npm', 'NPM'] },
		{
			id: 'nuxt-js', name: 'Nuxt.js', kind: 'framework', aliases: ['NuxtJS', 'Nuxt 3', 'Nuxt JS'], exact: ['Nuxt'], implies: ['vue-js'],
			since: { year: 2016, source: 'Wikipedia: Nuxt' },
		},
		{ id: 'pinia', name: 'Pinia', kind: 'framework', exact: ['Pinia'], implies: ['vue-js'] },
		{ id: 'pnpm', name: 'pnpm', kind: 'tool' },
		{ id: 'polymer-js', name: 'Polymer.js', kind: 'framework', aliases: ['PolymerJS', 'Google Polymer'] },
		{ id: 'preact', name: 'Preact', kind: 'framework', implies: ['javascript'] },
		{ id: 'primeng', name: 'PrimeNG', kind: 'framework', aliases: ['PrimeReact'], implies: ['angular'] },
		{ id: 'progressive-web-apps', name: 'progressive web apps', kind: 'method', aliases: ['progressive web app', 'progressive web application'], exact: ['PWA', 'PWAs'] },
		{
			id: 'react', name: 'React', kind: 'framework', aliases: ['ReactJS', 'React.js', 'React JS', 'React 18', 'React 16', 'React hooks', 'React+Redux'],
			exact: ['React', 'REACT'],
			ambiguity: { forms: ['React', 'REACT'], notAfter: ['to', 'quickly', 'swiftly', 'promptly', 'appropriately', 'calmly', 'positively', 'fast'], yes:
				'Three years of React in production.', no: 'React to alarms within minutes.' },
			implies: ['javascript', 'single-page-applications'], rivals: ['angular', 'svelte', 'vue-js'], since: { year: 2013, source: 'Wikipedia: React (software)' },
		},
		{ id: 'react-query', name: 'React Query', kind: 'framework', aliases: ['TanStack Query', 'TanStack'], implies: ['react'] },
		{ id: 'react-router', name: 'React Router', kind: 'framework', implies: ['react'] },
		{
			id: 'redux', name: 'Redux', kind: 'framework', aliases: ['Redux Toolkit', 'Redux Saga', 'redux-thunk', 'RTK Query', 'React Redux'],
			since: { year: 2015, source: 'Wikipedia: Redux (JavaScript library)' },
		},
		{
			id: 'remix', name: 'Remix', kind: 'framework', exact: ['Remix', 'Remix.run', 'Remix JS'],
			ambiguity: { forms: ['Remix'], company: ['nextjs', 'react', 'reactjs', 'svelte', 'gatsby', 'typescript'], yes: 'Web apps with React and Remix JS.', no:
				'A Remix of old songs on the web.' },
			implies: ['react'],
		},
		{
			id: 'responsive-design', name: 'responsive design', kind: 'method',
			aliases: ['responsive web design', 'responsive web', 'responsive UI', 'responsive layouts', 'responsive websites', 'responsive web sites',
				'responsive web applications', 'adaptive design', 'responsive web development', 'responsive user interfaces', 'responsive development'],
			implies: ['css'],
		},
		{ id: 'rollup', name: 'Rollup.js', kind: 'tool', aliases: ['RollupJS'] },
		{ id: 'rxjs', name: 'RxJS', kind: 'framework', aliases: ['RxJava', 'ReactiveX', 'Rx.js'] },
		{
			id: 'server-side-rendering', name: 'server-side rendering', kind: 'method', aliases: ['static site generation', 'SSR/SSG', 'static site generators'],
			exact: ['SSR', 'SSG'],
		},
		{ id: 'signalr', name: 'SignalR', kind: 'framework', implies: ['dotnet', 'websockets'] },
		{
			id: 'single-page-applications', name: 'single-page applications', kind: 'method',
			aliases: ['single-page application', 'single page app', 'single-page web applications', 'SPA framework'], exact: ['SPA', 'SPAs'],
			ambiguity: { forms: ['SPA', 'SPAs'], company: WEB, notAfter: ['treatment', 'services', 'and wellness', 'day'], yes: 'SPA development with modern JavaScript.', no:
				'A hotel with SPA and pool.' },
		},
		{ id: 'socket-io', name: 'Socket.IO', kind: 'framework', implies: ['websockets'] },
		{ id: 'solidjs', name: 'SolidJS', kind: 'framework', aliases: ['Solid.js'] },
		{
			id: 'storybook', name: 'Storybook', kind: 'tool', aliases: ['Storybook.js'], exact: ['Storybook'],
			ambiguity: { forms: ['Storybook'], company: ['react', 'components', 'component', 'jest', 'design system', 'design systems', ...WEB], yes:
				'Components documented in Storybook for React.', no: 'A Storybook ending for shareholders.' },
		},
		{
			id: 'svelte', name: 'Svelte', kind: 'framework', aliases: ['SvelteKit', 'Svelte.js'], rivals: ['angular', 'react', 'vue-js'],
			since: { year: 2016, source: 'Wikipedia: Svelte' },
		},
		{ id: 'svg', name: 'SVG', kind: 'language', exact: ['SVG'] },
		{
			id: 'tailwind-css', name: 'Tailwind CSS', kind: 'framework', aliases: ['TailwindCSS', 'Tailwind UI', 'shadcn'], exact: ['Tailwind'], implies: ['css'],
			rivals: ['bootstrap'], since: { year: 2017, source: 'Wikipedia: Tailwind CSS, public release (1.0 in 2019)' },
		},
		{
			id: 'three-js', name: 'Three.js', kind: 'framework', aliases: ['ThreeJS', 'three JS', 'React Three Fiber'], implies: ['webgl'],
			since: { year: 2010, source: 'Wikipedia: Three.js' },
		},
		{ id: 'thymeleaf', name: 'Thymeleaf', kind: 'framework', implies: ['java'] },
		{ id: 'typeorm', name: 'TypeORM', kind: 'framework', implies: ['typescript'] },
		{
			id: 'user-interface-development', name: 'user interface development', kind: 'method',
			aliases: ['UI/UX development', 'user interface programming', 'GUI development', 'UI programming', 'user interface'], exact: ['GUI', 'GUIs'],
			ambiguity: { forms: ['GUI', 'GUIs', 'user interface'], company: ['develop', 'developing', 'development', 'build', 'building', 'design', 'designing', 'implement',
				'implementing', 'experience', 'create', 'creating', 'programming', 'qt'], yes: 'Experience building a GUI for lab devices.', no:
				'The GUI of the product won a prize.' },
		},
		{ id: 'vite', name: 'Vite', kind: 'tool', aliases: ['Vite.js'], exact: ['Vite'], rivals: ['webpack'], since: { year: 2020, source: 'Wikipedia: Vite (software)' } },
		{
			id: 'vue-js', name: 'Vue.js', kind: 'framework', aliases: ['VueJS', 'Vue JS', 'Vue 2', 'Vue 3', 'Vue3', 'Vue2'], exact: ['Vue', 'VUE'],
			implies: ['javascript', 'single-page-applications'], rivals: ['angular', 'react', 'svelte'], since: { year: 2014, source: 'Wikipedia: Vue.js' },
		},
		{ id: 'vuex', name: 'Vuex', kind: 'framework', implies: ['vue-js'] },
		{
			id: 'web-accessibility', name: 'web accessibility', kind: 'method',
			aliases: ['WCAG', 'WCAG 2.0', 'WCAG 2.1', 'WCAG 2.2', 'WAI-ARIA', 'section 508', '508 compliance', 'accessibility standards', 'accessibility guidelines',
				'accessibility compliance', 'accessible design', 'digital accessibility', 'accessibility testing'],
			exact: ['ARIA', 'a11y'],
			ambiguity: { forms: ['ARIA'], company: ['wcag', 'accessibility', 'screen readers', 'html'], yes: 'Semantic HTML and ARIA come naturally to you.', no:
				'The ARIA Hotel hosts our conference.' },
		},
		{ id: 'web-components', name: 'Web Components', kind: 'framework', aliases: ['Web Component', 'custom elements', 'shadow DOM'] },
		{
			id: 'web-development', name: 'web development', kind: 'method',
			aliases: ['web application development', 'web applications', 'web app development', 'web-based applications', 'website development', 'web site development',
				'web apps', 'web programming', 'web technologies', 'web technology', 'web engineering', 'web services development', 'web-based development', 'web dev',
				'modern web'],
		},
		{
			id: 'web-performance', name: 'web performance', kind: 'method',
			aliases: ['web performance optimisation', 'web performance optimization', 'page speed', 'page load performance', 'front-end performance', 'frontend performance',
				'site speed', 'page speed optimisation', 'page speed optimization'],
		},
		{
			id: 'web-scraping', name: 'web scraping', kind: 'method',
			aliases: ['web crawling', 'web crawlers', 'data scraping', 'web scraper', 'screen scraping', 'crawling and scraping', 'site scraping'],
		},
		{ id: 'webgl', name: 'WebGL', kind: 'framework', aliases: ['WebGPU', 'WebGL2'] },
		{ id: 'webpack', name: 'webpack', kind: 'tool', rivals: ['vite'] },
		{ id: 'webrtc', name: 'WebRTC', kind: 'framework' },
		{ id: 'websockets', name: 'WebSockets', kind: 'framework', aliases: ['WebSocket', 'web socket'] },
		{
			id: 'yarn', name: 'Yarn', kind: 'tool', exact: ['Yarn', 'Yarn package manager'],
			ambiguity: { forms: ['Yarn'], company: ['npm', 'webpack', 'pnpm', 'javascript', 'node', 'typescript', 'bower'], notBefore: ['a', 'hadoop'], yes:
				'Front-end tooling with npm or Yarn.', no: 'Yarn dyeing and Yarn sales.' },
		},
		{ id: 'zustand', name: 'Zustand', kind: 'framework', implies: ['react'] },
	],
};
