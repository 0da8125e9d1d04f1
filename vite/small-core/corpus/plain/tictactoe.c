#include <stdio.h>
#include <stdbool.h>
char board[9] = {'1','2','3','4','5','6','7','8','9'};
static const int lines[8][3] = {{0,1,2},{3,4,5},{6,7,8},{0,3,6},{1,4,7},{2,5,8},{0,4,8},{2,4,6}};
bool win(char p) { for (int i = 0; i < 8; i++) if (board[lines[i][0]] == p && board[lines[i][1]] == p && board[lines[i][2]] == p) return true; return false; }
bool full() { for (int i = 0; i < 9; i++) if (board[i] != 'X' && board[i] != 'O') return false; return true; }
int minimax(bool me) { if (win('X')) return 1; if (win('O')) return -1; if (full()) return 0; int best = me ? -2 : 2; for (int i = 0; i < 9; i++) { char s = board[i]; if (s == 'X' || s == 'O') continue; board[i] = me ? 'X' : 'O'; int v = minimax(!me); board[i] = s; if (me ? v > best : v < best) best = v; } return best; }
void show() { for (int i = 0; i < 9; i++) printf(" %c %s", board[i], i % 3 == 2 ? "\n" : "|"); }
int main() { bool me = true; while (!full() && !win('X') && !win('O')) { int mv = -1, bv = me ? -2 : 2; for (int i = 0; i < 9; i++) { char s = board[i]; if (s=='X'||s=='O') continue; board[i] = me?'X':'O'; int v = minimax(!me); board[i] = s; if (mv < 0 || (me ? v > bv : v < bv)) { bv = v; mv = i; } } board[mv] = me ? 'X':'O'; me = !me; show(); puts(""); } return 0; }
