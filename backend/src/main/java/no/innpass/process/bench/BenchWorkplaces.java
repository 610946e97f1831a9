package no.innpass.process.bench;

import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.ListWorkplaces;
import no.innpass.employer.RegisterFilter;
import no.innpass.employer.WorkplaceFilter;
import no.innpass.employer.WorkplaceRowView;
import no.innpass.employer.WorkplaceSort;
import no.innpass.employer.register.ImportRegister;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.database.Rows;
import no.innpass.platform.jobs.Job;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.web.Slice;
import no.innpass.process.bench.drawn.DrawnRegister;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./run.sh bench workplaces --rows N}: pages of the list of workplaces over a drawn register of so many, by the questions that staff ask of it. The
 * colours are drawn, as nothing has happened at a firm that does not exist.
 */
@Singleton
public class BenchWorkplaces {
    private static final int LIMIT_MILLIS = 50;
    private static final int WARM = 300;
    private static final int ASKED = 2_000;
    private static final int PAGE = 25;
    private static final long SEED = 11;
    private static final String COMPUTES = "COMPUTE_LIGHTS";

    private final ImportRegister register;
    private final JobOnThings lights;
    private final ListWorkplaces workplaces;
    private final Rows rows;
    private final SynchronousTransactionManager<Connection> transactions;
    private final Areas areas;

    BenchWorkplaces(
            ImportRegister register,
            List<Job> jobs,
            ListWorkplaces workplaces,
            Rows rows,
            SynchronousTransactionManager<Connection> transactions,
            Areas areas) {
        this.register = register;
        this.workplaces = workplaces;
        this.rows = rows;
        this.transactions = transactions;
        this.areas = areas;
        lights = jobs.stream()
                .filter(job -> job.name().equals(COMPUTES))
                .map(JobOnThings.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(int count, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("innpass-bench-workplaces");
        Path entities = folder.resolve("enheter.csv");
        Path units = folder.resolve("underenheter.csv");
        new DrawnRegister(areas).write(entities, units, (count * 4 + 2) / 3);
        register.run(entities, false, done -> {});
        register.run(units, false, done -> {});
        lights.run();
        // One of ten can be asked now, two maybe, one not now; of those some have been asked too often.
        transactions.executeWrite(status -> rows.write("""
                update workplace_light set colour = (array['GREEN', 'YELLOW', 'YELLOW', 'RED', 'GREY', 'GREY', 'GREY', 'GREY', 'GREY', 'GREY'])
                  [1 + abs(hashtext(workplace_id::text)) % 10], points = abs(hashtext('p' || workplace_id)) % 60,
                  asked_often = hashtext('a' || workplace_id) % 20 = 0"""));
        transactions.executeWrite(status -> rows.write("analyze"));
        Random random = new Random(SEED);
        Map<String, Supplier<WorkplaceFilter>> questions = questions(random);
        long[] all = new long[0];
        for (Map.Entry<String, Supplier<WorkplaceFilter>> question : questions.entrySet()) {
            long[] nanos = times(question.getValue());
            all = LongStream.concat(LongStream.of(all), LongStream.of(nanos)).toArray();
            Percentiles.of(nanos).print(out, question.getKey());
        }
        Percentiles together = Percentiles.of(all);
        together.print(out, "all of them");
        Percentiles.limit(out, "a page of the list of workplaces, p99", together.millis(99), LIMIT_MILLIS, "ms");
    }

    private long[] times(Supplier<WorkplaceFilter> question) {
        for (int i = 0; i < WARM; i++) {
            workplaces.list(question.get());
        }
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            WorkplaceFilter filter = question.get();
            long begun = System.nanoTime();
            workplaces.list(filter);
            nanos[i] = System.nanoTime() - begun;
        }
        return nanos;
    }

    private Map<String, Supplier<WorkplaceFilter>> questions(Random random) {
        List<Municipality> municipalities = areas.municipalities();
        Map<String, Supplier<WorkplaceFilter>> questions = new LinkedHashMap<>();
        questions.put(
                "whom to ask first, in the whole country", () -> asked(null, null, null, null, WorkplaceSort.LIGHT));
        questions.put(
                "whom to ask first in a municipality",
                () -> asked(null, any(random, municipalities).number(), null, null, WorkplaceSort.LIGHT));
        questions.put(
                "green ones of an industry",
                () -> asked(null, null, any(random, List.of(Industry.values())), Light.GREEN, WorkplaceSort.NAME));
        questions.put(
                "green ones of an industry in a municipality",
                () -> asked(
                        null,
                        any(random, municipalities).number(),
                        any(random, List.of(Industry.values())),
                        Light.GREEN,
                        WorkplaceSort.LIGHT));
        questions.put("letters of a name", () -> asked(letters(random), null, null, null, WorkplaceSort.NAME));
        questions.put(
                "letters of a name, whom to ask first",
                () -> asked(letters(random), null, null, null, WorkplaceSort.LIGHT));
        questions.put(
                "nobody has spoken with them, in a municipality",
                () -> new WorkplaceFilter(
                        null,
                        any(random, municipalities).number(),
                        null,
                        RegisterFilter.PROSPECT,
                        null,
                        null,
                        null,
                        WorkplaceSort.NAME,
                        null,
                        PAGE));
        @Nullable String[] next = new String[1];
        questions.put("the next page, and the next", () -> {
            WorkplaceFilter page =
                    new WorkplaceFilter(null, null, null, null, null, null, null, WorkplaceSort.LIGHT, next[0], PAGE);
            Slice<WorkplaceRowView> shown = workplaces.list(page);
            next[0] = shown.next();
            return page;
        });
        return questions;
    }

    private static WorkplaceFilter asked(
            @Nullable String query,
            @Nullable String municipality,
            @Nullable Industry industry,
            @Nullable Light light,
            WorkplaceSort sort) {
        return new WorkplaceFilter(query, municipality, industry, null, null, light, null, sort, null, PAGE);
    }

    /** Four to nine letters of a name, from its beginning or its end. */
    private static String letters(Random random) {
        String first = any(random, DrawnRegister.FIRST_WORDS);
        String last = any(random, DrawnRegister.LAST_WORDS);
        return random.nextBoolean() ? first + last.substring(0, 3) : last.substring(0, Math.min(4, last.length()));
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
