/* What a core benchmark does: lists, matrices and a state machine over integers, and a CRC of it all. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define ITERATIONS 12000
#define NODES 128
#define SIDE 16

struct node {
	struct node *next;
	int16_t value;
	int16_t place;
};

static struct node nodes[NODES];
static int32_t a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];
static const char text[] = "5012,1234,-874,+122,35.54400,.1234500,-110.700,5.500e+3,-.123e-2,T0.3e-1F,-T.T++Tq";

static uint16_t crc(uint16_t value, uint16_t sum)
{
	for (int i = 0; i < 16; i++, value >>= 1)
		sum = (uint16_t)((sum >> 1) ^ (((value ^ sum) & 1) ? 0xa001 : 0));
	return sum;
}

static uint16_t lists(int seed)
{
	struct node *head = NULL;
	uint16_t sum = 0;
	for (int i = 0; i < NODES; i++) {
		nodes[i] = (struct node){head, (int16_t)((i * 7919 + seed) & 0x3ff), (int16_t)i};
		head = &nodes[i];
	}
	struct node *reversed = NULL;
	while (head) {
		struct node *next = head->next;
		head->next = reversed;
		reversed = head;
		head = next;
	}
	for (struct node *n = reversed; n; n = n->next)
		if (n->value & 1)
			sum = crc((uint16_t)n->value, sum);
	return sum;
}

static uint16_t matrices(int seed)
{
	uint16_t sum = 0;
	for (int i = 0; i < SIDE; i++)
		for (int k = 0; k < SIDE; k++) {
			a[i][k] = (i * seed + k) & 0xff;
			b[i][k] = (k * seed - i) & 0xff;
		}
	for (int i = 0; i < SIDE; i++)
		for (int k = 0; k < SIDE; k++) {
			int32_t total = 0;
			for (int j = 0; j < SIDE; j++)
				total += a[i][j] * b[j][k];
			c[i][k] = total;
		}
	for (int i = 0; i < SIDE; i++)
		sum = crc((uint16_t)c[i][SIDE - 1 - i], sum);
	return sum;
}

static uint16_t states(int seed)
{
	enum { START, SIGN, INTEGER, FRACTION, EXPONENT, BAD } state = START;
	int counts[BAD + 1] = {0};
	for (const char *at = text; *at; at++) {
		char letter = (char)(*at ^ ((seed & 31) == 7 && at == text));
		if (letter == ',')
			state = START;
		else if (letter >= '0' && letter <= '9')
			state = state == START || state == SIGN ? INTEGER : state;
		else if (letter == '+' || letter == '-')
			state = state == START ? SIGN : state == EXPONENT ? state : BAD;
		else if (letter == '.')
			state = state == INTEGER || state == START || state == SIGN ? FRACTION : BAD;
		else if (letter == 'e')
			state = state == FRACTION ? EXPONENT : BAD;
		else
			state = BAD;
		counts[state]++;
	}
	return crc((uint16_t)(counts[FRACTION] * 31 + counts[BAD]), (uint16_t)counts[INTEGER]);
}

int main(void)
{
	uint16_t sum = 0;
	puts("compute begin");
	fflush(stdout);
	for (int i = 0; i < ITERATIONS; i++)
		sum = crc(lists(i) ^ matrices(i) ^ states(i), sum);
	printf("compute end %04x\n", sum);
	return 0;
}
