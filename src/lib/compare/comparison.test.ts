import { expect, test } from 'vitest';
import { BOARD_MODES } from '#lib/abi/board-mode.ts';
import { NATIVE_SIM } from '#lib/abi/board-profiles.ts';
import type { FirmwareVariant } from '#lib/simulator/firmware.ts';
import type { ShellCommand } from '#lib/simulator/shell/command.ts';
import type { Step } from './compare-case.ts';
import { Comparison, unexpected, type FoundClass } from './comparison.ts';
import { createAssembler } from './programs/assemble.ts';
import { randomCase } from './random-case.ts';
import { tallyLines } from './report.ts';
import { SimulatedSide } from './simulated-side.ts';

const assemble = await createAssembler();
const options = { assemble, hasGpio: true, hasSmp: true };

test.concurrent.each(BOARD_MODES)(
	'the %s board answers a case twice in the same way',
	{ timeout: 60_000 },
	async (mode) => {
		const [board, ours] = [1, 2].map(
			() => new SimulatedSide({ profile: NATIVE_SIM, mode, patience: 0.5 })
		);
		const comparison = new Comparison({ board: board!, ours: ours!, assemble });
		for (let seed = 1; seed <= 4; seed++) await comparison.add(randomCase(seed, options));
		await Promise.all([board!.dispose(), ours!.dispose()]);
		// What differs once and not again is a machine under load.
		expect(unexpected(comparison.tally), tallyLines(comparison.tally).join('\n')).toEqual([]);
		expect(comparison.tally.equal).toBeGreaterThan(0);
	}
);

/** Its `fs pwd` says something else. */
const broken: FirmwareVariant = {
	commands: (supervisor) =>
		supervisor.map((command) => ({
			...command,
			...(command.name === 'fs' && {
				subcommands: command.subcommands!.map((one) =>
					one.name === 'pwd' ? { ...one, run: sayElsewhere } : one
				)
			})
		}))
};

const sayElsewhere: NonNullable<ShellCommand['run']> = (shell) => {
	shell.printLine('elsewhere');
	return 0;
};

test('a text that differs on purpose is found, and its smallest case is one line', async () => {
	const board = new SimulatedSide({ profile: NATIVE_SIM, mode: 'faithful', patience: 0.5 });
	const ours = new SimulatedSide({
		profile: NATIVE_SIM,
		mode: 'faithful',
		patience: 0.5,
		variant: broken
	});
	const reported: string[] = [];
	const onclass = ({ kind }: FoundClass) => void reported.push(kind);
	const comparison = new Comparison({ board, ours, assemble, onclass });
	const lines = ['fs mkdir /lfs/w', 'ocre ps', 'fs cd /lfs/w', 'fs pwd', 'ocre images', 'retval'];
	const steps: Step[] = lines.map((text) => ({ kind: 'line', text }));
	await comparison.add({ seed: 2, images: [], steps });
	await comparison.add({ seed: 4, images: [], steps: steps.slice(2, 5) });
	await Promise.all([board.dispose(), ours.dispose()]);
	const [found, ...others] = unexpected(comparison.tally);
	expect(others).toEqual([]);
	expect(found).toMatchObject({ kind: 'fs pwd: /… ≠ elsewhere', count: 2 });
	expect(found!.smallest.steps).toEqual([{ kind: 'line', text: 'fs pwd' }]);
	expect(found!.outcome.difference).toMatchObject({ expected: '/', actual: 'elsewhere' });
	expect(reported).toEqual([found!.kind]);
}, 60_000);

test('a class with a reason is counted and not called unexpected', async () => {
	const board = new SimulatedSide({ profile: NATIVE_SIM, mode: 'faithful', patience: 0.5 });
	const ours = new SimulatedSide({
		profile: NATIVE_SIM,
		mode: 'faithful',
		patience: 0.5,
		variant: broken
	});
	const reasons = [{ kind: /^fs pwd/, why: 'it is meant to' }];
	const comparison = new Comparison({ board, ours, assemble, reasons });
	await comparison.add({ seed: 2, images: [], steps: [{ kind: 'line', text: 'fs pwd' }] });
	await Promise.all([board.dispose(), ours.dispose()]);
	expect(unexpected(comparison.tally)).toEqual([]);
	expect(tallyLines(comparison.tally).join('\n')).toContain('reason: it is meant to');
}, 60_000);
