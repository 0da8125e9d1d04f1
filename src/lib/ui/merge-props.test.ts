import { describe, expect, it } from 'vitest';
import { mergeProps } from './merge-props.ts';

describe('properties of one element from two components', () => {
	it('are those of the inner one where both have them, and undefined is none', () => {
		const merged = mergeProps({ id: 'a', tabindex: 0, title: 't' }, { id: 'b', title: undefined });
		expect(merged).toEqual({ id: 'b', tabindex: 0, title: 't' });
	});

	it('keep what has a symbol for its name: so attachments are passed', () => {
		const [first, second] = [Symbol('first'), Symbol('second')];
		const merged = mergeProps({ [first]: 1 }, { [second]: 2 });
		expect([merged[first], merged[second]]).toEqual([1, 2]);
	});

	it('tell both of an event, the outer one first', () => {
		const heard: string[] = [];
		const merged = mergeProps(
			{ onclick: () => heard.push('outer') },
			{ onclick: () => heard.push('inner') }
		);
		(merged.onclick as (event: Event) => void)(new Event('click'));
		expect(heard).toEqual(['outer', 'inner']);
	});

	it('leave the inner one out where the outer one has dealt with the event', () => {
		const heard: string[] = [];
		const merged = mergeProps(
			{ onclick: (event: Event) => event.preventDefault() },
			{ onclick: () => heard.push('inner') }
		);
		(merged.onclick as (event: Event) => void)(new Event('click', { cancelable: true }));
		expect(heard).toEqual([]);
	});
});
