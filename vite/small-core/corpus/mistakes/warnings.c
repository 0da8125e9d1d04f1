#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <stdbool.h>
#include <math.h>
#include <stdint.h>
#include <limits.h>
static int unused_function(void) { return 1; }
static int unused_variable = 3;
static int shadow(int x) { int unused; int set; set = 3; { int x = 1; (void)x; } return x; }
static int missing_return(int x) { if (x) return 1; }
static int uninitialised(int c) { int x, y; if (c) x = 1; y++; int z = z; return x + y; }
static void assigns(int a, int b) { if (a = b) ; if ((a == b)) ; if (a == a) ; a == b; a = a; b; 5; a + b; (a); if (a) ; while (b--) ; for (;;) ; if (a & 1 == 0) ; a << 33; a >> -1; 1 << 31 << 2; a && 3; a & b && a | b == 3; if (!a == b) ; if (a < b < 3) ; a || b && a; a + b << 2; }
static void comparisons(unsigned u, int s, uint8_t c, bool b, char *p, enum { X, Y } e) { if (u < 0) ; if (u >= 0) ; if (s < u) ; if (c > 300) ; if (c == -1) ; if (b > 1) ; if (p == "text") ; if (p == 'a') ; if (p == 0 || *p == "x") ; if (e == 7) ; if (s == 1.5) ; if (&s) ; if (main) ; if (p > 0) ; if ("x") ; if (unused_variable == u - 1) ; switch (e) { case X: break; } switch (e) { case 9: break; } switch (b) { case 3: ; } switch (c) { case 999: ; } }
int main(int argc, char **argv)
{
	char b[4], *p = NULL; int a[3] = { 1, 2, 3 }; long l = 1; long long q = 1; double d = 1; size_t z = 1; unsigned u = 1; int i = 1;
	printf("%d %s %f %ld %u %c %p %x\n", d, i, i, i, l, p, i, q); printf("%d %d\n", 1); printf("%d\n", 1, 2); printf("%q %y %\n", 1); printf(p); printf("%zu %lld %hhd %Lf %n\n", i, i, d, d, i); printf("%s", d); printf("%d", p); printf("%5.3c %-#d %+s %05s\n", i, i, p, p); printf("%*d", d, 1); printf("a\0b"); printf(""); printf("%d", (char)1, "x"); printf("%ls", "x"); printf("%I64d", q); printf("%m %1$d %d", 1);
	scanf("%d", i); scanf("%s", &b); scanf("%lf", &i); scanf("%f", &d); scanf("%d", &d); scanf("%c", p); scanf("%[a-z", b); scanf("%5d %*s", &l); sscanf("1", "%d");
	a[3] = 1; a[-1] = 2; *(a + 10) = 1; strcpy(b, "too long"); memset(b, 0, sizeof p); memset(a, 5, 0); memcpy(b, p, sizeof(p)); strncpy(b, "abc", sizeof(p)); strncat(b, "x", sizeof b); memset(&a, sizeof a, 0); sizeof(a) / sizeof(p); strlen(b) - 5 < 0; if (strcmp(b, "x")) ; if (strcmp(b, "x") == true) ; free(a); free(&i); malloc(sizeof(p)); int *m = malloc(3); abs(d); abs(u); fabs(i); sqrt(-1); labs(i); 
	int x = 3.7; char c = 300; unsigned char uc = -1; short sh = 100000; float f = 1e300; int big = 3000000000; int neg = -2147483648; unsigned un = -1; x = 1 / 0; x = 5 % 0; x = INT_MAX + 1; x = 1 << 32; i = i++ + ++i; a[i] = i++; int o = 010; x = 1,000; c = 'ab'; p = 5; p = d; p = a; p = &i; p = main; *p++; p + 1; (void)p; u = "x"; i = p; i = (int)q; b == "x"; "a" + 1; p = "a" "b" + 'c'; 
	int vla[argc]; int empty[] = {}; const int k; int k2 = k; char str[3] = "abc"; struct { int a; } s = { 0, 1 }, t = { { 1 } }; int dd[2][2] = { 1, 2, 3, 4 }; register int r = 1; auto int au = 1; goto end; if (x) { int y; end: ; } unused_label: for (int j = 0; j < 3; i++) ; for (unsigned n = 5; n >= 0; n--) ; while (x); { x--; } if (x); else ; if (x) if (i) x = 1; else x = 2; switch (x) { case 1: x = 2; case 2: x = 3; x = 4; default: ; } switch (x) { x = 1; } do ; while (0); return x == 1 ? : 2, NULL; implicit_function(3); int *ret(void); exit; main; tolower('a'); -x; !x; x ? 1 : 2; x, i; bool bb = 5; bb++; ~bb; bb = &x; bb = "x"; if (!x & 3) ; gets(b); tmpnam(b); strcat(b, NULL); memcpy(NULL, b, 3); *(int *)0 = 1; *(volatile int *)0 = 2; int (*fp)() = main; fp(1, 2); void *vp = fp; vp++; *vp; sizeof(void); sizeof main; __builtin_expect(x, 1); (void)sizeof(x++); x = sizeof(int) - 5 > 0; int64_t w = x * 1000000000; w = 1 << 40; w = x << 20; static int si; static const int sc; char *nc = "const"; nc[0] = 'x'; const char *cc = nc; nc = cc; int *ip = &k; int **ipp = &nc; enum { A = 3000000000, B } e; e = 99; (char)300; (unsigned char)x == 256; return "x"; 
}
// ---
implicit_int(a) { static x = 3; const y = 4; return a + x + y; }
f(); main() { f(3); register z; return implicit_int(3, 4); }
// ---
#pragma clang diagnostic error "-Wunused-variable"
#pragma GCC diagnostic warning "-Wextra"
#pragma GCC diagnostic error "-Wconversion"
#pragma clang diagnostic warning "-Weverything"
#include <stdio.h>
#define BAD(x) x * x
struct pad { char c; long long l; char d; }; static inline int unused(int parameter) { return 3; } int global; void undeclared_prototype(void) { } int noproto() { return 1; }
int main(int argc, char **argv) { int x = argc; unsigned u = x; char c = x; float f = 1.0; double d = f; x = d; x = u; long l = x; x = l; size_t z = x; for (unsigned i = 0; i < argc; i++) ; switch (argc) { case 1: x = 1; } if (f == 1.0) ; int v[argc]; int y; { int x = 2; } printf("%s\n", argv); x = c; void *p = &x; char *q = p; q = (char *)&d; const char *s = "a"; char *t = (char *)s; x ?: 3; case_range: switch (x) { case 1 ... 3: ; } ({ 1; }); return BAD(1 + 2), __extension__ 1; }
// ---
#include <stdlib.h>
#include <string.h>
int *dangling(void) { int a[3]; return a; } char *local(void) { char s[] = "x"; return s; } int loop(void) { while (1) ; } int recursive(int x) { return recursive(x); } int after(int x) { return x; x++; } static int twice; static void f(void) { f(); } __attribute__((warn_unused_result)) int must(void); __attribute__((deprecated)) int old(void); __attribute__((nonnull)) void nn(void *p); __attribute__((format(printf, 1, 2))) void lg(const char *f, ...); __attribute__((noreturn)) void nr(void) { return; } __attribute__((sentinel)) void sen(int, ...); __attribute__((malloc)) int mal(void); __attribute__((alloc_size(1))) void *as(int); __attribute__((const)) void cv(void); __attribute__((pure)) int pu(void) { return 1; } int main(void) { must(); old(); nn(0); nn(NULL); lg("%d", "x"); sen(1, 2); pu(); int a[2]; int *p = a + 5; memcpy(a, a, 100); for (int i = 0; i < 3; i++) { i; } return a[2] + *p + dangling()[0]; }
