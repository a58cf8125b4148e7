package io.liaison.request.intake.domain.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.intake.domain.clarity.Corpus.Sentence;
import io.liaison.request.support.RequestFixture;
import io.liaison.request.wording.application.BuiltInTerms;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Section 2: how well the check tells vague asks from concrete ones, in figures. */
class CorpusTest {

    private static final Logger log = LoggerFactory.getLogger(CorpusTest.class);
    private static final double FLOOR = 0.95;

    private final Lexicon lexicon = Lexicon.of(BuiltInTerms.read());
    private final ClarityCheck check = new ClarityCheck(() -> lexicon);
    private final List<Sentence> corpus = Corpus.read();

    @Test
    void shouldHoldEnoughSentencesHalfOfThemVague() {
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(corpus.stream().filter(Sentence::vague).count())
                .isBetween(corpus.size() * 45L / 100, corpus.size() * 55L / 100);
    }

    @Test
    void shouldBeRightAboutTheExamplesOfTheSource() {
        assertThat(corpus)
                .filteredOn(sentence -> sentence.origin().equals("source"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(sentence -> assertThat(isFound(sentence)).isEqualTo(sentence.vague()));
    }

    @Test
    void shouldTellVagueFromConcrete() {
        assertScore("all languages", corpus);
    }

    @ParameterizedTest
    @EnumSource
    void shouldTellVagueFromConcreteInEachLanguage(TextLanguage language) {
        assertScore(
                language.tag(),
                corpus.stream()
                        .filter(sentence -> sentence.language().equals(language.tag()))
                        .toList());
    }

    private void assertScore(String name, List<Sentence> sentences) {
        Score score = Score.of(sentences, this::isFound);
        log.info("{}, {} sentences: {}", name, sentences.size(), score);
        wrong(sentences).forEach(sentence -> log.info("  judged wrongly: {}", sentence));

        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(FLOOR);
    }

    private Stream<Sentence> wrong(List<Sentence> sentences) {
        return sentences.stream().filter(sentence -> isFound(sentence) != sentence.vague());
    }

    /** Whether there is anything the initiator would have to acknowledge. */
    private boolean isFound(Sentence sentence) {
        return check.findings(sentence.sentence(), true, RequestFixture.TODAY).stream()
                .anyMatch(Finding::wantsAcknowledgement);
    }
}
