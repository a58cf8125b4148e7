package io.liaison.request.calendar.web;

import io.liaison.request.calendar.domain.CalendarContent;
import io.liaison.request.calls.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The working calendar as callers send it: the same fields as they read. */
record CalendarBody(
        @NotBlank @Size(max = 64) String zone,
        @NotNull @Valid HoursBody hours,
        @NotNull @Size(max = 7) List<@NotNull DayOfWeek> restDays,
        @Nullable @Size(max = 2000) List<@NotNull LocalDate> holidays,
        @Nullable @Size(max = 2000) List<@NotNull LocalDate> makeUpDays,
        @Nullable @Size(max = 4000) Map<LocalDate, @NotNull @Size(max = 100) String> names) {

    record HoursBody(@NotNull LocalTime from, @NotNull LocalTime until) {}

    CalendarContent content() {
        return new CalendarContent(
                zone.strip(),
                hours.from(),
                hours.until(),
                Set.copyOf(restDays),
                days(holidays),
                days(makeUpDays),
                named());
    }

    private static Set<LocalDate> days(@Nullable List<LocalDate> days) {
        return days == null ? Set.of() : Set.copyOf(days);
    }

    /** An empty name is none. */
    private Map<LocalDate, String> named() {
        return names == null
                ? Map.of()
                : names.entrySet().stream()
                        .filter(named -> !FreeText.of(named.getValue()).isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, named -> FreeText.of(named.getValue())));
    }
}
