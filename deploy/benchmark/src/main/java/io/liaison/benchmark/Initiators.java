package io.liaison.benchmark;

import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.people.DemoPerson;
import io.liaison.standalone.platform.StandalonePlatform;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who raise requests: one session per connection, spread over the liaisons of all departments, because the
 * gateway limits how much one person may call. Heads are left out: a head's submission is signed at once, which is more
 * than a submission.
 */
final class Initiators {

    private Initiators() {}

    static List<Initiator> signIn(StandalonePlatform platform, int connections) {
        List<String> people = DemoDirectory.load().people().stream()
                .filter(person -> person.role() == DemoPerson.Role.LIAISON)
                .map(DemoPerson::id)
                .toList();
        List<Initiator> initiators = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            PersonSession session = platform.signIn(people.get(i % people.size()));
            String department = session.get("/api/me").require(200).text("/department");
            initiators.add(new Initiator(session, department));
        }
        return initiators;
    }

    /** Somebody signed in, on a connection of their own. */
    record Initiator(PersonSession session, String department) {}
}
