// One look at a deployment and the board it is for: the module taken apart, the board asked, both compared.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { inspectModule, type Inspection } from '#lib/image/inspect/inspect-module.ts';
import { isComponent, originOf } from '#lib/image/inspect/module-origin.ts';
import { checkModule } from '#lib/simulator/module/check-module.ts';
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { adviceOn } from '../toolchains/origin-advice.ts';
import type { Deployment } from './deploy.ts';
import { checkDeployment } from './deploy-check.ts';
import type { DeployFinding } from './deploy-finding.ts';
import { factsOf, type CheckedTarget } from './deploy-facts.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';
import { originAdvice as advices } from '#lib/texts/en/origin-advice.ts';

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
		return [invalidFinding(deployment.wasm, error)];
	}
	const origin = originOf(deployment.wasm, inspection);
	const board = await factsOf(target, deployment, signal);
	const refusal = refusalOf(deployment.wasm, board.profile?.hasSimd ?? false);
	return checkDeployment({ deployment, inspection, permissions, origin, refusal }, board);
}

/** A component has the beginning of a module, and is none to browsers either. */
function invalidFinding(wasm: Deployment['wasm'], error: unknown): DeployFinding {
	const finding = { severity: 'blocks', about: '' } as const;
	if (!isComponent(wasm)) {
		const text = words.moduleInvalid({ cause: messageOf(error) });
		return { ...finding, code: 'module-invalid', text };
	}
	const origin = originOf(wasm, null);
	const advice = origin && adviceOn({ code: 'component' }, origin, []);
	const text = advice
		? words.both({ first: advices.anyComponent, second: advice })
		: advices.anyComponent;
	return { ...finding, code: 'component', text };
}

/** What the runtime's own loader says against a module that browsers take. */
function refusalOf(wasm: Deployment['wasm'], hasSimd: boolean): string | null {
	try {
		checkModule(wasm, hasSimd);
		return null;
	} catch (error) {
		if (error instanceof LoadError) return error.message;
		throw error;
	}
}

/** For where nobody is asked: throws `will-not-run` where a finding blocks. */
export async function checkUnasked(
	target: CheckedTarget,
	deployment: Deployment,
	permissions: readonly string[],
	signal: AbortSignal
): Promise<void> {
	const findings = await lookAt(target, deployment, permissions, signal);
	const blocking = findings.find(({ severity }) => severity === 'blocks');
	if (blocking) throw new AppError('will-not-run', `The deploy check found ${blocking.code}.`);
}
