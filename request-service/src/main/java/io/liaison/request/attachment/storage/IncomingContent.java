package io.liaison.request.attachment.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;

/** What is learnt of content while it streams by: its size, its digest and its first bytes. */
final class IncomingContent {

    /** Enough for every signature by which a type of file is recognised. */
    private static final int HEAD_BYTES = 16 * 1024;

    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long size;

    /** Looks at a buffer and leaves it as it is. */
    void see(DataBuffer buffer) {
        size += buffer.readableByteCount();
        try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
            while (parts.hasNext()) {
                ByteBuffer part = parts.next();
                keepHead(part.duplicate());
                digest.update(part);
            }
        }
    }

    long size() {
        return size;
    }

    byte[] head() {
        return head.toByteArray();
    }

    /** The digest; to be asked for once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keepHead(ByteBuffer part) {
        byte[] bytes = new byte[Math.min(part.remaining(), HEAD_BYTES - head.size())];
        part.get(bytes);
        head.writeBytes(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
