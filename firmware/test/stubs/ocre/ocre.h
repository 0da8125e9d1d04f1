#pragma once
#include <ocre/common.h>
struct ocre_context;
struct ocre_runtime_vtable;
int ocre_initialize(const struct ocre_runtime_vtable *const vtables[]);
void ocre_deinitialize(void);
struct ocre_context *ocre_create_context(const char *folder);
