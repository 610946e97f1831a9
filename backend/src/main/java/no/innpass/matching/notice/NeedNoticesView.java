package no.innpass.matching.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * New needs that the caller has not opened yet.
 *
 * @param items the newest day first, in it the best rank
 * @param beyond how many more there were than anybody is told of in a day
 */
@Serdeable
public record NeedNoticesView(List<NeedNoticeView> items, int beyond) {}
