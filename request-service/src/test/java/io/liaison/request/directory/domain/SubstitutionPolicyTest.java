package io.liaison.request.directory.domain;

import static io.liaison.request.support.RequestFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.DemoDirectory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstitutionPolicyTest {

    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    @Test
    void shouldAllowAColleagueForATime() {
        assertThatCode(() -> SubstitutionPolicy.require(
                        "zhang", new Substitution("wang", NOW, NEXT_WEEK), List.of(), DemoDirectory.standard(), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseABadPeriod() {
        Instant past = NOW.minus(Duration.ofDays(1));

        assertRefused("zhang", new Substitution("wang", NEXT_WEEK, NOW), "substitution.until.not-after-from");
        assertRefused("zhang", new Substitution("wang", past.minusSeconds(60), past), "substitution.until.past");
        assertRefused(
                "zhang", new Substitution("wang", NOW, NOW.plus(Duration.ofDays(367))), "substitution.until.too-long");
    }

    @Test
    void shouldRefuseOneselfAndStrangers() {
        assertRefused("zhang", new Substitution("zhang", NOW, NEXT_WEEK), "substitution.substitute.oneself");
        assertRefused("zhang", new Substitution("nobody", NOW, NEXT_WEEK), "person.unknown");
    }

    @Test
    @Proves("1-substitute-cycles")
    void shouldRefuseACycle() {
        Directory wangStoodForByZhang = DemoDirectory.with("wang", new Substitution("zhang", NOW, NEXT_WEEK));

        assertConflict("zhang", "wang", wangStoodForByZhang, "substitution-cycle");
    }

    @Test
    @Proves("1-substitute-chains")
    void shouldRefuseAChainAtBothEnds() {
        Directory wangStoodForByZhao = DemoDirectory.with("wang", new Substitution("zhao", NOW, NEXT_WEEK));

        assertConflict("zhang", "wang", wangStoodForByZhao, "substitution-chain");
        assertConflict("zhao", "chen", wangStoodForByZhao, "substitution-chain");
    }

    @Test
    void shouldAllowWhatDoesNotOverlap() {
        Directory earlier = DemoDirectory.with("wang", new Substitution("zhao", NOW.minus(Duration.ofDays(9)), NOW));

        assertThatCode(() -> SubstitutionPolicy.require(
                        "zhang", new Substitution("wang", NOW, NEXT_WEEK), List.of(), earlier, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldKeepSeveralPeriodsOfOnePersonApart() {
        Substitution thisWeek = new Substitution("wang", NOW, NEXT_WEEK);
        Substitution after = new Substitution("chen", NEXT_WEEK, NEXT_WEEK.plus(Duration.ofDays(3)));
        Substitution across = new Substitution("chen", NEXT_WEEK.minusSeconds(1), NEXT_WEEK.plusSeconds(1));

        assertThatCode(() ->
                        SubstitutionPolicy.require("zhang", after, List.of(thisWeek), DemoDirectory.standard(), NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        SubstitutionPolicy.require("zhang", across, List.of(thisWeek), DemoDirectory.standard(), NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("substitution-overlap"));
    }

    private static void assertRefused(String person, Substitution wanted, String code) {
        assertThatThrownBy(() -> SubstitutionPolicy.require(person, wanted, List.of(), DemoDirectory.standard(), NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.code()).isEqualTo(code)));
    }

    private static void assertConflict(String person, String substitute, Directory directory, String code) {
        assertThatThrownBy(() -> SubstitutionPolicy.require(
                        person, new Substitution(substitute, NOW, NEXT_WEEK), List.of(), directory, NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
