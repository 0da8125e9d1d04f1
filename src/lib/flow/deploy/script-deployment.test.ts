// Which of two ways a program goes to a board that runs it by an engine, and what the board is told then.
import { expect, test } from 'vitest';
import { hexOf, digestOf } from '#lib/image/digest.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { english } from '#lib/texts/english.ts';
import { runOf, type DeployTarget, type Deployment } from './deploy.ts';
import { mayBeOfImage, wayTo } from './script-deployment.ts';

const ENGINE = Uint8Array.of(1, 2, 3);
const SCRIPT = Uint8Array.of(4, 5);

const deployment: Deployment = {
	...{ id: 'app', imageName: 'app.wasm', wasm: Uint8Array.of(9), sha256: 'of the image' },
	...{ capabilities: ['ocre:api'], environment: [], run: { ...NO_RUN_OPTIONS, args: ['one'] } },
	split: { engine: ENGINE, script: SCRIPT }
};

function target(model: NonNullable<DeployTarget['model']> | null): Pick<DeployTarget, 'model'> {
	return { model };
}

const CABLE = target(null);
const PACED = target({ paced: true });
const UNPACED = target({ paced: false });

async function whyOf(to: Pick<DeployTarget, 'model'>, change: Partial<Deployment> = {}) {
	const { script, why } = await wayTo(to, { ...deployment, ...change });
	return { asScript: script !== null, why: why && english().say(why) };
}

test('to a slow line the engine goes as an image and the program as a file that is mounted', async () => {
	const { deployment: sent, script } = await wayTo(CABLE, deployment);
	const sha256 = hexOf(await digestOf(ENGINE));
	expect(sent).toMatchObject({ wasm: ENGINE, sha256, id: 'app' });
	expect(sent.imageName).toBe(`javascript-${sha256.slice(0, 8)}.wasm`);
	expect(script).toEqual({ path: '/lfs/js/app/p', bytes: SCRIPT });
	expect(runOf(sent, 'guest-first')).toMatchObject({
		args: ['--script', '/js/p', 'one'],
		mounts: ['/js:/lfs/js/app']
	});
	expect(runOf(sent, 'folder-first').mounts).toEqual(['/lfs/js/app:/js']);
});

test('a simulated board gets a script only where its line is slow', async () => {
	expect(await whyOf(PACED)).toMatchObject({ asScript: true });
	expect(await whyOf(UNPACED)).toEqual({
		asScript: false,
		why: 'sent as one image: the line to this board has no limit'
	});
});

test('build.yaml decides where it says something', async () => {
	expect(await whyOf(CABLE, { way: 'image' })).toMatchObject({ asScript: false });
	expect(await whyOf(UNPACED, { way: 'script' })).toMatchObject({ asScript: true });
});

test('a program with a folder of its own is one image: a board opens one for a container', async () => {
	const mounts = [{ guest: '/data', folder: '/lfs/data' }];
	const why = expect.stringContaining('boards open one folder') as string;
	const asked: Partial<Deployment>[] = [
		{ capabilities: ['filesystem'] },
		{ run: { ...NO_RUN_OPTIONS, mounts } },
		{ capabilities: ['filesystem'], way: 'script' }
	];
	for (const change of asked) expect(await whyOf(CABLE, change)).toEqual({ asScript: false, why });
});

test('a container of the engine may be of the same program, one of another image is not', () => {
	expect(mayBeOfImage(deployment, 'app.wasm')).toBe(true);
	expect(mayBeOfImage(deployment, 'javascript-0123abcd.wasm')).toBe(true);
	expect(mayBeOfImage(deployment, 'other.wasm')).toBe(false);
	const { split: _split, ...plain } = deployment;
	expect(mayBeOfImage(plain, 'javascript-0123abcd.wasm')).toBe(false);
});

test('a program without an engine goes as it is, and nothing is said', async () => {
	const { split: _split, ...plain } = deployment;
	expect(await wayTo(CABLE, plain)).toEqual({ deployment: plain, script: null, why: null });
});
