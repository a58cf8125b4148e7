package io.liaison.request.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 300)
    void shouldMakeOneDocumentOfAnother(@ForAll("documents") JsonNode from, @ForAll("documents") JsonNode to) {
        // when
        JsonNode made = MergePatch.apply(from, MergePatch.between(from, to));

        // then: what has no value and what is absent are the same
        assertThat(MergePatch.between(made, to).isEmpty()).isTrue();
        assertThat(MergePatch.between(to, made).isEmpty()).isTrue();
    }

    @Test
    void shouldSayNothingOfWhatStays() {
        assertThat(MergePatch.between(tree("{'a':1,'b':{'c':2,'d':null}}"), tree("{'a':1,'b':{'c':3}}")))
                .isEqualTo(tree("{'b':{'c':3}}"));
    }

    @Test
    void shouldFollowTheExamplesOfTheStandard() {
        // RFC 7396, appendix A
        assertThat(MergePatch.apply(tree("{'a':'b'}"), tree("{'a':'c'}"))).isEqualTo(tree("{'a':'c'}"));
        assertThat(MergePatch.apply(tree("{'a':'b','b':'c'}"), tree("{'a':null}")))
                .isEqualTo(tree("{'b':'c'}"));
        assertThat(MergePatch.apply(tree("{'a':['b']}"), tree("{'a':'c'}"))).isEqualTo(tree("{'a':'c'}"));
        assertThat(MergePatch.apply(tree("{'a':{'b':'c'}}"), tree("{'a':{'b':'d','c':null}}")))
                .isEqualTo(tree("{'a':{'b':'d'}}"));
        assertThat(MergePatch.apply(tree("['a','b']"), tree("['c','d']"))).isEqualTo(tree("['c','d']"));
        assertThat(MergePatch.apply(tree("{}"), tree("{'a':{'bb':{'ccc':null}}}")))
                .isEqualTo(tree("{'a':{'bb':{}}}"));
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return objects(2).map(JSON::valueToTree);
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        Arbitrary<Object> plain = Arbitraries.of(1, 2, "x", "簽", true).map(value -> (Object) value);
        Arbitrary<Object> values = depth == 0
                ? plain.injectNull(0.2)
                : Arbitraries.oneOf(plain, objects(depth - 1).map(value -> (Object) value), lists())
                        .injectNull(0.2);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), values).ofMaxSize(3);
    }

    private static Arbitrary<Object> lists() {
        return Arbitraries.of("p", "q").list().ofMaxSize(2).map(List::copyOf);
    }

    private static JsonNode tree(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
