#include <stdio.h>
#include <stdbool.h>
static int memo[100];
int fib(int n) { if (n <= 1) return n; if (memo[n]) return memo[n]; return memo[n] = fib(n-1) + fib(n-2); }
int coins(const int *c, int m, int amt) { int ways[amt + 1]; ways[0] = 1; for (int i = 1; i <= amt; i++) ways[i] = 0; for (int i = 0; i < m; i++) for (int j = c[i]; j <= amt; j++) ways[j] += ways[j - c[i]]; return ways[amt]; }
int lis(int *a, int n) { int l[n], best = 0; for (int i = 0; i < n; i++) { l[i] = 1; for (int j = 0; j < i; j++) if (a[j] < a[i] && l[i] < l[j] + 1) l[i] = l[j] + 1; if (l[i] > best) best = l[i]; } return best; }
bool subset(int s[], int n, int t) { if (t == 0) return true; if (n == 0) return false; if (s[n-1] > t) return subset(s, n-1, t); return subset(s, n-1, t) || subset(s, n-1, t - s[n-1]); }
int main() { int c[] = {1,5,10,25}, a[] = {10,9,2,5,3,7,101,18}; printf("%d %d %d %s\n", fib(30), coins(c, 4, 100), lis(a, 8), subset(a, 8, 30) ? "yes" : "no"); }
