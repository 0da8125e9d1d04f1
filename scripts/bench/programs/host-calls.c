/* Host calls a second: each is answered by the board, not by the container's own thread. */
#include <ocre_api.h>
#include <stdio.h>

#define CALLS 100000

int main(void)
{
	ocre_timer_create(1);
	puts("host calls begin");
	fflush(stdout);
	for (int i = 0; i < CALLS; i++)
		ocre_timer_get_remaining(1);
	puts("host calls end");
	return 0;
}
