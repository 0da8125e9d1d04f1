// The simulated board as a picture: its drawing as an image, and what lights and moves painted over it. For files that
// are kept; on the page, components draw it.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import type { SimulatorState } from '#lib/simulator/simulator.ts';
import {
	BOARD_WIDTH,
	isLit,
	lampsOf,
	layOut,
	mixedColour,
	type Box,
	type DrawingPoint
} from './board-view.ts';

const KNOB_WIDTH = 84;
const MARGIN = 16;
const CONSOLE_LINES = 8;
const LINE_HEIGHT = 16;
const CONSOLE_PADDING = 12;
/** Room for a long line of a program; the rest is cut. */
const MAX_LINE = 60;
const MONOSPACE = 'ui-monospace, "DejaVu Sans Mono", monospace';

/** What is painted, apart from the board's own drawing. */
export interface BoardScene {
	profile: BoardProfile;
	state: SimulatorState;
	resetLabel: string;
	/** Null: without a console. The last ones are shown. */
	lines: readonly string[] | null;
}

type Painter = CanvasRenderingContext2D;

function modulesIn({ display, sensors }: BoardProfile) {
	const knobs = sensors.filter(({ isKnob }) => isKnob);
	return [
		...(display ? [{ kind: 'display' as const, name: '', width: null }] : []),
		...knobs.map(({ name }) => ({ kind: 'knob' as const, name, width: KNOB_WIDTH }))
	];
}

/** In units of the drawing. */
export function sizeOfScene({ lines, profile }: Pick<BoardScene, 'profile' | 'lines'>) {
	const { height } = layOut({ ...profile, modules: modulesIn(profile) });
	const console = lines ? CONSOLE_LINES * LINE_HEIGHT + 2 * CONSOLE_PADDING + MARGIN : 0;
	return { width: BOARD_WIDTH + 2 * MARGIN, height: height + 2 * MARGIN + console, board: height };
}

/** `drawing`: the board’s own, of `sizeOfScene(…).board` units in height; `scale`: pixels for a unit. */
export function paintBoard(
	painter: Painter,
	drawing: CanvasImageSource,
	scene: BoardScene,
	scale: number
): void {
	const { board, height, width } = sizeOfScene(scene);
	const modules = modulesIn(scene.profile);
	const layout = layOut({ ...scene.profile, modules });
	painter.setTransform(scale, 0, 0, scale, 0, 0);
	painter.fillStyle = '#ffffff';
	painter.fillRect(0, 0, width, height);
	painter.translate(MARGIN, MARGIN);
	// Its plug stands out on the left.
	painter.drawImage(drawing, -8, 0, BOARD_WIDTH + 8, board);
	paintLamps(painter, scene, layout.lamps);
	for (const [index, { alias, label, pinName }] of scene.profile.buttons.entries())
		paintButton(
			painter,
			layout.buttons[index]!,
			label,
			pinName,
			alias === 'sw0' ? '#4b86ea' : '#5c6270'
		);
	paintButton(painter, layout.reset, scene.resetLabel, 'NRST', '#3a3d45');
	for (const [index, module] of modules.entries())
		if (module.kind === 'display') paintDisplay(painter, layout.modules[index]!, scene);
		else paintKnob(painter, layout.modules[index]!, module.name);
	if (scene.lines) paintConsole(painter, scene.lines, board + MARGIN);
}

function paintLamps(
	painter: Painter,
	{ profile, state }: BoardScene,
	places: readonly DrawingPoint[]
): void {
	const on = state.power === 'on';
	for (const [index, lamp] of lampsOf(profile.leds).entries()) {
		const { x, y } = places[index]!;
		const lit = on ? lamp.leds.filter((led) => isLit(led, state.pins)) : [];
		const colour = mixedColour(lit.length > 0 ? lit : lamp.leds.length > 1 ? [] : lamp.leds);
		rounded(painter, x - 16, y - 24, 32, 18, 2, '#d9a14a');
		rounded(painter, x - 11, y - 24, 22, 18, 1, '#e9ecf2');
		dot(painter, x, y - 15, 7, '#596273');
		painter.save();
		if (lit.length > 0) [painter.shadowColor, painter.shadowBlur] = [colour, 30];
		painter.globalAlpha = lit.length > 0 ? 1 : 0.35;
		dot(painter, x, y - 15, lit.length > 0 ? 8.5 : 7, colour);
		painter.restore();
		label(painter, x, y + 8, lamp.label, lamp.pinName);
	}
}

function paintButton(
	painter: Painter,
	{ x, y }: DrawingPoint,
	text: string,
	pin: string,
	colour: string
): void {
	rounded(painter, x - 22, y - 34, 44, 44, 5, '#c3c8d2');
	dot(painter, x, y - 12, 16, colour);
	label(painter, x, y + 22, text, pin);
}

function paintDisplay(painter: Painter, box: Box, { profile, state }: BoardScene): void {
	const { columns, rows } = profile.display ?? { columns: 1, rows: 1 };
	const on = state.power === 'on';
	rounded(painter, box.x, box.y, box.width, box.height, 6, '#10131b');
	rounded(
		painter,
		box.x + 5,
		box.y + 5,
		box.width - 10,
		box.height - 10,
		3,
		on ? '#9ec742' : '#4a5a3c'
	);
	if (!on) return;
	const size = Math.min((box.width - 20) / (columns * 0.62), (box.height - 16) / (rows * 1.25));
	painter.fillStyle = '#1d2a08';
	painter.font = `${size}px ${MONOSPACE}`;
	painter.textAlign = 'left';
	for (const [row, line] of state.display.slice(0, rows).entries())
		painter.fillText(
			visibleText(line.slice(0, columns)),
			box.x + 10,
			box.y + 10 + (row + 0.85) * size * 1.25
		);
}

function paintKnob(painter: Painter, box: Box, name: string): void {
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - 8];
	dot(painter, x, y, 24, '#39415a');
	dot(painter, x, y, 18, '#5a6484');
	label(painter, x, y + 38, name, '');
}

function paintConsole(painter: Painter, lines: readonly string[], top: number): void {
	const height = CONSOLE_LINES * LINE_HEIGHT + 2 * CONSOLE_PADDING;
	rounded(painter, 0, top, BOARD_WIDTH, height, 8, '#171b26');
	painter.fillStyle = '#dfe4ee';
	painter.font = `11px ${MONOSPACE}`;
	painter.textAlign = 'left';
	for (const [index, line] of lines.slice(-CONSOLE_LINES).entries()) {
		const y = top + CONSOLE_PADDING + (index + 0.75) * LINE_HEIGHT;
		painter.fillText(visibleText(line.slice(0, MAX_LINE)), CONSOLE_PADDING, y);
	}
}

function label(painter: Painter, x: number, y: number, text: string, detail: string): void {
	painter.textAlign = 'center';
	painter.fillStyle = '#f0f2f7';
	painter.font = `600 11px ${MONOSPACE}`;
	painter.fillText(visibleText(text), x, y);
	painter.fillStyle = '#c3cbdc';
	painter.font = `9px ${MONOSPACE}`;
	painter.fillText(visibleText(detail), x, y + 12);
}

function rounded(
	painter: Painter,
	x: number,
	y: number,
	width: number,
	height: number,
	radius: number,
	colour: string
): void {
	painter.fillStyle = colour;
	painter.beginPath();
	painter.roundRect(x, y, width, height, radius);
	painter.fill();
}

function dot(painter: Painter, x: number, y: number, radius: number, colour: string): void {
	painter.fillStyle = colour;
	painter.beginPath();
	painter.arc(x, y, radius, 0, 2 * Math.PI);
	painter.fill();
}
