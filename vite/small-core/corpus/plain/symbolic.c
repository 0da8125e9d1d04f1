#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef enum { NUM = 256, ADD, SUB, MUL, DIV, NEG, VAR } kind; typedef struct node { kind k; double v; char name; struct node *l, *r; } node;
static node *mk(kind k, node *l, node *r) { node *n = calloc(1, sizeof(node)); if (!n) abort(); n->k = k; n->l = l; n->r = r; return n; }
static node *num(double v) { node *n = mk(NUM, 0, 0); n->v = v; return n; } static node *var(char c) { node *n = mk(VAR, 0, 0); n->name = c; return n; }
static double eval(const node *n, const double env[26]) { switch (n->k) { case NUM: return n->v; case VAR: return env[n->name - 'a']; case ADD: return eval(n->l, env) + eval(n->r, env); case SUB: return eval(n->l, env) - eval(n->r, env); case MUL: return eval(n->l, env) * eval(n->r, env); case DIV: { double d = eval(n->r, env); return d != 0 ? eval(n->l, env) / d : 0; } case NEG: return -eval(n->l, env); } return 0; }
static node *diff(const node *n, char x) { switch (n->k) { case NUM: return num(0); case VAR: return num(n->name == x); case ADD: case SUB: return mk(n->k, diff(n->l, x), diff(n->r, x)); case MUL: return mk(ADD, mk(MUL, diff(n->l, x), n->r), mk(MUL, n->l, diff(n->r, x))); case NEG: return mk(NEG, diff(n->l, x), 0); default: return mk(DIV, mk(SUB, mk(MUL, diff(n->l, x), n->r), mk(MUL, n->l, diff(n->r, x))), mk(MUL, n->r, n->r)); } }
static void show(const node *n) { static const char ops[] = "+-*/"; if (n->k == NUM) printf("%g", n->v); else if (n->k == VAR) putchar(n->name); else if (n->k == NEG) { printf("-("); show(n->l); putchar(')'); } else { putchar('('); show(n->l); putchar(ops[n->k - ADD]); show(n->r); putchar(')'); } }
int main(void) { double env[26] = { ['x' - 'a'] = 2 }; node *e = mk(DIV, mk(MUL, var('x'), var('x')), mk(ADD, num(1), mk(NEG, var('x'), 0))); show(e); printf(" = %g\n", eval(e, env)); node *d = diff(e, 'x'); show(d); printf(" = %g\n", eval(d, env)); return 0; }
