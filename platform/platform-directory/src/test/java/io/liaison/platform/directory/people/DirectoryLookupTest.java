package io.liaison.platform.directory.people;

import static io.liaison.platform.directory.DirectoryFixture.gone;
import static io.liaison.platform.directory.DirectoryFixture.organisation;
import static io.liaison.platform.directory.DirectoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.test.Proves;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryLookupTest {

    private static final Instant FROM = Instant.parse("2024-05-06T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2024-05-10T00:00:00Z");

    @Test
    @Proves("1-person-superior")
    void shouldFindTheSuperior() {
        Directory directory = organisation();

        assertThat(directory.superiorOf("wang")).contains("zhang");
        assertThat(directory.superiorOf("zhang")).contains("gm");
        assertThat(directory.superiorOf("gm")).isEmpty();
        assertThat(directory.superiorOf("stranger")).isEmpty();
    }

    @Test
    void shouldNotSearchForEverAmongDepartmentsThatAreEachOthersParent() {
        LocalizedName name = new LocalizedName("甲", "甲", "A");
        Directory directory = new Directory(
                List.of(person("solo", "A")),
                List.of(
                        new Department("A", name, "B", "solo", "solo", false, Set.of()),
                        new Department("B", name, "A", "solo", "solo", false, Set.of())),
                WorkingCalendar.standard());

        assertThat(directory.superiorOf("solo")).isEmpty();
    }

    @Test
    void shouldNameEachHeadAndLiaisonOnce() {
        assertThat(organisation().headsAndLiaisonsOf(List.of("PRD", "MKT", "PRD", "nowhere")))
                .containsExactly("chen", "zhao", "zhang", "wang");
    }

    @Test
    void shouldCountOnlyActiveAdministrators() {
        Directory directory = organisation(gone("former", "PMO"));

        assertThat(directory.administrators()).containsExactly("li");
        assertThat(directory.isAdministrator("former")).isFalse();
    }

    @Test
    @Proves("1-substitute-period")
    void shouldLetASubstituteStandInOnlyDuringThePeriod() {
        Directory directory = organisation(person("lin", "MKT", new Substitution("wang", FROM, UNTIL)));

        assertThat(directory.standsFor("wang", FROM.minusMillis(1))).isEmpty();
        assertThat(directory.standsFor("wang", FROM)).containsExactly("lin");
        assertThat(directory.substitutesOf("lin", UNTIL.minusMillis(1))).containsExactly("wang");
        assertThat(directory.standsFor("wang", UNTIL)).isEmpty();
    }

    @Test
    @Proves("1-substitute-chains")
    void shouldNotFollowChainsOfSubstitutes() {
        Directory directory = organisation(
                person("lin", "MKT", new Substitution("wu", FROM, UNTIL)),
                person("wu", "MKT", new Substitution("wang", FROM, UNTIL)));

        assertThat(directory.standsFor("wang", FROM)).containsExactly("wu");
    }

    @Test
    void shouldChooseTheNameByScriptOrRegion() {
        LocalizedName name = new LocalizedName("繁", "简", "en");

        assertThat(List.of("zh-Hant", "zh-TW", "zh", "zh-Hans", "zh-CN", "zh-Hant-CN", "en-GB", "fr"))
                .extracting(tag -> name.in(Locale.forLanguageTag(tag)))
                .containsExactly("繁", "繁", "繁", "简", "简", "繁", "en", "繁");
    }
}
