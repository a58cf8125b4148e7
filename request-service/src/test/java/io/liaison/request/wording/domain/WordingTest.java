package io.liaison.request.wording.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.rule.RuleViolation.Kind;
import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.domain.LocalWording.Switch;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2: a word list per language, extendable by the administrator. */
class WordingTest {

    private static final Term BUILT_IN = word("en-time-01", "ASAP");

    @Test
    void shouldCountBuiltInAndOwnEntriesUnlessTheyAreSwitchedOff() {
        Wording wording = Wording.of(
                List.of(BUILT_IN, word("en-time-02", "soon")),
                new LocalWording(
                        List.of(own("pronto", true), own("presently", false)),
                        Map.of("en-time-02", new Switch(false, 1), "gone-since", new Switch(false, 3))));

        assertThat(wording.inForce()).extracting(term -> term.pattern().text()).containsExactly("pronto", "ASAP");
        assertThat(wording.entries()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASAP", "asap", " A S A P", "ＡＳＡＰ"})
    void shouldNotLookForTheSameTwice(String text) {
        Wording wording = Wording.of(List.of(BUILT_IN, word("en-time-02", "a s a p")), LocalWording.NONE);

        assertRefused(() -> wording.add(word("new", text)), Kind.CONFLICT, "wording-known");
        assertThat(wording.add(exception("ASAP 2000")).active()).isTrue();
        assertThat(wording.add(new TermContent(TextLanguage.ZH_HANT, TermKind.TIME, text, null, "{date}前").term("new"))
                        .revision())
                .as("in another language")
                .isZero();
    }

    @Test
    void shouldMakeRoomForTheSameOnceTheOtherCountsNoMore() {
        LocalWording off = new LocalWording(List.of(), Map.of("en-time-01", new Switch(false, 1)));
        WordingEntry instead = Wording.of(List.of(BUILT_IN), off).add(word("new", "asap"));
        Wording both = Wording.of(List.of(BUILT_IN), new LocalWording(List.of(instead), off.switches()));

        assertThat(both.inForce()).containsExactly(instead.term());
        assertRefused(() -> both.switchTo("en-time-01", 1, true), Kind.CONFLICT, "wording-known");
    }

    @Test
    void shouldSwitchBuiltInEntriesAndDoNothingElseToThem() {
        Wording wording = Wording.of(List.of(BUILT_IN), LocalWording.NONE);

        assertThat(wording.switchTo("en-time-01", 0, false))
                .isEqualTo(new WordingEntry(BUILT_IN, Origin.BUILT_IN, false, 1));
        assertThat(wording.switchTo("en-time-01", 99, true))
                .as("what it is already")
                .isSameAs(wording.known("en-time-01"));
        assertRefused(() -> wording.switchTo("en-time-01", 1, false), Kind.STALE, "version-stale");
        assertRefused(() -> wording.own("en-time-01"), Kind.CONFLICT, "wording-built-in");
        assertRefused(() -> wording.change(0, word("en-time-01", "soon")), Kind.CONFLICT, "wording-built-in");
        assertRefused(() -> wording.known("en-time-99"), Kind.NOT_FOUND, "wording-unknown");
    }

    @Test
    void shouldChangeOwnEntries() {
        Wording wording = Wording.of(
                List.of(BUILT_IN), new LocalWording(List.of(own("pronto", true), own("idle", false)), Map.of()));

        assertThat(wording.change(0, word("pronto", "subito")).revision()).isEqualTo(1);
        assertThat(wording.change(99, word("pronto", "pronto")).revision()).isZero();
        assertRefused(() -> wording.change(1, word("pronto", "subito")), Kind.STALE, "version-stale");
        assertRefused(() -> wording.change(0, word("pronto", "asap")), Kind.CONFLICT, "wording-known");
        assertThat(wording.change(0, word("idle", "asap")).active())
                .as("counts not, so it may")
                .isFalse();
    }

    @Test
    void shouldHaveALimit() {
        List<WordingEntry> many = IntStream.range(0, Wording.MOST_OWN)
                .mapToObj(n -> own("word " + n, false))
                .toList();

        assertRefused(
                () -> Wording.of(List.of(), new LocalWording(many, Map.of())).add(word("new", "one more")),
                Kind.CONFLICT,
                "wording-too-many");
    }

    @ParameterizedTest
    @CsvSource({
        "TIME, x, UNCLEAR, by {date}, text wording.text.too-short",
        "TIME, *, UNCLEAR, by {date}, text wording.text.gap",
        "TIME, a*b*c, UNCLEAR, by {date}, text wording.text.gap",
        "TIME, soonish, BLOCKING, by {date}, severity wording.severity.blocking",
        "TIME, soonish, HINT, '', mending wording.mending.missing",
        "CLEAR, soonish, HINT, '', severity wording.of-exception",
        "CLEAR, soonish, , by {date}, mending wording.of-exception"
    })
    void shouldRefuseWhatIsNoEntry(TermKind kind, String text, Severity severity, String mending, String fault) {
        TermContent content = new TermContent(TextLanguage.EN, kind, text, severity, mending);

        assertThatThrownBy(() -> content.term("new"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.fields())
                                .extracting(WordingTest::said)
                                .containsExactly(fault));
    }

    private static String said(FieldViolation violation) {
        return violation.field() + " " + violation.code();
    }

    private static void assertRefused(ThrowingCallable command, Kind kind, String code) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.kind()).isEqualTo(kind);
            assertThat(violation.code()).isEqualTo(code);
        });
    }

    private static WordingEntry own(String text, boolean active) {
        return new WordingEntry(word(text, text), Origin.OWN, active, 0);
    }

    private static Term word(String id, String text) {
        return new TermContent(TextLanguage.EN, TermKind.TIME, text, null, "by {date}").term(id);
    }

    private static Term exception(String text) {
        return new TermContent(TextLanguage.EN, TermKind.CLEAR, text, null, "").term(text);
    }
}
