/* Prints without an end, lines of all lengths. */
#include <stdio.h>

int main(void)
{
	for (unsigned i = 0;; i++)
		printf("%*u endless\n", (int)(i % 200), i);
}
