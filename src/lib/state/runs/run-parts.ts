// What a press of Run imports on its way to the board. Asked for together it is one wait on the network, not one after
// the other.
import { loadPart } from '#lib/core/load-part.ts';

export const RUN_PARTS: readonly (() => Promise<unknown>)[] = [
	() => import('#lib/flow/build/build.ts'),
	() => import('#lib/project/build-file.ts'),
	() => import('#lib/flow/build/kept-builds.ts'),
	() => import('#lib/compiler/client.ts'),
	() => import('./project-deployment.ts'),
	() => import('#lib/image/digest.ts'),
	() => import('#lib/flow/deploy/deploy-look.ts'),
	() => import('../boards/trace-session.svelte.ts')
];

/** Failures are told where a part is used. */
export function fetchRunParts(): void {
	for (const load of RUN_PARTS) loadPart(load).catch(() => undefined);
}
