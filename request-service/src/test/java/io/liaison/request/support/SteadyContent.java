package io.liaison.request.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

/** Content of any size that is nowhere as a whole, and the same each time it is read. */
public final class SteadyContent extends InputStream {

    private static final int STEP = 64 * 1024;
    private static final int LOOK_EVERY = 128 * 1024 * 1024;

    /** No multiple of any size of a buffer or part, so that one in another's place is noticed. */
    private static final byte[] PATTERN = pattern(1_000_003);

    private final long size;
    private final Runnable look;
    private long position;

    /**
     * Content to be read.
     *
     * @param size in bytes
     * @param look called each 128 MB
     */
    public SteadyContent(long size, Runnable look) {
        this.size = size;
        this.look = look;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
        if (position == size) {
            return -1;
        }
        int from = (int) (position % PATTERN.length);
        int length = (int) Math.min(Math.min(wanted, PATTERN.length - from), size - position);
        System.arraycopy(PATTERN, from, into, offset, length);
        if (position / LOOK_EVERY != (position + length) / LOOK_EVERY) {
            look.run();
        }
        position += length;
        return length;
    }

    /** Whether other content is the rest of this one; reads both as far as they are the same. */
    public boolean isSameAs(InputStream other) throws IOException {
        byte[] next = other.readNBytes(STEP);
        while (next.length > 0 && continuesWith(next)) {
            next = other.readNBytes(STEP);
        }
        return next.length == 0 && position == size;
    }

    /** Whether bytes are those that come next. */
    public boolean continuesWith(byte[] bytes) throws IOException {
        return Arrays.equals(readNBytes(bytes.length), bytes);
    }

    private static byte[] pattern(int length) {
        byte[] bytes = new byte[length];
        new Random(618).nextBytes(bytes);
        return bytes;
    }
}
