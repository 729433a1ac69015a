import { defineConfig } from 'wxt';
import { INDEED_MATCHES, LINKEDIN_MATCHES } from './src/sites/matches.ts';

/** Pages of the extension may load what lies in the package and talk to nobody. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"worker-src 'self'",
	"connect-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"object-src 'none'",
	"frame-ancestors 'none'",
].join('; ');

export default defineConfig({
	entrypointsDir: 'entrypoints',
	publicDir: 'assets/public',
	imports: false,
	manifestVersion: 3,
	webExt: {
		binaries: { ...(process.env.CHROMIUM_PATH ? { chrome: process.env.CHROMIUM_PATH } : {}), ...(process.env.FIREFOX_PATH ? { firefox: process.env.FIREFOX_PATH } : {}) },
		// Chromium refuses to run as root with its sandbox.
		chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	},
	manifest: ({ browser, command }) => ({
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		minimum_chrome_version: browser === 'firefox' ? undefined : '140',
		browser_specific_settings:
			browser === 'firefox' ? { gecko: { id: 'requisite@requisite.example', strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } } } : undefined,
		permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: [...LINKEDIN_MATCHES, ...INDEED_MATCHES],
		action: { default_title: '__MSG_name__' },
		commands: {
			'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
			'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
			'read-page': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandRead__' },
		},
		// The development server needs to be reached; what is shipped reaches nothing.
		content_security_policy: command === 'serve' ? undefined : { extension_pages: CONTENT_SECURITY_POLICY },
	}),
});
