package io.liaison.request.intake.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.RequestType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class NumberPrefixesTest {

    private static final NumberPrefixes USUAL = new NumberPrefixes(
            3,
            Map.of(
                    RequestType.PROJECT, "XMBG",
                    RequestType.RESOURCE, "ZYSQ",
                    RequestType.ISSUE, "WTXT",
                    RequestType.PROCESS, "LCYH"),
            Map.of(
                    "XMBG", RequestType.PROJECT,
                    "ZYSQ", RequestType.RESOURCE,
                    "WTXT", RequestType.ISSUE,
                    "LCYH", RequestType.PROCESS));

    @Test
    void shouldKeepWhatItWasForOldNumbers() {
        NumberPrefixes changed = USUAL.become(with(RequestType.PROJECT, "PJ"));

        assertThat(changed.current()).containsEntry(RequestType.PROJECT, "PJ");
        assertThat(changed.earlier(RequestType.PROJECT)).containsExactly("XMBG");
        assertThat(changed.revision()).isEqualTo(4);
        assertThat(changed.become(USUAL.current()).earlier(RequestType.PROJECT)).containsExactly("PJ");
    }

    @Test
    void shouldChangeNothingWhereNothingChanges() {
        assertThat(USUAL.become(USUAL.current())).isSameAs(USUAL);
    }

    @Test
    void shouldRefuseEachFaultAtItsType() {
        Map<RequestType, String> wanted = new EnumMap<>(
                Map.of(RequestType.PROJECT, "Xm", RequestType.ISSUE, "ZYSQ", RequestType.PROCESS, "TOOLONGAB"));

        assertFaults(
                wanted,
                "prefixes.PROJECT numbering.prefix.malformed",
                "prefixes.RESOURCE numbering.prefix.missing",
                "prefixes.ISSUE numbering.prefix.of-another-type",
                "prefixes.PROCESS numbering.prefix.malformed");
    }

    @Test
    void shouldRefuseThePrefixThatAnotherTypeHasOrHad() {
        NumberPrefixes changed = USUAL.become(with(RequestType.PROJECT, "PJ"));
        Map<RequestType, String> wanted = new EnumMap<>(changed.current());
        wanted.put(RequestType.ISSUE, "XMBG");

        assertThatThrownBy(() -> changed.become(wanted)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldRefuseTheSamePrefixForTwoTypes() {
        Map<RequestType, String> wanted = with(RequestType.PROJECT, "NEU");
        wanted.put(RequestType.PROCESS, "NEU");

        assertFaults(wanted, "prefixes.PROCESS numbering.prefix.twice");
    }

    /** Whatever is tried one after the other. */
    @Property(tries = 300)
    void shouldNeverGiveAPrefixToTwoTypes(@ForAll("attempts") List<Map<RequestType, String>> attempts) {
        NumberPrefixes now = USUAL;
        for (Map<RequestType, String> wanted : attempts) {
            NumberPrefixes before = now;
            now = tried(before, wanted);

            assertThat(now.current()).containsOnlyKeys(RequestType.values());
            assertThat(now.current().values()).doesNotHaveDuplicates().allMatch(prefix -> prefix.matches("[A-Z]{2,8}"));
            assertThat(now.owners()).containsAllEntriesOf(before.owners());
            assertThat(now.owners()).containsAllEntriesOf(inverted(now.current()));
            assertThat(now.revision()).isGreaterThanOrEqualTo(before.revision());
        }
    }

    @Provide
    Arbitrary<List<Map<RequestType, String>>> attempts() {
        Arbitrary<String> few = Arbitraries.of("XMBG", "ZYSQ", "AA", "AB", "AC", "AD", "A", "ab", "ABCDEFGHI");
        return Arbitraries.maps(Arbitraries.of(RequestType.class), few)
                .ofMinSize(3)
                .list()
                .ofMaxSize(8);
    }

    private static NumberPrefixes tried(NumberPrefixes now, Map<RequestType, String> wanted) {
        try {
            return now.become(wanted);
        } catch (RuleViolation refused) {
            return now;
        }
    }

    private static Map<String, RequestType> inverted(Map<RequestType, String> current) {
        return current.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static Map<RequestType, String> with(RequestType type, String prefix) {
        Map<RequestType, String> wanted = new EnumMap<>(USUAL.current());
        wanted.put(type, prefix);
        return wanted;
    }

    private static void assertFaults(Map<RequestType, String> wanted, String... faults) {
        assertThatThrownBy(() -> USUAL.become(wanted))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .extracting(RuleViolation::fields, InstanceOfAssertFactories.list(FieldViolation.class))
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(faults);
    }
}
