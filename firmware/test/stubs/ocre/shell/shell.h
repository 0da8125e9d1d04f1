#pragma once
struct ocre_context;
int ocre_shell(struct ocre_context *context, int argc, char *argv[]);
