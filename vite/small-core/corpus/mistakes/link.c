int missing(int); int main(void) { return missing(1); }
// ---
#include <stdio.h>
extern int gone; extern const char *names[]; static int (*pointer)(void); int other(void); int main(void) { pointer = other; printf("%s %d\n", names[gone], pointer()); return ocre_slep(3); }
// ---
int ocre_sleep(void); int main(void) { return ocre_sleep(); }
// ---
int printf(int); double strlen(void); int main(void) { return printf(3) + (int)strlen(); }
// ---
int start(void) { return 0; }
// ---
static char big[9000000]; int main(int c, char **v) { big[c] = 1; return big[2 * c]; }
// ---
__attribute__((import_module("host"), import_name("x"))) int x(int); int main(void) { return x(1); }
// ---
typedef int v4 __attribute__((vector_size(16))); v4 add(v4 a, v4 b) { return a + b * 2; } int main(int c, char **v) { v4 a = { c, 1 }; return add(a, a)[1]; }
// ---
typedef int v4 __attribute__((vector_size(16))); __attribute__((target("simd128"), noinline)) v4 twice(v4 a) { return a + a; } __attribute__((target("simd128"))) int main(int c, char **v) { v4 a = { c, c }; return twice(a)[1]; }
// ---
#include <pthread.h>
static void *run(void *p) { return p; } int main(void) { pthread_t t; pthread_create(&t, 0, run, 0); pthread_join(t, 0); return 0; }
// ---
#include <time.h>
#include <stdlib.h>
#include <signal.h>
int main(void) { return system("ls") + (int)clock() + fork() + getpid(); }
// ---
__asm__(".globl nothing"); int main(void) { __asm__ volatile("nop"); __asm__("" ::: "memory"); return 0; }
// ---
__attribute__((alias("real"))) int also(void); int real(void) { return 1; } int main(int argc, char **argv, char **env) { return also(); }
// ---
int memcpy(void) { return 1; } int malloc(int x) { return x; } int main(void) { return memcpy(); }
// ---
int _start(void) { return 1; } int main(void) { return 0; }
// ---
void main() { }
// ---
main() { return 0; }
// ---
int main(void) { throw 3; __builtin_trap(); __builtin_abort(); return 0; }
