/*
 * Primes: counts the prime numbers below 200000, shared out among four threads, which add
 * to one number.
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

/* All threads add to it. Whoever holds the mutex may touch it, and nobody else. */
static int total;
static pthread_mutex_t total_mutex = PTHREAD_MUTEX_INITIALIZER;

/* What a thread is to do. Each thread has one of its own. */
struct job {
	int number;
};

static void *work(void *argument)
{
	struct job *job = argument;
	int from = job->number * NUMBERS_EACH;

	int primes = count_primes(from, from + NUMBERS_EACH);

	pthread_mutex_lock(&total_mutex);
	total += primes;
	pthread_mutex_unlock(&total_mutex);

	printf("thread %d: %d primes\n", job->number + 1, primes);
	return NULL;
}

int main(void)
{
	pthread_t threads[WORKERS];
	struct job jobs[WORKERS];

	for (int i = 0; i < WORKERS; i++) {
		jobs[i] = (struct job){.number = i};
		if (pthread_create(&threads[i], NULL, work, &jobs[i]) != 0) {
			printf("thread %d could not be started\n", i + 1);
			return 1;
		}
	}
	printf("counting\n");

	/* After that all of them have added what they found. */
	for (int i = 0; i < WORKERS; i++) {
		pthread_join(threads[i], NULL);
	}
	printf("total: %d primes\n", total);
	return 0;
}
