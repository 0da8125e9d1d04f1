import { expect, test } from 'vitest';
import { decodeSettings } from './settings.svelte.ts';

test('what was stored comes back', () => {
	const value = {
		theme: 'dark',
		hasRun: true,
		studentName: 'Ada',
		firstSteps: 'more' as const,
		formatOnSave: true,
		textSize: 'large',
		sizes: { filesPx: 200, sidePx: 400, bottomPx: 300 },
		panel: 'timeline',
		recentCommands: ['run.start', 'page.help'],
		console: { timestamps: true, boardLog: true, screenReader: false, sources: true },
		board: { id: 'pico_plus2/rp2350b/m33', firmware: 'stock' },
		boardMode: 'documented',
		following: true,
		knownBoards: [
			{ chip: '2fe3:0001', says: 'ocre 0.7.0 abc today', baudRate: 57600, reconnect: true }
		]
	};
	expect(decodeSettings(JSON.stringify(value))).toEqual(value);
});

test.each([
	'',
	'null',
	'[]',
	'{"theme":"pink","sizes":{"filesPx":"1"},"console":7,"boardMode":"loose"}',
	'{"sizes":{"filesPx":1e9},"board":{"id":"arduino_portenta_h7","firmware":"stock"}}',
	'{"board":{"id":7,"firmware":"ours"}}',
	'{"textSize":"huge","panel":{}}',
	'{"recentCommands":"run.start"}',
	'{"recentCommands":[7,null]}',
	'{"knownBoards":[null,7,{"chip":"2fe3:0001","says":"x","baudRate":7}]}'
])('%j falls back to the defaults', (text) => {
	expect(decodeSettings(text)).toEqual({
		theme: 'system',
		hasRun: false,
		studentName: '',
		firstSteps: 'begun',
		formatOnSave: false,
		textSize: 'normal',
		sizes: {},
		panel: null,
		recentCommands: [],
		console: { timestamps: false, boardLog: false, screenReader: false, sources: null },
		board: { id: 'b_u585i_iot02a', firmware: 'ours' },
		boardMode: 'faithful',
		following: false,
		knownBoards: []
	});
});

test('a size that is not right is the layout’s own again, the others stay', () => {
	const { sizes } = decodeSettings('{"sizes":{"filesPx":1e9,"panelsPx":700}}');
	expect(sizes).toEqual({ panelsPx: 700 });
});
