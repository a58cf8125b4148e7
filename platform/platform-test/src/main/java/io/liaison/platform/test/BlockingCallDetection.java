package io.liaison.platform.test;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;

/** Installs BlockHound before the first test of a JVM: a blocking call on a thread that must not block is an error. */
public final class BlockingCallDetection implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            BlockHound.install(BlockingCallDetection::allowHarmlessCalls);
        } catch (RuntimeException | Error e) {
            // A development environment may start tests without the JVM options of the build.
            System.err.println("Liaison tests: blocking calls go undetected: " + e.getMessage());
        }
    }

    private static void allowHarmlessCalls(BlockHound.Builder builder) {
        // Reads the kernel's random numbers from a file that always answers at once.
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        builder.allowBlockingCallsInside("java.util.UUID", "randomUUID");
        // Classes, their resources and lambdas are loaded from jars at first use, once.
        builder.allowBlockingCallsInside("java.lang.ClassLoader", "getResource");
        builder.allowBlockingCallsInside("java.lang.ClassLoader", "getResources");
        builder.allowBlockingCallsInside("java.lang.Class", "forName");
        builder.allowBlockingCallsInside("java.lang.invoke.MethodHandleNatives", "linkCallSite");
        builder.allowBlockingCallsInside("java.util.ServiceLoader", "load");
        builder.allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext");
        // A pool of the JDK starts a thread under a lock held for a few instructions.
        builder.allowBlockingCallsInside("java.util.concurrent.ThreadPoolExecutor", "addWorker");
        // Netty's buffers are shared out under locks held for a few instructions.
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate");
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$Magazine", "free");
        // The S3 client waits for its connections to be closed, on Netty's global executor, which serves no channel.
        builder.allowBlockingCallsInside("io.netty.channel.pool.SimpleChannelPool", "close");
        // Tracing puts spans that ended in a queue, or drops them where it is full, under a lock held as shortly.
        builder.allowBlockingCallsInside("io.opentelemetry.sdk.trace.export.BatchSpanProcessor$Worker", "addSpan");
        // The validator takes a lock while it keeps what it knows of a type, once per type.
        builder.allowBlockingCallsInside(
                "org.hibernate.validator.internal.util.ConcurrentReferenceHashMap", "putIfAbsent");
        // Jackson takes a lock while it makes the reader of a type, once per type.
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
    }
}
