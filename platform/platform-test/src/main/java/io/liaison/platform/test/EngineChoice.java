package io.liaison.platform.test;

import java.util.Locale;
import java.util.function.Supplier;

/** Where the engines of the tests come from. */
enum EngineChoice {
    CONTAINERS {
        @Override
        <E extends Engine> E start(String image, Supplier<? extends E> inContainer, Supplier<? extends E> embedded) {
            return started(inContainer);
        }
    },
    EMBEDDED {
        @Override
        <E extends Engine> E start(String image, Supplier<? extends E> inContainer, Supplier<? extends E> embedded) {
            return started(embedded);
        }
    },
    AUTO {
        @Override
        <E extends Engine> E start(String image, Supplier<? extends E> inContainer, Supplier<? extends E> embedded) {
            return started(ContainerImage.available(image) ? inContainer : embedded);
        }
    };

    static final String PROPERTY = "liaison.test.engines";

    abstract <E extends Engine> E start(
            String image, Supplier<? extends E> inContainer, Supplier<? extends E> embedded);

    static EngineChoice configured() {
        String configured = System.getProperty(PROPERTY, AUTO.name());
        try {
            return valueOf(configured.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "-D%s=%s is none of auto, containers, embedded".formatted(PROPERTY, configured), e);
        }
    }

    private static <E extends Engine> E started(Supplier<? extends E> supplier) {
        E engine = supplier.get();
        engine.start();
        return engine;
    }
}
