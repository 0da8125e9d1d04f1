/*
 * The module `ocre`: one object for each part of the board.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

static int fill(JSContext *ctx, JSModuleDef *module)
{
#define SET(name) JS_SetModuleExport(ctx, module, #name, make_##name(ctx));
	OCRE_EXPORTS(SET)
	return 0;
}

JSModuleDef *ocre_module(JSContext *ctx)
{
	JSModuleDef *module = JS_NewCModule(ctx, "ocre", fill);

	if (!module)
		return NULL;
#define ADD(name) JS_AddModuleExport(ctx, module, #name);
	OCRE_EXPORTS(ADD)
	return module;
}
