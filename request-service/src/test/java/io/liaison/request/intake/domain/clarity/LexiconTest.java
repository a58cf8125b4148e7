package io.liaison.request.intake.domain.clarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.clarity.Term.ClearPhrase;
import io.liaison.request.intake.domain.clarity.Term.VagueWord;
import io.liaison.request.wording.application.BuiltInTerms;
import io.liaison.request.wording.search.AhoCorasickSearch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @Test
    void shouldFindNothingWithoutAnyWords() {
        assertThat(lexicon().in("盡快 ASAP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "請ASAP回覆, asap, ASAP",
        "請ＡＳＡＰ回覆, asap, ＡＳＡＰ",
        "Please ASAP., asap, ASAP",
        "at your  earliest\tconvenience, at your earliest convenience, at your  earliest\tconvenience",
        "越快越好, 越*越好, 越快越好",
        "as quickly as possible, as * as possible, as quickly as possible"
    })
    void shouldFindWordsWhateverTheirCaseWidthAndBlanks(String text, String pattern, String found) {
        assertThat(lexicon(vague(pattern)).in(text))
                .extracting(Lexicon.Hit::text)
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "handsome, some",
        "somewhere, some",
        "some5, some",
        "越快,越好, 越*越好",
        "'越快。人越多越不好,越好', 越*越好",
        "as the day goes on and on and on as possible, as * as possible"
    })
    void shouldNotFindPartsOfWordsNorAcrossClauses(String text, String pattern) {
        assertThat(lexicon(vague(pattern)).in(text)).isEmpty();
    }

    @Test
    void shouldTakeTheFirstAndThenTheLongestOfOverlappingWords() {
        Lexicon lexicon = lexicon(vague("盡快"), vague("盡快配合"), vague("配合完成"), vague("完成"));

        assertThat(lexicon.in("盡快配合完成")).extracting(Lexicon.Hit::text).containsExactly("盡快配合", "完成");
    }

    @Test
    void shouldNotFindWordsWithinAClearPhrase() {
        Lexicon lexicon = lexicon(vague("適當"), clear("適當性"), vague("later"), clear("no later than"));

        assertThat(lexicon.in("適當性評估,適當人手"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.range()).isEqualTo(new Finding.Range(6, 8)));
        assertThat(lexicon.in("no later than 10 May, not later")).hasSize(1);
    }

    @Test
    void shouldCountInUtf16UnitsAsBrowsersDo() {
        assertThat(lexicon(vague("盡快")).in("😀 盡快"))
                .extracting(Lexicon.Hit::range)
                .containsExactly(new Finding.Range(3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "a", "快", "*快點", "越*", "一*二*三", "。。", "a\nb"})
    void shouldRefusePatternsThatWouldFindAnything(String text) {
        assertThatThrownBy(() -> TermPattern.of("text", text)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldTakeTheTimeOfTheTextWhateverThePatterns() {
        Lexicon lexicon = lexicon(vague("aa*aa"), vague("aa"), vague("a a*a a"), clear("aa a"));
        String hostile = "aa ".repeat(20_000);

        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> lexicon.in(hostile)))
                .isNotEmpty();
    }

    @Test
    void shouldHaveBuiltInTermsWithIdsOfTheirOwnThatFindThemselves() {
        List<Term> terms = BuiltInTerms.read();

        assertThat(terms).extracting(Term::id).doesNotHaveDuplicates();
        assertThat(terms)
                .extracting(term -> term.language() + term.pattern().key())
                .doesNotHaveDuplicates();
        assertThat(terms)
                .filteredOn(VagueWord.class::isInstance)
                .allSatisfy(term -> assertThat(
                                lexicon(term).in(term.pattern().text().replace("*", "一")))
                        .as(term.id())
                        .hasSize(1));
    }

    /** A mending that is itself found vague would be no help. */
    @Test
    void shouldSuggestNothingVague() {
        Lexicon all = Lexicon.of(BuiltInTerms.read(), AhoCorasickSearch::of);
        List<String> faults = new ArrayList<>();
        words().forEach(word -> all.in(word.mending())
                .forEach(hit -> faults.add(word.id() + " " + word.mending() + ": " + hit.text())));

        assertThat(faults).isEmpty();
    }

    private static Stream<VagueWord> words() {
        return BuiltInTerms.read().stream().filter(VagueWord.class::isInstance).map(VagueWord.class::cast);
    }

    private static Lexicon lexicon(Term... terms) {
        return Lexicon.of(List.of(terms), AhoCorasickSearch::of);
    }

    private static Term vague(String pattern) {
        return new VagueWord(
                pattern,
                TextLanguage.EN,
                TermPattern.of("text", pattern),
                Vagueness.TIME,
                Severity.UNCLEAR,
                "by {date}");
    }

    private static Term clear(String pattern) {
        return new ClearPhrase(pattern, TextLanguage.EN, TermPattern.of("text", pattern));
    }
}
