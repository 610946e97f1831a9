package no.innpass.matching.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The documents that an engine found, as pairs with the asking side and as the database has them now (MAT-21). */
interface OtherSide {

    /** All that a row tells; what may not be shown any more is left out. */
    Map<UUID, RankedPair> rows(List<UUID> ids);

    /** Score and explanation alone; what may not be shown any more is left out. */
    Map<UUID, Judged> judged(List<UUID> ids);
}
