package io.liaison.archive.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.form.ReviewStep.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FormReaderTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final Instant START = Instant.parse("2024-05-06T02:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void shouldKeepEveryVersionWithWhatBecameOfIt() {
        submitted(1, "配合完成活動");
        tell(
                "request.returned",
                "li",
                Map.of("reason", "請補充銷售部", "fields", List.of(Map.of("field", "departments", "reason", "涉及部門未勾選"))));
        submitted(2, "5月20日前完成3款產品培訓課件");
        tell("request.signed", "zhang", Map.of("version", 2));
        tell("request.dispatched", "li", Map.of("leadDepartment", "MKT"));
        tell("request.objected", "zhang", Map.of("grounds", "不應由本部門牽頭"));
        tell("request.dispatched", "li", Map.of("leadDepartment", "PMO", "reason", "中立部門"));
        tell("request.confirmed", "li", Map.of("leadDepartment", "PMO"));

        DossierForms forms = read();

        assertThat(forms.requestForm()).isNotNull();
        assertThat(forms.requestForm().version()).isEqualTo(2);
        assertThat(forms.formerVersions()).singleElement().satisfies(former -> {
            assertThat(former.version()).isEqualTo(1);
            assertThat(former.form().background()).isEqualTo("配合完成活動");
            assertThat(former.signature()).isNull();
            assertThat(former.review()).isNotNull();
            assertThat(former.review().decision()).isEqualTo(RequestForm.Decision.RETURNED);
        });
        assertThat(forms.reviewRecord())
                .extracting(ReviewStep::kind)
                .containsExactly(
                        Kind.SUBMITTED,
                        Kind.RETURNED,
                        Kind.SUBMITTED,
                        Kind.SIGNED,
                        Kind.DISPATCHED,
                        Kind.OBJECTED,
                        Kind.DISPATCHED,
                        Kind.CONFIRMED);
        assertThat(forms.reviewRecord().get(1).fields())
                .containsExactly(new ReviewStep.FieldRemark("departments", "涉及部門未勾選"));
        assertThat(forms.reviewRecord().get(5).reason()).isEqualTo("不應由本部門牽頭");
        assertThat(forms.people()).containsExactly("li", "wang", "zhang");
    }

    @Test
    void shouldShowEveryPlanVersionWithItsAnswers() {
        plan(1, "2024-05-15");
        answer(1, "PRD", "chen", "DISAGREE", "需要更多時間");
        answer(1, "MKT", "zhang", "AGREE", null);
        plan(2, "2024-05-17");
        answer(2, "PRD", "chen", "AGREE", null);
        answer(2, "MKT", "zhang", "AGREE", null);
        tell("planning.plan-approved", "zhang", Map.of("planVersion", 2));

        List<PlanVersion> versions = read().planVersions();

        assertThat(versions).extracting(PlanVersion::planVersion).containsExactly(1, 2);
        assertThat(versions.get(0).approval()).isNull();
        assertThat(versions.get(0).answers())
                .extracting(PlanVersion.Answer::answer)
                .containsExactly("DISAGREE", "AGREE");
        assertThat(versions.get(0).answers().get(0).tasks())
                .containsExactly(new PlanVersion.TaskReason("posters", "需要更多時間"));
        assertThat(versions.get(1).approval()).isNotNull();
        assertThat(versions.get(1).tasks()).singleElement().satisfies(task -> {
            assertThat(task.plannedFinish()).isEqualTo(LocalDate.of(2024, 5, 17));
            assertThat(task.deliveryStandard()).containsExactly("符合品牌VI規範");
        });
        assertThat(versions.get(1).contingencies())
                .containsExactly(new PlanVersion.Contingency("產品部功能開發延遲", 3, "調整活動宣傳節奏"));
    }

    @Test
    void shouldShowTalkAndMeetingsAsTheyStoodLast() {
        tell("request.message-posted", "li", message("q", "資源申請是否超出預算？", 0));
        tell("planning.message-posted", "zhao", message("m", "下週提供", 0));
        tell("planning.message-posted", "zhao", message("m", "5月7日提供", 1));
        meeting("m1", 0, "5月8日 10:00");
        meeting("m1", 1, "5月9日 10:00");
        meeting("m2", 0, "進度復盤");
        tell("planning.meeting-cancelled", "wang", Map.of("meetingId", "m2", "reason", "併入下週"));
        tell(
                "planning.minutes-published",
                "wang",
                Map.of(
                        "meetingId", "m1",
                        "decisions", List.of("銷售部5月7日前提供數據"),
                        "actionItems", List.of(Map.of("what", "提供數據", "who", "xiaoli", "by", "2024-05-07"))));

        DossierForms forms = read();

        assertThat(forms.discussion())
                .extracting(Message::place, Message::text)
                .containsExactly(
                        tuple(Message.Place.REVIEW, "資源申請是否超出預算？"), tuple(Message.Place.COORDINATION, "5月7日提供"));
        assertThat(forms.counts().messages()).isEqualTo(2);
        assertThat(forms.meetings()).hasSize(2);
        assertThat(forms.meetings().get(0).agenda()).isEqualTo("5月9日 10:00");
        assertThat(forms.meetings().get(0).minutes()).isNotNull();
        assertThat(forms.meetings().get(0).minutes().actionItems())
                .containsExactly(new MeetingRecord.ActionItem("提供數據", "xiaoli", LocalDate.of(2024, 5, 7)));
        assertThat(forms.meetings().get(1).cancellation()).isNotNull();
    }

    @Test
    void shouldPairAnAlertWithWhatClearedIt() {
        alert("raised", "posters", "618活動物料設計", "UPSTREAM");
        alert("raised", "sheets", "促銷產品功能說明", "OVERDUE");
        alert("cleared", "posters", "618活動物料設計", "UPSTREAM");
        alert("raised", "posters", "618活動物料設計", "UPSTREAM");

        List<RedAlert> alerts = read().redAlerts();

        assertThat(alerts).hasSize(3);
        assertThat(alerts.get(0).clearedBy()).isEqualTo("PROGRESS_UPDATE");
        assertThat(alerts.get(0).upstreamTask()).isEqualTo("促銷產品功能說明");
        assertThat(alerts.get(1).clearedAt()).isNull();
        assertThat(alerts.get(2).clearedAt()).isNull();
    }

    @Test
    void shouldKeepWhatWasHandedInForARequestThatDidNotComeToItsEnd() {
        tell(
                "tracking.deliverable-submitted",
                "wang",
                Map.of(
                        "taskId", "t1",
                        "taskTitle", "618活動物料設計",
                        "round", 1,
                        "text", "海報3張",
                        "files",
                                List.of(Map.of(
                                        "id", "0190a8c0-7b3c-7d00-a100-000000000001",
                                        "name", "海報.zip",
                                        "mediaType", "application/zip",
                                        "size", 48_200_000L))));
        tell(
                "tracking.deliverable-returned",
                "zhang",
                Map.of("taskId", "t1", "round", 1, "faults", List.of("未包含活動二維碼")));
        tell("request.withdrawn", "wang", Map.of("reason", "活動取消"));

        DossierForms forms = read();

        assertThat(forms.acceptanceReport()).isNotNull();
        assertThat(forms.acceptanceReport().completedAt()).isNull();
        assertThat(forms.acceptanceReport().tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("618活動物料設計");
            assertThat(task.acceptedAt()).isNull();
            assertThat(task.rounds()).isEqualTo(1);
            assertThat(task.steps().get(0).text()).isEqualTo("海報3張");
            assertThat(task.steps().get(0).files())
                    .containsExactly(new KeptFile(
                            "0190a8c0-7b3c-7d00-a100-000000000001", "海報.zip", "application/zip", 48_200_000L, null));
            assertThat(task.steps().get(1).faults()).containsExactly("未包含活動二維碼");
        });
        assertThat(forms.counts().deliverableFiles()).isEqualTo(1);
    }

    @Test
    void shouldKeepTheFilesOfMessages() {
        tell(
                "planning.message-posted",
                "zhao",
                Map.of(
                        "messageId", "m",
                        "author", "zhao",
                        "files", List.of(Map.of("id", "f1", "name", "庫存.xlsx", "size", 1024L, "sha256", "abc"))));
        tell("request.message-posted", "li", message("q", "資源申請是否超出預算？", 0));

        assertThat(read().discussion())
                .extracting(Message::files)
                .containsExactly(List.of(new KeptFile("f1", "庫存.xlsx", null, 1024L, "abc")), List.of());
    }

    @Test
    void shouldReadWhatWasHandedInOrSaidBeforeThereWereFiles() {
        tell(
                "tracking.deliverable-submitted",
                "wang",
                Map.of("taskId", "t1", "taskTitle", "618活動物料設計", "round", 1, "text", "海報3張"));
        tell("planning.message-posted", "wang", Map.of("messageId", "m1", "author", "wang", "text", "已交"));

        DossierForms forms = read();

        assertThat(forms.acceptanceReport()).isNotNull();
        assertThat(forms.acceptanceReport().tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.steps().get(0).files()).isEmpty());
        assertThat(forms.counts().deliverableFiles()).isZero();
        assertThat(forms.discussion()).hasSize(1);
    }

    @Test
    void shouldReadAnEmptyDossier() {
        DossierForms forms = read();

        assertThat(forms.requestForm()).isNull();
        assertThat(forms.planVersions()).isEmpty();
        assertThat(forms.acceptanceReport()).isNull();
        assertThat(forms.people()).isEmpty();
    }

    private void submitted(int version, String background) {
        tell("request.submitted", "wang", Map.of("version", version, "form", Map.of("background", background)));
    }

    private void plan(int version, String finish) {
        Map<String, Object> task = Map.of(
                "taskKey", "posters",
                "title", "618活動物料設計",
                "department", "MKT",
                "owner", "wang",
                "plannedStart", "2024-05-08",
                "plannedFinish", finish,
                "deliveryStandard", List.of("符合品牌VI規範"),
                "dependsOn", List.of());
        Map<String, Object> contingency = Map.of("trigger", "產品部功能開發延遲", "daysOfNotice", 3, "measure", "調整活動宣傳節奏");
        tell(
                "planning.plan-submitted",
                "zhang",
                Map.of(
                        "planVersion", version,
                        "round", version,
                        "tasks", List.of(task),
                        "contingencies", List.of(contingency),
                        "departments", List.of("MKT", "PRD")));
    }

    private void answer(int version, String department, String person, String answer, @Nullable String reason) {
        Map<String, Object> data = reason == null
                ? Map.of("planVersion", version, "department", department, "answer", answer)
                : Map.of(
                        "planVersion", version,
                        "department", department,
                        "answer", answer,
                        "reason", reason,
                        "tasks", List.of(Map.of("taskKey", "posters", "reason", reason)));
        tell("planning.plan-answered", person, data);
    }

    private static Map<String, Object> message(String id, String text, int edition) {
        return Map.of("messageId", id, "author", "zhao", "text", text, "edition", edition);
    }

    private void meeting(String id, int sequence, String agenda) {
        tell("planning.meeting-scheduled", "wang", Map.of("meetingId", id, "sequence", sequence, "agenda", agenda));
    }

    private void alert(String what, String taskId, String title, String reason) {
        tell(
                "tracking.red-alert-" + what,
                "wang",
                Map.of(
                        "taskId", taskId,
                        "taskTitle", title,
                        "reason", reason,
                        "cause", "PROGRESS_UPDATE",
                        "upstreamTaskId", "sheets"));
    }

    private void tell(String name, String person, Map<String, ?> data) {
        Instant time = START.plusSeconds(60L * entries.size());
        entries.add(new Entry(
                UUID.randomUUID().toString(),
                REQUEST,
                "liaison." + name.substring(0, name.indexOf('.')),
                "liaison." + name + ".v1",
                time,
                person,
                null,
                JsonMapper.shared().writeValueAsString(data),
                "",
                null,
                null));
    }

    private DossierForms read() {
        return new FormReader().read(entries);
    }
}
