package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.LOGISTICS;
import static io.liaison.standalone.example.Cast.LOGISTICS_LIAISON;
import static io.liaison.standalone.example.Cast.MARKETING;
import static io.liaison.standalone.example.Cast.PRODUCT;
import static io.liaison.standalone.example.Cast.SALES;
import static io.liaison.standalone.example.Cast.WANG;
import static io.liaison.standalone.example.Cast.XIAOLI;
import static io.liaison.standalone.example.Cast.ZHAO;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of the example, filled in with the source document's facts. */
final class Papers {

    static final String SHEETS = "product-sheets";
    static final String POSTERS = "campaign-material";
    static final String TRAINING = "sales-training";
    static final String REGIONS = "regional-plan";
    static final String STOCK = "stock-and-delivery";
    static final String CAMPAIGN = "campaign-run";

    private Papers() {}

    /** Form 1. The first version forgets the sales department, as the source's example of a return has it. */
    static Map<String, Object> application(boolean withSales) {
        List<String> departments = new ArrayList<>(List.of(PRODUCT, LOGISTICS));
        List<Map<String, Object>> asks = new ArrayList<>();
        asks.add(ask(PRODUCT, "提供促銷產品的功能說明與用戶畫像", "3 款產品，每款功能說明 1 份、用戶畫像 1 份", "2024-05-10"));
        if (withSales) {
            departments.add(1, SALES);
            asks.add(ask(SALES, "完成一線銷售人員的活動培訓", "全部一線人員，培訓 1 次", "2024-05-15"));
            asks.add(ask(SALES, "提交區域推廣計劃", "每個銷售區域 1 份", "2024-05-20"));
        }
        asks.add(ask(LOGISTICS, "確認活動期間的庫存容量與配送時效，並制定應急方案", "3 款產品的庫存表 1 份、應急方案 1 份", "2024-05-25"));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", "PROJECT");
        form.put("title", "618大促活動跨部門協作需求");
        form.put("background", "618 大促在 6 月 18 日舉行，市場部提出活動方案，產品、銷售、物流三個部門各有工作。");
        form.put("goal", "活動期間銷售額同比增長 30%，用戶滿意度達到 90%。");
        form.put("contact", "內部號 8888");
        form.put("departments", departments);
        form.put("asks", asks);
        form.put("wishedCompletion", "2024-06-20");
        form.put("priority", "HIGH");
        return form;
    }

    private static Map<String, Object> ask(String department, String what, String measure, String by) {
        return Map.of("department", department, "what", what, "measure", measure, "by", by);
    }

    /** Form 2 of the product department: agrees, and needs the customers' purchases of three months from sales. */
    static Map<String, Object> productFeedback() {
        return Map.of(
                "department", PRODUCT,
                "points", "同意提供 3 款產品的功能說明與用戶畫像，5 月 8 日完成初稿，5 月 10 日定稿。",
                "suggestedCompletion", "2024-05-10",
                "needs",
                        List.of(Map.of(
                                "department",
                                SALES,
                                "what",
                                "近 3 個月的客戶購買數據",
                                "by",
                                "2024-05-07",
                                "contact",
                                "小李",
                                "extension",
                                "6666")),
                "remarks", "數據若晚到，功能說明可能順延 1 至 2 天。");
    }

    static Map<String, Object> logisticsFeedback() {
        return Map.of(
                "department", LOGISTICS,
                "points", "5 月 24 日確認 3 款產品的庫存容量與配送時效，應急方案同日交付。",
                "suggestedCompletion", "2024-05-24",
                "needs", List.of(),
                "remarks", "應急配送方案在活動前 10 天就緒。");
    }

    /** The plan (跨部門協調方案). The second version gives the regional plan five more days, as sales asked. */
    static Map<String, Object> plan(int version) {
        String regionsFinish = version == 1 ? "2024-05-15" : "2024-05-20";
        return Map.of(
                "tasks",
                List.of(
                        task(
                                SHEETS,
                                PRODUCT,
                                ZHAO,
                                "2024-05-08",
                                "2024-05-10",
                                List.of("3 款產品的功能說明各 1 份", "3 款產品的用戶畫像各 1 份"),
                                List.of()),
                        task(
                                POSTERS,
                                MARKETING,
                                WANG,
                                "2024-05-08",
                                "2024-05-15",
                                List.of("主推海報 3 張，含活動二維碼", "詳情頁文案 5 版", "符合品牌視覺規範"),
                                List.of(SHEETS)),
                        task(
                                TRAINING,
                                SALES,
                                XIAOLI,
                                "2024-05-09",
                                "2024-05-15",
                                List.of("一線人員全部到訓，簽到表 1 份"),
                                List.of()),
                        task(REGIONS, SALES, XIAOLI, "2024-05-13", regionsFinish, List.of("每個銷售區域 1 份計劃"), List.of()),
                        task(
                                STOCK,
                                LOGISTICS,
                                LOGISTICS_LIAISON,
                                "2024-05-13",
                                "2024-05-24",
                                List.of("3 款產品的庫存表 1 份", "應急方案 1 份"),
                                List.of()),
                        task(
                                CAMPAIGN,
                                MARKETING,
                                WANG,
                                "2024-05-27",
                                "2024-06-20",
                                List.of("銷售額與滿意度數據表 1 份"),
                                List.of(POSTERS, TRAINING, REGIONS, STOCK))),
                "contingencies",
                List.of(Map.of(
                        "trigger", "產品功能說明晚於 5 月 10 日",
                        "daysOfNotice", 3,
                        "measure", "產品部提前 3 天通知市場部，市場部調整宣傳節奏")),
                "releasedDepartments",
                List.of());
    }

    private static Map<String, Object> task(
            String key,
            String department,
            String owner,
            String start,
            String finish,
            List<String> standard,
            List<String> dependsOn) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("taskKey", key);
        task.put("title", title(key));
        task.put("department", department);
        task.put("owner", owner);
        task.put("plannedStart", start);
        task.put("plannedFinish", finish);
        task.put("deliveryStandard", standard);
        task.put("dependsOn", dependsOn);
        return task;
    }

    /** Title of the task that the plan has under a key. */
    static String title(String taskKey) {
        return switch (taskKey) {
            case SHEETS -> "促銷產品功能說明與用戶畫像";
            case POSTERS -> "618活動物料設計";
            case TRAINING -> "一線銷售人員活動培訓";
            case REGIONS -> "區域推廣計劃";
            case STOCK -> "庫存容量與配送時效確認";
            case CAMPAIGN -> "618活動執行與結果匯總";
            default -> throw new IllegalArgumentException(taskKey);
        };
    }

    /** Form 3: an update of a task. */
    static Map<String, Object> update(long percent, String workDone, String openProblems) {
        Map<String, Object> update = new LinkedHashMap<>();
        update.put("state", "IN_PROGRESS");
        update.put("percent", percent);
        update.put("workDone", workDone);
        update.put("openProblems", openProblems);
        return update;
    }

    static Map<String, Object> delayed(Map<String, Object> update, String reason, String expectedFinish) {
        Map<String, Object> delayed = new LinkedHashMap<>(update);
        delayed.put("risk", Map.of("reason", reason, "expectedFinish", expectedFinish));
        return delayed;
    }
}
