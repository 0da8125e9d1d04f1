/*
 * A greeting, and the temperature of the room. The room is always equally warm.
 */
#include <stdio.h>

#define DEGREES 21.5

int main(void)
{
	printf("Hello, %s!\n", "world");
	printf("It is %.1f degrees in here.\n", DEGREES);
	return 0;
}
