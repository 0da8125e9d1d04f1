/*
 * A greeting, and the temperature of the room. Who is greeted, the environment tells.
 *
 * Texts are put together piece by piece: printf() would bring along the code for all
 * that it can print.
 */
#include <stdio.h>
#include <stdlib.h>

#define DEGREES "21.5"

int main(void)
{
	const char *name = getenv("NAME");

	fputs("Hello, ", stdout);
	fputs(name != NULL ? name : "world", stdout);
	puts("!");
	puts("It is " DEGREES " degrees in here.");
	return 0;
}
