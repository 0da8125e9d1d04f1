/*
 * Exit code: what a container is given when it starts, and what it gives back when
 * it ends.
 */
#include <stdio.h>
#include <stdlib.h>

/* All entries of the environment, ended by NULL. */
extern char **environ;

int main(int argc, char *argv[])
{
	/* The first argument is the image itself. */
	for (int i = 0; i < argc; i++) {
		printf("argument %d: %s\n", i, argv[i]);
	}

	/* From config.environment in build.yaml, in that order. */
	for (int i = 0; environ[i] != NULL; i++) {
		printf("environment %d: %s\n", i, environ[i]);
	}

	const char *greeting = getenv("GREETING");

	printf("GREETING is %s\n", greeting != NULL ? greeting : "not set");

	/* 0 means success. Any other number says what went wrong, in the program's own
	 * terms. */
	return 3;
}
