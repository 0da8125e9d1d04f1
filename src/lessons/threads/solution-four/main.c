/*
 * Primes: counts the prime numbers below 200000, shared out among four threads.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

#define NUMBERS 200000

/* A container can have four threads besides its main one. */
#define WORKERS 4
#define NUMBERS_EACH (NUMBERS / WORKERS)

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

/* What a thread is to do, and what came of it. Each thread has one of its own. */
struct job {
	int number;
	int primes;
};

static void *work(void *argument)
{
	struct job *job = argument;
	int from = job->number * NUMBERS_EACH;

	job->primes = count_primes(from, from + NUMBERS_EACH);
	printf("thread %d: %d primes\n", job->number + 1, job->primes);
	return NULL;
}

int main(void)
{
	pthread_t threads[WORKERS];
	struct job jobs[WORKERS];
	int total = 0;

	for (int i = 0; i < WORKERS; i++) {
		jobs[i] = (struct job){.number = i};
		if (pthread_create(&threads[i], NULL, work, &jobs[i]) != 0) {
			printf("thread %d could not be started\n", i + 1);
			return 1;
		}
	}
	printf("counting\n");

	for (int i = 0; i < WORKERS; i++) {
		pthread_join(threads[i], NULL);
		total += jobs[i].primes;
	}
	printf("total: %d primes\n", total);
	return 0;
}
