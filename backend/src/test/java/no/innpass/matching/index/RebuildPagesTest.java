package no.innpass.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;

@Requirement("MAT-24")
class RebuildPagesTest {
    @Property(tries = 100)
    void everyRowIsTakenOnce(@ForAll @IntRange(max = 300) int rows, @ForAll @IntRange(min = 1, max = 40) int size) {
        Set<UUID> taken = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();

        int count = RebuildPages.each(pages(rows, size), Function.identity(), row -> {
            taken.add(row);
            times.incrementAndGet();
        });

        assertThat(count).isEqualTo(rows);
        assertThat(times).hasValue(rows);
        assertThat(taken).hasSize(rows);
    }

    @Property(tries = 30)
    void whatARowThrowsIsNotLost(@ForAll @IntRange(max = 299) int bad, @ForAll @IntRange(min = 1, max = 40) int size) {
        assertThatThrownBy(() -> RebuildPages.each(pages(300, size), Function.identity(), row -> {
                    if (row.getLeastSignificantBits() == bad) {
                        throw new IllegalArgumentException("bad row");
                    }
                }))
                .hasRootCauseMessage("bad row");
    }

    @Property(tries = 30)
    void whatAPageThrowsIsNotLost(@ForAll @IntRange(max = 299) int bad) {
        Function<Optional<UUID>, List<UUID>> good = pages(300, 10);
        assertThatThrownBy(() -> RebuildPages.each(
                        last -> {
                            if (last.isPresent() && last.get().getLeastSignificantBits() >= bad) {
                                throw new IllegalArgumentException("bad page");
                            }
                            return good.apply(last);
                        },
                        Function.identity(),
                        row -> {}))
                .hasMessage("bad page");
    }

    private static Function<Optional<UUID>, List<UUID>> pages(int rows, int size) {
        return last -> LongStream.range(
                        last.map(id -> id.getLeastSignificantBits() + 1).orElse(0L), rows)
                .limit(size)
                .mapToObj(number -> new UUID(0, number))
                .toList();
    }
}
