package io.liaison.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The tour, its pictures, and the play that takes them know of the same pictures. */
class TourTest {

    private static final long ENOUGH = 120 * 1024;

    @Test
    void shouldShowEveryPictureThatIsKept() throws IOException {
        assertThat(Tour.shown()).isEqualTo(Tour.kept());
    }

    @Test
    void shouldShowWhatThePlayTakes() throws IOException {
        assertThat(Tour.shown()).isEqualTo(Tour.taken());
    }

    @Test
    void shouldSayInWordsWhatEachPictureShows() throws IOException {
        assertThat(Tour.wordless()).isEmpty();
    }

    @Test
    void shouldKeepPicturesSmall() throws IOException {
        for (String name : Tour.kept()) {
            assertThat(Files.size(Tour.PICTURES.resolve(name)))
                    .as("bytes of %s", name)
                    .isPositive()
                    .isLessThanOrEqualTo(ENOUGH);
        }
    }
}
