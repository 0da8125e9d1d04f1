import { expect, test } from 'vitest';
import { B_U585I_IOT02A, findProfile } from '#lib/abi/board-profiles.ts';
import { FitQuestion } from './fit-question.svelte.ts';

const STOCK = findProfile('b_u585i_iot02a', 'stock')!;
const IMPORTS = ['ocre_sleep', 'ocre_gpio_init'].map((name) => ({
	module: 'env',
	name,
	kind: 'function'
}));
const signal = () => new AbortController().signal;

test('nothing is asked when the firmware has every function', async () => {
	const question = new FitQuestion();
	expect(await question.ask('p', IMPORTS, B_U585I_IOT02A, signal())).toBe('run');
	expect(question.misfit).toBeNull();
});

test('the question names the functions and the firmware that has them', async () => {
	const question = new FitQuestion();
	const asked = question.ask('p', IMPORTS, STOCK, signal());
	expect(question.misfit).toEqual({
		profile: STOCK,
		missing: ['ocre_gpio_init'],
		better: B_U585I_IOT02A
	});
	question.answer('switch');
	expect(await asked).toBe('switch');
	expect(question.misfit).toBeNull();
});

test('a yes counts for the program as it is, on that board, and for nothing else', async () => {
	const question = new FitQuestion();
	const asked = question.ask('p', IMPORTS, STOCK, signal());
	question.answer('run');
	expect(await asked).toBe('run');
	expect(await question.ask('p', IMPORTS, STOCK, signal())).toBe('run');
	const more = [...IMPORTS, { module: 'env', name: 'ocre_sensors_init', kind: 'function' }];
	for (const [id, imports] of [
		['p', more],
		['q', IMPORTS]
	] as const) {
		const again = question.ask(id, imports, STOCK, signal());
		expect(question.misfit).not.toBeNull();
		question.answer('cancel');
		expect(await again).toBe('cancel');
	}
});

test('a run that is cancelled takes its question back', async () => {
	const question = new FitQuestion();
	const controller = new AbortController();
	const asked = question.ask('p', IMPORTS, STOCK, controller.signal);
	controller.abort();
	expect(await asked).toBe('cancel');
	expect(question.misfit).toBeNull();
});
