// The unit tests as the mutation testing tool runs them: without the page's plugins, which no engine needs.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: process.cwd(),
	test: {
		environment: 'node',
		isolate: false,
		// It says how long a test may take, beside a run without a change.
		testTimeout: 60_000,
		// On a busy machine a test that is about time may fail once: that is not what notices a change.
		retry: 2,
		include: ['src/**/*.test.ts']
	}
});
