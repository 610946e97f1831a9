package no.innpass.oversight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case is about, and whose leader answers for it. */
record CaseSubject(
        @Nullable UUID officeId,
        @Nullable UUID workplaceId,
        @Nullable UUID employerId) {}
