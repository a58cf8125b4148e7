package io.liaison.request.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants of one department (需求詳情).
 *
 * @param department code of the department asked; empty in a draft that does not say yet
 * @param what what is to be done or given
 * @param measure how much: a quantity or criterion that can be checked
 * @param by until when
 */
public record Ask(
        String department,
        String what,
        String measure,
        @Nullable LocalDate by) {}
