// The frame in which a stranger's page runs: no origin of ours, no network, one message channel. It lies in a document of
// ours that shows nothing else: what that document may not do, the frame may not do either, wherever it goes.
import type { Disposable } from '#lib/core/disposable.ts';

/** Serves the document of a frame. */
export interface FrameServer extends Disposable {
	/** Whether that document is still in the frame. */
	isThere(): Promise<boolean>;
}

export interface FrameEvents {
	/** Its document is there; what is returned lives as long as the frame does. */
	onready: (channel: MessagePort) => FrameServer;
	/** It has gone to another document: the channel is of no use any more. */
	onleft: () => void;
}

export function createFrame(
	place: HTMLElement,
	url: string,
	/** For screen readers. */
	title: string,
	{ onready, onleft }: FrameEvents
): Disposable {
	const holder = document.createElement('iframe');
	let bridge: FrameServer | null = null;
	/** WebKit also says that a frame has loaded when its document went to a part of itself. */
	const checkLeft = async () => {
		if (!bridge || (await bridge.isThere())) return;
		bridge.dispose();
		if (holder.isConnected) onleft();
	};
	holder.title = title;
	holder.referrerPolicy = 'no-referrer';
	holder.onload = () => {
		const inside = holder.contentDocument;
		const loader = inside?.getElementById('loader')?.textContent;
		if (!inside || !loader) return;
		const frame = inside.createElement('iframe');
		let loads = 0;
		frame.title = holder.title;
		// Scripts and forms, but not the origin: nothing of the playground is in reach.
		frame.setAttribute('sandbox', 'allow-scripts allow-forms');
		frame.onload = () => {
			loads++;
			// The page is written into the document, which then loads a second time.
			if (loads > 2) void checkLeft();
			if (loads > 1) return;
			const { port1, port2 } = new MessageChannel();
			bridge = onready(port1);
			// Its origin is opaque, so no other target can be named.
			frame.contentWindow?.postMessage(null, '*', [port2]);
		};
		frame.srcdoc = documentWith(loader);
		inside.body.append(frame);
	};
	holder.src = url;
	place.replaceChildren(holder);
	return {
		dispose() {
			holder.onload = null;
			bridge?.dispose();
			holder.remove();
		}
	};
}

function documentWith(loader: string): string {
	const hint = '<meta http-equiv="x-dns-prefetch-control" content="off">';
	return `<!doctype html><meta charset="utf-8">${hint}<script>${loader}</script>`;
}
