// The programs that sessions run: small ones, each with one thing to see. All but one end by themselves.
import { certainTrap, INSTRUCTION_FIELDS } from '../programs/instructions.ts';
import { Dice } from '../dice.ts';
import { exitCall, report } from '../programs/host-calls.ts';
import { PLAIN_PROGRAM, SCRATCH, type Part, type Program } from '../programs/program.ts';
import type { POOL } from './shell-lines.ts';

const program = (...parts: Part[]): Program => ({
	...PLAIN_PROGRAM,
	fields: INSTRUCTION_FIELDS,
	parts
});

const say: Part = { name: 'hello', calls: [], texts: [], code: report('(i64.const 1)', 1) };

const words: Part = {
	name: 'args',
	calls: ['args_sizes_get', 'environ_sizes_get'],
	texts: [],
	code: `(drop (call $args_sizes_get (i32.const ${SCRATCH}) (i32.const ${SCRATCH + 4})))
		(drop (call $environ_sizes_get (i32.const ${SCRATCH + 8}) (i32.const ${SCRATCH + 12})))
		${report(`(i64.load (i32.const ${SCRATCH}))`, 16)}
		${report(`(i64.load (i32.const ${SCRATCH + 8}))`, 16)}`
};

const nap: Part = {
	name: 'nap',
	calls: ['ocre_sleep'],
	texts: [],
	code: `(drop (call $ocre_sleep (i32.const 40)))
		${report('(i64.const 1)', 1)}`
};

const forever: Part = {
	name: 'forever',
	calls: ['ocre_sleep'],
	texts: [],
	code: '(loop $again (drop (call $ocre_sleep (i32.const 40))) (br $again))'
};

const first = new Dice(1);

export const POOL_PROGRAMS: Readonly<Record<(typeof POOL)[number], Program>> = {
	'hello.wasm': program(say),
	'exit3.wasm': program(say, { ...exitCall(first), code: '(call $proc_exit (i32.const 3))' }),
	'trap.wasm': program(say, { ...certainTrap(first), name: 'trap', code: '(unreachable)' }),
	'args.wasm': program(words),
	'nap.wasm': program(nap),
	'forever.wasm': program(forever)
};
