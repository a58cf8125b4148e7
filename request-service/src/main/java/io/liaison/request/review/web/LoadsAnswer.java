package io.liaison.request.review.web;

import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import java.util.List;

/** What every department has to do already, by code. */
record LoadsAnswer(List<LoadAnswer> items) {

    static LoadsAnswer of(List<DepartmentLoad> loads) {
        return new LoadsAnswer(loads.stream().map(LoadAnswer::of).toList());
    }
}
