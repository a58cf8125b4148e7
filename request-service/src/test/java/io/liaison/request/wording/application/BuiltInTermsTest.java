package io.liaison.request.wording.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists that come with the release. */
class BuiltInTermsTest {

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
        Lexicon all = Lexicon.of(BuiltInTerms.read());
        List<String> faults = new ArrayList<>();
        words().forEach(word -> all.in(word.mending())
                .forEach(hit -> faults.add(word.id() + " " + word.mending() + ": " + hit.text())));

        assertThat(faults).isEmpty();
    }

    private static Stream<VagueWord> words() {
        return BuiltInTerms.read().stream().filter(VagueWord.class::isInstance).map(VagueWord.class::cast);
    }

    private static Lexicon lexicon(Term... terms) {
        return Lexicon.of(List.of(terms));
    }
}
