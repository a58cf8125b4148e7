package io.liaison.request.review.persistence;

import io.liaison.request.review.application.KeptVersion;
import java.util.UUID;

/** A submitted form as its row. */
record VersionRow(UUID request, KeptVersion kept) {}
