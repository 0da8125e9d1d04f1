/*
 * Hello: a container can be a plain C program. It starts at main(), and it ends
 * when main() returns.
 */
#include <stdio.h>

int main(void)
{
	printf("Hello from a container!\n");

	for (int i = 3; i > 0; i--) {
		printf("%d\n", i);
	}

	printf("Done.\n");

	/* The exit code. 0 means that all went well. */
	return 0;
}
