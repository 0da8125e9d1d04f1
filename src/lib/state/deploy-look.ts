// One look at a deployment and the board it is for: the module taken apart, the board asked, both compared.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { inspectModule, type Inspection } from '#lib/image/inspect/inspect-module.ts';
import type { Deployment } from './deploy.ts';
import { checkDeployment } from './deploy-check.ts';
import type { DeployFinding } from './deploy-finding.ts';
import { factsOf, type CheckedTarget } from './deploy-facts.ts';

/** Throws what the board throws. */
export async function lookAt(
	target: CheckedTarget,
	deployment: Deployment,
	permissions: readonly string[],
	signal: AbortSignal
): Promise<DeployFinding[]> {
	let inspection: Inspection;
	try {
		inspection = inspectModule(deployment.wasm);
	} catch (error) {
		return [
			{
				code: 'module-invalid',
				severity: 'blocks',
				about: '',
				text: `The board could not load this module. ${messageOf(error)}`
			}
		];
	}
	const board = await factsOf(target, deployment, signal);
	return checkDeployment({ deployment, inspection, permissions }, board);
}

/** For where nobody is asked: throws `will-not-run` with the first finding that blocks. */
export async function checkUnasked(
	target: CheckedTarget,
	deployment: Deployment,
	permissions: readonly string[],
	signal: AbortSignal
): Promise<void> {
	const findings = await lookAt(target, deployment, permissions, signal);
	const blocking = findings.find(({ severity }) => severity === 'blocks');
	if (blocking) throw new AppError('will-not-run', blocking.text);
}
