package io.liaison.request.intake.numbering.web;

import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.numbering.application.ReadNumbering.Numbering;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How requests are numbered.
 *
 * @param prefixes what new numbers of each type begin with
 * @param earlier what older numbers of each type may begin with besides
 * @param upcoming the number that a request of each type would be given if it were submitted now
 */
record NumberingAnswer(
        Map<RequestType, String> prefixes, Map<RequestType, List<String>> earlier, Map<RequestType, String> upcoming) {

    static NumberingAnswer of(Numbering numbering) {
        NumberPrefixes prefixes = numbering.prefixes();
        Map<RequestType, List<String>> earlier = new EnumMap<>(RequestType.class);
        Arrays.stream(RequestType.values()).forEach(type -> earlier.put(type, prefixes.earlier(type)));
        return new NumberingAnswer(prefixes.current(), earlier, numbering.upcoming());
    }
}
