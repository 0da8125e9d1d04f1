/*
 * The engine for containers: runs a program that was compiled before, until nothing is left that it waits for.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	JSContext *ctx = new_context();
	int code;

	if (!ctx) {
		fputs("There is not enough memory for JavaScript.\n", stderr);
		return 1;
	}
	errors_init(ctx);
	console_init(ctx);
	loop_init(ctx);
	share_memory(ctx);
	code = program_run(ctx, argc, argv);
	if (code < 0) {
		loop_run(ctx);
		code = loop_exit_code;
	}
	loop_end(code);
}
