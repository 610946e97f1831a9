package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.Ids;

/**
 * Draws a sample of cases (PRI-17): by chance, and the same again from the same cases with the same seed, so that nobody has chosen them.
 * The pseudonyms are new in every sample. Nobody is drawn from fewer than {@code card.k}.
 */
@Singleton
class DrawSample {
    private static final int SEEDS = 1_000_000;

    private final SampleRows samples;
    private final FindLateDays lateDays;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    DrawSample(SampleRows samples, FindLateDays lateDays, Settings settings, Ids ids, Clock clock) {
        this.samples = samples;
        this.lateDays = lateDays;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused SAMPLE_TOO_SMALL; INVALID_INPUT when the months are reversed; FORBIDDEN for a system, which is nobody's eyes */
    @Transactional
    UUID draw(SampleRequest asked, Actor actor) {
        UUID drawer = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        SampleRows.Population from = new SampleRows.Population(
                asked.kind(), asked.officeId(), Months.parse(asked.from()), Months.parse(asked.to()));
        if (from.last().isBefore(from.first())) {
            throw new Refused(new CommonProblem.InvalidInput("/to", "NOT_VALID"));
        }
        List<UUID> population = samples.population(from, lateDays.today());
        int least = settings.integer("card.k");
        if (population.size() < least) {
            throw new Refused(new ControlProblem.SampleTooSmall(least));
        }
        long seed = Optional.ofNullable(asked.seed()).orElseGet(() -> Math.floorMod(ids.tieBits(), (long) SEEDS));
        UUID id = ids.next();
        samples.add(id, asked, from, seed, population.size(), drawer, clock.instant());
        Set<String> given = new HashSet<>();
        samples.addCases(
                id,
                chosen(population, seed, asked.size()).stream()
                        .map(candidate -> new SampleRows.Sampled(ids.next(), pseudonym(given), candidate))
                        .toList());
        return id;
    }

    /** The first ones in the order of SHA-256 over seed and id: as good as chance, and again the same. */
    static List<UUID> chosen(List<UUID> population, long seed, int size) {
        return population.stream()
                .sorted(Comparator.comparing((UUID id) -> hash(seed + ":" + id)))
                .limit(size)
                .toList();
    }

    private String pseudonym(Set<String> given) {
        String code;
        do {
            code = ids.code(6);
        } while (!given.add(code));
        return code;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
