// When the site is built: the document of the playground gets a picture of the page, so that the project's text and the
// board are there with the first paint, before any script is.
import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import FirstSight from './routes/(playground)/first-sight/FirstSight.svelte';

const PLACE = '<!--first-sight-->';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			if (event.route.id !== '/(playground)') return html.replace(PLACE, '');
			const { body } = render(FirstSight);
			return html.replace(
				PLACE,
				() =>
					`<div id="first-sight" aria-busy="true">${body}</div><script src="./first-sight.js"></script>`
			);
		}
	});
