package io.liaison.standalone.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords the processes of one platform use among themselves: drawn at the first start, kept with the data. */
public final class Secrets {

    private final Path file;
    private final Properties kept = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Home home) {
        this.file = home.data("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of this name, always the same. */
    public synchronized String of(String name) {
        String known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        String drawn = draw();
        kept.setProperty(name, drawn);
        save();
        return drawn;
    }

    private String draw() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() {
        try {
            PrivateFile.create(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
