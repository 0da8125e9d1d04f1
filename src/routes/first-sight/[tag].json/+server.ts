// The texts of the picture of the page in another language, and the file of the language, which the page asks for next.
import { existsSync, readFileSync } from 'node:fs';
import { error, json } from '@sveltejs/kit';
import { findLanguage, LANGUAGES } from '#lib/texts/languages.ts';
import { sightTexts } from '../../(playground)/first-sight/sight-texts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.filter(({ offered, load }) => offered && load !== null).map(({ tag }) => ({ tag }));

/** Of the browser's build, which is there when pages are made; not in development. As in `vite/language-files.ts`. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

export const GET: RequestHandler = async ({ params }) => {
	const language = findLanguage(params.tag);
	if (!language?.load) error(404, 'there is no such language');
	return json({ texts: await sightTexts(language), file: fileOf(language.tag) });
};

/** Below the site's root. */
function fileOf(tag: string): string | null {
	if (!existsSync(MANIFEST)) return null;
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<
		Record<string, { file: string } | undefined>
	>;
	return manifest[`src/lib/texts/${tag}/translation.ts`]?.file ?? null;
}
