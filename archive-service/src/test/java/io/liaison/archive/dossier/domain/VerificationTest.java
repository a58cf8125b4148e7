package io.liaison.archive.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.archive.dossier.domain.Evidence.Found;
import io.liaison.archive.dossier.domain.Evidence.Link;
import io.liaison.archive.dossier.domain.Fault.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Instant NOW = Instant.parse("2024-06-20T02:00:00Z");
    private static final UUID REQUEST = UUID.randomUUID();
    private static final String ONE = Sha256.of("one");
    private static final String TWO = Sha256.of("two");

    private final Dossier dossier = new Dossier(REQUEST, "A-1", "618", "PROJECT", Outcome.COMPLETED, NOW, null, 1, NOW);
    private final Manifest manifest = new Manifest(
            REQUEST, "A-1", Outcome.COMPLETED, 1, List.of(new Manifest.Line(ONE, "e1"), new Manifest.Line(TWO, "e2")));
    private final Seal seal = Seal.after(null, manifest.text());
    private final List<Found> entries = List.of(new Found("e1", 1, 1, ONE, ONE), new Found("e2", 1, 2, TWO, TWO));

    @Test
    void shouldFindNothingWhereNothingWasChanged() {
        assertThat(Verification.faultsOf(new Evidence(dossier, List.of(link(seal, null, null)), entries)))
                .isEmpty();
    }

    @Test
    void shouldStandInTheFormatOfChecksumTools() {
        assertThat(manifest.text().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(ONE + "  entries/000001-e1.json", TWO + "  entries/000002-e2.json");
    }

    @Test
    void shouldNameAChangedEntry() {
        String other = Sha256.of("other");

        assertThat(kinds(List.of(entries.get(0), new Found("e2", 1, 2, TWO, other))))
                .containsExactly(Kind.ENTRY_CHANGED);
        assertThat(kinds(List.of(entries.get(0), new Found("e2", 1, 2, other, other))))
                .containsExactly(Kind.ENTRY_CHANGED);
    }

    @Test
    void shouldNameAMissingAndAnAddedEntry() {
        assertThat(kinds(List.of(entries.get(0)))).containsExactly(Kind.ENTRY_MISSING);
        assertThat(kinds(List.of(entries.get(0), entries.get(1), new Found("e3", 1, 3, ONE, ONE))))
                .containsExactly(Kind.ENTRY_ADDED);
    }

    @Test
    void shouldNameEntriesThatChangedPlaces() {
        assertThat(kinds(List.of(new Found("e1", 1, 2, ONE, ONE), new Found("e2", 1, 1, TWO, TWO))))
                .contains(Kind.ENTRY_MISSING, Kind.ENTRY_ADDED);
    }

    @Test
    void shouldNameAChangedManifest() {
        Volume changed = new Volume(REQUEST, 1, 2, NOW, manifest.text() + "# more\n", seal);

        assertThat(faults(new Evidence(dossier, List.of(new Link(changed, null, null)), entries)))
                .contains(Kind.MANIFEST_CHANGED);
    }

    @Test
    void shouldNameAChangedSeal() {
        Seal changed = new Seal(1, seal.manifestHash(), seal.previousHash(), ONE);

        assertThat(faults(new Evidence(dossier, List.of(link(changed, null, null)), entries)))
                .containsExactly(Kind.SEAL_CHANGED);
    }

    @Test
    void shouldNameABrokenChainOnEitherSide() {
        Seal second = Seal.after(seal, manifest.text());

        assertThat(faults(new Evidence(dossier, List.of(link(second, seal.sealHash(), null)), entries)))
                .isEmpty();
        assertThat(faults(new Evidence(dossier, List.of(link(second, ONE, null)), entries)))
                .containsExactly(Kind.CHAIN_BROKEN);
        assertThat(faults(new Evidence(dossier, List.of(link(second, null, null)), entries)))
                .containsExactly(Kind.CHAIN_BROKEN);
        assertThat(faults(new Evidence(dossier, List.of(link(seal, null, ONE)), entries)))
                .containsExactly(Kind.CHAIN_BROKEN);
    }

    @Test
    void shouldNameAMissingVolumeAndAChangedDossier() {
        assertThat(faults(new Evidence(dossier, List.of(), List.of()))).containsExactly(Kind.VOLUME_MISSING);
        Dossier rejected = new Dossier(REQUEST, "A-1", "618", "PROJECT", Outcome.REJECTED, NOW, null, 1, NOW);
        assertThat(faults(new Evidence(rejected, List.of(link(seal, null, null)), entries)))
                .containsExactly(Kind.DOSSIER_CHANGED);
    }

    private List<Kind> kinds(List<Found> found) {
        return faults(new Evidence(dossier, List.of(link(seal, null, null)), found));
    }

    private static List<Kind> faults(Evidence evidence) {
        return Verification.faultsOf(evidence).stream().map(Fault::kind).toList();
    }

    private Link link(Seal of, @Nullable String previous, @Nullable String claimedByNext) {
        return new Link(new Volume(REQUEST, 1, 2, NOW, manifest.text(), of), previous, claimedByNext);
    }
}
