// The files of all templates as texts, in one chunk that is fetched when a template is asked for.
import type { TemplateTexts } from './templates.ts';

/** `exhaustive`: files whose names begin with a dot, too. */
export const TEMPLATE_TEXTS: TemplateTexts = import.meta.glob<string>(
	[
		'/src/templates/**/*',
		'/src/sdk/c/include/**/*',
		'/src/sdk/c/source/**/*',
		'/src/sdk/cpp/include/**/*',
		'/src/sdk/assemblyscript/**/*'
	],
	{ query: '?raw', import: 'default', eager: true, exhaustive: true }
);
