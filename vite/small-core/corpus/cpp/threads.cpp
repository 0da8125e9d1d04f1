// Threads beside objects.
#include <atomic>
#include <pthread.h>
#include <stdio.h>
#include <vector>

struct Lock { pthread_mutex_t &m; explicit Lock(pthread_mutex_t &mutex) : m(mutex) { pthread_mutex_lock(&m); } ~Lock() { pthread_mutex_unlock(&m); } };
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static std::vector<int> results;
static std::atomic<int> finished{0};
thread_local int mine = 0;
struct Table { int values[4]; Table() { for (int i = 0; i < 4; i++) values[i] = i * i; } };
static int from_table(int i) { static Table table; return table.values[i & 3]; }
static void *work(void *argument)
{
	mine = *static_cast<int *>(argument);
	{ Lock lock(mutex); results.push_back(from_table(mine)); }
	finished.fetch_add(1, std::memory_order_acq_rel);
	return nullptr;
}
int main()
{
	pthread_t threads[3];
	int numbers[3] = {1, 2, 3};
	for (int i = 0; i < 3; i++) pthread_create(&threads[i], nullptr, work, &numbers[i]);
	for (auto &thread : threads) pthread_join(thread, nullptr);
	printf("%d %zu\n", finished.load(), results.size());
}
