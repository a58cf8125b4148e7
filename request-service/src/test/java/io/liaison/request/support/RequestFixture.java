package io.liaison.request.support;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Assignment;
import io.liaison.request.intake.domain.AttachmentLimits;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.Origin;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import io.liaison.request.intake.domain.Submission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests of the example (618 大促) in each state, for tests without a database. */
public final class RequestFixture {

    public static final Instant NOW = Instant.parse("2024-05-06T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    public static final ActedBy WANG = new ActedBy("wang", null);
    public static final ActedBy ZHANG = new ActedBy("zhang", null);
    public static final ActedBy LI = new ActedBy("li", null);

    public static final AttachmentLimits LIMITS = new AttachmentLimits(20, 100, 1000);

    private RequestFixture() {}

    public static RequestForm form() {
        return new RequestForm(
                RequestType.PROJECT,
                "618大促活動跨部門協作需求",
                "為提升618大促活動轉化率,需聯合產品部、銷售部、物流部協同推進。",
                "活動期間銷售額同比增長30%,用戶滿意度達90%以上。",
                "內部號:8888",
                List.of("PRD", "SLS", "LOG"),
                List.of(
                        new Ask("PRD", "提供促銷產品功能說明及用戶畫像", "3款", LocalDate.of(2024, 5, 10)),
                        new Ask("SLS", "完成一線銷售人員活動培訓", "全部一線銷售人員", LocalDate.of(2024, 5, 15)),
                        new Ask("LOG", "確認活動期間庫存容量及配送時效", "書面確認1份", LocalDate.of(2024, 5, 25))),
                LocalDate.of(2024, 6, 20),
                Priority.HIGH,
                null);
    }

    public static RequestForm form(RequestType type, List<String> departments, String resourceKind) {
        RequestForm form = form();
        return new RequestForm(
                type,
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                departments,
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                resourceKind.isEmpty() ? null : resource(resourceKind));
    }

    private static ResourceParticulars resource(String kind) {
        return new ResourceParticulars(
                kind,
                new BigDecimal("30"),
                "萬元",
                LocalDate.of(2024, 5, 20),
                LocalDate.of(2024, 6, 20),
                "618 活動的場地與物料費用",
                "僅供活動小組使用");
    }

    /** Sales and support at odds over answers to complaints, as the source document has it; operations is to answer. */
    public static RequestForm issue() {
        return new RequestForm(
                RequestType.ISSUE,
                "客戶投訴回應逾時",
                "4月有 12 件客戶投訴超過 24 小時才回應。",
                "投訴 24 小時內回應率達 95%。",
                "內部號:8888",
                List.of("SLS", "PRD"),
                List.of(
                        new Ask("SLS", "提供逾時投訴清單", "12 件", LocalDate.of(2024, 5, 10)),
                        new Ask("PRD", "提供技術支持排班表", "1 份", LocalDate.of(2024, 5, 15))),
                LocalDate.of(2024, 6, 20),
                Priority.MEDIUM,
                new IssueParticulars(
                        List.of(
                                new IssueParticulars.Party("SLS", "投訴須在 24 小時內回應"),
                                new IssueParticulars.Party("PRD", "須先收到完整的問題單")),
                        List.of("技術支持由哪個部門提供", "24 小時從何時起算")));
    }

    /** Finance's new rule for electronic invoices, as the source document has it. */
    public static RequestForm process() {
        return new RequestForm(
                RequestType.PROCESS,
                "電子發票報銷新規意見徵求",
                "電子發票自 7 月 1 日起用於報銷。",
                "6 個部門的意見在 5 月底前收齊。",
                "內部號:8888",
                List.of("FIN", "SLS"),
                List.of(
                        new Ask("FIN", "提供新規草案", "1 份", LocalDate.of(2024, 5, 10)),
                        new Ask("SLS", "逐條提出意見", "1 份", LocalDate.of(2024, 5, 24))),
                LocalDate.of(2024, 6, 20),
                Priority.MEDIUM,
                new ProcessParticulars("電子發票報銷管理辦法（草案第 2 版）", "FIN", LocalDate.of(2024, 5, 31)));
    }

    public static Request draft() {
        return draft(form());
    }

    public static Request draft(RequestForm form) {
        return Request.draft(UUID.randomUUID(), new Origin("wang", "MKT", NOW), form);
    }

    public static Submission submission(int version) {
        return new Submission("XMBG-202405001", TODAY, version, NOW, WANG, List.of());
    }

    public static Request submitted() {
        return draft().submit(submission(1), false).request();
    }

    public static Request signed() {
        return submitted().sign(ZHANG, NOW).request();
    }

    public static Request returned() {
        return signed().sendBack(LI, NOW, "涉及部門未勾選,請補充銷售部", List.of()).request();
    }

    public static Request dispatched() {
        return signed().dispatch(LI, NOW, toProposed()).request();
    }

    public static Request confirmed() {
        return dispatched().confirm(ZHANG, NOW).request();
    }

    public static Assignment toProposed() {
        return new Assignment("MKT", "zhang", Optional.of("MKT"), null);
    }

    /** A request in a state; where a signature is usual by then, with it. */
    public static Request in(RequestState state) {
        return switch (state) {
            case DRAFT -> draft();
            case SUBMITTED -> signed();
            case RETURNED -> returned();
            case REJECTED -> signed().reject(LI, NOW, "超出預算").request();
            case DISPATCHED -> dispatched();
            case OBJECTED -> dispatched().object(ZHANG, NOW, "應由產品部牽頭").request();
            case CONFIRMED -> confirmed();
            case WITHDRAWN -> signed().withdraw(WANG, NOW, "活動取消").request();
        };
    }
}
