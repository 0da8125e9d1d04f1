// Two ways for a program that an engine runs: one image with both in it, or the engine's image, which stays on the board,
// and the program as a file that is mounted for it. The second sends next to nothing when only the program changed.
import { hexOf, digestOf } from '#lib/image/digest.ts';
import { notes } from '#lib/texts/en/notes.ts';
import type { Words } from '#lib/texts/words.ts';
import type { DeployTarget, Deployment } from './deploy.ts';

/** What the engine takes as the path of its program: as SCRIPT_ARGUMENT in `src/sdk/js`. */
const SCRIPT_ARGUMENT = '--script';
/** As the program sees it, and on the board: one folder for each container, as boards open folders only. */
const GUEST_FOLDER = '/js';
const BOARD_FOLDER = '/lfs/js';
const FILE = 'p';
const ENGINE_IMAGE = /^javascript-[0-9a-f]{8}\.wasm$/;
/** Of what a board takes in an upload by SMP. */
const LONGEST_PATH = 60;

export interface ScriptFile {
	path: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** How a program reaches a board. `why` is said where somebody could wonder; null: there is nothing to choose. */
export interface DeployWay {
	deployment: Deployment;
	script: ScriptFile | null;
	why: Words | null;
}

/** Whether an earlier run of the same program could have made a container of that image, whichever way it went. */
export function mayBeOfImage({ imageName, split }: Deployment, image: string): boolean {
	return image === imageName || (split !== undefined && ENGINE_IMAGE.test(image));
}

/** What speaks for one image; null: nothing does. */
function reasonForImage(
	target: Pick<DeployTarget, 'model'>,
	{ way, capabilities, run, id }: Deployment
): Words | null {
	if (way === 'image') return notes.oneImageAsked;
	if (capabilities.includes('filesystem') || run.mounts.length > 0) return notes.oneImageForFolder;
	if (`${BOARD_FOLDER}/${id}/${FILE}`.length > LONGEST_PATH) return notes.oneImageForName;
	if (way === 'script') return null;
	return target.model && !target.model.paced ? notes.oneImageForFastLine : null;
}

/** The way that is faster for the target, or what build.yaml asks for. */
export async function wayTo(
	target: Pick<DeployTarget, 'model'>,
	deployment: Deployment
): Promise<DeployWay> {
	const { split } = deployment;
	if (!split) return { deployment, script: null, why: null };
	const why = reasonForImage(target, deployment);
	if (why) return { deployment, script: null, why };
	const sha256 = hexOf(await digestOf(split.engine));
	const { id, run } = deployment;
	const folder = `${BOARD_FOLDER}/${id}`;
	const changed: Deployment = {
		...deployment,
		...{ wasm: split.engine, sha256, imageName: `javascript-${sha256.slice(0, 8)}.wasm` },
		run: {
			...run,
			args: [SCRIPT_ARGUMENT, `${GUEST_FOLDER}/${FILE}`, ...run.args],
			mounts: [{ guest: GUEST_FOLDER, folder }]
		}
	};
	delete changed.split;
	return {
		deployment: changed,
		script: { path: `${folder}/${FILE}`, bytes: split.script },
		why: notes.engineAndScript({ bytes: split.script.length })
	};
}
