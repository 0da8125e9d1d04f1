#include <stdio.h>
#include <stdlib.h>
struct Edge { int to, w; struct Edge *next; }; struct Graph { int n; struct Edge **adj; };
struct Graph *mk(int n) { struct Graph *g = malloc(sizeof *g); g->n = n; g->adj = calloc(n, sizeof *g->adj); return g; }
void edge(struct Graph *g, int a, int b, int w) { struct Edge *e = malloc(sizeof *e); e->to = b; e->w = w; e->next = g->adj[a]; g->adj[a] = e; }
static int dfs(struct Graph *g, int v, int *color, int *order, int *k) { color[v] = 1; for (struct Edge *e = g->adj[v]; e; e = e->next) { if (color[e->to] == 1) return 0; if (color[e->to] == 0 && !dfs(g, e->to, color, order, k)) return 0; } color[v] = 2; order[(*k)++] = v; return 1; }
static int find(int *p, int x) { while (p[x] != x) { p[x] = p[p[x]]; x = p[x]; } return x; }
int main(void) { struct Graph *g = mk(6); edge(g,5,2,1); edge(g,5,0,3); edge(g,4,0,2); edge(g,4,1,9); edge(g,2,3,4); edge(g,3,1,1); int color[6] = {0}, order[6], k = 0, ok = 1; for (int i = 0; i < 6 && ok; i++) if (!color[i]) ok = dfs(g, i, color, order, &k); if (!ok) { puts("cycle"); return 1; } while (k--) printf("%d ", order[k]); puts(""); int p[6]; for (int i = 0; i < 6; i++) p[i] = i; int total = 0; for (int w = 1; w < 10; w++) for (int v = 0; v < 6; v++) for (struct Edge *e = g->adj[v]; e; e = e->next) if (e->w == w && find(p, v) != find(p, e->to)) { p[find(p, v)] = find(p, e->to); total += w; } printf("mst %d\n", total); return 0; }
