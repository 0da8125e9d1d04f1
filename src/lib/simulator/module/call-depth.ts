// Which functions must count how much of the interpreter's stack is left: those from which a recursion can be reached
// and those that it can reach. All others fit, whatever the program does, and cost nothing.
import type { CheckedModule } from './checked-module.ts';
import { sameSignature } from './value-types.ts';

/** What the interpreter keeps of each call besides its cells, on the recorded boards. */
const FRAME_BYTES = 48;
const CELL_BYTES = 4;
/** What is left of the 8192 bytes when the entry function is called. */
export const STACK_BYTES = 8100;

/** What a call takes of the interpreter's stack, and how much must be left for it. */
export interface CallFrame {
	takenBytes: number;
	neededBytes: number;
}

/** Of one function, by its number among those that the module defines. */
export interface DepthPlan {
	/** Null where nothing is counted. */
	frame(index: number): CallFrame | null;
	/** It calls others, so that they must know what is left for them. */
	calls(index: number): boolean;
}

const NOTHING: DepthPlan = { frame: () => null, calls: () => false };

/** The interpreter asks for the cells of a function twice, and takes them once. */
function frameOf({ facts }: CheckedModule, index: number): CallFrame {
	const cellBytes = CELL_BYTES * facts[index]!.cells;
	const takenBytes = FRAME_BYTES + cellBytes;
	return { takenBytes, neededBytes: takenBytes + cellBytes };
}

/** For each function those of the module that it may call. Through a table it may call whatever has the type. */
function callGraph(module: CheckedModule): number[][] {
	const { facts, importedFunctions, types, functions, declared } = module;
	const inTables = [...declared].filter((index) => index >= importedFunctions);
	const byType = new Map<number, number[]>();
	const targets = (type: number): number[] => {
		const known = byType.get(type);
		if (known) return known;
		const found = inTables.filter((index) => sameSignature(functions[index]!, types[type]!));
		byType.set(type, found);
		return found;
	};
	return facts.map(({ calls, indirectCalls }) => {
		const called = new Set([...calls, ...[...indirectCalls].flatMap(targets)]);
		return [...called].map((index) => index - importedFunctions).filter((index) => index >= 0);
	});
}

function reversed(graph: readonly (readonly number[])[]): number[][] {
	const result: number[][] = graph.map(() => []);
	graph.forEach((called, caller) => called.forEach((index) => result[index]!.push(caller)));
	return result;
}

function reachable(graph: readonly (readonly number[])[], from: Iterable<number>): Set<number> {
	const found = new Set(from);
	for (const index of found) for (const next of graph[index]!) found.add(next);
	return found;
}

/** Functions without callers outside of a circle are peeled off from both ends; what is left holds every circle. */
function peel(graph: readonly (readonly number[])[]): Set<number> {
	const left = new Set(graph.keys());
	for (const edges of [graph, reversed(graph)]) {
		const back = reversed(edges);
		const open = edges.map(
			(called, index) => called.filter((next) => left.has(next) && left.has(index)).length
		);
		const done = [...left].filter((index) => open[index] === 0);
		for (const index of done) {
			left.delete(index);
			for (const caller of back[index]!)
				if (left.has(caller) && --open[caller]! === 0) done.push(caller);
		}
	}
	return left;
}

/** Bytes that the deepest calls need when nothing is recursive. */
function longestPath(module: CheckedModule, graph: readonly (readonly number[])[]): number {
	const known = new Map<number, number>();
	const order = [...graph.keys()];
	while (order.length > 0) {
		const index = order.at(-1)!;
		const missing = known.has(index) ? [] : graph[index]!.filter((next) => !known.has(next));
		if (missing.length > 0) {
			order.push(...missing);
			continue;
		}
		order.pop();
		const below = Math.max(0, ...graph[index]!.map((next) => known.get(next)!));
		const { takenBytes, neededBytes } = frameOf(module, index);
		known.set(index, Math.max(neededBytes, takenBytes + below));
	}
	return Math.max(0, ...known.values());
}

export function planDepth(module: CheckedModule): DepthPlan {
	const graph = callGraph(module);
	const circles = peel(graph);
	const isShallow = circles.size === 0 && longestPath(module, graph) <= STACK_BYTES;
	if (isShallow) return NOTHING;
	const counted =
		circles.size === 0
			? new Set(graph.keys())
			: new Set([...reachable(graph, circles), ...reachable(reversed(graph), circles)]);
	return {
		frame: (index) => (counted.has(index) ? frameOf(module, index) : null),
		calls: (index) => graph[index]!.length > 0
	};
}
