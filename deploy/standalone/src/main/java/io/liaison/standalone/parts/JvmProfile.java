package io.liaison.standalone.parts;

import java.util.List;

/** How the virtual machines of the parts are set. */
public enum JvmProfile {

    /** Six virtual machines share one machine, so each is kept small and starts fast rather than peaks high. */
    SMALL {
        @Override
        List<String> flags(Part part) {
            return List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xss512k",
                    "-XX:MaxMetaspaceSize=160m",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-Xmx%dm".formatted(part.heapMegabytes()));
        }
    },

    /**
     * As in production: both compilers, and what the image's {@code MaxRAMPercentage} and the virtual machine itself make
     * of the 512 MiB that {@code deploy/kubernetes} gives each part, 60 % of them for the heap and the serial collector.
     */
    PRODUCTION {
        @Override
        List<String> flags(Part part) {
            return List.of("-XX:+UseSerialGC", "-Xmx307m");
        }
    };

    abstract List<String> flags(Part part);
}
