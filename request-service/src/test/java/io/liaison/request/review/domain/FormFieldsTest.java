package io.liaison.request.review.domain;

import static io.liaison.request.support.RequestFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.support.RequestFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3: a return gives its reason per field where possible; of the fields there are. */
class FormFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "wishedCompletion",
                "attachments",
                "departments",
                "departments[2]",
                "asks[0]",
                "asks[2].measure",
                "otherParties",
                "completionNote"
            })
    void shouldKnowWhatTheFormHas(String path) {
        assertThat(FormFields.has(form(), path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "titles", "asks[3].measure", "asks[0].colour", "departments[3]", "asks[-1]", "asks[99999]"})
    void shouldNotKnowWhatItHasNot(String path) {
        assertThat(FormFields.has(form(), path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RESOURCE, resource, true",
        "RESOURCE, resource.quantity, true",
        "RESOURCE, resource.colour, false",
        "RESOURCE, process.owner, false",
        "PROCESS, process.opinionsUntil, true",
        "PROJECT, resource.quantity, false"
    })
    void shouldKnowWhatTheTypeAdds(RequestType type, String path, boolean there) {
        RequestForm form = RequestFixture.form(type, List.of("PRD"), "");

        assertThat(FormFields.has(form, path)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "issue.parties, true",
        "issue.parties[1].statement, true",
        "issue.parties[2].statement, false",
        "issue.parties[0].name, false",
        "issue.disputes[1], true",
        "issue.disputes[2], false"
    })
    void shouldKnowTheEntriesOfAnIssue(String path, boolean there) {
        assertThat(FormFields.has(RequestFixture.issue(), path)).isEqualTo(there);
    }

    @Test
    void shouldNameEachReasonThatIsForNoField() {
        List<FieldReason> reasons = List.of(new FieldReason("goal", "x"), new FieldReason("gaol", "x"));

        assertThatThrownBy(() -> FormFields.require(reasons, form()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.field()).isEqualTo("fields[1].field")));
    }
}
