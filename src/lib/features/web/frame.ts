// The frame in which a stranger's page runs: no origin of ours, no network, one message channel.
import type { Disposable } from '#lib/core/disposable.ts';

export interface FrameEvents {
	/** Its document is there; what is returned lives as long as the frame does. */
	onready: (channel: MessagePort) => Disposable;
	/** It has gone to another document: the channel is of no use any more. */
	onleft: () => void;
}

export function createFrame(
	place: HTMLElement,
	url: string,
	{ onready, onleft }: FrameEvents
): Disposable {
	const frame = document.createElement('iframe');
	let bridge: Disposable | null = null;
	let loads = 0;
	frame.title = 'Page of the container';
	// Scripts and forms, but not the origin: nothing of the playground is in reach.
	frame.setAttribute('sandbox', 'allow-scripts allow-forms');
	// Sandboxed frames go past the service worker, so on a host that sends no headers this document has none either.
	frame.setAttribute('credentialless', '');
	frame.referrerPolicy = 'no-referrer';
	frame.onload = () => {
		loads++;
		// The page is written into the document, which then loads a second time.
		if (loads > 2) {
			bridge?.dispose();
			onleft();
		}
		if (loads > 1) return;
		const { port1, port2 } = new MessageChannel();
		bridge = onready(port1);
		// Its origin is opaque, so no other target can be named.
		frame.contentWindow?.postMessage(null, '*', [port2]);
	};
	frame.src = url;
	place.replaceChildren(frame);
	return {
		dispose() {
			frame.onload = null;
			bridge?.dispose();
			frame.remove();
		}
	};
}
