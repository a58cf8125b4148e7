package io.liaison.request.intake.domain.clarity;

import static io.liaison.request.support.RequestFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2: who, what, when, how much, as people write it. Today is Monday, 6 May 2024. */
class AskReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月10日前 | 2024-05-10",
                "5 月 10 日 | 2024-05-10",
                "五月十日 | 2024-05-10",
                "十二月廿五日 | 2024-12-25",
                "五月三十一號 | 2024-05-31",
                "2024-05-10 | 2024-05-10",
                "2024/5/10 | 2024-05-10",
                "2024年5月10日 | 2024-05-10",
                "民國113年5月10日 | 2024-05-10",
                "5/10前 | 2024-05-10",
                "5/10(五)前 | 2024-05-10",
                "by 10 May | 2024-05-10",
                "May 10th | 2024-05-10",
                "10th of May, 2025 | 2025-05-10",
                "Sept. 3 | 2024-09-03",
                "1月5日 | 2025-01-05"
            })
    void shouldReadDates(String text, LocalDate date) {
        AskReading reading = AskReading.of(text, TODAY);

        assertThat(reading.relative()).isEmpty();
        assertThat(reading.date()).contains(date);
        assertThat(reading.measured()).as("a date is no amount").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "明天, 2024-05-07",
        "後天, 2024-05-08",
        "本週五前, 2024-05-10",
        "这周五, 2024-05-10",
        "下週一, 2024-05-13",
        "下個星期三, 2024-05-15",
        "星期天, 2024-05-12",
        "月底前, 2024-05-31",
        "下個月底, 2024-06-30",
        "tomorrow, 2024-05-07",
        "by Friday, 2024-05-10",
        "next Monday, 2024-05-13",
        "by the end of this month, 2024-05-31"
    })
    void shouldSayWhichDayIsMeantByOneThatDependsOnToday(String text, LocalDate date) {
        AskReading reading = AskReading.of(text, TODAY);

        assertThat(reading.dates()).isEmpty();
        assertThat(reading.relative())
                .singleElement()
                .satisfies(relative -> assertThat(relative.date()).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每週五17:00前", "每月5日", "每天09:00", "every Friday", "each working day"})
    void shouldTakeWhatComesBackForATime(String text) {
        AskReading reading = AskReading.of(text, TODAY);

        assertThat(reading.dates()).isNotEmpty();
        assertThat(reading.relative()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一周一次會議", "週末", "2月30日", "13月1日", "1/2的門市", "may be", "上週五的會議", "第3季"})
    void shouldReadNoDateWhereThereIsNone(String text) {
        AskReading reading = AskReading.of(text, TODAY);

        assertThat(reading.dates()).isEmpty();
        assertThat(reading.relative()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3份",
                "三份",
                "兩百件",
                "两百件",
                "20%",
                "１０％",
                "1,000元",
                "3 款",
                "百分之五",
                "two copies",
                "1,000 parts",
                "全部一線人員",
                "每個區域",
                "all shops",
                "符合品牌規範",
                "經張總監確認",
                "approved by the head",
                "90分",
                "5 萬件",
                "a dozen posters"
            })
    void shouldReadHowMuch(String text) {
        assertThat(AskReading.of(text, TODAY).measured()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "功能說明",
                "618大促",
                "十分重要",
                "2024年度預算",
                "第三季",
                "趙經理確認",
                "product sheets",
                "in 2024",
                "17:00",
                "5pm",
                "一起",
                "統一格式"
            })
    void shouldReadNoAmountWhereThereIsNone(String text) {
        assertThat(AskReading.of(text, TODAY).measured()).isFalse();
    }
}
