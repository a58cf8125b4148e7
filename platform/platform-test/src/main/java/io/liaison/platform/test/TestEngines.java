package io.liaison.platform.test;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka per test JVM, started at first use and stopped with the JVM.
 *
 * <p>They are containers where a Docker engine answers and has the images, else real servers without containers.
 * {@code -Dliaison.test.engines=containers} or {@code embedded} forces one or the other.
 */
public final class TestEngines {

    private static final Running<DatabaseEngine> DATABASE =
            new Running<>(ContainerDatabase.IMAGE, ContainerDatabase::new, EmbeddedDatabaseEngine::new);
    private static final Running<BrokerEngine> BROKER =
            new Running<>(ContainerBroker.IMAGE, ContainerBroker::new, EmbeddedBrokerEngine::new);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestEngines::stopAfterTheirUsers, "stop-test-engines"));
    }

    private TestEngines() {}

    public static DatabaseEngine database() {
        return DATABASE.get();
    }

    public static BrokerEngine broker() {
        return BROKER.get();
    }

    /** Spring's contexts close in shutdown hooks too, at the same time, and want to find the servers still there. */
    private static void stopAfterTheirUsers() {
        TestDatabase.awaitNoneInUse();
        List.of(BROKER, DATABASE).forEach(Running::close);
    }

    /** An engine that starts with the first who asks for it. */
    private static final class Running<E extends Engine> {

        private final String image;
        private final Supplier<? extends E> inContainer;
        private final Supplier<? extends E> embedded;
        private @Nullable E engine;

        Running(String image, Supplier<? extends E> inContainer, Supplier<? extends E> embedded) {
            this.image = image;
            this.inContainer = inContainer;
            this.embedded = embedded;
        }

        synchronized E get() {
            if (engine == null) {
                engine = EngineChoice.configured().start(image, inContainer, embedded);
                System.out.println("Liaison tests: " + engine.description());
            }
            return engine;
        }

        synchronized void close() {
            if (engine instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    System.err.println("Liaison tests: %s did not stop: %s".formatted(engine.description(), e));
                }
            }
        }
    }
}
