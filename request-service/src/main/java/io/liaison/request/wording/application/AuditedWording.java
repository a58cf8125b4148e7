package io.liaison.request.wording.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.request.wording.domain.TermKind;
import io.liaison.request.wording.domain.WordingEntry;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the audit trail keeps of a change of the wording lists.
 *
 * @param act what was done
 * @param id of the entry
 * @param facts what it says, or what changed of it
 */
record AuditedWording(String act, String id, Map<String, String> facts) {

    static AuditedWording added(WordingEntry entry) {
        return new AuditedWording("add", entry.id(), facts(entry.term()));
    }

    static AuditedWording removed(WordingEntry entry) {
        return new AuditedWording("remove", entry.id(), facts(entry.term()));
    }

    static AuditedWording changed(WordingEntry before, WordingEntry after) {
        if (before.active() != after.active()) {
            return new AuditedWording(
                    after.active() ? "switch-on" : "switch-off",
                    after.id(),
                    Map.of("text", after.term().pattern().text()));
        }
        Map<String, String> were = facts(before.term());
        Map<String, String> differing = new TreeMap<>();
        facts(after.term()).forEach((name, is) -> {
            String was = were.get(name);
            if (!is.equals(was)) {
                differing.put(name, was + " → " + is);
            }
        });
        return new AuditedWording("change", after.id(), differing);
    }

    AuditEntry entry(ActedBy by, Instant at) {
        return new AuditEntry(null, "wording:" + id, act, by.person(), by.onBehalfOf(), at, null, null, facts);
    }

    private static Map<String, String> facts(Term term) {
        VagueWord word = term instanceof VagueWord vague ? vague : null;
        return Map.of(
                "language",
                term.language().tag(),
                "kind",
                TermKind.of(term).name(),
                "text",
                term.pattern().text(),
                "severity",
                word == null ? "" : word.severity().name(),
                "mending",
                word == null ? "" : word.mending());
    }
}
