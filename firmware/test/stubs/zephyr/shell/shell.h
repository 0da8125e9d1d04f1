#pragma once
#include <stdbool.h>
#include <stddef.h>
struct shell {
	int unused;
};
struct shell_static_entry {
	const char *name;
	const void *children;
	const char *help;
	int (*handler)(const struct shell *sh, size_t argc, char **argv);
	int mandatory;
	int optional;
};
#define SHELL_CMD_ARG(name, children, help, handler, mandatory, optional)                          \
	{#name, children, help, handler, mandatory, optional}
#define SHELL_SUBCMD_SET_END {0, 0, 0, 0, 0, 0}
#define SHELL_STATIC_SUBCMD_SET_CREATE(name, ...)                                                  \
	static const struct shell_static_entry name[] = {__VA_ARGS__}
#define SHELL_CMD_REGISTER(name, children, help, handler)                                          \
	extern const struct shell_static_entry stub_##name;                                        \
	const struct shell_static_entry stub_##name = {#name, children, help, handler, 0, 0}
__attribute__((format(printf, 2, 3))) void shell_print(const struct shell *sh, const char *f, ...);
__attribute__((format(printf, 2, 3))) void shell_error(const struct shell *sh, const char *f, ...);
