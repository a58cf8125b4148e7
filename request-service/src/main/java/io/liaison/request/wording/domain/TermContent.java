package io.liaison.request.wording.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.ClearPhrase;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TermPattern;
import io.liaison.platform.wording.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an entry of the lists to say.
 *
 * @param text what is looked for, see {@link TermPattern}
 * @param severity what a finding of a vague word asks of the initiator, {@link Severity#UNCLEAR} where it is absent; none
 *     for an exception
 * @param mending what could stand in place of a vague word, see {@link VagueWord}; empty for an exception
 */
public record TermContent(
        TextLanguage language,
        TermKind kind,
        String text,
        @Nullable Severity severity,
        String mending) {

    /**
     * The entry.
     *
     * @throws RuleViolation of kind INVALID with every field at fault
     */
    public Term term(String id) {
        List<FieldViolation> faults = faults();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("validation", faults);
        }
        TermPattern pattern = TermPattern.of("text", text);
        return kind.vagueness()
                .<Term>map(left -> new VagueWord(
                        id, language, pattern, left, Objects.requireNonNullElse(severity, Severity.UNCLEAR), mending))
                .orElseGet(() -> new ClearPhrase(id, language, pattern));
    }

    private List<FieldViolation> faults() {
        List<FieldViolation> faults = new ArrayList<>();
        TermPattern.fault("text", text).ifPresent(faults::add);
        if (severity == Severity.BLOCKING) {
            faults.add(FieldViolation.of("severity", "wording.severity.blocking"));
        }
        if (kind == TermKind.CLEAR && severity != null) {
            faults.add(FieldViolation.of("severity", "wording.of-exception"));
        }
        if (kind == TermKind.CLEAR && !mending.isEmpty()) {
            faults.add(FieldViolation.of("mending", "wording.of-exception"));
        }
        if (kind != TermKind.CLEAR && mending.isEmpty()) {
            faults.add(FieldViolation.of("mending", "wording.mending.missing"));
        }
        return faults;
    }
}
