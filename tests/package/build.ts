/**
 * Builds the extension for both browsers as it is shipped.
 * @module
 */
import { buildExtension } from '../e2e/harness/built-extension.ts';

export default function setup(): void {
	buildExtension('chrome', 'production');
	buildExtension('firefox', 'production');
}
