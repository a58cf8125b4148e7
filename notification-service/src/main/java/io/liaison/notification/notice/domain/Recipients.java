package io.liaison.notification.notice.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who gets a notice of one fact: everybody named, and those who stand for them. Nobody twice. */
public final class Recipients {

    private static final Comparator<Told> DUTIES_FIRST = Comparator.comparing(told -> !told.duty());

    private Recipients() {}

    /**
     * Finds the recipients.
     *
     * @param named those the publisher named
     * @param substitutesOf who stands for a person at this moment
     * @param actor who caused the fact: gets no copy as a substitute of what he did himself
     * @return the recipients by id, which is also the order in which their inboxes are locked
     */
    public static List<Recipient> of(
            List<Told> named, Function<String, List<String>> substitutesOf, @Nullable String actor) {
        List<Told> dutiesFirst = named.stream().sorted(DUTIES_FIRST).toList();
        Map<String, Recipient> found = new TreeMap<>();
        for (Told told : dutiesFirst) {
            found.putIfAbsent(told.person(), new Recipient(told.person(), null, told));
        }
        for (Told told : dutiesFirst) {
            for (String substitute : substitutesOf.apply(told.person())) {
                if (!substitute.equals(actor)) {
                    found.putIfAbsent(substitute, new Recipient(substitute, told.person(), told));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
