package no.innpass.platform.web.limit;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;

/**
 * How much a {@link Budget} allows.
 *
 * @param name label of the budget
 * @param burst requests at once, from 1
 * @param perSecond requests that come back each second, from 1
 */
@EachProperty("innpass.rate")
record Rate(@Parameter String name, long burst, long perSecond) {

    /** Seconds until an empty budget is full again, rounded up. */
    long window() {
        return Math.ceilDiv(burst, perSecond);
    }
}
