package io.liaison.archive.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A request as the other parts of the platform tell of it: raised by marketing, with a part for product. */
public final class Requests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    public final UUID id = UUID.randomUUID();
    public final String number = "XMBG-202405%03d".formatted(SERIAL.incrementAndGet());
    private Instant time = Instant.parse("2024-05-06T02:00:00Z");

    public Requests submitted() {
        Map<String, Object> form = Map.ofEntries(
                Map.entry("type", "PROJECT"),
                Map.entry("title", "618大促活動跨部門協作需求"),
                Map.entry("background", "提升618大促活動轉化率"),
                Map.entry("goal", "銷售額同比增長30%,用戶滿意度≥90%"),
                Map.entry("raisingDepartment", "MKT"),
                Map.entry("initiator", "wang"),
                Map.entry("contact", "內部號:8888"),
                Map.entry("departments", List.of("MKT", "PRD")),
                Map.entry(
                        "asks",
                        List.of(Map.of("department", "PRD", "what", "促銷產品功能說明", "measure", "3款", "by", "2024-05-10"))),
                Map.entry("otherParties", "外部印刷廠"),
                Map.entry("wishedCompletion", "2024-06-20"),
                Map.entry("completionNote", "活動結束"),
                Map.entry("priority", "HIGH"),
                Map.entry(
                        "attachments",
                        List.of(Map.of("name", "《618大促活動初步方案.pdf》", "size", 1234, "sha256", "0".repeat(64)))));
        return tell(
                "liaison.request.submitted.v1",
                "wang",
                Map.of("version", 1, "raisedOn", "2024-05-06", "resubmission", false, "form", form));
    }

    public Requests reviewed() {
        return tell("liaison.request.signed.v1", "zhang", Map.of("version", 1))
                .tell(
                        "liaison.request.dispatched.v1",
                        "li",
                        Map.of("round", 1, "leadDepartment", "MKT", "leadHead", "zhang"));
    }

    public Requests feedback() {
        Map<String, Object> need = Map.of(
                "dependencyId", UUID.randomUUID().toString(),
                "department", "SLS",
                "what", "近3個月客戶購買數據",
                "by", "2024-05-07",
                "contact", "小李",
                "extension", "6666");
        return tell(
                        "liaison.planning.feedback-submitted.v1",
                        "zhao",
                        Map.of(
                                "feedbackId", "f1",
                                "department", "PRD",
                                "person", "zhao",
                                "date", "2024-05-07",
                                "points", "同意提供3款促銷產品功能說明",
                                "suggestedCompletion", "2024-05-10",
                                "needs", List.of(need),
                                "remarks", "可能延遲1-2天"))
                .tell("liaison.planning.feedback-signed.v1", "chen", Map.of("feedbackId", "f1", "department", "PRD"))
                .tell("liaison.planning.feedback-acknowledged.v1", "wang", Map.of("feedbackId", "f1"));
    }

    public Requests progress() {
        return tell(
                        "liaison.tracking.progress-reported.v1",
                        "wang",
                        Map.ofEntries(
                                Map.entry("taskId", "t1"),
                                Map.entry("taskTitle", "618活動物料設計"),
                                Map.entry("department", "MKT"),
                                Map.entry("owner", "wang"),
                                Map.entry("sequence", 1),
                                Map.entry("state", "IN_PROGRESS"),
                                Map.entry("percent", 80),
                                Map.entry("workDone", "完成主推海報3張"),
                                Map.entry("openProblems", "詳情頁剩餘2版文案"),
                                Map.entry("risk", Map.of("reason", "功能說明延遲", "expectedFinish", "2024-05-16")),
                                Map.entry("plannedStart", "2024-05-08"),
                                Map.entry("plannedFinish", "2024-05-15"),
                                Map.entry("reportedAt", "2024-05-14T08:00:00Z")))
                .tell("liaison.tracking.progress-reviewed.v1", "zhang", Map.of("taskId", "t1", "sequence", 1))
                .tell(
                        "liaison.tracking.deliverable-submitted.v1",
                        "wang",
                        Map.of("taskId", "t1", "round", 1, "text", "海報", "files", List.of()))
                .tell(
                        "liaison.tracking.deliverable-returned.v1",
                        "wang",
                        Map.of("taskId", "t1", "round", 1, "faults", List.of("未包含活動二維碼")))
                .tell("liaison.tracking.deliverable-accepted.v1", "wang", Map.of("taskId", "t1", "round", 2));
    }

    public Requests completed() {
        Map<String, Object> task = Map.of(
                "taskId", "t1",
                "title", "618活動物料設計",
                "department", "MKT",
                "owner", "wang",
                "plannedFinish", "2024-05-15",
                "acceptedAt", "2024-06-20T01:00:00Z",
                "rounds", 2);
        time = Instant.parse("2024-06-20T01:00:00Z");
        return tell(
                "liaison.tracking.request-completed.v1",
                "wang",
                Map.of(
                        "completedAt", "2024-06-20T01:00:00Z",
                        "leadDepartment", "MKT",
                        "raisingDepartment", "MKT",
                        "departments", List.of("MKT", "PRD"),
                        "report", Map.of("tasks", List.of(task))));
    }

    public Requests wholeStory() {
        return submitted().reviewed().feedback().progress().completed();
    }

    /** Tells a fact about the request; each a minute after the one before. */
    public Requests tell(String type, String by, Map<String, ?> fields) {
        time = time.plusSeconds(60);
        Events.publish(type, id.toString(), time, data(by, fields));
        return this;
    }

    public Map<String, Object> data(String by, Map<String, ?> fields) {
        Map<String, Object> data = new HashMap<>(fields);
        data.put("requestId", id.toString());
        data.put("number", number);
        data.put("title", "618大促活動跨部門協作需求");
        data.put("by", Map.of("person", by));
        data.put("notify", List.of());
        data.put("audience", Map.of("people", List.of("wang"), "departments", List.of("MKT", "PRD")));
        return data;
    }
}
