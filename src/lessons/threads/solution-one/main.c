/*
 * Primes: counts the prime numbers below 200000, in a thread beside the main one.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

#define NUMBERS 200000

/* A prime number can be divided by 1 and by itself only. */
static bool is_prime(int number)
{
	if (number < 2) {
		return false;
	}
	for (int i = 2; i * i <= number; i++) {
		if (number % i == 0) {
			return false;
		}
	}
	return true;
}

/* How many there are from one number up to another, which does not count any more. */
static int count_primes(int from, int to)
{
	int count = 0;

	for (int number = from; number < to; number++) {
		if (is_prime(number)) {
			count++;
		}
	}
	return count;
}

static int total;

/* What the thread does. A thread takes a pointer and returns one; this one needs none. */
static void *work(void *argument)
{
	(void)argument;
	total = count_primes(0, NUMBERS);
	return NULL;
}

int main(void)
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, work, NULL) != 0) {
		printf("the thread could not be started\n");
		return 1;
	}
	printf("counting\n");

	/* Waits for the end of the thread. When main() returns, the container ends. */
	pthread_join(thread, NULL);
	printf("total: %d primes\n", total);
	return 0;
}
