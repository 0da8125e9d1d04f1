// Host calls in words, and whether two are the same.
import type { ImportedFunction } from '../container/container-thread.ts';
import type { TraceValue } from '../trace/trace-event.ts';

type Called = Pick<ImportedFunction, 'module' | 'name'>;

/** Such as `ocre_gpio_set_by_name(1024, 0) “led0”`. */
export function callSignature(
	{ name }: Called,
	args: readonly TraceValue[],
	text: string | null
): string {
	return `${name}(${args.join(', ')})${text === null ? '' : ` “${text}”`}`;
}

/** Whether function or arguments are others. */
export function isOtherCall(
	recorded: Called,
	recordedArgs: readonly TraceValue[],
	asked: Called,
	args: readonly TraceValue[]
): boolean {
	return (
		recorded.module !== asked.module ||
		recorded.name !== asked.name ||
		recordedArgs.length !== args.length ||
		!recordedArgs.every((value, i) => Object.is(value, args[i]))
	);
}
