/* Sleeps for no time at all, again and again, in each way that there is. */
#include <ocre_api.h>
#include <poll.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
	for (unsigned i = 0;; i++) {
		struct timespec nothing = {.tv_nsec = 1};
		nanosleep(&nothing, NULL);
		usleep(0);
		ocre_sleep(0);
		ocre_process_events();
		if (i % 10000 == 0)
			printf("%u sleeps\n", i);
	}
}
