/*
 * System information: asks the board what it is.
 */
#include <ocre_api.h>
#include <stdio.h>

int main(void)
{
	/* static: 480 bytes are better kept off the stack, which is small here. */
	static struct _ocre_posix_utsname name;

	if (uname(&name) != 0) {
		printf("uname failed\n");
		return 1;
	}

	printf("system:  %s\n", name.sysname);
	printf("node:    %s\n", name.nodename);
	printf("release: %s\n", name.release);
	printf("version: %s\n", name.version);
	printf("machine: %s\n", name.machine);
	printf("SDK:     %s\n", OCRE_SDK_VERSION);
	return 0;
}
