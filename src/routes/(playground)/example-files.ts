/** The files of every example but the first, by their paths: each is fetched when a project is made from its example. */
export const EXAMPLE_FILES = import.meta.glob<string>(
	['/src/examples/**/*', '!/src/examples/*/example.json', '!/src/examples/blinky/*'],
	{ query: '?raw', import: 'default' }
);
