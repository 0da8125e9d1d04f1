/*
 * Threads: four workers count prime numbers for the main thread, which hands out the
 * work through a short queue.
 *
 * Including <pthread.h> is all it takes: the project is then built with memory that
 * threads can share.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

/* A container can have four threads besides its main one. */
#define WORKERS 4
#define JOBS 8
#define NUMBERS_PER_JOB 20000
#define QUEUE_PLACES 2

/* What is shared between threads, and the mutex that must be held to touch it. */
static struct {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	int jobs[QUEUE_PLACES];
	int waiting;
	bool closed;
} queue = {
	.mutex = PTHREAD_MUTEX_INITIALIZER,
	.changed = PTHREAD_COND_INITIALIZER,
};

/* Each job has a place of its own here, so that no mutex is needed for it. */
static int primes[JOBS];

static bool is_prime(int number)
{
	if (number < 2)
		return false;
	for (int i = 2; i * i <= number; i++) {
		if (number % i == 0)
			return false;
	}
	return true;
}

static void put_job(int job)
{
	pthread_mutex_lock(&queue.mutex);
	/* Waiting gives the mutex away and takes it again afterwards. */
	while (queue.waiting == QUEUE_PLACES)
		pthread_cond_wait(&queue.changed, &queue.mutex);
	queue.jobs[queue.waiting++] = job;
	pthread_cond_broadcast(&queue.changed);
	pthread_mutex_unlock(&queue.mutex);
}

/* False when there will be no more. */
static bool take_job(int *job)
{
	pthread_mutex_lock(&queue.mutex);
	while (queue.waiting == 0 && !queue.closed)
		pthread_cond_wait(&queue.changed, &queue.mutex);
	bool found = queue.waiting > 0;
	if (found)
		*job = queue.jobs[--queue.waiting];
	pthread_cond_broadcast(&queue.changed);
	pthread_mutex_unlock(&queue.mutex);
	return found;
}

static void close_queue(void)
{
	pthread_mutex_lock(&queue.mutex);
	queue.closed = true;
	pthread_cond_broadcast(&queue.changed);
	pthread_mutex_unlock(&queue.mutex);
}

static void *work(void *argument)
{
	int done = 0;
	int job;

	(void)argument;
	while (take_job(&job)) {
		int count = 0;
		for (int i = 0; i < NUMBERS_PER_JOB; i++)
			count += is_prime(job * NUMBERS_PER_JOB + i);
		primes[job] = count;
		done++;
	}
	/* What a thread returns is for the one that joins it. */
	return (void *)done;
}

int main(void)
{
	pthread_t workers[WORKERS];
	int total = 0;
	int done = 0;

	for (int i = 0; i < WORKERS; i++) {
		if (pthread_create(&workers[i], NULL, work, NULL) != 0) {
			printf("worker %d could not be started\n", i + 1);
			return 1;
		}
	}
	printf("%d workers started\n", WORKERS);

	for (int job = 0; job < JOBS; job++)
		put_job(job);
	close_queue();

	for (int i = 0; i < WORKERS; i++) {
		void *result;
		pthread_join(workers[i], &result);
		done += (int)result;
	}

	for (int job = 0; job < JOBS; job++) {
		printf("%6d to %6d: %4d primes\n", job * NUMBERS_PER_JOB,
		       (job + 1) * NUMBERS_PER_JOB - 1, primes[job]);
		total += primes[job];
	}
	printf("%d jobs done, %d primes in all\n", done, total);
	return 0;
}
