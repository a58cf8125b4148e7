package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.standalone.http.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A request that is filled in and waits for its submission: about 2 KB of JSON, five asks, no finding against it. */
record Draft(String id, Initiator initiator) {

    private static final List<String> DEPARTMENTS = List.of("PRD", "SLS", "LOG", "FIN", "OPS", "MKT");
    private static final int ASKS = 5;

    /** Of the demo's calendar. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private static final String BACKGROUND =
            "第三季有 12 家新客戶簽約，交付分三批進行：7 月 40 件、8 月 60 件、9 月 80 件。目前各部門各自排期，上一季有 6 件因資料晚到 3 天而延後出貨。";
    private static final String GOAL = "三批共 180 件全部按合約日期交付，延後件數為 0；每批交付後 2 個工作日內完成 1 份對帳表，客戶滿意度達到 90%。";
    private static final String WHAT = "提供第三季三批交付所需的資料：每批 1 份清單，列出 12 家客戶的品項、數量、負責人與聯絡電話，並標明與上一季不同的 3 個欄位";
    private static final String MEASURE = "3 份清單，每份涵蓋 12 家客戶，欄位完整率 100%";

    static Draft create(Initiator initiator) {
        Answer answer = initiator.session().create("/api/requests", form(initiator.department(), LocalDate.now(ZONE)));
        return new Draft(answer.require(201).text("/id"), initiator);
    }

    Answer submit() {
        return initiator.session().create("/api/requests/" + id + "/submission", Map.of());
    }

    static Map<String, Object> form(String own, LocalDate today) {
        List<String> departments = DEPARTMENTS.stream()
                .filter(department -> !department.equals(own))
                .limit(ASKS)
                .toList();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", "PROJECT");
        form.put("title", "第三季三批交付的跨部門協作需求");
        form.put("background", BACKGROUND);
        form.put("goal", GOAL);
        form.put("contact", "內部號 8888");
        form.put("departments", departments);
        form.put(
                "asks",
                IntStream.range(0, ASKS)
                        .mapToObj(index -> ask(departments.get(index), today.plusDays(20L + 5L * index)))
                        .toList());
        form.put("wishedCompletion", today.plusDays(60).toString());
        form.put("priority", "MEDIUM");
        return form;
    }

    private static Map<String, Object> ask(String department, LocalDate by) {
        return Map.of("department", department, "what", WHAT, "measure", MEASURE, "by", by.toString());
    }
}
