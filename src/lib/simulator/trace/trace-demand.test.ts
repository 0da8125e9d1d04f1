import { expect, it } from 'vitest';
import { TraceDemand } from './trace-demand.ts';
import type { TraceOptions } from './trace-event.ts';

it('timeline and recording share one trace, which ends when nobody wants it', () => {
	const applied: (TraceOptions | null)[] = [];
	const demand = new TraceDemand((options) => applied.push(options));
	demand.setTracing({ memory: false });
	demand.setRecording(true);
	demand.setTracing(null);
	demand.setTracing({});
	demand.setRecording(false);
	demand.setRecording(false);
	demand.setTracing(null);
	expect(applied).toEqual([{ memory: false }, { memory: true }, { memory: true }, null]);
});
