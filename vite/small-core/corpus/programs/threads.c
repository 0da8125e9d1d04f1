#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>
#include <time.h>

static atomic_int counter; static atomic_uint_fast8_t bits; static _Atomic(int64_t) big; static atomic_flag flag = ATOMIC_FLAG_INIT; static _Atomic short half; static _Atomic double ratio;
static _Thread_local int mine = 3; static thread_local char name[16]; static pthread_key_t key; static pthread_once_t once = PTHREAD_ONCE_INIT; static pthread_barrier_t barrier; static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER; static sem_t places;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; static pthread_cond_t changed = PTHREAD_COND_INITIALIZER; struct node { struct node *next; int value; }; static _Atomic(struct node *) top;
static void first(void) { pthread_key_create(&key, free); }
static void push(struct node *n) { n->next = atomic_load_explicit(&top, memory_order_relaxed); while (!atomic_compare_exchange_weak_explicit(&top, &n->next, n, memory_order_release, memory_order_relaxed)) ; }
static struct node *pop(void) { struct node *n = atomic_load(&top); while (n && !atomic_compare_exchange_strong(&top, &n, n->next)) ; return n; }
static void *work(void *argument) { int id = (int)(intptr_t)argument; pthread_once(&once, first); pthread_setspecific(key, strdup("value")); mine += id; snprintf(name, sizeof name, "thread %d", id);
	for (int i = 0; i < 100; i++) { counter++; atomic_fetch_add(&big, i); atomic_fetch_or(&bits, 1u << (i & 7)); atomic_fetch_xor_explicit(&half, (short)i, memory_order_acq_rel); atomic_fetch_and(&counter, ~0); atomic_fetch_sub(&big, 1); double old = ratio; while (!atomic_compare_exchange_weak(&ratio, &old, old * 0.5 + i)) ; __sync_fetch_and_add(&mine, 1); __atomic_exchange_n(&mine, i, __ATOMIC_SEQ_CST); }
	while (atomic_flag_test_and_set(&flag)) sched_yield(); atomic_flag_clear(&flag); atomic_thread_fence(memory_order_seq_cst);
	pthread_rwlock_rdlock(&lock); int seen = counter; pthread_rwlock_unlock(&lock); pthread_rwlock_wrlock(&lock); counter = seen + 1; pthread_rwlock_unlock(&lock); struct node *n = malloc(sizeof *n); n->value = id; push(n); sem_wait(&places); pthread_mutex_lock(&mutex); pthread_cond_broadcast(&changed); pthread_mutex_unlock(&mutex); sem_post(&places); pthread_barrier_wait(&barrier); return n; }
static int timed(void) { struct timespec until; clock_gettime(CLOCK_REALTIME, &until); until.tv_nsec += 1000000; pthread_mutex_lock(&mutex); int error = pthread_cond_timedwait(&changed, &mutex, &until); pthread_mutex_unlock(&mutex); return error == ETIMEDOUT; }
static int start(void *p) { mtx_t m; cnd_t c; tss_t t; mtx_init(&m, mtx_recursive); cnd_init(&c); tss_create(&t, NULL); mtx_lock(&m); cnd_signal(&c); tss_set(t, p); mtx_unlock(&m); return tss_get(t) == p; }
int main(void) { pthread_t threads[4]; pthread_attr_t attr; pthread_mutexattr_t kind; pthread_mutex_t nested; pthread_attr_init(&attr); pthread_attr_setstacksize(&attr, 8192); pthread_mutexattr_init(&kind); pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_RECURSIVE); pthread_mutex_init(&nested, &kind); pthread_mutex_lock(&nested); pthread_mutex_trylock(&nested); pthread_mutex_unlock(&nested); sem_init(&places, 0, 2); pthread_barrier_init(&barrier, NULL, 4);
	for (int i = 0; i < 4; i++) if (pthread_create(&threads[i], i & 1 ? &attr : NULL, work, (void *)(intptr_t)i)) { perror("create"); return 1; }
	for (int i = 0; i < 4; i++) { void *r; pthread_join(threads[i], &r); free(pop()); } thrd_t t; int r; thrd_create(&t, start, &r); thrd_join(t, &r); printf("%d %d %lld %f %d\n", counter, r, (long long)big, ratio, timed()); pthread_t d; pthread_create(&d, NULL, work, NULL); pthread_detach(d); pthread_exit(NULL); }
