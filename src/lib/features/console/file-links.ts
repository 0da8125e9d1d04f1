// Places in the project's files become links of a terminal. A click opens them: they lead nowhere outside.
import type { IBufferLine, ILink, ILinkProvider, Terminal } from '@xterm/xterm';
import { findFileLocations, type FileLocation } from './file-locations.ts';

export type OpenPlace = (place: Pick<FileLocation, 'path' | 'line' | 'column'>) => void;

/** A line that the terminal wraps into more rows than this is not searched. */
const MAX_ROWS = 30;

export function createFileLinks(
	terminal: Terminal,
	files: () => readonly string[],
	onplace: OpenPlace
): ILinkProvider {
	return {
		provideLinks(row, callback) {
			const { text, cells } = readLine(terminal, row - 1);
			const links = findFileLocations(text, files()).map((place): ILink => {
				const start = cells[place.start]!;
				const end = cells[place.end - 1]!;
				return {
					range: { start, end },
					text: text.slice(place.start, place.end),
					activate: () => onplace(place)
				};
			});
			callback(links.filter(({ range }) => range.start.y <= row && range.end.y >= row));
		}
	};
}

interface Cell {
	/** From 1, as links count. */
	x: number;
	y: number;
}

/** The whole line that a row belongs to, and the cell of each of its characters. */
function readLine(terminal: Terminal, row: number): { text: string; cells: Cell[] } {
	const buffer = terminal.buffer.active;
	let first = row;
	while (first > 0 && row - first < MAX_ROWS && buffer.getLine(first)?.isWrapped) first--;
	let text = '';
	const cells: Cell[] = [];
	for (let y = first; y < first + MAX_ROWS; y++) {
		const line = buffer.getLine(y);
		if (!line || (y > first && !line.isWrapped)) break;
		for (const { chars, x } of cellsOf(line)) {
			text += chars;
			for (let i = 0; i < chars.length; i++) cells.push({ x, y: y + 1 });
		}
	}
	return { text, cells };
}

function* cellsOf(line: IBufferLine): Generator<{ chars: string; x: number }> {
	for (let x = 0; x < line.length; x++) {
		const cell = line.getCell(x);
		// The second half of a wide character has no width.
		if (cell && cell.getWidth() > 0) yield { chars: cell.getChars() || ' ', x: x + 1 };
	}
}
