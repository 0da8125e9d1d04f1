// What a lesson points at, as elements of the page.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { PagePart, Pointer, PointerTarget } from '#lib/lesson/lesson.ts';
import { fileOf } from '#lib/project/project.ts';
import type { PageArea } from '#lib/state/page-view.svelte.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { PointStop } from '#lib/state/pointing.svelte.ts';
import { tour } from '#lib/texts/en/tour.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Where each part is, and the area of a phone that shows it; null: always. */
const PARTS: Readonly<Record<PagePart, [selector: string, area: PageArea | null]>> = {
	run: ['[data-part="run"]', null],
	target: ['[data-part="target"]', null],
	project: ['[data-part="project"]', null],
	files: ['#files', 'files'],
	editor: ['#editor', 'code'],
	board: ['#board', 'board'],
	console: ['#console', 'console']
};

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

export function partStop({ page }: Playground, part: PagePart, say: Words): PointStop {
	const [selector, area] = PARTS[part];
	return {
		say,
		find: () => all(selector),
		show: () => {
			if (area) page.area = area;
		}
	};
}

/** `projectFiles`: lines of text are looked for in them. */
export function stopOf(playground: Playground, { target, say }: Pointer): PointStop {
	const said = say === '' ? tour.here : verbatim(say);
	const { page } = playground;
	switch (target.kind) {
		case 'part':
			return partStop(playground, target.part, said);
		case 'panel': {
			const { panel } = target;
			const find = () => all(`[role="tab"][id$="-${CSS.escape(panel)}"]`);
			return {
				say: said,
				find: () => (find().length > 0 ? find() : all('#board')),
				show: () => {
					page.showPanel(panel);
					page.area = find().length > 0 ? 'console' : 'board';
				}
			};
		}
		case 'text':
		case 'lines':
			return placeStop(playground, target, said);
		case 'led':
		case 'pin':
		case 'button':
		case 'sensor':
			return {
				say: said,
				find: () => onBoard(playground.having('panel')?.panel.profile ?? null, target),
				show: () => (page.area = 'board')
			};
	}
}

function onBoard(profile: BoardProfile | null, target: PointerTarget): Element[] {
	if (target.kind === 'sensor') return all(`[data-sensor="${CSS.escape(target.name)}"]`);
	const button = profile?.buttons.find((one) =>
		target.kind === 'pin'
			? one.port === target.port && one.pin === target.pin
			: target.kind === 'button' && (one.alias === target.name || one.label === target.name)
	);
	if (button) return all(`[data-button="${CSS.escape(button.alias)}"]`);
	const led = profile?.leds.find((one) =>
		target.kind === 'pin'
			? one.port === target.port && one.pin === target.pin
			: target.kind === 'led' && (one.alias === target.name || one.label === target.name)
	);
	// The mark itself is not seen: the lamp around it is.
	const lamps = led ? all(`[data-pin="${CSS.escape(led.pinName)}"]`) : [];
	return lamps.flatMap(({ parentElement }) => parentElement ?? []);
}

/** The lines that the editor shows them in. */
function placeStop(
	playground: Playground,
	target: Extract<PointerTarget, { kind: 'text' | 'lines' }>,
	say: Words
): PointStop {
	const range = () => linesOf(playground, target);
	return {
		say,
		show: () => {
			const [from] = range();
			playground.showPlace(target.file, from, 1);
			playground.page.area = 'code';
		},
		find: () => {
			const [from, to] = range();
			const lines: Element[] = [];
			let line = document.querySelector('#editor .cm-activeLine');
			for (let left = to - from; line && left >= 0; left--) {
				if (line.classList.contains('cm-line')) lines.push(line);
				line = line.nextElementSibling;
			}
			return lines;
		}
	};
}

/** As the file is now: the student may have moved what was looked for. */
function linesOf(
	{ workspace }: Playground,
	target: Extract<PointerTarget, { kind: 'text' | 'lines' }>
): [from: number, to: number] {
	const text = (workspace.project && fileOf(workspace.project, target.file)) ?? '';
	if (target.kind === 'lines') return [target.from, target.to];
	const at = text.indexOf(target.text);
	const line = at < 0 ? 1 : text.slice(0, at).split('\n').length;
	return [line, line];
}
