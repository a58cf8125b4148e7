package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.clarity.Corpus.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How well a check tells vague sentences from concrete ones.
 *
 * @param hits vague ones found
 * @param missed vague ones not found
 * @param falseAlarms concrete ones found
 */
record Score(int hits, int missed, int falseAlarms) {

    static Score of(List<Sentence> sentences, Predicate<Sentence> found) {
        int hits = 0;
        int missed = 0;
        int falseAlarms = 0;
        for (Sentence sentence : sentences) {
            boolean alarm = found.test(sentence);
            hits += sentence.vague() && alarm ? 1 : 0;
            missed += sentence.vague() && !alarm ? 1 : 0;
            falseAlarms += !sentence.vague() && alarm ? 1 : 0;
        }
        return new Score(hits, missed, falseAlarms);
    }

    double precision() {
        return (double) hits / (hits + falseAlarms);
    }

    double recall() {
        return (double) hits / (hits + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f (%d found, %d missed, %d false alarms)",
                precision(),
                recall(),
                hits,
                missed,
                falseAlarms);
    }
}
