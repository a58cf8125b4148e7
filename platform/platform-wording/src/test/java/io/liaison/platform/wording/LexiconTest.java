package io.liaison.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.wording.Term.ClearPhrase;
import io.liaison.platform.wording.Term.VagueWord;
import java.time.Duration;
import java.util.List;
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
                .satisfies(hit -> assertThat(hit.range()).isEqualTo(new TextRange(6, 8)));
        assertThat(lexicon.in("no later than 10 May, not later")).hasSize(1);
    }

    @Test
    void shouldCountInUtf16UnitsAsBrowsersDo() {
        assertThat(lexicon(vague("盡快")).in("😀 盡快"))
                .extracting(Lexicon.Hit::range)
                .containsExactly(new TextRange(3, 5));
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

    private static Lexicon lexicon(Term... terms) {
        return Lexicon.of(List.of(terms));
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
