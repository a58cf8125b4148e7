package io.liaison.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.TestPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs to the demo must not reach production, where the parts' jars go as they are. */
class ProductionJarsIT {

    @ParameterizedTest
    @EnumSource(Part.class)
    void shouldHoldNothingOfTheDemo(Part part) throws IOException {
        try (JarFile jar = new JarFile(TestPlatform.jar(part).toFile())) {
            List<String> names = new ArrayList<>();
            for (JarEntry entry : jar.stream().toList()) {
                names.add(entry.getName());
                if (entry.getName().contains("/lib/platform-")
                        || entry.getName().contains("clock")) {
                    names.addAll(inside(jar.getInputStream(entry)));
                }
            }
            assertThat(names)
                    .noneMatch(name -> name.contains("io/liaison/clock/"))
                    .noneMatch(name -> name.contains("movable-clock"))
                    .noneMatch(name -> name.contains("io/liaison/standalone/"))
                    .noneMatch(name -> name.contains("platform-embedded"))
                    .noneMatch(name -> name.endsWith("people.csv") || name.endsWith("departments.csv"));
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void shouldKnowNoDemoPassword(Part part) throws IOException {
        try (JarFile jar = new JarFile(TestPlatform.jar(part).toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith("BOOT-INF/classes/") && !entry.isDirectory()) {
                    String content = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertThat(content.contains(DemoDirectory.PASSWORD))
                            .as(entry.getName())
                            .isFalse();
                }
            }
        }
    }

    private static List<String> inside(InputStream content) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream jar = new ZipInputStream(content)) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
