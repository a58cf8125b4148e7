package io.liaison.archive.guide.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.archive.guide.domain.Publication.Change;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2024-06-21T02:00:00Z");

    private final GuideEntry early = GuideEntry.written(UUID.randomUUID(), text("資源申請需提前10天提交"), NOW, "li");
    private final GuideEntry quick = GuideEntry.written(UUID.randomUUID(), text("問題協調需明確24小時響應機制"), NOW, "li");
    private final Publication first = Publication.after(null, List.of(early, quick), NOW, "li");

    @Test
    void shouldCountVersionsFromOne() {
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.entries())
                .allSatisfy(
                        entry -> assertThat(Publication.changeOf(entry, null)).isEqualTo(Change.ADDED));
    }

    @Test
    void shouldSayWhatChanged() {
        GuideEntry rewritten = early.rewritten(text("資源申請需提前15天提交"), NOW, "li", 1);
        GuideEntry retired = quick.retired(NOW, "li", 1);
        GuideEntry added = GuideEntry.written(UUID.randomUUID(), text("new"), NOW, "li");

        Publication second = Publication.after(first, List.of(rewritten, retired, added), NOW, "li");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.entries())
                .extracting(entry -> Publication.changeOf(entry, first))
                .containsExactly(Change.CHANGED, Change.ADDED);
        assertThat(second.removedSince(first))
                .extracting(Publication.Published::id)
                .containsExactly(quick.id());
        assertThat(first.textOf(early.id())).isEqualTo(early.text());
    }

    @Test
    void shouldNotPublishTheSameAgain() {
        assertThatThrownBy(() -> Publication.after(first, List.of(early, quick), NOW, "li"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Publication.after(null, List.of(), NOW, "li")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldRefuseToChangeWhatIsRetiredOrUnseen() {
        GuideEntry retired = quick.retired(NOW, "li", 1);

        assertThatThrownBy(() -> retired.rewritten(text("x"), NOW, "li", 2)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> early.rewritten(text("x"), NOW, "li", 7)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldFitWhatItNamesAndEverythingWhereItNamesNothing() {
        GuideText narrow = new GuideText("t", "t", List.of("RESOURCE"), List.of("RND"), List.of());

        assertThat(narrow.fits(List.of("RESOURCE"), List.of("RND", "OPS"))).isTrue();
        assertThat(narrow.fits(List.of("PROJECT"), List.of("RND"))).isFalse();
        assertThat(narrow.fits(List.of(), List.of())).isTrue();
        assertThat(text("any").fits(List.of("PROJECT"), List.of("MKT"))).isTrue();
    }

    private static GuideText text(String title) {
        return new GuideText(title, title, List.of(), List.of(), List.of());
    }
}
