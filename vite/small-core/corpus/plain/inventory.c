#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct Item Item; typedef struct { void (*speak)(const Item *); double (*price)(const Item *); } VTable; struct Item { const VTable *vt; const char *name; int qty; };
typedef struct { Item base; double unit; } Fixed; typedef struct { Item base; double start, step; } Tiered;
static void hello(const Item *i) { printf("%s x%d", i->name, i->qty); } static double fp(const Item *i) { return ((const Fixed *)i)->unit * i->qty; } static double tp(const Item *i) { const Tiered *t = (const Tiered *)i; double s = 0, p = t->start; for (int k = 0; k < i->qty; k++, p = p > t->step ? p - t->step : p) s += p; return s; }
static const VTable FIXED = { hello, fp }, TIERED = { .price = tp, .speak = hello };
int main(void) { Fixed a = { { &FIXED, "bolt", 12 }, 0.15 }; Tiered b = { { &TIERED, "gear", 5 }, 9.99, 1.5 }; Item *items[] = { &a.base, &b.base, NULL }; double total = 0; for (Item **p = items; *p; p++) { (*p)->vt->speak(*p); double c = (*p)->vt->price(*p); total += c; printf(" %.2f\n", c); } printf("total %.2f\n", total); return 0; }
