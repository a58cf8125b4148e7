package io.liaison.notification.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    @Test
    void shouldTellEverybodyNamedInTheOrderOfIds() {
        List<Recipient> recipients =
                Recipients.of(List.of(informed("wang"), informed("li")), RecipientsTest::nobody, null);

        assertThat(recipients).extracting(Recipient::person).containsExactly("li", "wang");
    }

    @Test
    void shouldTellNobodyTwice() {
        List<Recipient> recipients =
                Recipients.of(List.of(informed("wang"), duty("wang")), RecipientsTest::nobody, null);

        assertThat(recipients)
                .singleElement()
                .satisfies(only -> assertThat(only.told().duty()).isTrue());
    }

    @Test
    @Proves("1-substitute-notices")
    void shouldTellSubstitutesForWhomTheyStand() {
        List<Recipient> recipients = Recipients.of(List.of(duty("zhang")), substitutes("zhang", "wang"), null);

        assertThat(recipients)
                .containsExactly(
                        new Recipient("wang", "zhang", duty("zhang")), new Recipient("zhang", null, duty("zhang")));
    }

    @Test
    void shouldTellASubstituteWhoIsNamedHimselfOnlyInHisOwnName() {
        List<Recipient> recipients =
                Recipients.of(List.of(duty("zhang"), informed("wang")), substitutes("zhang", "wang"), null);

        assertThat(recipients)
                .contains(new Recipient("wang", null, informed("wang")))
                .hasSize(2);
    }

    @Test
    void shouldNotTellASubstituteWhatHeDidHimself() {
        List<Recipient> recipients = Recipients.of(List.of(informed("zhang")), substitutes("zhang", "wang"), "wang");

        assertThat(recipients).extracting(Recipient::person).containsExactly("zhang");
    }

    @Test
    void shouldPreferADutyWhereASubstituteStandsForSeveral() {
        Function<String, List<String>> substitutes = person -> List.of("li");

        List<Recipient> recipients = Recipients.of(List.of(informed("chen"), duty("zhang")), substitutes, null);

        assertThat(recipients)
                .contains(new Recipient("li", "zhang", duty("zhang")))
                .hasSize(3);
    }

    private static Told informed(String person) {
        return new Told(person, null, null, false);
    }

    private static Told duty(String person) {
        return new Told(person, "act", null, true);
    }

    private static Function<String, List<String>> substitutes(String principal, String substitute) {
        Map<String, List<String>> known = Map.of(principal, List.of(substitute));
        return person -> known.getOrDefault(person, List.of());
    }

    private static List<String> nobody(String person) {
        return List.of();
    }
}
