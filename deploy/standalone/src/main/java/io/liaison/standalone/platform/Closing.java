package io.liaison.standalone.platform;

import io.liaison.standalone.start.StartFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be closed, the last opened first; what is opened after the closing has begun is closed at once. */
final class Closing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closing;

    synchronized <T extends AutoCloseable> T add(T resource) {
        if (closing) {
            close(resource);
            throw new StartFailure("The start was broken off");
        }
        opened.push(resource);
        return resource;
    }

    synchronized boolean isClosed() {
        return closing;
    }

    /** Each is tried: one that fails must not keep the others open. */
    @Override
    public synchronized void close() {
        closing = true;
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.error("{} could not be closed", resource.getClass().getSimpleName(), e);
        }
    }
}
