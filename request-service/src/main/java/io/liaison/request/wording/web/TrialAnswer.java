package io.liaison.request.wording.web;

import io.liaison.request.calls.FindingAnswer;
import java.util.List;

/**
 * What the check says of a sentence.
 *
 * @param text the sentence as it was checked, which ranges count in
 */
record TrialAnswer(String text, List<FindingAnswer> findings) {}
