package io.github.errorcontract.requestid;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import io.github.errorcontract.RequestIdGenerator;

/**
 * Makes 32 hexadecimal digits laid out as a UUIDv7 (RFC 9562, section 5.7): 48 bits of
 * milliseconds, 12 bits that count within one, 62 random bits. The IDs of one generator
 * strictly ascend. They are unique, not secret.
 */
final class TimeOrderedRequestIdGenerator implements RequestIdGenerator {

	private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

	private static final int COUNTER_BITS = 12;

	private final AtomicLong latest = new AtomicLong();

	@Override
	public String generate() {
		long tick = nextTick();
		long high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | (tick & 0xFFFL);
		long low = (ThreadLocalRandom.current().nextLong() >>> 2) | 0x8000000000000000L;
		byte[] text = new byte[32];
		writeHex(high, text, 0);
		writeHex(low, text, 16);
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	private long nextTick() {
		long now = System.currentTimeMillis() << COUNTER_BITS;
		while (true) {
			long previous = this.latest.get();
			long next = Math.max(now, previous + 1);
			if (this.latest.compareAndSet(previous, next)) {
				return next;
			}
		}
	}

	private static void writeHex(long value, byte[] text, int offset) {
		for (int i = 0; i < 16; i++) {
			text[offset + i] = DIGITS[(int) (value >>> (60 - 4 * i)) & 0xF];
		}
	}

}
