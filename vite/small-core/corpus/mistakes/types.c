int main(void) { int x = undeclared; y = 3; undeclared(); a.b = 1; p->q; return z[3]; }
// ---
#include <stdio.h>
#include <string.h>
int main(void) { int count = 0; conut++; prinft("x"); string s; strlne("x"); size_ t; print("x"); scnaf("%d", &count); retrun 0; Printf("x"); mian(); NULl; retun: ; struct pont p; enum colr c; union foo u; return cuont; }
// ---
int f(int a, int b); struct s { int a; } v; int main(void) { f(1); f(1, 2, 3); f("a", 2); f(v, 1); f(&v, 1.5); f(main, 0); v(); 3(); f.a; v.b; v->a; (&v).a; int x = v; v = 3; x = f; x = &x; int *p = 5; p = 1.5; p = v; char *c = &x; c = p; double d = p; d = "x"; float *q = &d; struct s *t = &x; t = p; return v; }
// ---
int main(void) { int a = 1, *p = &a; double d = 1; struct s { int x; } s, t; s + t; s == t; !s; -s; ~d; d % 2; d << 1; d & 1; p + p; p * 2; p - d; p % 2; -p; ~p; *a; &3; &(a + 1); a++ ++; 5 = a; (a + 1) = 2; a + 1 = 3; "x" = p; a = b = ; ++5; s++; (s) ? 1 : 2; if (s) ; while (s) ; for (; s;) ; switch (d) { } switch (p) { } a ? s : 1; a ? p : d; a ? &s : p; (struct s)a; (int)s; (int[3])a; (double)p; (int *)d; a[3]; a[p]; p[d]; p[p]; s[1]; a(3); *s; &main; sizeof(void); sizeof main; sizeof s.y; _Alignof(s); p < d; p < a; p == d; s < t; a && s; return; }
// ---
const int c = 1; const char *const cp = "x"; struct k { const int x; int y; } k; const struct k ck; int main(void) { c = 2; c++; *cp = 'a'; k.x = 1; ck.y = 2; const int *p = &c; *p = 3; int *q = &c; q = p; char *s = cp; int a[3]; a = 0; a++; int b[3] = a; static int st = main(); static int su = c + k.y; const int v; v = 1; for (const int i = 0; i < 3; i++) ; main = 0; k = ck; enum { E }; E = 3; "abc"[0] = 'x'; (void)0 = 1; return 0; }
// ---
void v(void) { return 3; } int i(void) { return; } int *p(void) { int x; return &x; } struct s { int a; } s(void) { return 1; } char *t(void) { char b[3]; return b; } double d(void) { return "x"; } int n(void) { } _Noreturn void nr(void) { } int main(void) { int x = v(); v() + 1; if (v()) ; x = s(); return v(); }
// ---
struct incomplete; struct incomplete x; struct incomplete f(void); void g(struct incomplete a) { } int main(void) { struct incomplete y; struct incomplete *p; p->a; *p; sizeof(struct incomplete); p++; p[1]; struct other z; enum unknown e; f(); void w; void a[3]; return 0; }
// ---
int a; double a; int f(int); int f(double); void f(void); typedef int T; typedef double T; struct s { int x; }; struct s { int y; }; union s u; enum s e; static int g(void); int g(void) { return 1; } int g(void) { return 2; } int h; static int h; extern int i; static int i; int j = 1; int j = 2; void k(void) { int x; int x; double x; } void l(int p) { int p; } enum { A }; int A; int T; struct T { int a; }; static int never_defined(void); int main(void) { return never_defined(); } int main(int argc) { } void main(void) { } double main;
// ---
struct p { int x, y; }; union u { int a; float b; }; int a1[2] = { 1, 2, 3 }; char s1[3] = "abcd"; int x1 = { 1, 2 }; int x2 = {}; struct p p1 = { 1, 2, 3 }; struct p p2 = { .z = 1 }; struct p p3 = { .x = 1, .x = 2 }; int a2[3] = { [5] = 1 }; int a3[3] = { [-1] = 1 }; int a4[] ; int a5[2][] = { { 1 } }; union u u1 = { 1, 2 }; char *s2 = { 'a', 'b' }; int a6[] = 5; int a7[2] = "ab"; char c1 = "x"; int *ip = { 1, 2, 3 }; struct p p4 = 5; struct p *pp = { 1, 2 }; int f1(void) = 3; int a8[n] = { 1 }; void fn(int n) { int v[n] = { 1 }; int w[n][]; static int z[n]; extern int y[n]; struct { int q[n]; } s; } int a9[3] = { 1.5, "x", &a1 }; char s3[] = { "a", "b" }; const struct p p5 = { { 1 }, 2 }; int scalar = { { { 1 } } }; int d1 = (struct p){ 1, 2 }; wchar_t w1[] = L"x"; int r1[] = { [0 ... 3] = 1, [9 ... 2] = 3 }; char s4[2] = L"wide";
// ---
struct b { int a : 33; int b : -1; float c : 3; int d : 0; char *e : 4; _Bool f : 2; int : 5; int g : n; }; int main(void) { struct b x; &x.a; sizeof x.a; int *p = &x.g; x.a(3); return 0; }
// ---
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <ctype.h>
int main(void) { printf(); printf(5); puts(); puts(1, 2); strlen(5); strcpy("a"); malloc(); malloc("x"); free(3); free(1, 2); memset(1); scanf(3); fopen("x"); fclose(); sqrt(); sqrt("x"); pow(2); isdigit("x"); atoi(5); strcmp('a', 'b'); fprintf("x"); qsort(1, 2, 3); exit(); getchar(1); sprintf(5, "x"); int x = strlen; int y = printf; double d = sqrt; va_start(y); va_list l; va_arg(l, float); va_end(); abs("x"); rand(3); toupper(); putchar(); putchar("x"); strchr("abc", "b"); memcpy(&x, 5); return puts; }
// ---
#include <ocre_api.h>
int cb(int x) { return x; } int main(void) { ocre_timer_create(); ocre_timer_create("x"); ocre_timer_start(1); ocre_timer_start(1, 2, 3, 4); ocre_register_timer_callback(1, cb); ocre_register_timer_callback(1, cb()); ocre_gpio_pin_set(1, 2); ocre_sleep(); ocre_publish_message("a", 3); ocre_gpio_configure(1, OCRE_GPIO_DIR_OUPUT); ocre_gpio_set(1, 1); ocre_timer_strat(1); ocre_register_message_callback(cb, "x"); struct _ocre_posix_utsname u = uname(); sleep(1); delay(5); digitalWrite(1, HIGH); return 0; }
// ---
typedef struct { int x; } T; T *t; void f(T); int main(void) { T.x = 1; t.x = 1; f(t); f(&t); f(T); sizeof T; T t2 = new T(); delete t; t->y; int T = 3; T x; char c[] = 5; int *p = malloc(4); free(p); assert(1); NULL; true; bool b; uint8_t u; size_t s; FILE *f2; EOF; INT_MAX; return t2; }
// ---
int main(int argc, char **argv) { int n = argc; int a[n]; goto skip; int b[n]; skip: b[0] = 1; switch (n) { int c[n]; case 1: c[0] = 2; } void *p = &&skip; goto *n; __label__ l; goto l; ({ 1; }) = 2; return a[0] + __builtin_nothing(1) + __builtin_clz("x") + __builtin_clz() + __builtin_types_compatible_p(1, 2) + __builtin_choose_expr(n, 1, 2) + __builtin_offsetof(int, x) + __builtin_shufflevector(1) + _Atomic(int) + __atomic_load_n(n, 9) + __real__ argv + __imag__ argv + (1 ? : ) ; }
// ---
_Atomic int a; _Atomic struct { int x; } b; int main(void) { b.x = 1; __atomic_fetch_add(3, 1, 5); __sync_fetch_and_add(a, 1); __c11_atomic_store(&main, 1, 5); _Atomic(void) v; _Atomic(int[3]) w; _Complex c = 1; c < c; c % 2; restrict int x; int *restrict *p; int restrict q; inline int z; void (^block)(void); @class X; int main(void); _BitInt(3) bi; _BitInt(0) bj; _BitInt(999) bk; _Decimal32 dd; __int128 i128 = 1; __float128 f128; _Float16 f16; __bf16 bf; long double ld; typeof(undefined) tt; __auto_type at; __auto_type au = { 1 }; nullptr; constexpr int ce = 1; return 0; }
// ---
int f(); int g(void); int h(a) char a; { return f(1, 2) + g(3) + undeclared(4); } int k(x, y) int z; { return 0; } void l(int x) int y; { } int m(int) { return 0; } int n(...) { return 0; } typedef int F(int); F o { return 1; } F p; F *q = p; int r(int (*)(int), int [*], int [static 3]); int s(int a[*]) { return 0; } int t(int a[static 0]); int u[static 3];
