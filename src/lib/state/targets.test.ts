// The boards of the page as one kind of thing: which is shown, and which has what is asked for.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { createFakePlayground } from './fake-playground.ts';
import type { Playground } from './playground.svelte.ts';
import { NO_ABILITIES, type Abilities } from './boards/page-target.ts';
import { compilesOnly, whyNotReady } from './runs/press-run.ts';

let playground: Playground;
let ports: FakeSerial;

const NAMES = Object.keys(NO_ABILITIES) as (keyof Abilities)[];

beforeEach(async () => {
	ports = new FakeSerial();
	playground = await createFakePlayground({ serialPorts: ports });
});

afterEach(() => playground.dispose());

async function connect() {
	const device = fakeDevice(new FakeSupervisor({}), new ManualClock());
	ports.plug(device);
	await playground.boards.connect(device);
	return playground.boards.connected[0]!;
}

test('the simulated board is shown first, and has all there is', () => {
	const { shown } = playground;
	expect(shown.id).toBe('simulated');
	for (const name of NAMES) expect(playground.having(name), name).toBe(shown);
});

test('what a board on a cable lacks is found at the other', async () => {
	const cable = await connect();
	expect(playground.shown).toBe(cable);
	expect(NAMES.filter((name) => cable[name] !== null)).toEqual([]);
	for (const name of NAMES) expect(playground.having(name)?.id, name).toBe('simulated');
});

test('either is shown by the same call', async () => {
	const cable = await connect();
	const simulated = playground.targets[0]!;
	playground.show(simulated);
	expect(playground.shown).toBe(simulated);
	expect(playground.session).toBe(simulated.session);
	playground.show(cable);
	expect(playground.shown).toBe(cable);
});

test('a page that cannot have the simulated board compiles for it, and runs on a board on a cable', async () => {
	playground.dispose();
	playground = await createFakePlayground({
		serialPorts: ports,
		memorySharing: 'missing',
		containerWay: null
	});
	expect(playground.shown.refusal?.code).toBe('shared-memory-missing');
	expect([compilesOnly(playground), whyNotReady(playground)]).toEqual([true, null]);
	await connect();
	expect(compilesOnly(playground)).toBe(false);
	expect(whyNotReady(playground)).toBeNull();
});
