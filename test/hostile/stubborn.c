/* Computes without an end in every thread, and answers nobody. */
#include <pthread.h>
#include <stdio.h>

static void *spin(void *unused)
{
	for (volatile unsigned i = 0;; i++)
		;
	return unused;
}

int main(void)
{
	pthread_t thread;
	puts("stubborn");
	for (int i = 0; i < 3; i++)
		pthread_create(&thread, NULL, spin, NULL);
	spin(NULL);
}
