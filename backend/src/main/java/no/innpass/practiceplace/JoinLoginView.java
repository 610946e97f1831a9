package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;

/** Whether this browser has just logged in, as somebody whom nobody here knows yet: only then is there somebody to join (EMP-23). */
@Serdeable
record JoinLoginView(boolean proven) {}
