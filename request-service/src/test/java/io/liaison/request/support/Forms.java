package io.liaison.request.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bodies of form 1 as a page sends them. */
public final class Forms {

    private Forms() {}

    /** The example of the source document. */
    public static Map<String, Object> complete() {
        Map<String, Object> form = new HashMap<>();
        form.put("type", "PROJECT");
        form.put("title", "618大促活動跨部門協作需求");
        form.put("background", "為提升618大促活動轉化率,需聯合產品部、銷售部、物流部協同推進。");
        form.put("goal", "活動期間銷售額同比增長30%,用戶滿意度達90%以上。");
        form.put("contact", "內部號:8888");
        form.put("departments", List.of("PRD", "SLS", "LOG"));
        form.put(
                "asks",
                List.of(
                        ask("PRD", "提供促銷產品功能說明及用戶畫像", "3款", "2024-05-10"),
                        ask("SLS", "完成一線銷售人員活動培訓", "全部一線銷售人員", "2024-05-15"),
                        ask("LOG", "確認活動期間庫存容量及配送時效", "書面確認1份", "2024-05-25")));
        form.put("wishedCompletion", "2024-06-20");
        form.put("priority", "HIGH");
        return form;
    }

    /** An issue between sales and product. */
    public static Map<String, Object> issue() {
        Map<String, Object> form = complete();
        form.put("type", "ISSUE");
        form.put(
                "issue",
                Map.of(
                        "parties",
                                List.of(
                                        Map.of("department", "SLS", "statement", "投訴須在 24 小時內回應"),
                                        Map.of("department", "PRD", "statement", "須先收到完整的問題單")),
                        "disputes", List.of("技術支持由哪個部門提供")));
        return form;
    }

    /** An application for a part of the budget, which finance owns. */
    public static Map<String, Object> resource() {
        Map<String, Object> form = complete();
        form.put("type", "RESOURCE");
        form.put(
                "resource",
                Map.of(
                        "kind", "budget",
                        "quantity", 30.5,
                        "unit", "萬元",
                        "from", "2024-05-20",
                        "until", "2024-06-20",
                        "purpose", "618 活動的場地與物料費用",
                        "confidentiality", "金額僅限活動小組知悉"));
        return form;
    }

    /** Opinions on a rule that finance owns. */
    public static Map<String, Object> process() {
        Map<String, Object> form = complete();
        form.put("type", "PROCESS");
        form.put("process", Map.of("document", "電子發票報銷管理辦法（草案第 2 版）", "owner", "FIN", "opinionsUntil", "2024-05-31"));
        return form;
    }

    public static Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = complete();
        form.put(field, value);
        return form;
    }

    public static Map<String, Object> without(String field) {
        Map<String, Object> form = complete();
        form.remove(field);
        return form;
    }

    public static Map<String, Object> ask(String department, String what, String measure, String by) {
        return Map.of("department", department, "what", what, "measure", measure, "by", by);
    }
}
