package io.liaison.request.intake.domain.clarity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text says how much (做到什麼程度): a number with its unit (3份, 兩百件, 1,000 元, 20%, two copies), the whole of
 * something (全部, each), or a criterion that can be checked (符合…, 經…核准, approved by).
 */
final class Quantities {

    private static final String NUMBER = "(?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二兩两三四五六七八九十百千萬万億亿]+|半)";
    private static final String CHINESE_UNIT =
            "(?:多|餘|余)? ?[萬万億亿千百]?(?:個|个|份|款|張|张|件|名|位|人|次|場|场|台|臺|套|版|頁|页|項|项|條|条|則|则|篇|支|隻|只(?!是|有|要|能)"
                    + "|組|组|家|間|间|箱|盒|種|种|類|类|筆|笔|門|门|堂|小時|小时|天|工作日|週|周|年(?!度|月)|分鐘|分钟|毫秒|秒|元|塊|块|公斤|噸|吨"
                    + "|公里|公尺|毫米|公分|厘米|像素|米|倍|成(?!立|果|本|功|為|为|員|员|長|长|效)|折|欄|栏|字|檔|档|例|處|处|站|冊|册|封|輛|辆|席)";
    private static final String ENGLISH_NUMBER =
            "(?:\\d[\\d,]*(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
                    + "|thirty|forty|fifty|sixty|hundred|thousand|million|dozen|half)";

    private static final List<Pattern> MEASURES = List.of(
            compile("\\d ?[%％‰]|百分之[零一二三四五六七八九十百\\d]"),
            compile("(?<![第下\\d]|同(?=一))(?<![A-Za-z])" + NUMBER + CHINESE_UNIT + "|\\d ?分(?![鐘钟])"),
            compile("(?<![\\p{L}\\d.:/-])(?!(?:19|20)\\d\\d\\b)" + ENGLISH_NUMBER
                    + "(?:-| )?(?:[a-z]\\d+ )?(?!(?:o'clock|am|pm|of these)\\b)[a-z]{2}"),
            compile("全部|全體|全体|所有|全數|全数|每|各\\d|逐"),
            compile("\\b(?:all|every|each|both|entire|whole)\\b"),
            compile(
                    "符合|通過|通过|無誤|无误|涵蓋|涵盖|覆蓋|覆盖|達到|达到|至少|不超過|不超过|不低於|不低于|不少於|不少于|(?:[經经](?![理濟济營营費费驗验銷销常])|由).{1,20}?(?:確認|确认|核准|批准|審核|审核|簽核|签核|驗收|验收|簽字|签字)"),
            compile("\\b(?:approved by|signed by|confirmed by|complies with|compliant with|passes|at least|at most"
                    + "|no more than|no less than|covers|covering|pass rate|zero)\\b"));

    private Quantities() {}

    /** Whether there is one; the figures of dates don't count. */
    static boolean in(String text, List<DateReader.Dated> dates) {
        return MEASURES.stream().anyMatch(pattern -> isFound(pattern.matcher(text), dates));
    }

    private static boolean isFound(Matcher matcher, List<DateReader.Dated> dates) {
        while (matcher.find()) {
            int start = matcher.start();
            boolean ofDate = dates.stream()
                    .map(DateReader.Dated::range)
                    .anyMatch(date -> date.start() <= start && start < date.end());
            if (!ofDate) {
                return true;
            }
        }
        return false;
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
