package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntSupplier;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;

/**
 * Lights that time alone changes (EMP-07): a confirmation grows old, a no ends, a request leaves the 30 days. The first light of new workplaces too, and
 * all of them when a setting of the rule is another.
 */
@Singleton
class RecomputeLights implements JobOnThings {
    private static final int PAGE = 10_000;
    /** Of those that are read from the tables, with the standing locked. */
    private static final int SMALL_PAGE = 2_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final ComputeLights lights;
    private final LightFactRows facts;
    private final LightRuleRows rules;

    RecomputeLights(ComputeLights lights, LightFactRows facts, LightRuleRows rules) {
        this.lights = lights;
        this.facts = facts;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "COMPUTE_LIGHTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "workplaces: the light that says whether one may ask there";
    }

    @Override
    public int run() {
        LightRuleRows.Rules now = rules.now();
        int all = switch (rules.stale(now)) {
            case NOTHING -> 0;
            case LIGHTS -> ofAnotherRule();
            case EVERYTHING -> anew(last -> facts.allAfter(last, SMALL_PAGE));
        };
        all += anew(last -> facts.countsDue(SMALL_PAGE));
        all += both(this::due, this::due);
        all += anew(last -> facts.withoutAfter(last, SMALL_PAGE));
        rules.computed(now);
        return all;
    }

    /** Each of two takes what the other has not. */
    private int due() {
        int all = 0;
        int page = PAGE;
        while (page == PAGE) {
            page = lights.due(PAGE);
            all += page;
        }
        return all;
    }

    /** @param pages the next ids after one */
    private int anew(Function<UUID, List<UUID>> pages) {
        int all = 0;
        List<UUID> page = pages.apply(BEFORE_ALL);
        while (!page.isEmpty()) {
            lights.anew(page);
            all += page.size();
            page = pages.apply(page.getLast());
        }
        return all;
    }

    private int ofAnotherRule() {
        Optional<UUID> middle = facts.middle();
        return middle.isEmpty()
                ? 0
                : both(() -> between(BEFORE_ALL, middle.get()), () -> between(middle.get(), AFTER_ALL));
    }

    private int between(UUID after, UUID upTo) {
        int all = 0;
        ComputeLights.Page page = lights.between(after, upTo, PAGE);
        while (page.computed() > 0) {
            all += page.computed();
            page = lights.between(page.last(), upTo, PAGE);
        }
        return all;
    }

    /** Side by side: while one computes, the database stores for the other. */
    private static int both(IntSupplier one, IntSupplier other) {
        CompletableFuture<Integer> beside = CompletableFuture.supplyAsync(one::getAsInt);
        int mine = other.getAsInt();
        return mine + beside.join();
    }
}
