// The first script in the frame of a container's page, and the only one that its policy knows by hash: it takes away what
// no policy forbids, takes the port that the playground gives it, and shows the page that comes over it.
import { createLink } from './link.ts';
import { listenForNavigation } from './navigation.ts';
import { PageAddress } from './page-address.ts';
import { PageWriter } from './page-writer.ts';
import { takeAway } from './realm.ts';
import { replaceFetch } from './requests.ts';
import { replaceWebSocket } from './web-socket.ts';
import { replaceXmlHttpRequest } from './xml-http-request.ts';

const MAX_TITLE = 200;
const markup = takeAway(window);

addEventListener('message', function start(event: MessageEvent<unknown>) {
	const [port] = event.ports;
	// The playground holds the document that holds this frame.
	if (event.source !== parent.parent || !port) return;
	removeEventListener('message', start);
	serve(port);
});

function serve(port: MessagePort): void {
	// It takes all listeners away, so it comes before ours.
	markup.open();
	const address = new PageAddress();
	const link = createLink(port);
	const load = replaceFetch(link, address);
	replaceXmlHttpRequest();
	replaceWebSocket(link, address);
	const go = listenForNavigation(link, address);
	const writer = new PageWriter({ address, load, go, markup });
	const shown = () => link.post({ kind: 'shown', title: document.title.slice(0, MAX_TITLE) });
	link.onpage = (html, url) => {
		address.set(url);
		writer.show(html).then(shown, shown);
	};
	link.post({ kind: 'ready' });
}
