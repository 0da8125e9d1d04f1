// A build as a scenario takes it.
import { toValidName } from '#lib/abi/names.ts';
import type { ScenarioImage } from '#lib/scenario/scenario-host.ts';
import type { FinishedBuild } from './build.ts';
import { imageStem } from './image-name.ts';

export function scenarioImageOf({ definition, program }: FinishedBuild): ScenarioImage {
	const { imageName: image, capabilities, environment } = definition;
	return {
		id: toValidName(imageStem(image)),
		image,
		bytes: program.wasm,
		capabilities,
		environment
	};
}
