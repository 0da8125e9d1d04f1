// Searching the gallery.
import { describe, expect, it } from 'vitest';
import { searchExamples, topicsOf } from './search-examples.ts';

const EXAMPLES = [
	{ id: 'hello', title: 'Hello', summary: 'Prints one line.', topics: ['console'] },
	{
		id: 'blinky',
		title: 'Blinky',
		summary: 'Blinks an LED by a timer.',
		topics: ['gpio', 'timers']
	},
	{ id: 'button', title: 'Button', summary: 'Lights an LED while pressed.', topics: ['gpio'] }
];

const ids = (query: string, topic: string | null = null) =>
	searchExamples(EXAMPLES, query, topic).map((example) => example.id);

describe('searchExamples', () => {
	it('shows all for an empty query', () => {
		expect(ids('  ')).toEqual(['hello', 'blinky', 'button']);
	});

	it('wants every word, in any field, in any case', () => {
		expect(ids('led GPIO')).toEqual(['blinky', 'button']);
		expect(ids('led timers')).toEqual(['blinky']);
		expect(ids('led console')).toEqual([]);
	});

	it('narrows by topic', () => {
		expect(ids('', 'gpio')).toEqual(['blinky', 'button']);
	});
});

describe('topicsOf', () => {
	it('lists each topic once, most used first', () => {
		expect(topicsOf(EXAMPLES)).toEqual(['gpio', 'console', 'timers']);
	});
});
