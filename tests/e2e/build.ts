/**
 * Builds the extension for both browsers with its shadow roots open, beside the builds that are shipped.
 * @module
 */
import { buildExtension } from './harness/built-extension.ts';

export default function setup(): void {
	buildExtension('chrome', 'test');
	buildExtension('firefox', 'test');
}
