/* C11 to C23 and GNU: generic selection, assertions, atomics, type inference, statement expressions, attributes. */
#include <stdio.h>
#include <stdatomic.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <assert.h>
#include <stdlib.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", char *: "text", const char *: "const text", float: "float", double: "double", int *: "pointer", default: "other")
#define print(x) _Generic((x), int: print_int, double: print_double, char *: print_text)(x)
#define max(a, b) ({ __typeof__(a) a_ = (a); __auto_type b_ = (b); a_ > b_ ? a_ : b_; })
#define container_of(p, type, member) ((type *)((char *)(p) - offsetof(type, member)))
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define LOG(format, ...) printf("%s:%d " format "\n", __FILE__, __LINE__, ##__VA_ARGS__)
#define FIRST(first, ...) first
#define LIST(X) X(apple) X(pear) X(fig)
#define AS_ENUM(name) FRUIT_##name,
#define AS_TEXT(name) #name,
enum fruit { LIST(AS_ENUM) FRUITS };
static const char *const fruit_names[] = { LIST(AS_TEXT) };

_Static_assert(sizeof(int) == 4, "int has four bytes");
static_assert(COUNT(fruit_names) == FRUITS, "names");
_Static_assert(_Alignof(max_align_t) >= 8);

static void print_int(int x) { printf("%d\n", x); }
static void print_double(double x) { printf("%f\n", x); }
static void print_text(char *x) { printf("%s\n", x); }
static _Thread_local int per_thread = 3;
static atomic_int counter; static _Atomic unsigned long long wide_counter; static atomic_flag lock = ATOMIC_FLAG_INIT; static atomic_bool ready; static _Atomic(int *) shared;
static void cleanup(int *p) { printf("clean %d\n", *p); }
static int JOIN(num, ber) = 4;
[[nodiscard]] static int important(void) { return 1; }
[[maybe_unused]] static int unused_one;
[[deprecated("old")]] static int old_one(void) { return 2; }
struct item { int key; struct { struct item *next; } link; };
typedef int vector_of_four[4];
typedef __typeof__(int *) int_pointer;

static int atomics(int n)
{
	atomic_init(&counter, 1); atomic_fetch_add(&counter, n); atomic_fetch_sub(&counter, 1); atomic_fetch_or(&counter, 8); atomic_fetch_and(&counter, 255); atomic_fetch_xor(&counter, 1); counter++; counter += 2; --counter; counter |= 4;
	int expected = 3; atomic_compare_exchange_strong(&counter, &expected, 4); atomic_compare_exchange_weak_explicit(&counter, &expected, 5, memory_order_acq_rel, memory_order_relaxed);
	while (atomic_flag_test_and_set(&lock)) ; atomic_flag_clear(&lock); atomic_store(&ready, true); atomic_store_explicit(&wide_counter, 5, memory_order_release); wide_counter += n; atomic_thread_fence(memory_order_seq_cst); atomic_signal_fence(memory_order_acquire);
	shared = &expected; __sync_fetch_and_add(&expected, 1); __atomic_load_n(&expected, __ATOMIC_SEQ_CST); __atomic_store_n(&expected, 3, __ATOMIC_RELAXED); __sync_synchronize(); __sync_bool_compare_and_swap(&expected, 1, 2);
	return atomic_load(&counter) + atomic_exchange(&counter, 9) + (int)atomic_load_explicit(&wide_counter, memory_order_acquire) + ready + *shared + atomic_is_lock_free(&counter);
}
static int builtins(int n, const char *s, void *p)
{
	if (__builtin_expect(n > 100, 0)) __builtin_trap(); if (n > 99) __builtin_unreachable(); __builtin_assume(n < 100); __builtin_prefetch(p);
	return __builtin_constant_p(n) + __builtin_types_compatible_p(int, long) + (int)__builtin_strlen(s) + __builtin_choose_expr(1, n, s) + (int)__builtin_object_size(p, 0) + (__builtin_return_address(0) != 0) + __builtin_isnan(1.0) + (int)__builtin_huge_val() + __builtin_offsetof(struct item, link) + (int)__builtin_wasm_memory_size(0);
}
static int vla(int n, int m) { int a[n][m]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = i * m + j; int (*row)[m] = a; typedef int line[m]; line l; l[0] = n; (void)l; return row[n - 1][m - 1] + (int)sizeof a + (int)sizeof(line) + (int)sizeof(int[n]); }
static int nested_macros(void) { LOG("start"); LOG("%d", 3); return FIRST(1, 2, 3) + COUNT("abc") + __LINE__ + __COUNTER__ + __INCLUDE_LEVEL__ + (int)sizeof __DATE__ __TIME__ + (int)sizeof(TEXT(JOIN(a, b))); }
#if defined(__wasm__) && !defined(NOTHING) && (__STDC_VERSION__ >= 201112L || 0) && __has_include(<stdio.h>) && __has_attribute(noinline) && __has_builtin(__builtin_clz)
#define CHOSEN 1
#elif 1
#error "not here"
#else
#define CHOSEN 0
#endif
#ifndef CHOSEN
#error never
#endif
#undef NOTHING
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma pack(push, 1)
struct packed { char c; int i; };
#pragma pack(pop)
#pragma GCC diagnostic pop
#pragma once_unknown
#line 300
_Pragma("clang diagnostic ignored \"-Wshadow\"")
static int loops_with_hints(int *a, int n) { int s = 0;
#pragma clang loop unroll(full)
	for (int i = 0; i < 4; i++) s += a[i];
#pragma unroll 4
	for (int i = 0; i < n; i++) s ^= a[i];
#pragma clang loop vectorize(disable)
	for (int i = 0; i < n; i++) a[i] = s;
	return s; }
int main(int argc, char **argv)
{
	int x __attribute__((cleanup(cleanup), aligned(8), unused)) = argc; __extension__ typeof(x) y = max(x, 3); vector_of_four v = { 1, 2, 3, 4 }; int_pointer ip = v; bool b = true;
	puts(kind(x)); puts(kind(argv[0])); puts(kind(1.0f)); puts(kind(ip)); puts(kind("text")); puts(kind(argv)); print(y); print(1.5); print(argv[0]);
	struct item item = { 1, { 0 } }, *back = container_of(&item.link, struct item, link); (void)important(); 
	int z = ({ int t = 0; for (int i = 0; i < argc; i++) t += i; t; }); if (z > 50) goto inner; z += old_one();
	per_thread += z; static int zero[0]; int *np = (void *)0; const int *const cp = &x; extern int later; 
	inner: printf("%d %d %d %d %s %d %d %d\n", atomics(argc), builtins(argc, argv[0], v), vla(argc + 1, argc + 2), nested_macros(), fruit_names[argc % FRUITS], number, CHOSEN, loops_with_hints(v, argc));
	printf("%d %d %d %zu %d %d\n", back->key, per_thread, *cp, sizeof zero + sizeof(struct packed), np == NULL, later); assert(b);
	switch (argc) { case 1: __attribute__((fallthrough)); case 2: [[fallthrough]]; case 3: { [[maybe_unused]] int q = 0; break; } }
	for (int i = 0, *p = v; i < 4; i++, p++) printf("%d", *p); (void)__PRETTY_FUNCTION__; (void)__func__; return alignof(int) + __alignof__(x);
}
int later = 5;
