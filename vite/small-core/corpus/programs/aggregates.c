/* Structures, unions, bit-fields, enumerations, initialisers, compound literals. */
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <stdint.h>
#include <stdalign.h>
#include <stddef.h>

typedef struct point { int x, y; } point;
typedef struct { double re, im; } complex_t;
struct node { int value; struct node *next; struct node *previous; };
struct flags { unsigned a : 1, b : 3; signed c : 5; unsigned : 0; unsigned wide : 17; unsigned long long huge : 40; _Bool on : 1; };
union number { int i; float f; unsigned char bytes[8]; double d; struct { uint16_t low, high; }; };
struct mixed { char c; short s; int i; long long l; float f; double d; void *p; char name[13]; };
struct __attribute__((packed)) packet { uint8_t kind; uint16_t length; uint32_t id; uint8_t data[]; };
struct tagged { enum { INT, TEXT, PAIR } kind; union { int number; const char *text; struct { int left, right; }; }; };
struct deep { struct { struct { int a[3]; } inner[2]; point p; } outer; };
struct aligned { alignas(16) char buffer[5]; _Alignas(double) char c; };
struct empty { };
struct callbacks { int (*open)(const char *); void (*close)(int); int (*const fixed)(void); };

static const point origin = { 0 };
static point corners[4] = { { 0, 0 }, [2] = { .y = 5, .x = 4 }, { 1 } };
static struct deep deep = { .outer.inner[1].a = { 1, [2] = 9 }, .outer.p = { 7, 8 } };
static const char *const names[] = { [INT] = "int", [TEXT] = "text", "pair" };
static char text[] = "text", fixed[3] = "abc", padded[10] = { 'x' }, matrix_of_text[][8] = { "one", "three" };
static int matrix[3][4] = { { 1, 2, 3, 4 }, { 5 }, { [3] = 6 } };
static struct mixed table[] = { { 'a', 1, 2, 3, 4.f, 5., &deep, "first" }, { .name = "second", .l = 1LL << 50 } };
static int *pointer_to_middle = &matrix[1][2];
static const struct node last = { 3, 0, 0 }, first = { 1, (struct node *)&last, NULL };
static const double constants[] = { 1.0, -2.5, 1e100, 0.0 / 1.0 };
static const float floats[4] = { 1, 2 };
static long long longs[] = { 1, -1, 1LL << 60 };
static short shorts[] = { 1, 2, 3 };
static void *addresses[] = { &matrix, text + 2, (char *)&deep + 4, (void *)puts, NULL };

static int open_it(const char *s) { return s[0]; }
static void close_it(int i) { (void)i; }
static int fixed_it(void) { return 3; }
static const struct callbacks driver = { open_it, .close = close_it, .fixed = fixed_it };

static point add(point a, point b) { return (point){ a.x + b.x, a.y + b.y }; }
static complex_t multiply(complex_t a, complex_t b) { complex_t r; r.re = a.re * b.re - a.im * b.im; r.im = a.re * b.im + a.im * b.re; return r; }
static struct mixed change(struct mixed m) { m.i++; m.name[0] = 'z'; return m; }
static struct empty nothing(struct empty e) { return e; }
static union number as_number(float f) { union number n = { .f = f }; return n; }
struct one { int only; };
static struct one single(struct one o) { o.only *= 2; return o; }
struct onef { float f; }; static struct onef singlef(struct onef o) { o.f *= 2; return o; }
struct arr { int v[2]; }; static struct arr swap_arr(struct arr a) { return (struct arr){ { a.v[1], a.v[0] } }; }

static unsigned flags(struct flags *f, int v)
{
	f->a = v; f->b += 2; f->c = -v; f->wide |= v; f->huge = (unsigned long long)v << 20; f->on = v; f->b--; f->huge += 3; f->c <<= 1;
	struct flags copy = *f;
	copy.a ^= 1;
	return copy.a + copy.b + copy.c + copy.wide + (unsigned)copy.huge + copy.on;
}

static struct node *push(struct node *head, int value)
{
	struct node *n = malloc(sizeof *n);
	if (!n) return head;
	*n = (struct node){ .value = value, .next = head };
	if (head) head->previous = n;
	return n;
}
static struct node *reverse(struct node *n) { struct node *r = NULL; while (n) { struct node *next = n->next; n->next = r; r = n; n = next; } return r; }
static int length(const struct node *n) { return n ? 1 + length(n->next) : 0; }
static void drop(struct node *n) { while (n) { struct node *next = n->next; free(n); n = next; } }
static void remove_value(struct node **p, int v) { while (*p) { if ((*p)->value == v) { struct node *dead = *p; *p = dead->next; free(dead); } else p = &(*p)->next; } }

static void describe(const struct tagged *t)
{
	switch (t->kind) {
	case INT: printf("%d\n", t->number); break;
	case TEXT: printf("%s\n", t->text); break;
	case PAIR: printf("%d,%d\n", t->left, t->right); break;
	}
}

static int packet(void)
{
	struct packet *p = malloc(sizeof(struct packet) + 4);
	if (!p) exit(EXIT_FAILURE);
	p->kind = 1; p->length = 4; p->id = 0x12345678; memcpy(p->data, "abcd", 4);
	int sum = p->kind + p->length + (int)p->id + p->data[3] + (int)sizeof *p + (int)offsetof(struct packet, id);
	free(p);
	return sum;
}

int main(int argc, char **argv)
{
	struct mixed m = table[1], *pm = &m, many[3] = { m, table[0] };
	struct flags f = { 1, 2, -3, 4, 5, 1 };
	struct node *list = NULL;
	point p = add(origin, corners[2]), *pp = &(point){ argc, 2 }, points[argc + 1];
	memset(points, 0, sizeof points);
	points[argc] = *pp;
	many[argc & 1] = change(*pm);
	*pm = many[2];
	for (int i = 0; i < 10; i++) list = push(list, i * argc);
	list = reverse(list);
	remove_value(&list, 3);
	printf("%d %u %d\n", length(list), flags(&f, argc), packet());
	drop(list);
	nothing((struct empty){ });
	describe(&(struct tagged){ TEXT, .text = "x" }); describe(&(struct tagged){ PAIR, .left = 1, .right = argc }); describe(&(struct tagged){ .number = 3 });
	union number n = as_number(argc); n.bytes[3] ^= 0x80;
	complex_t c = multiply((complex_t){ argc, 2 }, (complex_t){ .im = 1 });
	printf("%d %d %g %g %f %u\n", p.x, points[argc].y, c.re, c.im, n.f, n.low);
	printf("%s %s %d %d %s\n", names[argc % 3], matrix_of_text[1], *pointer_to_middle, matrix[argc % 3][3], argv[0]);
	printf("%d %d %g %d\n", single((struct one){ 4 }).only, swap_arr((struct arr){ { 1, 2 } }).v[0], singlef((struct onef){ 1 }).f, deep.outer.inner[1].a[2]);
	printf("%d %p %g %g %lld %d %c%c%s\n", driver.open(text), addresses[argc % 5], constants[argc % 4], floats[1], longs[2], shorts[1], fixed[2], padded[0], first.next == &last ? "y" : "n");
	driver.close(driver.fixed());
	struct aligned al; al.c = 1; al.buffer[0] = 2;
	return al.c + (int)sizeof(struct aligned) + (memcmp(&m, &table[1], sizeof m) == 0);
}
