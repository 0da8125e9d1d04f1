/*
 * A greeting, and the temperature of the room. Who is greeted, the environment tells.
 */
#include <stdio.h>
#include <stdlib.h>

#define DEGREES 21.5

int main(void)
{
	const char *name = getenv("NAME");

	printf("Hello, %s!\n", name != NULL ? name : "world");
	printf("It is %.1f degrees in here.\n", DEGREES);
	return 0;
}
