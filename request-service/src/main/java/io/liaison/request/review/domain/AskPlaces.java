package io.liaison.request.review.domain;

import io.liaison.request.intake.domain.Ask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Beside which ask of the later form each ask of the earlier one is shown: beside the next of the same department, else
 * at its own place where that is free, else after all of the later form.
 */
final class AskPlaces {

    private static final int NONE = -1;

    private AskPlaces() {}

    static List<Integer> own(List<Ask> asks) {
        return IntStream.range(0, asks.size()).boxed().toList();
    }

    static List<Integer> beside(List<Ask> before, List<Ask> after) {
        List<Integer> places = new ArrayList<>(Collections.nCopies(before.size(), NONE));
        Set<Integer> taken = new HashSet<>();
        for (int index = 0; index < before.size(); index++) {
            int match = sameDepartment(before.get(index), after, taken);
            if (match != NONE) {
                places.set(index, match);
                taken.add(match);
            }
        }
        for (int index = 0; index < before.size(); index++) {
            if (places.get(index) == NONE) {
                int place = taken.contains(index) ? firstFree(after.size(), taken) : index;
                places.set(index, place);
                taken.add(place);
            }
        }
        return places;
    }

    private static int sameDepartment(Ask wanted, List<Ask> after, Set<Integer> taken) {
        return IntStream.range(0, after.size())
                .filter(index -> !taken.contains(index))
                .filter(index -> after.get(index).department().equals(wanted.department()))
                .findFirst()
                .orElse(NONE);
    }

    private static int firstFree(int from, Set<Integer> taken) {
        return IntStream.iterate(from, index -> index + 1)
                .filter(index -> !taken.contains(index))
                .findFirst()
                .orElseThrow();
    }
}
