// Searching the gallery.
import { describe, expect, it } from 'vitest';
import type { LanguageId } from '#lib/project/languages.ts';
import { languagesOf, searchExamples, topicsOf, type ExampleCard } from './search-examples.ts';

const EXAMPLES: readonly ExampleCard[] = [
	{ id: 'hello', title: 'Hello', summary: 'Prints one line.', topics: ['console'] },
	{
		id: 'blinky',
		title: 'Blinky',
		summary: 'Blinks an LED by a timer.',
		topics: ['gpio', 'timers']
	},
	{
		id: 'button',
		title: 'Button',
		summary: 'Lights an LED while pressed.',
		topics: ['gpio'],
		language: 'cpp'
	}
];

const ids = (query: string, topic: string | null = null, language: LanguageId | null = null) =>
	searchExamples(EXAMPLES, { query, topic, language }).map((example) => example.id);

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

describe('languages', () => {
	it('narrow what is found; where nothing is said it is C', () => {
		expect(ids('', null, 'cpp')).toEqual(['button']);
		expect(ids('', null, 'c')).toEqual(['hello', 'blinky']);
		expect(ids('c++')).toEqual(['button']);
	});

	it('are listed as far as there are examples in them, in the order of the table', () => {
		expect(languagesOf(EXAMPLES)).toEqual(['c', 'cpp']);
		expect(languagesOf([])).toEqual([]);
	});
});

describe('topicsOf', () => {
	it('lists each topic once, most used first', () => {
		expect(topicsOf(EXAMPLES)).toEqual(['gpio', 'console', 'timers']);
	});
});
