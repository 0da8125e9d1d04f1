/* Calls itself until its stack is gone. */
#include <stdio.h>

static int deeper(volatile int *above)
{
	volatile int here[4] = {*above + 1};
	return deeper(here) + here[0];
}

int main(void)
{
	volatile int zero = 0;
	puts("down");
	return deeper(&zero);
}
