// Runs before the first paint, beside the picture of the page that came with the document: puts what the last visit left
// into it, and remembers that Run was pressed in it. The page itself takes the picture away once it is there.
(() => {
	const KEY = 'ocre-playground/first-sight';
	const root = document.documentElement;
	const picture = document.getElementById('first-sight');
	if (!picture) return;

	/** What stands in the picture in English, in the language of the page; empty until it is here, and in English. */
	let texts = { plain: {}, rich: {} };
	const said = (text) => (Object.hasOwn(texts.plain, text) ? texts.plain[text] : text);

	const part = (name) => picture.querySelector(`[data-sight="${name}"]`);
	const hide = (element) => {
		if (element) element.style.visibility = 'hidden';
	};

	function remember() {
		const button = picture.querySelector('.run-button');
		if (!button || root.dataset.pressed) return;
		root.dataset.pressed = 'run';
		const label = button.querySelector('.label');
		if (label) label.textContent = said('Loading…');
	}

	picture.addEventListener('click', (event) => {
		if (event.target.closest('.run-button')) remember();
	});
	function key(event) {
		if (!picture.isConnected) removeEventListener('keydown', key);
		else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) remember();
	}
	addEventListener('keydown', key);

	// Which control has the focus and which is held down: for the page, in which that goes on. The router takes the focus
	// away when it starts, and with it the browser's own marks.
	function mark(name, element) {
		picture.querySelector(`[data-${name}]`)?.removeAttribute(`data-${name}`);
		element?.setAttribute(`data-${name}`, '');
	}
	picture.addEventListener('focusin', (event) => mark('focused', event.target));
	picture.addEventListener('pointerdown', (event) => {
		mark('focused', null);
		mark('held', event.target);
	});
	picture.addEventListener('keydown', (event) => {
		if (event.key === ' ') mark('held', event.target);
	});
	for (const end of ['pointerup', 'pointercancel', 'keyup'])
		picture.addEventListener(end, () => mark('held', null));
	// The picture may have been seen, and used, before this script was here.
	mark('focused', picture.querySelector(':focus'));
	mark('held', [...picture.querySelectorAll(':active')].at(-1));

	function show(sight) {
		if (sight.theme === 'light' || sight.theme === 'dark') root.dataset.theme = sight.theme;
		if (sight.textSize !== 'normal') root.dataset.textSize = sight.textSize;
		const shell = picture.querySelector('.shell');
		for (const [name, value] of Object.entries(sight.sizes)) shell?.style.setProperty(name, value);
		if (sight.hasRun) hide(part('welcome'));

		const boards = [...picture.querySelectorAll('[data-board]')];
		for (const board of boards) board.hidden = board.dataset.board !== sight.board;
		if (boards.some((board) => board.dataset.board === sight.board && board.dataset.first !== 'yes'))
			hide(picture.querySelector('.target'));

		const project = part('project');
		const same = (name, list) => part(name)?.dataset.paths === list.join('\n');
		const name = project?.querySelector('button span');
		if (name) name.textContent = sight.project;
		if (!same('files', sight.paths)) hide(part('files'));
		if (!same('tabs', [...sight.openPaths, sight.activePath])) hide(part('tabs'));
		const text = part('text')?.querySelector('pre');
		if (text) text.textContent = sight.text;
	}

	const written = (tag) => {
		try {
			const { language, script } = new Intl.Locale(tag).maximize();
			return `${language} ${script}`;
		} catch {
			return null;
		}
	};

	/** As the page chooses it: `src/lib/texts/language-choice.ts`. `tag`, and `rtl` where it runs so; null: English. */
	function language() {
		const all = picture.dataset.languages.split(' ').map((one) => one.split(':'));
		const called = (wish) => all.find(([tag]) => tag === wish);
		const asked = called(new URLSearchParams(location.search).get('lang'));
		if (asked) return asked;
		let kept = null;
		try {
			kept = localStorage.getItem('ocre-playground/language');
		} catch {
			// Refused.
		}
		if (kept === 'en') return null;
		if (called(kept)) return called(kept);
		for (const wish of navigator.languages) {
			const way = written(wish);
			if (way === written('en')) return null;
			const found = way !== null && all.find(([tag]) => written(tag) === way);
			if (found) return found;
		}
		return null;
	}

	/** The user's project has texts of its own. */
	const OWN = '[data-sight="text"] pre, [data-sight="project"] button span';

	function translate() {
		for (const element of picture.querySelectorAll('p, span, div')) {
			const text = element.textContent.trim();
			// The innermost one: what stands around it may have no other text.
			const isOuter = [...element.children].some((child) => child.textContent.trim() === text);
			if (!isOuter && Object.hasOwn(texts.rich, text))
				element.replaceChildren(...marked(texts.rich[text]));
		}
		const walk = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const node = walk.currentNode;
			const text = node.data.trim();
			if (text && !node.parentElement.closest(OWN)) node.data = node.data.replace(text, () => said(text));
		}
		for (const name of ['title', 'aria-label', 'placeholder'])
			for (const element of picture.querySelectorAll(`[${name}]`))
				element.setAttribute(name, said(element.getAttribute(name)));
	}

	/** Text with `<b>` and the like, as nodes. */
	function marked(text) {
		return text.split(/<([a-z]+)>(.*?)<\/\1>/).flatMap((piece, at, all) => {
			if (at % 3 === 1) return [];
			if (at % 3 === 0) return [piece];
			const element = document.createElement(all[at - 1]);
			element.textContent = piece;
			return [element];
		});
	}

	/** The page asks for the file of the language when its own scripts are here: it may as well be on its way by then. */
	async function speak([tag, direction = 'ltr']) {
		root.lang = tag;
		root.dir = direction;
		const response = await fetch(`./first-sight/${tag}.json`);
		const sight = await response.json();
		texts = sight.texts;
		translate();
		if (!sight.file) return;
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = `./${sight.file}`;
		document.head.append(link);
	}

	try {
		const kept = localStorage.getItem(KEY);
		if (kept) show(JSON.parse(kept));
	} catch {
		// Refused or damaged: the picture of a first visit stays.
	}
	const chosen = language();
	// Without a network, the page says it in English for a moment, or in the language as far as it was kept.
	if (chosen) speak(chosen).catch(() => {});
})();
