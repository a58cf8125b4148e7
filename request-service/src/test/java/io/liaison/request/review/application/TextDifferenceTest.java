package io.liaison.request.review.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.review.domain.TextSegment;
import io.liaison.request.review.domain.TextSegment.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Section 3: the resubmitted version shows what changed, within a text as well. */
class TextDifferenceTest {

    @Test
    void shouldCutChineseByCharactersAndNumbersAsAWhole() {
        assertThat(TextDifference.between("銷售額同比增長30%", "銷售額同比增長35%以上"))
                .containsExactly(
                        new TextSegment(Kind.SAME, "銷售額同比增長", 0, 0),
                        new TextSegment(Kind.REMOVED, "30", 7, 7),
                        new TextSegment(Kind.ADDED, "35", 9, 7),
                        new TextSegment(Kind.SAME, "%", 9, 9),
                        new TextSegment(Kind.ADDED, "以上", 10, 10));
    }

    @Test
    void shouldCutEnglishByWords() {
        assertThat(TextDifference.between("three product sheets", "three training sheets"))
                .extracting(TextSegment::text)
                .containsExactly("three ", "product", "training", " sheets");
    }

    @Test
    void shouldCompareVeryLongTextsBySentences() {
        String sentence = "為提升活動轉化率,需聯合產品部、銷售部、物流部協同推進。";
        String before = sentence.repeat(150);
        String after = sentence.repeat(75) + "新增一句。" + sentence.repeat(75);

        assertThat(TextDifference.between(before, after))
                .filteredOn(segment -> segment.kind() != Kind.SAME)
                .extracting(TextSegment::text)
                .containsExactly("新增一句。");
    }

    @Property(tries = 200)
    void shouldGiveBackBothTexts(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String before,
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '丅') String after) {
        for (List<String> texts : List.of(
                List.of(before, after), List.of(before + after, after + before), List.of(after, before + after))) {
            List<TextSegment> segments = TextDifference.between(texts.get(0), texts.get(1));
            assertThat(joined(segments, Kind.ADDED)).isEqualTo(texts.get(0));
            assertThat(joined(segments, Kind.REMOVED)).isEqualTo(texts.get(1));
        }
    }

    private static String joined(List<TextSegment> segments, Kind left) {
        return Stream.of(segments)
                .flatMap(List::stream)
                .filter(segment -> segment.kind() != left)
                .map(TextSegment::text)
                .collect(Collectors.joining());
    }
}
