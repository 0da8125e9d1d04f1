/*
 * Bytes that a script gives: of a text as UTF-8, of a typed array, of an ArrayBuffer.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <string.h>

static bool of_typed_array(JSContext *ctx, JSValueConst value, struct bytes *bytes)
{
	size_t offset, length, element, whole;
	JSValue buffer = JS_GetTypedArrayBuffer(ctx, value, &offset, &length, &element);
	uint8_t *data;

	if (JS_IsException(buffer)) {
		JS_FreeValue(ctx, JS_GetException(ctx));
		return false;
	}
	data = JS_GetArrayBuffer(ctx, &whole, buffer);
	/* The array holds its buffer. */
	JS_FreeValue(ctx, buffer);
	if (!data)
		return false;
	*bytes = (struct bytes){data + offset, length, NULL};
	return true;
}

bool bytes_of(JSContext *ctx, JSValueConst value, struct bytes *bytes)
{
	uint8_t *data;

	*bytes = (struct bytes){0};
	if (JS_IsObject(value)) {
		if (of_typed_array(ctx, value, bytes))
			return true;
		data = JS_GetArrayBuffer(ctx, &bytes->length, value);
		if (data) {
			bytes->data = data;
			return true;
		}
		JS_FreeValue(ctx, JS_GetException(ctx));
		JS_ThrowTypeError(ctx, "a text, a Uint8Array or an ArrayBuffer is needed");
		return false;
	}
	bytes->string = JS_ToCStringLen(ctx, &bytes->length, value);
	bytes->data = (const uint8_t *)bytes->string;
	return bytes->string != NULL;
}

void bytes_free(JSContext *ctx, struct bytes *bytes)
{
	JS_FreeCString(ctx, bytes->string);
}

JSValue new_bytes(JSContext *ctx, const uint8_t *data, size_t length)
{
	JSValue buffer = JS_NewArrayBufferCopy(ctx, data, length);
	JSValue global = JS_GetGlobalObject(ctx);
	JSValue constructor = JS_GetPropertyStr(ctx, global, "Uint8Array");
	JSValue result = JS_IsException(buffer) ? JS_EXCEPTION : JS_CallConstructor(ctx, constructor, 1, &buffer);

	JS_FreeValue(ctx, constructor);
	JS_FreeValue(ctx, global);
	JS_FreeValue(ctx, buffer);
	return result;
}
