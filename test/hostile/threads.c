/* Makes threads in a loop: short ones, that are waited for, as many as there may be. */
#include <pthread.h>
#include <stdio.h>

static void *work(void *number)
{
	volatile int sum = 0;
	for (int i = 0; i < 10000; i++)
		sum += i;
	return number;
}

int main(void)
{
	for (unsigned round = 0;; round++) {
		pthread_t threads[8];
		int made = 0;
		while (made < 8 && pthread_create(&threads[made], NULL, work, NULL) == 0)
			made++;
		for (int i = 0; i < made; i++)
			pthread_join(threads[i], NULL);
		if (round % 50 == 0)
			printf("round %u: %d threads\n", round, made);
	}
}
