// What the palette lists, and in which order.
import { describe, expect, it } from 'vitest';
import type { PaletteCommand } from './palette-command.ts';
import { rankCommands } from './rank-commands.ts';
import { paletteSections } from './sections.ts';

const command = (id: string, title: string, group = 'Page', words = ''): PaletteCommand => ({
	id,
	title,
	group,
	words,
	reason: null
});

const COMMANDS = [
	command('run', 'Run the project', 'Run', 'compile start'),
	command('options', 'Run options…', 'Run', 'arguments'),
	command('stop', 'Stop the project’s container', 'Run', 'kill'),
	command('record', 'Record the timeline', 'Tests', 'trace'),
	command('timeline', 'Show Timeline', 'Panels', 'tab'),
	command('dark', 'Theme: dark', 'Page', 'colour'),
	command('rename', 'Rename the project…', 'Project')
];

const found = (text: string) => rankCommands(COMMANDS, text).map(({ id }) => id);

describe('a text', () => {
	it('finds titles first, and what begins with it before the others', () => {
		expect(found('run')[0]).toBe('run');
		expect(found('run opt')[0]).toBe('options');
		// As alike, and further to the front.
		expect(found('timel')).toEqual(['timeline', 'record']);
	});

	it('finds by letters in their order, and by words in any', () => {
		expect(found('thdk')).toContain('dark');
		expect(found('dark theme')[0]).toBe('dark');
		expect(found('project rename')[0]).toBe('rename');
	});

	it('finds by words that are not in the title, after those that are', () => {
		expect(found('kill')).toContain('stop');
		expect(found('colour')).toEqual(['dark']);
	});

	it('finds nothing where letters are missing', () => {
		expect(found('qqqq')).toEqual([]);
		expect(found('zz')).toEqual([]);
	});

	it('of blanks only is none', () => {
		expect(found('  ')).toHaveLength(COMMANDS.length);
	});
});

describe('the sections', () => {
	const groups = ['Run', 'Project', 'Panels', 'Tests', 'Page'];
	const listed = (text: string, recent: string[]) =>
		paletteSections(COMMANDS, text, recent, groups, 'Recent').map(({ heading, commands }) => [
			heading,
			commands.map(({ id }) => id)
		]);

	it('begin with what was chosen last, which is listed once; what is gone is left out', () => {
		expect(listed('', ['dark', 'gone', 'run'])).toEqual([
			['Recent', ['dark', 'run']],
			['Run', ['options', 'stop']],
			['Project', ['rename']],
			['Panels', ['timeline']],
			['Tests', ['record']]
		]);
	});

	it('are one list of what a text finds, without headings', () => {
		expect(listed('colour', ['run'])).toEqual([[null, ['dark']]]);
	});
});
