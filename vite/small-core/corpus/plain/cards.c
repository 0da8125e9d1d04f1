#include <stdio.h>
#include <string.h>
enum suit { CLUBS, DIAMONDS, HEARTS, SPADES }; struct card { enum suit s : 3; unsigned rank : 5; };
static const char *rank_name(unsigned r) { static char b[4]; switch (r) { case 11: return "J"; case 12: return "Q"; case 13: return "K"; case 14: return "A"; default: snprintf(b, sizeof b, "%u", r); return b; } }
static void shuffle(struct card *d, int n, unsigned seed) { for (int i = n - 1; i > 0; i--) { seed = seed * 1103515245 + 12345; int j = (seed / 65536) % (i + 1); struct card t = d[i]; d[i] = d[j]; d[j] = t; } }
static int value(const struct card *h, int n) { int v = 0, aces = 0; while (n--) { if (h[n].rank == 14) { aces++; v += 11; } else v += h[n].rank > 10 ? 10 : h[n].rank; } while (v > 21 && aces--) v -= 10; return v; }
int main(void) { struct card deck[52]; int k = 0; for (enum suit s = CLUBS; s <= SPADES; s++) for (unsigned r = 2; r <= 14; r++) deck[k++] = (struct card){ s, r }; shuffle(deck, 52, 42); int n = 2; while (value(deck, n) < 17) n++; for (int i = 0; i < n; i++) printf("%s%c ", rank_name(deck[i].rank), "CDHS"[deck[i].s]); printf("= %d%s\n", value(deck, n), value(deck, n) > 21 ? " bust" : ""); return 0; }
