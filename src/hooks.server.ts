// When the site is built: the document of the playground gets a picture of the page, so that the project's text and the
// board are there with the first paint, before any script is.
import type { Handle } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/texts/languages.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';
import { renderSight } from './routes/(playground)/first-sight/sight-texts.ts';

const PLACE = '<!--first-sight-->';

/** `de fr ar:rtl`: those that the picture can be shown in. */
const OTHERS = LANGUAGES.filter(({ offered, load }) => offered && load !== null)
	.map(({ tag, direction }) => (direction === 'rtl' ? `${tag}:rtl` : tag))
	.join(' ');

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			if (event.route.id !== '/(playground)') return html.replace(PLACE, '');
			const body = renderSight(new Texts());
			return html.replace(
				PLACE,
				() =>
					`<div id="first-sight" aria-busy="true" data-languages="${OTHERS}">${body}</div><script src="./first-sight.js"></script>`
			);
		}
	});
